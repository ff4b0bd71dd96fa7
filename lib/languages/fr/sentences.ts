import type { SentenceWords } from '../../text/sentences';

/** Abbreviations of French, and words that open a sentence after one. `SentenceWords` says what each list is for. */
export const sentences: SentenceWords = {
  neverFinal: ['m', 'mme', 'mlle'],
  beforeNumber: [],
  sometimesFinal: [],
  openers: [],
};
