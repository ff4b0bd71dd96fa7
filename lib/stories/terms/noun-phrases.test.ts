import { expect, it } from 'vitest';
import { nounPhrasesOf } from './noun-phrases';

it.each([
  ['an article, to an empty word', 'Falk opens the harbour wall and leaves', ['harbour wall']],
  ['a preposition, to the end of a clause', 'Oden pays for ferry repairs, Falk says', ['ferry repair']],
  ['an owner, to the end', 'Oden pays Merrow’s harbour wall', ['harbour wall']],
  [
    'an article, with its ends',
    'They sell the grey harbour wall paint',
    ['wall paint', 'harbour wall paint', 'grey harbour wall paint'],
  ],
  ['a word in quotation marks', 'of harbour “wall” paint', []],
])('names a thing behind %s', (_, text, phrases) => {
  expect(nounPhrasesOf(text)).toEqual(phrases);
});

it.each([
  ['what is behind a verb', 'Falk builds harbour walls'],
  ['what goes on into the next sentence', 'Falk opened the harbour. Walls fell'],
  ['a single word', 'Falk opens the harbour'],
])('does not name %s', (_, text) => {
  expect(nounPhrasesOf(text)).toEqual([]);
});
