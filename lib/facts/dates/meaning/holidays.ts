import type { HolidayName } from '../../../languages/time-words';
import { civilDate, DAY_MS, type DayNumber, dayNumber, weekday } from '../../../text/calendar';
import { HOLIDAYS, type HolidayRule } from './holiday-rules';

/**
 * Gives the days on which a holiday falls in a year of the common calendar, in order: none where it is not known for
 * that year or that country (ISO 3166-1 alpha-2, or null), several for a name that several holidays share.
 */
export function holidaysOf(name: HolidayName, year: number, country: string | null): DayNumber[] {
  const holiday = HOLIDAYS[name];
  const rule = 'in' in holiday ? ((country === null ? undefined : holiday.in[country]) ?? holiday.elsewhere) : holiday;
  if (rule === null) return [];
  if ('anyOf' in rule) return rule.anyOf.flatMap((one) => holidaysOf(one, year, country)).sort((a, b) => a - b);
  const day = dayOf(rule, year);
  return day === null ? [] : [day];
}

function dayOf(rule: Exclude<HolidayRule, { anyOf: unknown }>, year: number): DayNumber | null {
  if ('easter' in rule) return easterSunday(year) + rule.easter;
  if ('orthodoxEaster' in rule) return orthodoxEasterSunday(year) + rule.orthodoxEaster;
  if ('calendar' in rule) {
    const day = dayOfCalendar(rule.calendar, rule.month, rule.day, year);
    return day === null ? null : day + (rule.plus ?? 0);
  }
  if ('days' in rule) {
    const day = rule.days[year];
    return day === undefined ? null : dayNumber(year, Number(day.slice(0, 2)), Number(day.slice(3)));
  }
  if ('day' in rule) return dayNumber(year, rule.month, rule.day);
  if ('before' in rule) return weekdayBefore(dayNumber(year, rule.month, rule.before), rule.weekday);
  return nthWeekday(year, rule.month, rule.weekday, rule.nth) + (rule.plus ?? 0);
}

/** Gives the `nth` weekday (1 Monday to 7 Sunday) of a month: `nth` from 1, or -1 for the last. */
export function nthWeekday(year: number, month: number, target: number, nth: number): DayNumber {
  if (nth < 0) return weekdayBefore(dayNumber(year, month + 1, 1), target);
  const first = dayNumber(year, month, 1);
  return first + ((target - weekday(first) + 7) % 7) + 7 * (nth - 1);
}

function weekdayBefore(day: DayNumber, target: number): DayNumber {
  return day - 1 - ((weekday(day - 1) - target + 7) % 7);
}

/** Gives Easter Sunday of the Gregorian calendar, by Meeus' algorithm (Astronomical Algorithms, chapter 8). */
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

/**
 * Gives Easter Sunday of the Julian calendar, by Meeus' algorithm, as a date of the Gregorian one: 13 days later from
 * 1900 to 2099.
 */
function orthodoxEasterSunday(year: number): DayNumber {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  return dayNumber(year, Math.floor((d + e + 114) / 31), ((d + e + 114) % 31) + 1) + 13;
}

// Days that were looked up in another calendar, each once, because a look-up formats every day of a year (1 ms).
const known = new Map<string, DayNumber | null>();

/** Gives the first day of a year that has this month and day in another calendar. */
function dayOfCalendar(calendar: string, month: string, day: number, year: number): DayNumber | null {
  const key = `${calendar} ${month} ${day} ${year}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    month: /^\d/.test(month) ? 'numeric' : 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
  let result: DayNumber | null = null;
  for (let at = dayNumber(year, 1, 1); result === null && civilDate(at).year === year; at++) {
    const parts = format.formatToParts(at * DAY_MS);
    const partOf = (type: string) => parts.find((part) => part.type === type)?.value;
    // A leap year of the Hebrew calendar has two months of Adar; the feasts are in the second.
    const inMonth = partOf('month') === month || partOf('month') === `${month} II`;
    if (inMonth && partOf('day') === String(day)) result = at;
  }
  known.set(key, result);
  return result;
}
