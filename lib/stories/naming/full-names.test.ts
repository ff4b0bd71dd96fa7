import { expect, it } from 'vitest';
import { withFullNames } from './full-names';
import type { Calling } from './introductions';

const called = (office: string, apposition = '', hasNamesakes = false): Calling => ({
  name: 'Ines Falk',
  office,
  apposition,
  hasNamesakes,
});

/** Names Falk wherever the sentence does. */
function named(sentence: string, calling: Calling) {
  const people = [...sentence.matchAll(/(?:Ines )?Falk/g)].map(({ 0: words }) => ({ words, calling }));
  return withFullNames(sentence, people);
}

it.each([
  ['Ms. Falk closed the dam.', 'Mayor Ines Falk closed the dam.'],
  ['On Monday Falk closed the dam.', 'On Monday Mayor Ines Falk closed the dam.'],
  ['On Monday, Falk closed the dam.', 'On Monday, Mayor Ines Falk closed the dam.'],
  ['The dam was closed by Falk, and Falk left.', 'The dam was closed by Mayor Ines Falk, and Falk left.'],
  ['Friends of Falk’s closed the dam.', 'Friends of Mayor Ines Falk’s closed the dam.'],
  ['On Monday Ines Falk closed the dam.', 'On Monday Mayor Ines Falk closed the dam.'],
  ['Councillor Falk closed the dam.', 'Councillor Ines Falk closed the dam.'],
  ['Tom Bell and Ines Falk closed the dam.', 'Tom Bell and Ines Falk closed the dam.'],
  ['On Monday Ines Falk, an engineer, closed the dam.', 'On Monday Ines Falk, an engineer, closed the dam.'],
  ['By Monday Falk supporters had come.', 'By Monday Ines Falk supporters had come.'],
  ['“Falk is back,” they said of Falk.', '“Falk is back,” they said of Mayor Ines Falk.'],
])('%s → %s', (sentence, told) => {
  expect(named(sentence, called('Mayor'))).toBe(told);
});

it.each([
  'The Falk bill closed the dam.',
  'A Falk aide closed the dam.',
  'They met a former Falk aide.',
  'On Monday Falk lawyer Tom Bell left.',
  'The dam was closed by Falk Works.',
  'On Monday Falk-Bell plans closed the dam.',
  'The dam was closed by Falkner.',
])('leaves what is no name of the person: %s', (sentence) => {
  expect(named(sentence, called('Mayor'))).toBe(sentence);
});

it('says who somebody without an office is, where the sentence has room for it', () => {
  const calling = called('', 'the mayor of Merrow');
  expect(named('On Monday Falk left.', calling)).toBe('On Monday Ines Falk, the mayor of Merrow, left.');
  expect(named('The dam was closed by Falk.', calling)).toBe('The dam was closed by Ines Falk, the mayor of Merrow.');
  expect(named('Falk’s dam was closed.', calling)).toBe('Ines Falk’s dam was closed.');
});

it('takes nobody for another of the family name', () => {
  expect(named('Mr. Falk closed the dam.', called('Mayor', '', true))).toBe('Mr. Falk closed the dam.');
  expect(named('President Falk closed the dam.', called('', '', true))).toBe('President Falk closed the dam.');
  expect(named('They said that Mr. Falk left.', called('Mayor'))).toBe('They said that Mayor Ines Falk left.');
});

it('writes an office that opens the sentence with a capital', () => {
  expect(named('Falk left.', called('former mayor'))).toBe('Former mayor Ines Falk left.');
});
