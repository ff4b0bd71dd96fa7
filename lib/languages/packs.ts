import { isEnglish, languageIn } from '../text/language-tag';
import type { NameWords } from './base/name-words';
import type { FactWords } from './fact-words';

/** The languages with words of their own for dates and figures, each a file that is loaded when a page needs it. */
export const PACKS: Readonly<Record<string, () => Promise<{ facts: FactWords }>>> = {
  ar: () => import('./ar/facts'),
  cs: () => import('./cs/facts'),
  da: () => import('./da/facts'),
  de: () => import('./de/facts'),
  es: () => import('./es/facts'),
  fr: () => import('./fr/facts'),
  hi: () => import('./hi/facts'),
  hu: () => import('./hu/facts'),
  id: () => import('./id/facts'),
  it: () => import('./it/facts'),
  ja: () => import('./ja/facts'),
  ko: () => import('./ko/facts'),
  nl: () => import('./nl/facts'),
  no: () => import('./no/facts'),
  pl: () => import('./pl/facts'),
  pt: () => import('./pt/facts'),
  ro: () => import('./ro/facts'),
  ru: () => import('./ru/facts'),
  sv: () => import('./sv/facts'),
  tr: () => import('./tr/facts'),
  uk: () => import('./uk/facts'),
  vi: () => import('./vi/facts'),
  zh: () => import('./zh/facts'),
};

/** Loads what finds people in a language: its words, and the file of its model (`public/models/people-XX.bin`). */
export interface PeoplePack {
  words(): Promise<{ people: NameWords }>;
  /** The language whose model it uses, where that is another one. */
  model?: string;
  /** True when only names that are surely a person's are shown, because too many of the others are wrong. */
  onlySure?: boolean;
}

/** The languages, beside English, with a model of people's names. */
export const PEOPLE_PACKS: Readonly<Record<string, PeoplePack>> = {
  ar: { words: () => import('./ar/people'), onlySure: true },
  cs: { words: () => import('./cs/people'), onlySure: true },
  da: { words: () => import('./da/people') },
  de: { words: () => import('./de/people') },
  es: { words: () => import('./es/people') },
  fr: { words: () => import('./fr/people') },
  hi: { words: () => import('./hi/people'), onlySure: true },
  it: { words: () => import('./it/people') },
  nl: { words: () => import('./nl/people') },
  no: { words: () => import('./no/people'), model: 'da' },
  pl: { words: () => import('./pl/people') },
  pt: { words: () => import('./pt/people') },
  ru: { words: () => import('./ru/people') },
  sv: { words: () => import('./sv/people') },
  ja: { words: () => import('./ja/people') },
  ko: { words: () => import('./ko/people') },
  tr: { words: () => import('./tr/people') },
  uk: { words: () => import('./uk/people') },
  zh: { words: () => import('./zh/people') },
};

/**
 * Gives what finds people in a language other than English, with the name of its model's file; null where there is no model for
 * it.
 */
export function peoplePackOf(lang: string | null): (PeoplePack & { file: string }) | null {
  if (!lang || isEnglish(lang)) return null;
  const language = languageIn(lang);
  if (!Object.hasOwn(PEOPLE_PACKS, language)) return null;
  const pack = PEOPLE_PACKS[language];
  return { ...pack, file: `people-${pack.model ?? language}` };
}
