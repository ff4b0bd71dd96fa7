import type { SentenceWords } from '../../text/sentences';

/** Abbreviations of Dutch, and words that open a sentence after one. `SentenceWords` says what each list is for. */
export const sentences: SentenceWords = {
  neverFinal: ['dhr', 'mevr', 'mw', 'bijv', 'o.a', 'd.w.z'],
  beforeNumber: [],
  sometimesFinal: [],
  openers: [],
};
