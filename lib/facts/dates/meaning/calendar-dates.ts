import { civilDate, type DayNumber, dayNumber, daysInMonth, pad, weekday } from '../../../text/calendar';
import { numeric, type Slots } from '../../words/grammar';
import { type Anchors, fullYear, present, type Resolver } from './anchors';
import { holidayOf } from './holidays';
import {
  centuryDate,
  date,
  dayDate,
  decadeDate,
  monthDate,
  partDate,
  quarterDate,
  type Resolved,
  unresolved,
  yearDate,
} from './values';

/** How many days further off a date may be and still be taken, for each tense of the sentence. */
const LEANING: Readonly<Record<number, number>> = { [-2]: 400, [-1]: 90, [-0.5]: 90, 1: 60, 2: 150 };

/** The year that brings a day of the year nearest to `reference`. */
function nearestYear(month: number, day: number, reference: DayNumber, tense: number): number {
  const { year } = civilDate(reference);
  const years = [year - 1, year, year + 1];
  const days = years.map((candidate) => dayNumber(candidate, month, day));
  const nearest = nearestDay(days, reference, tense);
  return nearest === null ? year : years[days.indexOf(nearest)];
}

/** The one of some days that is nearest to `reference`; null when there is none. */
function nearestDay(days: readonly DayNumber[], reference: DayNumber, tense: number): DayNumber | null {
  let best: DayNumber | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const day of days) {
    const away = day - reference;
    // What is told as past leans to the past, and the other way round, when both are about as near.
    const cost = Math.abs(away) + (tense !== 0 && Math.sign(away) === -Math.sign(tense) ? LEANING[tense] : 0);
    if (cost < distance) [best, distance] = [day, cost];
  }
  return best;
}

/**
 * The year of a month whose year is not said: the last of its name or the next, a month ahead counting for `weight`
 * months back.
 */
function nearestMonthYear(month: number, reference: DayNumber, weight: number): number {
  const now = civilDate(reference);
  const ahead = (month - now.month + 12) % 12;
  const year = month < now.month ? now.year + 1 : now.year;
  return ahead === 0 || ahead * weight < 12 - ahead ? year : year - 1;
}

// News looks back: a month is the last of its name unless the sentence looks ahead, or it is all but here. Whoever means
// the one in eleven months says so.
const AHEAD: Readonly<Record<number, number>> = { [-2]: 99, [-1]: 99, [-0.5]: 8, 0: 3, 1: 0.5, 2: 0.2 };
// A quarter is spoken of when its results come out, or as it ends.
const QUARTER_AHEAD = 2;

/** The year of a month in a history: it goes on from the last date, or now and then a little back. */
function toldYear(month: number, { last }: Anchors): number {
  const at = civilDate(last?.day ?? 0);
  const away = month - at.month;
  if (last?.precision === 'year' || Math.abs(away) <= 6) return at.year;
  return away < -9 ? at.year + 1 : at.year;
}

export function monthDay(
  month: number,
  day: number,
  year: number | null,
  anchors: Anchors,
  tense: number,
): Resolved | null {
  if (year !== null) return day <= daysInMonth(year, month) ? dayDate(dayNumber(year, month, day), true) : null;
  if (day > 29 && day > daysInMonth(2024, month)) return null;
  const reference = present(anchors);
  if (reference === null) return unresolved(`XXXX-${pad(month, 2)}-${pad(day, 2)}`);
  const found = anchors.narrative ? toldYear(month, anchors) : nearestYear(month, day, reference, tense);
  return day <= daysInMonth(found, month) ? dayDate(dayNumber(found, month, day)) : null;
}

function numericDate(text: string, anchors: Anchors, tense: number): Resolved | null {
  const [a, b, c] = text.split(/[-/.]/).map(Number);
  // `2025-05-16`, else day and month by what is possible, then by locale.
  const [year, month, day] = a > 31 ? [a, b, c] : a > 12 || (b <= 12 && anchors.dayFirst) ? [c, b, a] : [c, a, b];
  if (month < 1 || month > 12) return null;
  return monthDay(month, day, year > 99 ? year : fullYear(year, anchors), anchors, tense);
}

/** The year the words give, in digits or words or as `last year`; null when they give none. */
export function yearOf(slots: Slots, anchors: Anchors): number | null {
  if (typeof slots.YEAR === 'number') return slots.YEAR;
  if (typeof slots.YEAR2 === 'number') return fullYear(slots.YEAR2, anchors);
  if (typeof slots.YEARWORDS === 'number') return slots.YEARWORDS;
  if (typeof slots.REL === 'number' && anchors.published !== null) return civilDate(anchors.published).year + slots.REL;
  return null;
}

const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function seasonYear(season: string, rel: number | null, reference: DayNumber, tense: number): number {
  const { year, month } = civilDate(reference);
  const first = SEASON_MONTH[season];
  const inside = (month - first + 12) % 12 < 3;
  const begun = first <= month ? year : year - 1;
  if (rel === 0) return inside ? begun : year;
  if (rel === null ? tense > 1 && !inside : rel > 0) return begun + 1;
  return rel !== null && inside ? begun - 1 : begun;
}

/** Expressions that say a date outright, or all of it but the year. */
export const CALENDAR: Readonly<Record<string, Resolver>> = {
  date(slots, anchors, tense) {
    if (typeof slots.YEAR === 'string') {
      const from = Number(slots.YEAR.slice(0, 4));
      return date(`${from}/${from + 1}`, `${from}/${from + 1}`, true);
    }
    if (typeof slots.NAMEDDAY === 'string') return date(slots.NAMEDDAY, slots.NAMEDDAY, false);
    if (typeof slots.NUMERIC === 'string') return numericDate(slots.NUMERIC, anchors, tense);
    if (typeof slots.FY === 'number') return yearDate(slots.FY > 99 ? slots.FY : fullYear(slots.FY, anchors), true);
    const month = numeric(slots.MONTH);
    const day = numeric(slots.DAY) ?? numeric(slots.NTH) ?? (month === null ? null : numeric(slots.ORDINAL));
    let year = yearOf(slots, anchors);
    if (year === null && typeof slots.NUM === 'number' && slots.NUM >= 1000 && slots.NUM < 2200) year = slots.NUM;
    const explicit = slots.REL === undefined;
    if (month !== null && day !== null) return monthDay(month, day, year, anchors, tense);
    if (month !== null) {
      if (year !== null) return { ...monthDate(year, month), explicit };
      const reference = present(anchors);
      if (reference === null) return unresolved(`XXXX-${pad(month, 2)}`);
      return monthDate(
        anchors.narrative ? toldYear(month, anchors) : nearestMonthYear(month, reference, AHEAD[tense]),
        month,
      );
    }
    if (typeof slots.SEASON === 'string' && year !== null) return partDate(year, slots.SEASON, explicit);
    if (year !== null) return yearDate(year, explicit);
    const target = numeric(slots.WEEKDAY);
    if (day !== null && anchors.published !== null) {
      // `the 16th`, `Friday the 13th`: of the month the passage is in.
      const now = civilDate(anchors.last?.precision === 'day' ? anchors.last.day : anchors.published);
      if (day > daysInMonth(now.year, now.month)) return null;
      const found = dayNumber(now.year, now.month, day);
      return target !== null && weekday(found) !== target ? null : dayDate(found);
    }
    return null;
  },
  season(slots, anchors, tense) {
    const reference = present(anchors);
    const season = String(slots.SEASON);
    if (reference === null) return unresolved(`XXXX-${season}`);
    return partDate(seasonYear(season, numeric(slots.REL), reference, tense), season);
  },
  quarter(slots, anchors) {
    const quarter = numeric(slots.QUARTERTAG) ?? numeric(slots.ORDINAL) ?? 4;
    if (quarter < 1 || quarter > 4) return null;
    let year =
      typeof slots.FY === 'number' ? (slots.FY > 99 ? slots.FY : fullYear(slots.FY, anchors)) : yearOf(slots, anchors);
    const explicit = year !== null && slots.REL === undefined;
    // A fiscal year starts when its company pleases: the quarter names no months.
    if (year !== null && (slots.FISCAL !== undefined || slots.FY !== undefined))
      return { ...quarterDate(year, quarter, explicit), edtf: null };
    if (year === null) {
      if (anchors.published === null) return unresolved(`XXXX-Q${quarter}`);
      year = nearestMonthYear(quarter * 3, anchors.published, QUARTER_AHEAD);
    }
    return quarterDate(year, quarter, explicit);
  },
  half(slots, anchors) {
    const half = numeric(slots.HALFTAG) ?? numeric(slots.ORDINAL) ?? 0;
    const year = yearOf(slots, anchors) ?? (anchors.published === null ? null : civilDate(anchors.published).year);
    if (year === null || half < 1 || half > 2) return null;
    return partDate(year, `H${half}`, typeof slots.YEAR === 'number');
  },
  decade(slots, anchors) {
    const spoken = numeric(slots.DECADE);
    if (spoken !== null) return decadeDate(spoken > 99 ? spoken : fullYear(spoken, anchors), true);
    if (anchors.published === null) return null;
    return decadeDate(civilDate(anchors.published).year + 10 * (numeric(slots.REL) ?? 0));
  },
  century(slots, anchors) {
    const nth = numeric(slots.ORDINAL) ?? numeric(slots.NTH);
    if (nth !== null) return nth >= 1 && nth <= 22 ? centuryDate(nth - 1, true) : null;
    if (anchors.published === null) return null;
    return centuryDate(Math.floor(civilDate(anchors.published).year / 100) + (numeric(slots.REL) ?? 0));
  },
  holiday(slots, anchors, tense) {
    const onDay = (year: number) => holidayOf(String(slots.HOLIDAY), year);
    const shown = (day: DayNumber | null, explicit = false) => (day === null ? null : dayDate(day, explicit));
    if (typeof slots.YEAR === 'number') return shown(onDay(slots.YEAR), true);
    if (anchors.published === null) return null;
    const { year } = civilDate(anchors.published);
    const rel = numeric(slots.REL) ?? (slots.last ? -1 : slots.next ? 1 : slots.this ? 0 : null);
    if (rel !== null && slots.year) return shown(onDay(year + rel));
    const days = [year - 1, year, year + 1].map(onDay).filter((day) => day !== null);
    if (rel !== null && rel < 0) return shown(days.filter((day) => day < (anchors.published ?? 0)).at(-1) ?? null);
    if (rel !== null && rel > 0) return shown(days.find((day) => day > (anchors.published ?? 0)) ?? null);
    if (rel === 0) return shown(onDay(year));
    const reference = present(anchors) ?? anchors.published;
    // What is surely to come is the next one, however long that is.
    if (tense > 1) return shown(days.find((day) => day >= reference) ?? null);
    return shown(nearestDay(days, reference, tense));
  },
};
