import { expect, it } from 'vitest';
import { isToCome } from './to-come';

const TODAY = '2026-11-30';
const told = (date: string, publishedAt = '2026-01-10', planned = true, text = 'The dam will be filled.') =>
  isToCome({ planned, date, text, reports: [{ publishedAt }, { publishedAt: '2025-12-01' }] }, TODAY);

it.each([
  ['a day to come, however long ago it was announced', '2027-03-03', true],
  ['today', TODAY, true],
  ['a year to come', '2028', true],
  ['yesterday', '2026-11-29', false],
  ['a year that has begun, announced at its beginning', '2026', false],
  ['a time without an end, begun long ago', '2026-02-01/..', false],
  ['what is no date', 'soon', false],
])('%s', (_, date, isAhead) => {
  expect(told(date)).toBe(isAhead);
});

it('has a time that has begun, where an article of the last weeks announces it', () => {
  expect(told('2026', '2026-11-12')).toBe(true);
  expect(told('2026-11-12/2026-12-12', '2026-11-20T08:00:00Z')).toBe(true);
  expect(told('2026', 'who knows')).toBe(false);
});

it('has no event that was reported as past', () => {
  expect(told('2027-03-03', '2026-01-10', false)).toBe(false);
});

it('has no year by which something is only recommended or aimed at, but the day of a proposal', () => {
  const wish = 'The panel recommends that every dam be inspected before the end of 2028.';
  expect(told('2028', '2026-01-10', true, wish)).toBe(false);
  expect(told('2028-03-03', '2026-01-10', true, 'The proposals will be put to a vote on 3 March 2028.')).toBe(true);
});
