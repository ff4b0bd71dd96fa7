import { expect, it } from 'vitest';
import { indexTermsOf, joinedTermsOf } from './search-terms';

it.each([
  ['Mr O’Brien’s co-operative sent an e-mail', ['obriens', 'cooperative', 'email']],
  ['港O’Brien', ['obrien']],
  ['a – b, 5-a, -a', []],
])('joins what apostrophes and hyphens part: %s', (text, terms) => {
  expect(joinedTermsOf(text)).toEqual(terms);
});

it('comes to the end of a word of two million letters', () => {
  const [term, ...others] = indexTermsOf('a'.repeat(2_000_000));
  expect(others).toEqual([]);
  expect('a'.repeat(100)).toContain(term);
});
