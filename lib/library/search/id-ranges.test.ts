import { expect, it } from 'vitest';
import { emptyLibrary, keep } from '../testing/sample-library';
import { findIds } from './find';
import { formatIds, parseIds } from './id-ranges';
import { parseQuery } from './query';

it('writes numbers in ranges, and reads them again', () => {
  expect(formatIds([12, 3, 7, 8, 9, 8])).toBe('3,7-9,12');
  expect(parseIds('3,7-9')).toEqual([
    [3, 3],
    [7, 9],
  ]);
  for (const text of ['', '3-', 'a', '1,,2', '1-2-3']) expect(parseIds(text)).toBeNull();
});

it('a query finds articles by their numbers, together with words', async () => {
  const library = emptyLibrary();
  for (const word of ['ferry', 'tram', 'ferry', 'ferry'])
    await keep(library, `${word}${Math.random()}`, [`A ${word}.`]);
  expect((await findIds(library, parseQuery('ids:1-2,4'))).sort()).toEqual([1, 2, 4]);
  expect((await findIds(library, parseQuery('ferry ids:1-3 '))).sort()).toEqual([1, 3]);
  expect(parseQuery('ids:x').problems).toMatchObject([{ reason: 'missingValue' }]);
});
