/** How the interface writes dates, spans of time and lengths. Everything goes through `Intl`; nothing is spelt out here. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const STEPS: [unit: Intl.RelativeTimeFormatUnit, milliseconds: number][] = [
  ['year', 365.25 * DAY],
  ['month', 30.44 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
];

/** True for an ISO 8601 value that names a day and no time of day. */
const isDayOnly = (iso: string) => /^\d{4}-\d\d-\d\d$/.test(iso);

/** Absolute date of an ISO 8601 value: a day stays a day, whatever the reader's time zone; null when it is none. */
export function formatDate(iso: string, locale: string, style: 'long' | 'medium' = 'medium'): string | null {
  const date = new Date(isDayOnly(iso) ? `${iso}T00:00:00Z` : iso);
  if (Number.isNaN(date.getTime())) return null;
  return new Intl.DateTimeFormat(locale, {
    dateStyle: style,
    ...(isDayOnly(iso) ? { timeZone: 'UTC' } : {}),
  }).format(date);
}

/** Date and time of an ISO 8601 value in the reader's time zone; the date alone when the value has no time. */
export function formatDateTime(iso: string, locale: string): string | null {
  if (isDayOnly(iso)) return formatDate(iso, locale, 'long');
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(date);
}

/** How long before (or after) `now` an ISO 8601 value is: `yesterday`, `3 weeks ago`; null when it is none. */
export function formatRelative(iso: string, now: Date, locale: string): string | null {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (isDayOnly(iso)) {
    const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
    const days = Math.round((Date.parse(`${iso}T00:00:00Z`) - today) / DAY);
    if (Number.isNaN(days)) return null;
    return Math.abs(days) < 7 ? format.format(days, 'day') : relative(format, days * DAY);
  }
  const difference = Date.parse(iso) - now.getTime();
  return Number.isNaN(difference) ? null : relative(format, difference);
}

function relative(format: Intl.RelativeTimeFormat, difference: number): string {
  for (const [unit, step] of STEPS) {
    if (Math.abs(difference) >= step) return format.format(Math.trunc(difference / step), unit);
  }
  return format.format(0, 'minute');
}

/** Minutes to read a text of so many words, at 230 a minute (Brysbaert 2019: 238 for English non-fiction); at least 1. */
export function readingMinutes(wordCount: number, lang: string | null): number {
  // Chinese and Japanese are counted by characters, of which about 400 go to a minute (Trauzettel-Klosinski 2012).
  const perMinute = /^(?:zh|ja)\b/.test(lang ?? '') ? 400 : 230;
  return Math.max(1, Math.round(wordCount / perMinute));
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A number of bytes in the unit that a reader would use. */
export function formatBytes(count: number, locale: string): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, count)) / 3));
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[power],
    maximumFractionDigits: power > 1 ? 1 : 0,
  });
  return format.format(count / 1000 ** power);
}
