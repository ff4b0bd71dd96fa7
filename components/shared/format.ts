import { DAY_MS, HOUR_MS } from '../../lib/text/calendar';
import { isInstant, outletClock, outletDay, readerDay } from '../../lib/text/outlet-day';

/** Writes dates, spans of time and lengths for the interface. Everything goes through `Intl`; nothing is spelt out here. */

const MINUTE = 60_000;

const STEPS: [unit: Intl.RelativeTimeFormatUnit, milliseconds: number][] = [
  ['year', 365.25 * DAY_MS],
  ['month', 30.44 * DAY_MS],
  ['week', 7 * DAY_MS],
  ['day', DAY_MS],
  ['hour', HOUR_MS],
  ['minute', MINUTE],
];

/**
 * Gives the date of a publication, in ISO 8601: its outlet's day (`outlet-day.ts`), wherever the reader is; null when
 * it is no date.
 */
export function formatDate(published: string, locale: string, style: 'long' | 'medium' = 'medium'): string | null {
  const day = outletDay(published);
  return day && new Intl.DateTimeFormat(locale, { dateStyle: style, timeZone: 'UTC' }).format(Date.parse(day));
}

/**
 * Gives date and time of a publication by its outlet's clock, with `UTC` behind a moment in universal time; the date
 * alone when no time is known; null when it is no date.
 */
export function formatDateTime(published: string, locale: string): string | null {
  const clock = Date.parse(`${outletClock(published)}Z`);
  if (!published.includes('T') || Number.isNaN(clock)) return formatDate(published, locale, 'long');
  const fields: Intl.DateTimeFormatOptions = published.endsWith('Z')
    ? { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' }
    : { dateStyle: 'long', timeStyle: 'short' };
  return new Intl.DateTimeFormat(locale, { ...fields, timeZone: 'UTC' }).format(clock);
}

/**
 * Gives the date of what the reader did, in milliseconds since 1970: the day where the reader is. '' when it is no
 * moment.
 */
export function formatMoment(at: number, locale: string, style: 'long' | 'medium' = 'medium'): string {
  return isInstant(at) ? new Intl.DateTimeFormat(locale, { dateStyle: style }).format(at) : '';
}

/**
 * Gives how long before `now` a publication is: in hours when its moment is known and less than a day ago, else in days
 * from its outlet's day to the reader's; null when it is no date, or is more than a day in the future (then a clock is
 * wrong).
 */
export function formatRelative(published: string, now: Date, locale: string): string | null {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const day = outletDay(published);
  const today = readerDay(now);
  if (!day || !today) return null;
  const days = Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS);
  if (days > 1) return null;
  const difference = /T.*(?:Z|[+-]\d\d:\d\d)$/.test(published) ? Date.parse(published) - now.getTime() : Number.NaN;
  if (difference > -DAY_MS && difference < HOUR_MS) return relative(format, Math.min(0, difference));
  return Math.abs(days) < 7 ? format.format(days, 'day') : relative(format, days * DAY_MS);
}

function relative(format: Intl.RelativeTimeFormat, difference: number): string {
  for (const [unit, step] of STEPS) {
    if (Math.abs(difference) >= step) return format.format(Math.trunc(difference / step), unit);
  }
  return format.format(0, 'minute');
}

/**
 * Gives the minutes it takes to read a text, at 230 words a minute (Brysbaert 2019: 238 for English non-fiction); at
 * least 1.
 */
export function readingMinutes(wordCount: number, lang: string | null): number {
  // Chinese and Japanese are counted by characters, of which about 400 go to a minute (Trauzettel-Klosinski 2012).
  const perMinute = /^(?:zh|ja)\b/.test(lang ?? '') ? 400 : 230;
  return Math.max(1, Math.round(wordCount / perMinute));
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Gives a number of bytes in the unit that a reader would use. */
export function formatBytes(count: number, locale: string): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, count)) / 3));
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[power],
    maximumFractionDigits: power > 1 ? 1 : 0,
  });
  return format.format(count / 1000 ** power);
}
