import { expect, it } from 'vitest';
import { listIn } from './imported';

it.each([
  ['a| b |', '|', ['a', 'b']],
  ['["a", "b, c"]', ',', ['a', 'b, c']],
  ["['a', 'it\\'s']", ',', ['a', "it's"]],
  ["[it's, that's]", ',', ["it's", "that's"]],
  ['["a", b]', ',', ['"a"', 'b']],
  ['[]', ',', []],
  ['', ',', []],
])('%s is a list', (cell, separator, parts) => {
  expect(listIn(cell, separator)).toEqual(parts);
});

it('gives up at once on a quotation that is never closed', () => {
  const half = `["${'"\\'.repeat(10_000)}]`;
  for (let cells = 0; cells < 2000; cells++) expect(listIn(half, ';')).toHaveLength(1);
});
