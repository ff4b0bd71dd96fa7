import { expect, it } from 'vitest';
import { parseQuery } from '../../lib/library/search/query';
import { sortFor } from './library-sort';

it.each([
  [null, '', 'newest'],
  [null, 'is:unread', 'newest'],
  [null, 'ferry', 'relevance'],
  [null, '-ferry', 'newest'],
  ['longest', 'ferry', 'longest'],
  ['relevance', 'tag:x', 'newest'],
  ['constructor', '', 'newest'],
] as const)('the order %j of %j is %s', (name, query, expected) => {
  expect(sortFor(name, parseQuery(query))).toBe(expected);
});
