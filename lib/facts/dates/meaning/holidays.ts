import { civilDate, type DayNumber, dayNumber, weekday } from '../../../text/calendar';

/** How the day of a holiday is found in a year. */
type HolidayRule =
  /** The same day every year. */
  | { month: number; day: number }
  /** The `nth` weekday of a month (1 Monday to 7 Sunday); -1 is the last. `plus` counts days on from there. */
  | { month: number; weekday: number; nth: number; plus?: number }
  /** So many days after Easter Sunday of the western churches. */
  | { easter: number }
  /** A day of another calendar that `Intl` knows. */
  | { calendar: 'islamic-umalqura' | 'chinese' | 'hebrew'; month: string; day: number }
  /** Days that a calendar of its own sets, as month and day by year. */
  | { days: Readonly<Record<number, string>> };

/** Holidays by the names that the language's patterns use. */
const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
  newYear: { month: 1, day: 1 },
  epiphany: { month: 1, day: 6 },
  mlk: { month: 1, weekday: 1, nth: 3 },
  australia: { month: 1, day: 26 },
  valentine: { month: 2, day: 14 },
  stPatrick: { month: 3, day: 17 },
  anzac: { month: 4, day: 25 },
  mayDay: { month: 5, day: 1 },
  memorial: { month: 5, weekday: 1, nth: -1 },
  juneteenth: { month: 6, day: 19 },
  fourthOfJuly: { month: 7, day: 4 },
  bastille: { month: 7, day: 14 },
  laborUS: { month: 9, weekday: 1, nth: 1 },
  columbus: { month: 10, weekday: 1, nth: 2 },
  Halloween: { month: 10, day: 31 },
  bonfire: { month: 11, day: 5 },
  armistice: { month: 11, day: 11 },
  Thanksgiving: { month: 11, weekday: 4, nth: 4 },
  blackFriday: { month: 11, weekday: 4, nth: 4, plus: 1 },
  cyberMonday: { month: 11, weekday: 4, nth: 4, plus: 4 },
  givingTuesday: { month: 11, weekday: 4, nth: 4, plus: 5 },
  christmasEve: { month: 12, day: 24 },
  christmas: { month: 12, day: 25 },
  boxingDay: { month: 12, day: 26 },
  newYearEve: { month: 12, day: 31 },
  shroveTuesday: { easter: -47 },
  ashWednesday: { easter: -46 },
  palmSunday: { easter: -7 },
  goodFriday: { easter: -2 },
  easter: { easter: 0 },
  easterMonday: { easter: 1 },
  lunarNewYear: { calendar: 'chinese', month: '1', day: 1 },
  ramadan: { calendar: 'islamic-umalqura', month: '9', day: 1 },
  eidAlFitr: { calendar: 'islamic-umalqura', month: '10', day: 1 },
  eidAlAdha: { calendar: 'islamic-umalqura', month: '12', day: 10 },
  hanukkah: { calendar: 'hebrew', month: 'Kislev', day: 25 },
  // The Hindu lunisolar calendar is in no `Intl`: the days that India's government announced, or will.
  diwali: {
    days: {
      2015: '11-11',
      2016: '10-30',
      2017: '10-19',
      2018: '11-07',
      2019: '10-27',
      2020: '11-14',
      2021: '11-04',
      2022: '10-24',
      2023: '11-12',
      2024: '10-31',
      2025: '10-20',
      2026: '11-08',
      2027: '10-29',
      2028: '10-17',
      2029: '11-05',
      2030: '10-26',
    },
  },
};

/**
 * The day of a holiday in a year of the common calendar: the first one, where another calendar brings two. Null when the
 * holiday is not known, or not for that year.
 */
export function holidayOf(name: string, year: number): DayNumber | null {
  const rule = HOLIDAYS[name];
  if (!rule) return null;
  if ('easter' in rule) return easterSunday(year) + rule.easter;
  if ('calendar' in rule) return dayOfCalendar(rule.calendar, rule.month, rule.day, year);
  if ('days' in rule) {
    const day = rule.days[year];
    return day === undefined ? null : dayNumber(year, Number(day.slice(0, 2)), Number(day.slice(3)));
  }
  if ('day' in rule) return dayNumber(year, rule.month, rule.day);
  return nthWeekday(year, rule.month, rule.weekday, rule.nth) + (rule.plus ?? 0);
}

function nthWeekday(year: number, month: number, target: number, nth: number): DayNumber {
  if (nth < 0) {
    const last = dayNumber(year, month + 1, 1) - 1;
    return last - ((weekday(last) - target + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((target - weekday(first) + 7) % 7) + 7 * (nth - 1);
}

/** Easter Sunday of the Gregorian calendar, by the computus that Meeus gives (Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

const known = new Map<string, DayNumber | null>();

/** The first day of a year that another calendar calls by this month and day; each is looked for once. */
function dayOfCalendar(calendar: string, month: string, day: number, year: number): DayNumber | null {
  const key = `${calendar} ${month} ${day} ${year}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    month: monthStyle(month),
    day: 'numeric',
    timeZone: 'UTC',
  });
  let result: DayNumber | null = null;
  for (let at = dayNumber(year, 1, 1); result === null && civilDate(at).year === year; at++) {
    const parts = format.formatToParts(at * 86_400_000);
    const partOf = (type: string) => parts.find((part) => part.type === type)?.value;
    if (partOf('month') === month && partOf('day') === String(day)) result = at;
  }
  known.set(key, result);
  return result;
}

const monthStyle = (month: string) => (/^\d/.test(month) ? 'numeric' : 'long');
