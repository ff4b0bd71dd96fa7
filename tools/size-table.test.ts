import { expect, test } from 'vitest';
import { growth, plainName, table } from './size-table';

test('a built script has one name in every build', () => {
  expect(plainName('chunks/article-reader-CTwh5E1O.js')).toBe('chunks/article-reader.js');
  expect(plainName('chunks/options-_lnt4j9Y.js')).toBe('chunks/options.js');
  expect(plainName('chunks/pictures--n1DpFsQ.js')).toBe('chunks/pictures.js');
  expect(plainName('background.js')).toBe('background.js');
});

test('the table has the largest script first, the growth of each, and what is gone', () => {
  const before = { 'a.js': { bytes: 1000, gzipped: 400 }, 'gone.js': { bytes: 500, gzipped: 200 } };
  const now = { 'a.js': { bytes: 1000, gzipped: 400 }, 'new.js': { bytes: 2500, gzipped: 900 } };
  expect(table(now, before).split('\n').slice(2)).toEqual([
    '| new.js | 2.5 | 0.9 | +2.5 KB |',
    '| a.js | 1.0 | 0.4 | no change |',
    '| gone.js | 0.0 | 0.0 | −0.5 KB |',
    '| all of it | 3.5 | 1.3 | +2.0 KB |',
  ]);
  expect(table(now).split('\n')[2]).toBe('| new.js | 2.5 | 0.9 |');
  expect(growth({ bytes: 10, gzipped: 5 }, { bytes: 10, gzipped: 6 })).toBe('no change');
});
