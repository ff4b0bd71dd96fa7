import type { SentenceWords } from '../../text/sentences';

/** Abbreviations of German, and words that open a sentence after one. `SentenceWords` explains each list. */
export const sentences: SentenceWords = {
  neverFinal: ['hr', 'fr', 'herr', 'bzw', 'z.b', 'u.a', 'd.h', 'ggf'],
  beforeNumber: [],
  sometimesFinal: [],
  openers: [],
  afterDay: [
    'januar',
    'jänner',
    'februar',
    'märz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ],
};
