import { expect, it } from 'vitest';
import { findDates } from './find-dates';

const FILLER = 'The lake is large and cold, and few people live beside it. '.repeat(10);

/** The dates of an article of Wednesday, 12 March 2025, in key order. */
const order = (blocks: string[], title = '') =>
  findDates({
    title,
    publishedAt: '2025-03-12T09:00:00Z',
    lang: 'en',
    blocks: blocks.map((text) => ({ type: 'paragraph' as const, text })),
  }).facts.map(({ value }) => value);

it('puts a date that is told early before one that is told late, over all paragraphs', () => {
  expect(order([FILLER, 'It opened on March 3 and shut on March 5.'])).toEqual(['2025-03-03', '2025-03-05']);
  expect(order([FILLER, 'It opened on March 3.', 'It shut on March 5.'])).toEqual(['2025-03-03', '2025-03-05']);
});

it('puts an exact date before a vaguer one, and an interval with its first end', () => {
  expect(order([`Built in the 1960s, and shut in 2021, it opened on March 3, 2024. ${FILLER}`])).toEqual([
    '2024-03-03',
    '2021',
    '196X',
  ]);
  expect(order([`It shut in 2021, and was open from March 3 to March 5, 2024. ${FILLER}`])).toEqual([
    '2024-03-03/2024-03-05',
    '2021',
  ]);
});

it('puts a date that is told again first', () => {
  expect(order([`It shut on March 5. It opened on March 3. It is full since March 3. ${FILLER}`])).toEqual([
    '2025-03-03',
    '2025-03-05',
  ]);
});

it('puts the date of the sentence that says what the headline says first', () => {
  expect(order([`It shut on March 5. The old dam broke on March 3. ${FILLER}`], 'Old dam broke')).toEqual([
    '2025-03-03',
    '2025-03-05',
  ]);
});

it('puts the day of the article behind others, unless it is written out', () => {
  expect(order([`He spoke on Wednesday. It opened on March 3. ${FILLER}`])).toEqual(['2025-03-03', '2025-03-12']);
  expect(order([`It opens on March 12, 2025. It shut on March 3, 2025. ${FILLER}`])).toEqual([
    '2025-03-12',
    '2025-03-03',
  ]);
});
