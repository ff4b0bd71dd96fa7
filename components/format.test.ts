import { describe, expect, it } from 'vitest';
import { formatDate, formatDateTime, formatRelative, readingMinutes } from './format';

describe('formatDate', () => {
  it('keeps a day the same day in every time zone', () => {
    expect(formatDate('2025-05-26', 'en-US', 'long')).toBe('May 26, 2025');
    expect(formatDate('2025-05-26', 'de', 'long')).toBe('26. Mai 2025');
  });
  it('is null for what is no date', () => {
    expect(formatDate('soon', 'en')).toBeNull();
    expect(formatDateTime('soon', 'en')).toBeNull();
    expect(formatRelative('soon', new Date(), 'en')).toBeNull();
  });
});

describe('formatRelative', () => {
  const now = new Date(2025, 4, 27, 9, 0);
  it.each([
    ['2025-05-27', 'today'],
    ['2025-05-26', 'yesterday'],
    ['2025-05-22', '5 days ago'],
    ['2025-05-06', '3 weeks ago'],
    ['2024-01-01', 'last year'],
  ])('says %s as %s', (iso, words) => {
    expect(formatRelative(iso, now, 'en')).toBe(words);
  });
  it('counts hours and minutes where the time is known', () => {
    expect(formatRelative(new Date(now.getTime() - 3 * 3_600_000).toISOString(), now, 'en')).toBe('3 hours ago');
    expect(formatRelative(now.toISOString(), now, 'en')).toBe('this minute');
  });
});

describe('readingMinutes', () => {
  it('is at least a minute, and counts Japanese by characters', () => {
    expect(readingMinutes(20, 'en')).toBe(1);
    expect(readingMinutes(920, 'en')).toBe(4);
    expect(readingMinutes(1200, 'ja')).toBe(3);
  });
});
