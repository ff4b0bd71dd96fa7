import { afterEach, describe, expect, it, vi } from 'vitest';
import { isoInstant, outletClock, outletDay, publicationOf, readerDay } from './outlet-day';

afterEach(() => {
  vi.unstubAllEnvs();
});
const ZONES = ['UTC', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu'];

describe.each(ZONES)('for a reader in %s', (reader) => {
  it.each([
    ['2025-05-26T23:30:00-05:00', '2025-05-26', '2025-05-26T23:30:00'],
    ['2025-05-26T00:10:00+14:00', '2025-05-26', '2025-05-26T00:10:00'],
    ['2025-05-26T23:30:00Z', '2025-05-26', '2025-05-26T23:30:00'],
    ['2025-05-26', '2025-05-26', '2025-05-26T00:00:00'],
  ])('%s is of its day where the outlet is', (published, day, clock) => {
    vi.stubEnv('TZ', reader);
    expect(outletDay(published)).toBe(day);
    expect(outletClock(published)).toBe(clock);
    expect(publicationOf(published)).toBe(published);
  });
});

it.each([
  ['America/New_York', '2026-11-28'],
  ['Pacific/Kiritimati', '2026-11-29'],
])('the day of the reader in %s is the one on their wall', (reader, day) => {
  vi.stubEnv('TZ', reader);
  expect(readerDay(new Date('2026-11-29T01:00:00Z'))).toBe(day);
});

it.each(['', 'soon', '2025-02-30', '0001-01-01', '9999-01-01', '2025-13-01T08:00:00Z', '+275760-09-14'])(
  'is no day: %j',
  (value) => {
    expect(outletDay(value)).toBeNull();
    expect(outletClock(value)).toBe('');
    expect(publicationOf(value)).toBeNull();
  },
);

it('keeps the day of a moment that cannot be', () => {
  expect(publicationOf('2025-05-26T25:00:00Z')).toBe('2025-05-26');
  expect(publicationOf('2025-05-26T08:00:00+99:00')).toBe('2025-05-26');
  expect(publicationOf('2025-05-26 or so')).toBe('2025-05-26');
});

it('writes any number as a moment', () => {
  for (const bad of [1e20, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(isoInstant(bad)).toBe('1970-01-01T00:00:00.000Z');
  }
  expect(isoInstant(1e12)).toBe('2001-09-09T01:46:40.000Z');
  expect(readerDay(new Date(Number.NaN))).toBe('');
});
