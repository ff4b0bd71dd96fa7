import type { Language } from '../language';
import { boilerplate } from './boilerplate';

/** What of Persian is needed to read its pages. */
export const fa: Language = {
  tag: 'fa',
  boilerplate,
};
