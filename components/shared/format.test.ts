import { afterEach, describe, expect, it } from 'vitest';
import { formatDate, formatDateTime, formatMoment, formatRelative, readingMinutes } from './format';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

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

describe.each(['UTC', 'America/New_York', 'Europe/Berlin', 'Pacific/Kiritimati'])('for a reader in %s', (reader) => {
  it('a publication is of one day in every view: its outlet\u2019s', () => {
    process.env.TZ = reader;
    const late = '2025-05-26T23:30:00-05:00';
    expect(formatDate(late, 'en-US')).toBe('May 26, 2025');
    expect(formatDateTime(late, 'en-US')).toMatch(/^May 26, 2025 at 11:30\sPM$/);
    expect(formatDateTime('2025-05-26T23:30:00Z', 'en-US')).toMatch(/^May 26, 2025 at 11:30\sPM UTC$/);
    expect(formatRelative(late, new Date(2025, 4, 29, 9), 'en')).toBe('3 days ago');
  });
  it('what the reader did is of the reader\u2019s day', () => {
    process.env.TZ = reader;
    expect(formatMoment(new Date(2025, 4, 26, 23, 30).getTime(), 'en-US')).toBe('May 26, 2025');
  });
});

describe('what is no moment', () => {
  it('is written as nothing', () => {
    for (const bad of [1e20, Number.NaN, -1]) expect(formatMoment(bad, 'en')).toBe('');
    for (const bad of ['9999999-01-01', '2025-99-99', '']) {
      expect(formatDate(bad, 'en')).toBeNull();
      expect(formatDateTime(bad, 'en')).toBeNull();
    }
    expect(formatRelative('2025-05-26', new Date(Number.NaN), 'en')).toBeNull();
  });
  it('is not said to be in 55 years, when a clock is at 1970', () => {
    expect(formatRelative('2025-05-26T08:00:00Z', new Date(0), 'en')).toBeNull();
  });
});

describe('readingMinutes', () => {
  it('is at least a minute, and counts Japanese by characters', () => {
    expect(readingMinutes(20, 'en')).toBe(1);
    expect(readingMinutes(920, 'en')).toBe(4);
    expect(readingMinutes(1200, 'ja')).toBe(3);
  });
});
