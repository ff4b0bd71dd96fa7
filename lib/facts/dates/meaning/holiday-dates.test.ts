import { describe, expect, it } from 'vitest';
import type { Tense } from '../reading/verbs';
import { isHistory, remember, startAnchors } from './anchors';
import { holiday } from './holiday-dates';
import { HOLIDAYS } from './holiday-rules';

/** Anchors of an article of a day. */
const at = (publishedAt: string | null, country: string | null = 'US') => startAnchors(publishedAt, 'en', country);
const value = (slots: Record<string, string | number>, publishedAt: string | null, tense: Tense = 0, country = 'US') =>
  holiday(slots, at(publishedAt, country), tense)?.edtf ?? null;

describe('holiday', () => {
  it.each<[string, Record<string, string | number>, string | null, Tense, string | null]>([
    ['a year that is given', { HOLIDAY: 'christmas', YEAR: 2019 }, '2025-03-12', 0, '2019-12-25'],
    ['a year that is given, without a day to go by', { HOLIDAY: 'christmas', YEAR: 2019 }, null, 0, '2019-12-25'],
    ['no day to go by', { HOLIDAY: 'christmas' }, null, 0, null],
    ['no such holiday', { HOLIDAY: 'nobody' }, '2025-03-12', 0, null],
    ['no holiday', { HOLIDAY: 7 }, '2025-03-12', 0, null],
    ['last year', { HOLIDAY: 'christmas', REL: -1, year: 1 }, '2025-03-12', 0, '2024-12-25'],
    ['next year', { HOLIDAY: 'halloween', REL: 1, year: 1 }, '2025-03-12', 0, '2026-10-31'],
    ['this year', { HOLIDAY: 'newYear', REL: 0, year: 1 }, '2025-03-12', 0, '2025-01-01'],
    ['the last', { HOLIDAY: 'easter', REL: -1 }, '2025-03-12', 0, '2024-03-31'],
    ['the last, on the day', { HOLIDAY: 'easter', REL: -1 }, '2025-04-20', 0, '2024-03-31'],
    ['the last, the day after', { HOLIDAY: 'easter', REL: -1 }, '2025-04-21', 0, '2025-04-20'],
    ['the next', { HOLIDAY: 'easter', REL: 1 }, '2025-03-12', 0, '2025-04-20'],
    ['the next, on the day', { HOLIDAY: 'easter', REL: 1 }, '2025-04-20', 0, '2026-04-05'],
    ['the next, late in a year', { HOLIDAY: 'easter', REL: 1 }, '2025-12-12', 0, '2026-04-05'],
    ['this one, that is over', { HOLIDAY: 'valentine', REL: 0 }, '2025-11-12', 2, '2025-02-14'],
    ['the nearest, behind', { HOLIDAY: 'christmas' }, '2025-03-12', 0, '2024-12-25'],
    ['the nearest, ahead', { HOLIDAY: 'christmas' }, '2025-08-12', 0, '2025-12-25'],
    ['of the next year', { HOLIDAY: 'newYear' }, '2025-12-12', 0, '2026-01-01'],
    ['surely to come', { HOLIDAY: 'christmas' }, '2025-01-12', 2, '2025-12-25'],
    ['surely to come, on the day', { HOLIDAY: 'christmas' }, '2025-12-25', 2, '2025-12-25'],
    ['likely to come, but just over', { HOLIDAY: 'christmas' }, '2025-12-30', 1.5, '2025-12-25'],
    ['perhaps to come', { HOLIDAY: 'christmas' }, '2025-06-01', 1, '2025-12-25'],
    ['past, but nearer ahead', { HOLIDAY: 'christmas' }, '2025-08-12', -1, '2024-12-25'],
    ['past, but all but here', { HOLIDAY: 'christmas' }, '2025-12-20', -1, '2025-12-25'],
    ['surely past', { HOLIDAY: 'christmas' }, '2025-12-20', -2, '2024-12-25'],
  ])('%s', (_, slots, publishedAt, tense, expected) => expect(value(slots, publishedAt, tense)).toBe(expected));

  it('is the article’s own only where the year is in it', () => {
    expect(holiday({ HOLIDAY: 'christmas', YEAR: 2019 }, at('2025-03-12'), 0)?.explicit).toBe(true);
    expect(holiday({ HOLIDAY: 'christmas', REL: -1, year: 1 }, at('2025-03-12'), 0)?.explicit).toBe(false);
  });

  it('has no day where the country has none', () => {
    expect(value({ HOLIDAY: 'womenOfCountry', YEAR: 2024 }, null, 0, 'ZA')).toBe('2024-08-09');
    expect(value({ HOLIDAY: 'womenOfCountry', YEAR: 2024 }, null, 0, 'GB')).toBeNull();
    expect(value({ HOLIDAY: 'womenOfCountry' }, '2024-03-12', 0, 'GB')).toBeNull();
    expect(value({ HOLIDAY: 'womenOfCountry', REL: 1 }, '2024-03-12', 0, 'GB')).toBeNull();
    expect(value({ HOLIDAY: 'womenOfCountry', REL: 1, year: 1 }, '2024-03-12', 0, 'GB')).toBeNull();
  });

  it.each([
    // The Saturday and the Sunday beside it, with the days between.
    ['a Monday', 2023, '2023-12-23/2023-12-25'],
    ['a Tuesday', 2018, '2018-12-22/2018-12-25'],
    ['a Wednesday', 2024, '2024-12-25/2024-12-29'],
    ['a Friday', 2020, '2020-12-25/2020-12-27'],
    ['a Saturday', 2021, '2021-12-25/2021-12-26'],
    ['a Sunday', 2022, '2022-12-24/2022-12-25'],
  ])('has a weekend around %s', (_, YEAR, expected) => {
    expect(value({ HOLIDAY: 'christmas', YEAR, WEEKEND: 1 }, null)).toBe(expected);
  });

  it('is the one of its history, where the passage is in one', () => {
    const anchors = at('2025-03-12');
    for (const day of [3, 5]) {
      const told = { type: 'DATE' as const, value: `1944-06-0${day}`, edtf: `1944-06-0${day}`, explicit: true };
      remember({ kind: 'date', slots: {}, from: 0, to: 1 }, told, anchors);
    }
    expect(isHistory(anchors)).toBe(true);
    expect(holiday({ HOLIDAY: 'labor' }, anchors, 0)?.edtf).toBe('2024-09-02');
  });

  it('knows two days of labour: the American spelling is of September', () => {
    expect(value({ HOLIDAY: 'labor', YEAR: 2024 }, null, 0, 'NG')).toBe('2024-09-02');
    expect(value({ HOLIDAY: 'labour', YEAR: 2024 }, null, 0, 'NG')).toBe('2024-05-01');
  });

  it('finds a day of every holiday in this decade, in some country', () => {
    for (const name of Object.keys(HOLIDAYS))
      expect(
        ['US', 'GB', 'ZA', 'NG', 'IN'].some((country) => value({ HOLIDAY: name, YEAR: 2025 }, null, 0, country)),
      ).toBe(true);
  });
});
