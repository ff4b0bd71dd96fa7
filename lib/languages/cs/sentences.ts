import type { SentenceWords } from '../../text/sentences';

/** Abbreviations of Czech, without those that are a word of another language. `SentenceWords` explains each list. */
export const sentences: SentenceWords = {
  neverFinal: ['např', 'tzv', 'mudr', 'judr'],
  beforeNumber: ['odst'],
  sometimesFinal: [],
  openers: [],
};
