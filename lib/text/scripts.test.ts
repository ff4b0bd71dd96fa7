import { expect, it } from 'vitest';
import { joinWithComma } from './scripts';

it.each([
  ['en', 'a, b, c'],
  ['uk', 'a, b, c'],
  ['ko', 'a, b, c'],
  ['ar', 'a، b، c'],
  ['fa-IR', 'a، b، c'],
  ['am', 'a፣ b፣ c'],
  ['ja', 'a、b、c'],
  ['zh', 'a，b，c'],
  ['zh-TW', 'a，b，c'],
  ['az-Arab', 'a، b، c'],
  ['no language at all', 'a, b, c'],
])('%s joins words as %s', (lang, joined) => {
  expect(joinWithComma(['a', 'b', 'c'], lang)).toBe(joined);
  expect(joinWithComma(['a'], lang)).toBe('a');
});
