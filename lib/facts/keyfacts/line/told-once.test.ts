import { expect, it } from 'vitest';
import { isToldIn, toldLine } from './told-once';

const LINE = 'The council of Porthaven raised the fare to 40 pence, and the mayor left';

it.each([
  ['raised the fare to 40 pence', true],
  // The words are those of the other line, in another order or with another small word.
  ['The council’s mayor raised the fare of Porthaven', true],
  ['The council of Porthaven closed the bridge to lorries', false],
  ['raised the fare to 50 pence in spring', false],
  // Too few words to tell.
  ['the mayor of it', false],
  ['', false],
])('tells whether it says all of %j', (line, expected) =>
  expect(isToldIn(toldLine(line), toldLine(LINE))).toBe(expected),
);
