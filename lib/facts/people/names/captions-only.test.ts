import { expect, it } from 'vitest';
import { isInCaptionsOnly } from './captions-only';

const blocks = [
  { type: 'paragraph' as const, text: 'The mayor, Jane Miller, opened the bridge.' },
  { type: 'caption' as const, text: 'Jane Miller on the bridge. Sam Poe' },
];
const mentions = [
  { block: 0, start: 11, end: 22 },
  { block: 1, start: 0, end: 11 },
  { block: 1, start: 27, end: 34 },
];
const isLeftOut = (name: string, own: number[], title = '') =>
  isInCaptionsOnly({ name, mentions: own }, mentions, { title, blocks });

it('leaves out whom only captions name', () => {
  expect(isLeftOut('Sam Poe', [2])).toBe(true);
  expect(isLeftOut('Jane Miller', [0, 1])).toBe(false);
});

it('keeps somebody whom the headline names', () => {
  expect(isLeftOut('Sam Poe', [2], 'The bridges of Sam Poe')).toBe(false);
});
