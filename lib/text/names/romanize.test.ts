import { expect, it } from 'vitest';
import { romanized } from './romanize';

it.each([
  ['фалькнер', 'falkner'],
  ['орвіка', 'orvik'],
  ['орвіком', 'orvik'],
  ['гальден', 'halden'],
  ['щастя', 'shchastia'],
])('%s is written %s', (word, latin) => {
  expect(romanized(word)).toBe(latin);
});

it('leaves other scripts as they are', () => {
  expect(romanized('falkner')).toBe('falkner');
  expect(romanized('東京')).toBe('東京');
});
