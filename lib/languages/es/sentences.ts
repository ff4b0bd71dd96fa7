import type { SentenceWords } from '../../text/sentences';

/** Abbreviations of Spanish, and words that open a sentence after one. `SentenceWords` says what each list is for. */
export const sentences: SentenceWords = {
  neverFinal: ['sra', 'dra'],
  beforeNumber: [],
  sometimesFinal: [],
  openers: [],
};
