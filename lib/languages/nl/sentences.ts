import type { SentenceWords } from '../../text/sentences';

/** Abbreviations of Dutch, and words that open a sentence after one. `SentenceWords` explains each list. */
export const sentences: SentenceWords = {
  neverFinal: ['dhr', 'mevr', 'mw', 'bijv', 'o.a', 'd.w.z'],
  beforeNumber: [],
  sometimesFinal: [],
  openers: [],
};
