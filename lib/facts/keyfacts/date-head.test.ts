import { describe, expect, it } from 'vitest';
import { dateHead } from './date-head';

describe('dateHead', () => {
  it.each([
    ['2024-11-28', 'Thursday', 'Thursday, Nov 28'],
    ['2024-11-18', 'Monday last week', 'Monday, Nov 18'],
    ['2019-11-28', 'November 28, 2019', 'Nov 28, 2019'],
    ['2024-11-18/2024-11-24', 'last week', 'week of Nov 18'],
    ['2023-11-13/2023-11-19', 'the week of 13 November 2023', 'week of Nov 13, 2023'],
    ['2024-11-23/2024-11-24', 'the weekend', 'weekend of Nov 23'],
    ['2024-11-20/2024-11-22', 'November 20 to 22', 'November 20–22, 2024'],
    ['2024-12', 'mid-December', 'mid-December 2024'],
    ['2024-12', 'December', 'December 2024'],
    ['2026', 'early 2026', 'early 2026'],
    ['2026', 'Early next year', 'early 2026'],
    ['2025-01', 'the end of January', 'end of January 2025'],
    ['2024-12-25', 'Christmas Day', 'Christmas Day'],
    ['2023-12-25', 'last Christmas', 'Christmas 2023'],
    ['2024-12-31', 'New Year’s Eve', 'New Year’s Eve'],
    ['2024-05-05', 'May 5', 'May 5, 2024'],
    ['2019/2022', '2019 to 2022', '2019–2022'],
    ['199X', 'the 1990s', '1990s'],
    ['2024-34', 'the second quarter', 'Q2 2024'],
  ])('%s, "%s"', (value, text, head) => {
    const said = dateHead({ value, text }, { lang: 'en', publishedAt: '2024-11-26T10:00:00Z' });
    expect(said.replace(/[\u2009\u202f]/g, ' ')).toBe(head);
  });

  it('has the year of a day where nobody knows when the article came out', () => {
    expect(dateHead({ value: '2024-11-28', text: 'Thursday' }, { lang: 'en', publishedAt: null })).toBe('Nov 28, 2024');
  });

  it('goes by Intl in a language without words of its own, and in one that nobody knows', () => {
    const fact = { value: '2024-11-18/2024-11-24', text: 'la semana pasada' };
    expect(dateHead(fact, { lang: 'es', publishedAt: '2024-11-26' })).toContain('noviembre');
    expect(dateHead({ ...fact, value: '2024-11-28' }, { lang: '?', publishedAt: '2024-11-26' })).toBe(
      'Thursday, Nov 28',
    );
  });

  it('leaves a value that it cannot read', () => {
    expect(dateHead({ value: 'XXXX', text: 'then' }, { lang: 'en', publishedAt: null })).toBe('XXXX');
  });
});
