import type { FactWords } from './fact-words';

/** The languages with words of their own for dates and figures, each a file that is loaded when a page needs it. */
export const PACKS: Readonly<Record<string, () => Promise<{ facts: FactWords }>>> = {
  de: () => import('./de/facts'),
};
