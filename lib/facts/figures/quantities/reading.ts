import type { Language } from '../../words/language';
import type { Token } from '../../words/tokens';
import type { Quantity } from './quantity';

/** One sentence, as the readers of quantities see it. */
export interface Reading {
  tokens: Token[];
  language: Language;
  /** The ISO 3166-1 alpha-2 code of the page's country, or null. */
  country: string | null;
}

/** Remembers of this sentence: the last quantity, the last that counts a noun, and the token after the last. */
export interface Before {
  last: Quantity | null;
  counted: Quantity | null;
  next: number;
}

export const NOTHING_BEFORE: Before = { last: null, counted: null, next: 0 };
