import { beforeAll, expect, it } from 'vitest';
import { loadFactWords } from '../../../languages/loaded';
import { hasClause } from './boundaries';
import { piecesOf } from './pieces';
import { clauseWordsOf } from './words';

beforeAll(() => loadFactWords('hu'));

it.each([
  ['hu', 'a király meghalt', true],
  ['hu', 'a személy eltűnt tegnap', false],
  ['en', 'the king died', true],
  ['en', 'newly opened', false],
])('tells whether a clause begins, in %s: %j', (lang, text, expected) => {
  const words = clauseWordsOf(lang);
  expect(hasClause(piecesOf(text, { start: 0, end: text.length }, words.elided), 0, words)).toBe(expected);
});
