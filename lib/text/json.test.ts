import { expect, it } from 'vitest';
import { comparableText, parseJson } from './json';

it('reads what is JSON, and nothing else', () => {
  expect(parseJson('{"a":[1]}')).toEqual({ a: [1] });
  expect(parseJson('{"a":')).toBeUndefined();
});

it('gives equal values one text, whatever the order of their fields', () => {
  expect(comparableText({ b: [{ d: 1, c: 2 }], a: null })).toBe(comparableText({ a: null, b: [{ c: 2, d: 1 }] }));
  expect(comparableText({ a: undefined })).toBe(comparableText({}));
  expect(comparableText(['a', 'b'])).not.toBe(comparableText(['b', 'a']));
});

it('gives what is not there no text', () => {
  expect(comparableText(undefined)).toBe('');
});
