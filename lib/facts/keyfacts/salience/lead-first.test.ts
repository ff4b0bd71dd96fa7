import { expect, it } from 'vitest';
import type { DateFact } from '../../facts';
import { leadFirst } from './lead-first';

const BLOCKS = [
  'A photograph of the mill.',
  'World news',
  'The mill burned on Monday.',
  'It opens on May 3, 2027.',
].map((text, at) => ({ type: at === 0 ? ('caption' as const) : ('paragraph' as const), text }));

const day = (value: string, block: number, weight: number): DateFact => ({
  kind: 'date',
  value,
  text: '',
  explicit: true,
  mentions: [{ block, start: 0, end: 1 }],
  sentence: { block, start: 0, end: 1 },
  weight,
  head: '',
  detail: '',
});

const order = (...dates: DateFact[]) => leadFirst(dates, { blocks: BLOCKS }).map(({ value }) => value);

it('puts the day of the lead before one that weighs a little more', () => {
  expect(order(day('2027-05-03', 3, 0.92), day('2026-11-23', 2, 0.88))).toEqual(['2026-11-23', '2027-05-03']);
});

it('leaves what is surely more, what is not shown, and what is no day', () => {
  expect(order(day('2027-05-03', 3, 0.98), day('2026-11-23', 2, 0.8))).toEqual(['2027-05-03', '2026-11-23']);
  expect(order(day('2027-05-03', 3, 0.64), day('2026-11-23', 2, 0.6))).toEqual(['2027-05-03', '2026-11-23']);
  expect(order(day('2027-05-03', 3, 0.92), day('2026', 2, 0.88))).toEqual(['2027-05-03', '2026']);
});
