import { expect, it } from 'vitest';
import type { AnyFact } from '../facts';
import { factWords } from './fact-words';

it.each([
  ['figure', '40 homes', 'burned down', '40 homes burned down'],
  ['date', 'May 4', 'the trial begins', 'May 4: the trial begins'],
  ['person', 'Ida Lund', 'baker', 'Ida Lund: baker'],
  ['person', 'Ida Lund', '', 'Ida Lund'],
])('a %s on one line: %s, %s', (kind, head, detail, words) => {
  expect(factWords({ kind, head, detail } as AnyFact)).toBe(words);
});
