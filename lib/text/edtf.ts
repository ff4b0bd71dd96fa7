import { dayNumber, daysInMonth, isoDate, pad } from './calendar';
import { isEnglish } from './language-tag';

export type EdtfPrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval';

export interface EdtfSpan {
  /** First day, `YYYY-MM-DD`; `0000-01-01` when open. */
  start: string;
  /** Last day, inclusive; `9999-12-31` when open. */
  end: string;
  precision: EdtfPrecision;
}

// EDTF level 2 (ISO 8601-2, 4.8): 21–24 seasons, 25–28 northern seasons, 33–36 quarters, 37–39 thirds, 40–41 halves.
const GROUPS: Readonly<Record<string, readonly [month: number, months: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
};
const SIMPLE = /^(\d{2}XX|\d{3}X|\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads the part of EDTF that facts use: `2025-05-16`, `2025-05`, `2025`, `199X`, `19XX`, seasons, quarters and halves
 * (`2025-21`, `2025-35`, `2025-41`), and intervals of these, open or closed (`2025-05-23/2025-05-25`, `2022/..`).
 * Null when it is anything else or names no day of the calendar.
 */
export function parseEdtf(value: string): EdtfSpan | null {
  const slash = value.indexOf('/');
  if (slash < 0) return parseSimple(value);
  const from = value.slice(0, slash);
  const to = value.slice(slash + 1);
  const first = from === '..' ? { start: '0000-01-01' } : parseSimple(from);
  const last = to === '..' ? { end: '9999-12-31' } : parseSimple(to);
  if (!first || !last || (from === '..' && to === '..') || first.start > last.end) return null;
  return { start: first.start, end: last.end, precision: 'interval' };
}

/** Orders by first day, then the shorter period first; values that cannot be read come last. */
export function compareEdtf(a: string, b: string): number {
  const spanA = parseEdtf(a);
  const spanB = parseEdtf(b);
  if (!spanA || !spanB) return spanA ? -1 : spanB ? 1 : 0;
  return order(spanA.start, spanB.start) || order(spanA.end, spanB.end);
}

/** Orders what is to come: by last day, since `before the end of 2027` is as late as that, then the longer period last. */
export function compareComing(a: string, b: string): number {
  const [spanA, spanB] = [parseEdtf(a), parseEdtf(b)];
  if (!spanA || !spanB) return spanA ? -1 : spanB ? 1 : 0;
  return order(spanA.end, spanB.end) || order(spanB.start, spanA.start);
}

/**
 * Gives the value in words of the reader's language: `May 23–25, 2025`, `May 2025`, `Q3 1989`, `1990s`. An open interval is
 * given as its known end. A value that cannot be read is returned as it is.
 */
export function formatEdtf(value: string, locale: string): string {
  const span = parseEdtf(value);
  if (!span) return value;
  if (span.precision === 'decade' || span.precision === 'century') {
    const years = Number(span.start.slice(0, 4));
    return isEnglish(locale) ? `${years}s` : formatRange(span.start, span.end, { year: 'numeric' }, locale);
  }
  const quarter = /^(\d{4})-(3[3-6])$/.exec(value);
  if (quarter) return `Q${Number(quarter[2]) - 32} ${quarter[1]}`;
  // The years 0 and 9999 are no open ends by themselves.
  if (value.startsWith('../')) return formatEdtf(value.slice(3), locale);
  if (value.endsWith('/..')) return formatEdtf(value.slice(0, -3), locale);
  const fields = fieldsOf(value, span);
  // A day, a month or a year is the same as a range of itself, which takes several times as long to write.
  return WHOLE.has(span.precision)
    ? formatter(locale, fields).format(instant(span.start))
    : formatRange(span.start, span.end, fields, locale);
}

const WHOLE: ReadonlySet<EdtfSpan['precision']> = new Set(['day', 'month', 'year']);

function parseSimple(value: string): EdtfSpan | null {
  const match = SIMPLE.exec(value);
  if (!match) return null;
  const [, digits, group, dayDigits] = match;
  if (digits.endsWith('X')) {
    if (group) return null;
    const century = digits.endsWith('XX');
    return {
      start: `${digits.replaceAll('X', '0')}-01-01`,
      end: `${digits.replaceAll('X', '9')}-12-31`,
      precision: century ? 'century' : 'decade',
    };
  }
  const year = Number(digits);
  if (!group) return { start: `${digits}-01-01`, end: `${digits}-12-31`, precision: 'year' };
  const month = Number(group);
  if (dayDigits) {
    const day = Number(dayDigits);
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
    return { start: value, end: value, precision: 'day' };
  }
  const [first, months] = GROUPS[group] ?? [month, 1];
  if (first < 1 || first > 12) return null;
  const after = first + months - 1;
  const end = dayNumber(year + Math.floor(after / 12), (after % 12) + 1, 1) - 1;
  return {
    start: `${digits}-${pad(first, 2)}-01`,
    end: isoDate(end),
    precision: months === 1 ? 'month' : 'season',
  };
}

function fieldsOf(value: string, span: EdtfSpan): Intl.DateTimeFormatOptions {
  const slash = value.indexOf('/');
  const parts = slash < 0 ? [value] : [value.slice(0, slash), value.slice(slash + 1)];
  if (parts.some((part) => part.length > 7)) return { year: 'numeric', month: 'long', day: 'numeric' };
  if (parts.some((part) => part.length > 4) || span.precision === 'season') return { year: 'numeric', month: 'long' };
  return { year: 'numeric' };
}

function formatRange(start: string, end: string, fields: Intl.DateTimeFormatOptions, locale: string): string {
  const format = formatter(locale, fields);
  // Intl puts thin spaces around the dash, which few news pages do.
  return format.formatRange(instant(start), instant(end)).replace(/\u2009/g, '');
}

// Making a formatter costs far more than using one; a page shows dozens of dates in one locale.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.keys(fields).join()}`;
  const known = formatters.get(key);
  if (known) return known;
  const options = { ...fields, timeZone: 'UTC', calendar: 'gregory' };
  let made: Intl.DateTimeFormat;
  try {
    made = new Intl.DateTimeFormat(locale, options);
  } catch {
    // A page may declare a language tag that is not valid.
    made = new Intl.DateTimeFormat(undefined, options);
  }
  formatters.set(key, made);
  return made;
}

function instant(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
