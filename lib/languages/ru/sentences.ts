import type { SentenceWords } from '../../text/sentences';

/** Abbreviations of Russian, without those that are a word of another language. `SentenceWords` explains each list. */
export const sentences: SentenceWords = {
  neverFinal: ['ул', 'напр', 'проф'],
  beforeNumber: [],
  sometimesFinal: [],
  openers: [],
};
