import type { SentenceWords } from '../../text/sentences';

/** Abbreviations of French, and words that open a sentence after one. `SentenceWords` explains each list. */
export const sentences: SentenceWords = {
  neverFinal: ['m', 'mme', 'mlle'],
  beforeNumber: [],
  sometimesFinal: [],
  openers: [],
};
