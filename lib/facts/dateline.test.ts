import { expect, it } from 'vitest';
import { datelineEnd } from './dateline';
import { findDates } from './dates/find-dates';

it.each([
  ['LISBON, Portugal (Newswire) — It rained.', 'It rained.'],
  ['OLD TARN, Bulgaria, March 14 (Newswire) - It rained.', 'It rained.'],
  ['TARN, Sept 16 - It rained.', 'It rained.'],
  ['It rained - at last.', 'It rained - at last.'],
])('begins %j behind its place', (text, rest) => expect(text.slice(datelineEnd(text))).toBe(rest));

it('takes the day of a place for none of the story', () => {
  const datesOf = (...texts: string[]) =>
    findDates({
      title: '',
      publishedAt: '2025-09-16',
      lang: 'en',
      blocks: texts.map((text) => ({ type: 'paragraph', text })),
    }).facts.map(({ value, mentions }) => [value, mentions.length]);
  expect(datesOf('TARN, Sept 16 (Newswire) - It rained on Sept 14.')).toEqual([['2025-09-14', 1]]);
  expect(datesOf('TARN, Sept 16 (Newswire) - It rained on Tuesday.')).toEqual([['2025-09-16', 1]]);
  // A list of days opens with the day itself.
  expect(datesOf('MONDAY, Sept 15 - It rained.')).toHaveLength(1);
});
