/** Days since 1970-01-01 (UTC): the unit of all date arithmetic here, free of time zones. */
export type DayNumber = number;

export interface CivilDate {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
/** The most milliseconds by which the clocks of two machines are expected to differ. */
export const CLOCKS_APART = 24 * HOUR_MS;

/** Gives the day number of a date; days and months past the end continue in the next month or year. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  // `Date.UTC` is not used, because it takes the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS;
}

export function civilDate(days: DayNumber): CivilDate {
  const date = new Date(days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** Gives the day of the week: 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export function weekday(days: DayNumber): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/** Gives the ISO 8601 week of a day: a week belongs to the year that holds its Thursday. */
export function isoWeek(days: DayNumber): { year: number; week: number } {
  const thursday = days - weekday(days) + 4;
  const { year } = civilDate(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Gives a day as `2025-05-16`. */
export function isoDate(days: DayNumber): string {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

export function pad(n: number, width: number): string {
  return String(n).padStart(width, '0');
}
