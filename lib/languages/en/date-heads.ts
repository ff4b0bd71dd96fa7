import type { DateHeadWords } from '../clause-words';

/** Names periods of days in the line of a fact, in English. */
export const dateHeads: DateHeadWords = {
  week: 'week of {}',
  weekend: 'weekend of {}',
  parts: [
    ['early', 'early {}'],
    ['mid', 'mid-{}'],
    ['late', 'late {}'],
    ['the end of', 'end of {}'],
    ['end of', 'end of {}'],
    ['the start of', 'start of {}'],
    ['the beginning of', 'start of {}'],
    ['the middle of', 'mid-{}'],
  ],
};
