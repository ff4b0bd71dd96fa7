import type { Language } from '../../words/language';
import type { Token } from '../../words/tokens';

/** One sentence, as the readers of quantities see it. */
export interface Reading {
  tokens: Token[];
  language: Language;
  /** ISO 3166-1 alpha-2 country of the page, or null. */
  country: string | null;
}
