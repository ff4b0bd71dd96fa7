import type { SentenceWords } from '../../text/sentences';

/** Abbreviations of Polish, without those that are a word of another language. `SentenceWords` explains each list. */
export const sentences: SentenceWords = {
  neverFinal: ['tzw', 'm.in', 'np', 'ul', 'inż', 'św', 'płk'],
  beforeNumber: ['ok', 'godz', 'ust', 'pkt', 'poz'],
  sometimesFinal: [],
  openers: [],
};
