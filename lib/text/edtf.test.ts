import { describe, expect, it } from 'vitest';
import { DAY_MS } from './calendar';
import { compareComing, compareEdtf, formatEdtf, parseEdtf } from './edtf';
import fc from './testing/properties';

describe('parseEdtf', () => {
  it.each([
    ['2025-05-16', '2025-05-16', '2025-05-16', 'day'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2022', '2022-01-01', '2022-12-31', 'year'],
    ['199X', '1990-01-01', '1999-12-31', 'decade'],
    ['19XX', '1900-01-01', '1999-12-31', 'century'],
    ['2025-22', '2025-06-01', '2025-08-31', 'season'],
    ['2024-24', '2024-12-01', '2025-02-28', 'season'],
    ['2025-35', '2025-07-01', '2025-09-30', 'season'],
    ['2025-41', '2025-07-01', '2025-12-31', 'season'],
    ['2025-05-23/2025-05-25', '2025-05-23', '2025-05-25', 'interval'],
    ['2024/2025', '2024-01-01', '2025-12-31', 'interval'],
    ['2022/..', '2022-01-01', '9999-12-31', 'interval'],
    ['../2022', '0000-01-01', '2022-12-31', 'interval'],
  ])('%s', (value, start, end, precision) => expect(parseEdtf(value)).toEqual({ start, end, precision }));

  it.each([
    '',
    '2025-02-30',
    '2025-13',
    '2025-00-10',
    '25-05-16',
    '2025-05-25/2025-05-23',
    '../..',
    'May 16',
    '199X-05',
  ])('does not read %j', (value) => expect(parseEdtf(value)).toBeNull());

  it('takes any text without throwing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        parseEdtf(a);
        compareEdtf(a, b);
        formatEdtf(a, b);
      }),
    );
  });
});

it('orders what is to come by its last day: a year comes behind the days in it', () => {
  const values = ['2027', '?', '2027-03-13', '2026-12', '2027-01-01', '2026-12-12'];
  expect(values.sort(compareComing)).toEqual(['2026-12-12', '2026-12', '2027-01-01', '2027-03-13', '2027', '?']);
});

describe('compareEdtf', () => {
  it('orders by first day, then the shorter stretch, then what cannot be read', () => {
    const values = ['?', '2025', '2025-01-02', '2025-01-01', '1990', '2025-01', '199X'];
    expect(values.sort(compareEdtf)).toEqual(['1990', '199X', '2025-01-01', '2025-01', '2025', '2025-01-02', '?']);
  });
});

describe('formatEdtf', () => {
  it.each([
    ['2025-05-16', 'en-US', 'May 16, 2025'],
    ['2025-05-16', 'en-GB', '16 May 2025'],
    ['2025-05-16', 'de', '16. Mai 2025'],
    ['2025-05-23/2025-05-25', 'en-US', 'May 23–25, 2025'],
    ['2025-05', 'en-US', 'May 2025'],
    ['2025-05', 'fr', 'mai 2025'],
    ['2022', 'en-US', '2022'],
    ['199X', 'en-US', '1990s'],
    ['199X', 'de', '1990–1999'],
    ['2025-35', 'en-US', 'Q3 2025'],
    ['2024/2025', 'en-US', '2024–2025'],
    ['2022/..', 'en-US', '2022'],
    ['../2022', 'en-US', '2022'],
    ['someday', 'en-US', 'someday'],
    // The first and the last year that can be written.
    ['9999', 'en-US', '9999'],
    ['9999-12-31', 'en-US', 'December 31, 9999'],
    ['2025/9999', 'en-US', '2025–9999'],
    ['0000', 'en-US', '1'],
    ['0000-01-01', 'en-US', 'January 1, 1'],
    ['0000-01/..', 'en-US', 'January 1'],
    ['2025-05-16', 'not a locale', 'May 16, 2025'],
  ])('%s in %s', (value, locale, text) => expect(formatEdtf(value, locale)).toBe(text));

  it('is never a day off, in whatever zone it runs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20000 }), (day) => {
        const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
        expect(formatEdtf(date, 'en-CA').match(/\d+/g)?.map(Number)).toContain(Number(date.slice(8)));
      }),
    );
  });
});
