import { describe, expect, it } from 'vitest';
import { HOLIDAY_NAMES } from '../../../languages/en/time/holidays';
import type { HolidayName } from '../../../languages/time-words';
import { isoDate } from '../../../text/calendar';
import { findTimexes } from '../timex';
import { holidaysOf, nthWeekday } from './holidays';

const days = (name: HolidayName, year: number, country: string | null = null) =>
  holidaysOf(name, year, country).map(isoDate);

describe('holidaysOf', () => {
  it.each<[string, HolidayName, number, string | null, string[]]>([
    ['the same day every year', 'christmas', 2025, null, ['2025-12-25']],
    ['the nth weekday of a month', 'thanksgiving', 2025, 'US', ['2025-11-27']],
    ['the nth weekday where the month begins with it', 'earlyMayBankHoliday', 2023, 'GB', ['2023-05-01']],
    ['the last weekday of a month', 'memorial', 2025, 'US', ['2025-05-26']],
    ['the last weekday where the month ends with it', 'springBankHoliday', 2021, 'GB', ['2021-05-31']],
    ['days after such a weekday', 'blackFriday', 2024, null, ['2024-11-29']],
    ['the Tuesday after the first Monday', 'electionUS', 2022, 'US', ['2022-11-08']],
    ['the last weekday before a day', 'victoria', 2027, 'CA', ['2027-05-24']],
    ['Easter in March', 'easter', 2024, null, ['2024-03-31']],
    ['Easter in April', 'easter', 2025, null, ['2025-04-20']],
    ['the latest Easter', 'easter', 2038, null, ['2038-04-25']],
    ['Easter where the computus has its correction', 'easter', 1954, null, ['1954-04-18']],
    ['days around Easter', 'shroveTuesday', 2025, null, ['2025-03-04']],
    ['days after Easter', 'ascension', 2025, null, ['2025-05-29']],
    ['Easter of the eastern churches', 'orthodoxEaster', 2024, null, ['2024-05-05']],
    ['Easter of both churches on one day', 'orthodoxEaster', 2025, null, ['2025-04-20']],
    ['the Chinese calendar', 'lunarNewYear', 2026, null, ['2026-02-17']],
    ['the day before in the Chinese calendar', 'lunarNewYearEve', 2026, null, ['2026-02-16']],
    ['the Islamic calendar', 'eidAlFitr', 2025, 'GB', ['2025-03-30']],
    ['the moon of South Asia', 'eidAlFitr', 2025, 'IN', ['2025-03-31']],
    ['the Hebrew calendar', 'yomKippur', 2025, null, ['2025-10-02']],
    ['the second Adar of a leap year', 'purim', 2024, null, ['2024-03-24']],
    ['days that are announced', 'diwali', 2024, null, ['2024-10-31']],
    ['a year for which none is announced', 'diwali', 1950, null, []],
    ['a country of its own', 'independence', 2024, 'NG', ['2024-10-01']],
    ['a holiday that other countries do not have', 'heritageSouthAfrica', 2025, 'GB', []],
    ['a country that nobody told', 'independence', 2024, null, []],
    ['two holidays of one name, in order', 'eid', 2024, 'GB', ['2024-04-10', '2024-06-16']],
    [
      'bank holidays of a country',
      'bankHoliday',
      2025,
      'IE',
      ['2025-04-21', '2025-05-05', '2025-06-02', '2025-08-04', '2025-10-27'],
    ],
    ["Mother's Day in Britain", 'mothers', 2025, 'GB', ['2025-03-30']],
    ["Mother's Day elsewhere", 'mothers', 2025, 'US', ['2025-05-11']],
    ["Father's Day in Australia", 'fathers', 2025, 'AU', ['2025-09-07']],
    ['Thanksgiving in Canada', 'thanksgiving', 2025, 'CA', ['2025-10-13']],
  ])('%s', (_, name, year, country, expected) => expect(days(name, year, country)).toEqual(expected));
});

describe('nthWeekday', () => {
  it('counts from the first of the month, and from its end', () => {
    expect(isoDate(nthWeekday(2025, 8, 5, 1))).toBe('2025-08-01');
    expect(isoDate(nthWeekday(2025, 8, 4, 1))).toBe('2025-08-07');
    expect(isoDate(nthWeekday(2025, 8, 5, 5))).toBe('2025-08-29');
    expect(isoDate(nthWeekday(2025, 8, 5, -1))).toBe('2025-08-29');
    expect(isoDate(nthWeekday(2025, 12, 3, -1))).toBe('2025-12-31');
  });
});

/** The EDTF values of a text that came out on Wednesday 2025-03-12 in a country. */
const values = (text: string, country = 'US', publishedAt = '2025-03-12') =>
  findTimexes([text], { publishedAt, lang: 'en', country })[0].map(({ edtf }) => edtf);

describe('names of holidays', () => {
  // Countries one of which has the holiday.
  const countries = ['US', 'GB', 'ZA', 'NG', 'IN'];
  const lines = Object.entries(HOLIDAY_NAMES).flatMap(([name, phrases]) =>
    phrases.map((phrase) => [phrase, name] as const),
  );

  it.each(lines)('%s', (phrase, name) => {
    // The first word of each choice, and what may be left out.
    const written = phrase
      .replace(/\|\S+/g, '')
      .replaceAll(' POSS?', "'s")
      .replaceAll(' POSS', "'s")
      .replaceAll('?', '');
    const found = countries.map((country) => values(`They met after ${written} 2024.`, country)[0]);
    const expected = countries.map((country) => days(name as HolidayName, 2024, country)[0]);
    expect(expected.some((day) => day !== undefined)).toBe(true);
    countries.forEach((_, i) => {
      if (expected[i] !== undefined) expect(found[i]).toBe(expected[i]);
    });
  });
});

describe('holidays in a sentence', () => {
  it.each<[string, string[]]>([
    ['Sales rose last Easter.', ['2024-03-31']],
    ['Sales will rise next Easter.', ['2025-04-20']],
    ['This Easter will be quiet.', ['2025-04-20']],
    ['It rained on Christmas Day last year.', ['2024-12-25']],
    ['Sales on Halloween of next year may rise.', ['2026-10-31']],
    ['It will shut on Christmas Eve.', ['2025-12-24']],
    ['It shut on Christmas Eve.', ['2024-12-24']],
    ['The Boxing Day dip drew 800 swimmers.', ['2024-12-26']],
    ['A pumpkin stole Halloween in Southampton.', ['2024-10-31']],
    ['They met at the Easter fair.', ['2025-04-20']],
    ['Roads were full over Memorial Day weekend.', ['2024-05-25/2024-05-27']],
    ['Shops opened on Thanksgiving weekend.', ['2024-11-28/2024-12-01']],
    ['It snowed between Christmas and New Year.', ['2024-12-25', '2025-01-01']],
    ['They have fasted since the start of Ramadan.', ['2025-03-01']],
  ])('%s', (text, expected) => {
    const found = values(text);
    for (const value of expected) expect(found).toContain(value);
  });

  it.each([
    'They put up a Christmas tree.',
    'Merry Christmas, said the mayor.',
    'They hid Easter eggs.',
    'Every Christmas, it snows.',
    'The Good Friday Agreement holds.',
    'He sailed to Easter Island.',
  ])('%s: no date', (text) => expect(values(text)).toEqual([]));

  it('reads cyber Monday as the one just past', () => {
    expect(values('Shoppers spent a lot on Cyber Monday, with toys going fast.', 'US', '2025-12-02')).toContain(
      '2025-12-01',
    );
  });
});
