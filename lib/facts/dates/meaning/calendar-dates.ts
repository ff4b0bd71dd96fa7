import type { TimeKind } from '../../../languages/time-words';
import { civilDate, type DayNumber, dayNumber, daysInMonth, isoDate, pad, weekday } from '../../../text/calendar';
import { numeric, type Slots } from '../reading/grammar';
import type { Tense } from '../reading/verbs';
import { type Anchors, fullYear, isHistory, present, yearOfScene } from './anchors';
import { holiday } from './holiday-dates';
import { nthWeekday } from './holidays';
import { nearestYear, yearOfMonth, yearOfQuarter } from './nearest';
import type { Resolver } from './resolver';
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
  weekDate,
  yearDate,
} from './values';

/** Gives the year of a month in a history, which continues from the last date, or now and then goes a little back. */
function yearInHistory(month: number, { last, published }: Anchors): number {
  const at = civilDate(last?.day ?? 0);
  // In a plan for later years, a month without a year is in that of the article.
  if (last && published !== null && last.precision === 'year' && at.year > civilDate(published).year)
    return nearestYear(month, 1, published, 0);
  const away = month - at.month;
  if (last?.precision === 'year' || Math.abs(away) <= 6) return at.year;
  return away < -9 ? at.year + 1 : at.year;
}

/** Days within which a date is near to the article, whatever months the article names. Chosen by hand. */
const NEAR_DAYS = 60;

/** Gives the only year with which a month was named before: `the unrest of July 2021 … on July 9`. */
const yearOfNamed = (month: number, { months }: Anchors): number | undefined => months.get(month) ?? undefined;

/**
 * Gives the year of the scene for a month in the past tense. A day near to the article's own takes the year only from its own
 * sentence.
 */
function yearOfPastScene(month: number, isNear: boolean, anchors: Anchors, tense: Tense): number | undefined {
  const isOtherSentence = anchors.scene?.sentence !== anchors.sentence;
  return tense > 0 || tense === -2 || (isNear && isOtherSentence) ? undefined : yearOfScene(month, anchors);
}

/** Gives the year in which a day is of that weekday, this year or one of the two beside it: `Saturday, 8 November`. */
function yearOfWeekday(month: number, day: number, target: number, reference: DayNumber): number | undefined {
  const { year } = civilDate(reference);
  return [year - 1, year, year + 1].find((near) => weekday(dayNumber(near, month, day)) === target);
}

/**
 * Gives a day of a month. Without a year (null) it is in the one that its weekday, if it has one, or the tense
 * suggests.
 */
export function monthDay(
  month: number,
  day: number,
  year: number | null,
  target: number | null,
  anchors: Anchors,
  tense: Tense,
): Resolved | null {
  const key = `${month}-${day}`;
  if (year !== null) {
    if (day > daysInMonth(year, month)) return null;
    anchors.years.set(key, year);
    return dayDate(dayNumber(year, month, day), true);
  }
  if (day > 29 && day > daysInMonth(2024, month)) return null;
  // The future counts from the day of the article, wherever a history has got to.
  const inHistory = isHistory(anchors) && tense < 2;
  const reference = inHistory ? present(anchors) : anchors.published;
  if (reference === null) return unresolved(`XXXX-${pad(month, 2)}-${pad(day, 2)}`);
  const isSure = Math.abs(tense) === 2;
  const nearest = inHistory ? yearInHistory(month, anchors) : nearestYear(month, day, reference, tense);
  const isNear = Math.abs(dayNumber(nearest, month, day) - reference) < NEAR_DAYS;
  const byWeekday = target === null ? undefined : yearOfWeekday(month, day, target, reference);
  const known = isSure ? undefined : (anchors.years.get(key) ?? (isNear ? undefined : yearOfNamed(month, anchors)));
  const listed = anchors.isListed && anchors.listed !== null ? nearestYear(month, day, anchors.listed, 0) : undefined;
  const found = byWeekday ?? listed ?? known ?? yearOfPastScene(month, isNear, anchors, tense) ?? nearest;
  if (isSure || byWeekday !== undefined) anchors.years.set(key, found);
  return day <= daysInMonth(found, month) ? dayDate(dayNumber(found, month, day)) : null;
}

function numericDate(text: string, anchors: Anchors, tense: Tense): Resolved | null {
  const [a, b, c] = text.split(/[-/.]/).map(Number);
  // The order is `2025-05-16`, else that of day and month by what is possible, then by locale.
  const [year, month, day] = a > 31 ? [a, b, c] : a > 12 || (b <= 12 && anchors.dayFirst) ? [c, b, a] : [c, a, b];
  if (month < 1 || month > 12) return null;
  return monthDay(month, day, year > 99 ? year : fullYear(year, anchors), null, anchors, tense);
}

/** Gives the year in the words, as digits or words or as `last year`; null when they have none. */
export function yearOf(slots: Slots, anchors: Anchors): number | null {
  if (typeof slots.YEAR === 'number') return slots.YEAR;
  if (typeof slots.YEAR2 === 'number') return fullYear(slots.YEAR2, anchors);
  if (typeof slots.YEARWORDS === 'number') return slots.YEARWORDS;
  if (typeof slots.REL === 'number' && anchors.published !== null) return civilDate(anchors.published).year + slots.REL;
  return null;
}

const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function seasonYear(season: string, rel: number | null, reference: DayNumber, tense: Tense): number {
  const { year, month } = civilDate(reference);
  const first = SEASON_MONTH[season];
  const inside = (month - first + 12) % 12 < 3;
  const begun = first <= month ? year : year - 1;
  if (rel === 0) return inside ? begun : year;
  if (rel === null ? tense > 1 && !inside : rel > 0) return begun + 1;
  return rel !== null && inside ? begun - 1 : begun;
}

/**
 * Gives the next first of December from `day` on for `1 ديسمبر المقبل` (`turn` 1), or the last one before it (-1),
 * whatever year that is in.
 */
function yearOfTurn(month: number, date: number, turn: number, day: DayNumber): number {
  const { year } = civilDate(day);
  const away = dayNumber(year, month, date) - day;
  return away * turn > 0 ? year : year + turn;
}

/** Gives a day of the month that is `away` months from the article's: `来月5日`, `el 5 de este mes`. */
function dayOfMonthAway(day: number, away: number, { published }: Anchors): Resolved | null {
  if (published === null) return null;
  const month = monthAway(published, away);
  return day > daysInMonth(month.year, month.month) ? null : dayDate(dayNumber(month.year, month.month, day));
}

function monthAway(day: DayNumber, away: number): { year: number; month: number } {
  const { year, month } = civilDate(day);
  const months = year * 12 + month - 1 + away;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/**
 * Gives a day without a month: `the 16th`, `Friday the 13th`, `28日`. It is the one nearest to the day that the passage has got to, before or
 * after the article as the tense says, or as the words do (`turn`: `지난 28일` is past).
 */
function bareDay(
  day: number,
  target: number | null,
  turn: number | null,
  { last, published }: Anchors,
  tense: Tense,
): Resolved | null {
  if (published === null) return null;
  const from = turn === null && last?.precision === 'day' ? last.day : published;
  const side = turn ?? (Math.abs(tense) >= 1 ? Math.sign(tense) : 0);
  const [found] = [0, -1, 1]
    .map((away) => monthAway(from, away))
    .filter(({ year, month }) => day <= daysInMonth(year, month))
    .map(({ year, month }) => dayNumber(year, month, day))
    .filter((one) => (one - published) * side >= 0 && (target === null || weekday(one) === target))
    .sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
  return found === undefined ? null : dayDate(found);
}

/** Gives seven days of a month, from its first day or up to its last (-1): `the first week of March`. */
function weekOfMonth(year: number, month: number, nth: number, explicit: boolean): Resolved {
  const first = nth < 0 ? dayNumber(year, month + 1, 1) - 7 : dayNumber(year, month, 1) + 7 * (nth - 1);
  const days = `${isoDate(first)}/${isoDate(first + 6)}`;
  return date(days, days, explicit);
}

/** Expressions that give a date outright, or all of it but the year. */
export const CALENDAR: Readonly<Partial<Record<TimeKind, Resolver>>> = {
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
    if (day !== null && slots.OFMONTH !== undefined) return dayOfMonthAway(day, numeric(slots.REL) ?? 0, anchors);
    let year = yearOf(slots, anchors);
    if (year === null && typeof slots.NUM === 'number' && slots.NUM >= 1000 && slots.NUM < 2200) year = slots.NUM;
    const explicit = slots.REL === undefined;
    const target = numeric(slots.WEEKDAY);
    if (month !== null && day !== null && typeof slots.TURN === 'number' && anchors.published !== null)
      year = yearOfTurn(month, day, slots.TURN, anchors.published);
    if (month !== null && day !== null) return monthDay(month, day, year, target, anchors, tense);
    if (month !== null) {
      if (year !== null) return { ...monthDate(year, month), explicit };
      const reference = present(anchors);
      if (reference === null) return unresolved(`XXXX-${pad(month, 2)}`);
      const ofScene = yearOfPastScene(month, false, anchors, tense);
      if (ofScene !== undefined) return monthDate(ofScene, month);
      return monthDate(
        isHistory(anchors) ? yearInHistory(month, anchors) : yearOfMonth(month, reference, tense),
        month,
      );
    }
    if (typeof slots.SEASON === 'string' && year !== null) return partDate(year, slots.SEASON, explicit);
    if (year !== null) return yearDate(year, explicit);
    if (day !== null) return bareDay(day, target, numeric(slots.TURN), anchors, tense);
    return null;
  },
  season(slots, anchors, tense) {
    const reference = present(anchors);
    const season = String(slots.SEASON);
    if (reference === null) return unresolved(`XXXX-${season}`);
    return partDate(seasonYear(season, numeric(slots.REL), reference, tense), season);
  },
  quarter(slots, anchors) {
    if (typeof slots.QUARTEROFYEAR === 'string') {
      const [written, nth] = slots.QUARTEROFYEAR.split('-').map(Number);
      return quarterDate(written > 99 ? written : fullYear(written, anchors), nth, true);
    }
    const month = numeric(slots.MONTH);
    // Quarters end in March, June, September and December; those that end in other months are a company's own.
    if (month !== null && month % 3 !== 0) return null;
    const quarter =
      numeric(slots.QUARTERTAG) ?? numeric(slots.ORDINAL) ?? numeric(slots.NUM) ?? (month === null ? 4 : month / 3);
    if (quarter < 1 || quarter > 4) return null;
    let year =
      typeof slots.FY === 'number' ? (slots.FY > 99 ? slots.FY : fullYear(slots.FY, anchors)) : yearOf(slots, anchors);
    const explicit = year !== null && slots.REL === undefined;
    // A fiscal year begins when its company chooses, so the quarter names no months.
    if (year !== null && (slots.FISCAL !== undefined || slots.FY !== undefined))
      return { ...quarterDate(year, quarter, explicit), edtf: null };
    if (year === null) {
      if (anchors.published === null) return unresolved(`XXXX-Q${quarter}`);
      year = yearOfQuarter(quarter, anchors.published);
    }
    return quarterDate(year, quarter, explicit);
  },
  half(slots, anchors) {
    if (typeof slots.HALFOFYEAR === 'string') {
      const [written, nth] = slots.HALFOFYEAR.split('-').map(Number);
      return partDate(written > 99 ? written : fullYear(written, anchors), `H${nth}`, true);
    }
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
  holiday,
  nthweekday(slots, anchors, tense) {
    const target = numeric(slots.WEEKDAY) ?? 1;
    const nth = slots.last ? -1 : (numeric(slots.ORDINAL) ?? 1);
    if (nth > 5) return null;
    let month = numeric(slots.MONTH);
    let year = slots.MONTH === undefined ? null : yearOf({ ...slots, REL: slots.MONTH ? '' : slots.REL }, anchors);
    const explicit = year !== null;
    if (year === null) {
      const reference = present(anchors);
      if (reference === null) return null;
      const now = civilDate(reference);
      // A month may be named or counted: `the last Friday of the month`, `of next month`.
      year = month === null ? now.year : yearOfMonth(month, reference, tense);
      month ??= now.month + (slots.month ? (numeric(slots.REL) ?? 0) : 0);
    }
    if (slots.day) return dayDate(dayNumber(year, (month ?? 1) + 1, 1) - 1, explicit);
    if (slots.week) return weekOfMonth(year, month ?? 1, nth, explicit);
    if (slots.weekend) return { ...weekDate(nthWeekday(year, month ?? 1, 6, nth), true), explicit };
    return dayDate(nthWeekday(year, month ?? 1, target, nth), explicit);
  },
  edge(slots, anchors, tense) {
    if (anchors.published === null) return null;
    const now = civilDate(anchors.published);
    // `up 12 % since year-end`: the one that is over.
    const isOver = tense === -2;
    const year = isOver && slots.UNIT === 'Y' ? now.year - 1 : now.year;
    const month = isOver && slots.UNIT === 'M' ? now.month - 1 : now.month;
    if (slots.EDGE === 'middle') return date(`${year}-06/${year}-07`, `${year}-06/${year}-07`, false);
    const last = slots.UNIT === 'Y' ? 12 : slots.UNIT === 'Q' ? Math.ceil(month / 3) * 3 : month;
    return dayDate(dayNumber(year, last + 1, 1) - 1);
  },
  century(slots, anchors) {
    const nth = numeric(slots.ORDINAL) ?? numeric(slots.NTH);
    // The turn of a century is its first year: `at the turn of the century`.
    if (slots.turn && nth !== null) return nth >= 1 && nth <= 22 ? yearDate(100 * (nth - 1)) : null;
    if (slots.turn)
      return anchors.published === null ? null : yearDate(100 * Math.floor(civilDate(anchors.published).year / 100));
    if (nth !== null) return nth >= 1 && nth <= 22 ? centuryDate(nth - 1, true) : null;
    if (anchors.published === null) return null;
    return centuryDate(Math.floor(civilDate(anchors.published).year / 100) + (numeric(slots.REL) ?? 0));
  },
};
