import { DAY_MS, HOUR_MS } from '../../text/calendar';
import { readerDay } from '../../text/outlet-day';
import { plainCharacters } from '../../text/plain-characters';
import { hoursAgo, monthOf, withoutEras } from '../words/calendar';

/** The order in which `3/4/2020` is read. */
export type DayOrder = 'dayFirst' | 'monthFirst';

const EARLIEST_YEAR = 1985;

/*
 * All of these are matched against text in small letters. An expression that ignores case by itself (`iu`) has each
 * `\p{L}` closed over all its cases when it is compiled, and the code of a popup is compiled anew at each click: with
 * such expressions, reading dates took 8 ms of a first reading (Chromium, under load).
 */
const ISO =
  /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?:[t ]{1,2}(\d\d):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(z|utc|gmt|[+-]\d\d:?(?:\d\d)?)?)?(?![\d-])/;
const COMPACT = /(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?:t?\d{4,6})?(?!\d)/;
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)\s?[/.年년-]\s?(\d{1,2})\s?[/.月월-]\s?(\d{1,2})(?!\d)/;
const NUMERIC = /(?<![\d.])(\d{1,2})\s?([./|-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d\d|\d\d)(?![\d.]\d|\d)/;
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?(?:\s+(?:(?:de|of)\s|d[’']))?[\s./-]*([\p{L}\p{M}]{3,12})\.?,?(?:\s+(?:de|del))?[\s./-]*((?:19|20)\d\d)(?!\d)/u;
const MONTH_DAY = /([\p{L}\p{M}]{3,12})\.?\s*(\d{1,2})(?:st|nd|rd|th)?(?:,|\.)?\s*(?:at\s)?((?:19|20)\d\d)(?!\d)/u;
const YEAR_MONTH_NAME = /(?<!\d)((?:19|20)\d\d)[\s/-]+([\p{L}\p{M}]{3,12})[\s/-]+(\d{1,2})(?!\d)/u;

/** Every date with a year matches this. It is quick, and most texts have none. */
const YEAR = /\d{4}|\d\s?[./-]\s?\d\d?\s?[./-]\s?\d\d/;

/**
 * Reads the first date of a text as ISO 8601: with time and offset when they are written, else the day. Digits may be
 * of any script, and years of an era. Null when there is no date or it is no day of the calendar.
 */
export function parseDate(written: string, order: DayOrder = 'dayFirst'): string | null {
  const text = withoutEras(plainCharacters(written)).toLowerCase();
  if (!YEAR.test(text)) return null;
  const iso = ISO.exec(text);
  if (iso) {
    const date = day(iso[1], iso[2], iso[3]);
    return date && iso[4] ? withTime(date, iso) : date;
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return day(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayMonth = DAY_MONTH.exec(text);
  const month = dayMonth && monthOf(dayMonth[2]);
  if (dayMonth && month) return day(dayMonth[3], month, dayMonth[1]);
  const monthDay = MONTH_DAY.exec(text);
  const first = monthDay && monthOf(monthDay[1]);
  if (monthDay && first) return day(monthDay[3], first, monthDay[2]);
  const named = YEAR_MONTH_NAME.exec(text);
  const middle = named && monthOf(named[2]);
  if (named && middle) return day(named[1], middle, named[3]);
  const numeric = NUMERIC.exec(text);
  if (numeric) return numericDay(numeric, order);
  const compact = COMPACT.exec(text);
  return compact ? day(compact[1], compact[2], compact[3]) : null;
}

function numericDay([, a, separator, b, year]: RegExpExecArray, order: DayOrder): string | null {
  const full = year.length === 2 ? `20${year}` : year;
  if (year.length === 2 && /[-|]/.test(separator)) return null;
  const monthFirst = separator === '/' && order === 'monthFirst';
  return monthFirst ? (day(full, a, b) ?? day(full, b, a)) : (day(full, b, a) ?? day(full, a, b));
}

function withTime(date: string, [, , , , hour, minute, second, zone]: RegExpExecArray): string {
  if (Number(hour) > 23 || Number(minute) > 59) return date;
  const time = `${date}T${hour}:${minute}${second ? `:${second}` : ''}`;
  if (!zone) return time;
  if (/^[a-z]/.test(zone)) return `${time}Z`;
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${time}${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function day(year: string, month: string | number, date: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  if (y < EARLIEST_YEAR || m < 1 || m > 12 || d < 1 || d > 31) return null;
  // The 31st of a month of 30 days rolls over.
  if (new Date(Date.UTC(y, m - 1, d)).getUTCDate() !== d) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** Counts the days from one ISO date to another, without their times. */
export function daysBetween(a: string, b: string): number {
  return (Date.parse(b.slice(0, 10)) - Date.parse(a.slice(0, 10))) / DAY_MS;
}

/** Reads "19 minutes ago" from the moment the page was read, and gives the day where the reader is. */
export function parseAgo(text: string, now: Date): string | null {
  const hours = hoursAgo(text);
  if (hours === null) return null;
  const then = new Date(now.getTime() - hours * HOUR_MS);
  return readerDay(then) || null;
}
