import type { SentenceWords } from '../../text/sentences';

/** Abbreviations of Ukrainian, without those that are a word of another language. `SentenceWords` explains each list. */
export const sentences: SentenceWords = {
  neverFinal: ['ім', 'вул', 'напр', 'див'],
  beforeNumber: ['ст', 'бл'],
  sometimesFinal: [],
  openers: [],
};
