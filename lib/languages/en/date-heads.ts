import type { DateHeadWords } from '../clause-words';

/** How English names periods of days in the line of a fact. */
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
