import { daysInMonth } from './calendar';

/** Milliseconds since 1970 of the last moment that is written with four digits of the year. */
const LATEST_INSTANT = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
const EARLIEST_YEAR = 1600;
const LATEST_YEAR = 2199;

const MOMENT =
  /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/;

/**
 * Gives the day of a publication, `YYYY-MM-DD`; null when the value is none.
 *
 * The rule everywhere: an article is of the day it was where its outlet is. A moment with an offset is of the day in that
 * offset, whatever the reader's time zone; a moment without one, or a day, is of the day that is written.
 */
export function outletDay(published: string | null): string | null {
  const day = published?.slice(0, 10) ?? '';
  return isDay(day) ? day : null;
}

/** Tells whether a text is a day of the calendar, `YYYY-MM-DD`, of the years that newspapers have. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (!year || year < EARLIEST_YEAR || year > LATEST_YEAR) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Gives a value as a publication is kept: a moment or a day in ISO 8601; the day alone when the moment is wrong; null when
 * there is none.
 */
export function publicationOf(value: string): string | null {
  const day = outletDay(value);
  if (!day) return null;
  const [, , , , hour = 0, minute = 0, second = 0] = MOMENT.exec(value)?.map((part) => Number(part ?? 0)) ?? [];
  return MOMENT.test(value) && hour < 24 && minute < 60 && second < 60 ? value : day;
}

/** Gives a publication by its outlet's clock, `2025-05-26T23:30:00`, for sorting by day and time; '' when not known. */
export function outletClock(published: string | null): string {
  const day = outletDay(published);
  if (!day) return '';
  const [, hour = '00', minute = '00', second = '00'] = /T(\d\d):(\d\d)(?::(\d\d))?/.exec(published ?? '') ?? [];
  return `${day}T${hour}:${minute}:${second}`;
}

/** Gives the day of a moment where the reader is, `YYYY-MM-DD`: for what the reader did, never for a publication. */
export function readerDay(moment: Date): string {
  if (!Number.isFinite(moment.getTime())) return '';
  return new Date(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate())).toISOString().slice(0, 10);
}

/** Gives a moment in ISO 8601, in universal time; that of 1970 for what is no moment. */
export function isoInstant(milliseconds: number): string {
  return new Date(isInstant(milliseconds) ? milliseconds : 0).toISOString();
}

/** Tells whether a number is a moment that dates can be made of, in milliseconds since 1970. */
export function isInstant(milliseconds: number): boolean {
  return milliseconds >= 0 && milliseconds <= LATEST_INSTANT;
}
