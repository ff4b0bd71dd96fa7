import { describe, expect, it } from 'vitest';
import { civilDate, DAY_MS, dayNumber, daysInMonth, isoDate, isoWeek, weekday } from './calendar';
import fc from './testing/properties';

describe('day numbers', () => {
  it('agree with the Date object, and go there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 500_000 }), (day) => {
        const date = new Date(day * DAY_MS);
        const civil = civilDate(day);
        expect(civil).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
        expect(dayNumber(civil.year, civil.month, civil.day)).toBe(day);
        expect(weekday(day)).toBe(date.getUTCDay() || 7);
      }),
    );
  });

  it('know leap years', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });

  it('give ISO weeks, which may belong to the year before or after', () => {
    expect(isoWeek(dayNumber(2021, 1, 3))).toEqual({ year: 2020, week: 53 });
    expect(isoWeek(dayNumber(2024, 12, 30))).toEqual({ year: 2025, week: 1 });
    expect(isoDate(dayNumber(2025, 3, 12))).toBe('2025-03-12');
  });
});
