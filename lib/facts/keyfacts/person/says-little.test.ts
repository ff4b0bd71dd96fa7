import { expect, it } from 'vitest';
import { clauseWordsOf } from '../clause/words';
import { knownBy } from '../standing/pointers';
import { saysLittle } from './says-little';

const says = (line: string) => !saysLittle(line, { known: knownBy('Mill burns down'), words: clauseWordsOf('en') });

it.each([
  '“Are you any good at chess?”',
  '“I kept calling the mayor”',
  '“I’m sure it happens more than we think”',
  '“There’s a lot of work that we did well in there”',
  '“The breaking of that consensus is important,” said Ada Lind',
  '"We are going," said Ada Lind',
  'said: “Was that the best of all possible ways to tell us?”',
  'told the agency',
  'was flagged for it, but was close on a few other plays',
  'posted a photo of the pair',
])('%s says little', (line) => {
  expect(says(line)).toBe(false);
});

it.each([
  '“We cannot pay for this twice”',
  '“Trust is lovely, but it is no control”',
  '“They owe Tarn an answer before the week is over”',
  '“It cost us nine weeks and all our savings”',
  '“This week has been hard for everybody by the river”',
  '“The council must end these cruel evictions at once”',
  'said it would sell the mill to the Tarn Trust',
  'posted a photo of the pair of mills',
  'urged people to stay away from the river',
])('%s says something', (line) => {
  expect(says(line)).toBe(true);
});

it('holds nothing against a line whose language has no such words', () => {
  expect(saysLittle('„Es kommt oft vor“', { known: knownBy(''), words: clauseWordsOf('de') })).toBe(false);
});
