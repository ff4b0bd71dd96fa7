import type { SentenceWords } from '../../text/sentences';

/** Abbreviations of Spanish, and words that open a sentence after one. `SentenceWords` explains each list. */
export const sentences: SentenceWords = {
  neverFinal: ['sra', 'dra'],
  beforeNumber: [],
  sometimesFinal: [],
  openers: [],
};
