import type { TimeKind } from '../../../languages/time-words';
import { civilDate, type DayNumber, dayNumber, daysInMonth, pad, weekday } from '../../../text/calendar';
import { numeric, type Slots } from '../reading/grammar';
import type { Tense } from '../reading/verbs';
import { type Anchors, anchoredDay, fineEnough, isHistory } from './anchors';
import { monthDay, yearOf } from './calendar-dates';
import type { Resolver } from './resolver';
import {
  addUnits,
  dayDate,
  duration,
  length,
  monthDate,
  quarterDate,
  type Resolved,
  unresolved,
  weekDate,
  yearDate,
} from './values';

function weekdayDate(target: number, rel: number | null, anchors: Anchors, tense: Tense): Resolved | null {
  const now = anchors.published;
  if (now === null) return unresolved(`XXXX-WXX-${target}`);
  const back = (weekday(now) - target + 7) % 7;
  if (rel === null) return dayDate(tense > 1 ? now + ((7 - back) % 7) : now - back);
  // Yesterday is not called `last Wednesday`, nor the day after tomorrow `next Friday`.
  if (rel < 0) return dayDate(now - (back < 2 ? back + 7 : back));
  if (rel === 0) return dayDate(tense < 0 ? now - back : now + ((7 - back) % 7));
  return dayDate(now + (back > 4 && rel !== COMING ? 14 - back : 7 - back));
}

/** `på lördagen` is over unless its verb surely looks ahead, and `på lördag` to come unless it looks back. */
function tenseOf({ DEFINITE, AHEAD }: Slots, tense: Tense): Tense {
  if (DEFINITE === 1 && tense < 2) return -1;
  return AHEAD === 1 && tense >= 0 ? 2 : tense;
}

/** The next weekday where that is the coming one, however near. */
const COMING = 1.5;

/** Gives the day of an expression of several parts: `10 p.m. Wednesday`, `the morning of May 3`. */
export function dayOf(slots: Slots, anchors: Anchors, tense: Tense): Resolved | null {
  const month = numeric(slots.MONTH);
  const day = numeric(slots.DAY) ?? numeric(slots.NTH) ?? (month === null ? null : numeric(slots.ORDINAL));
  const target = numeric(slots.WEEKDAY);
  if (month !== null && day !== null) return monthDay(month, day, yearOf(slots, anchors), target, anchors, tense);
  if (target !== null) return weekdayDate(target, numeric(slots.REL), anchors, tense);
  const deictic = numeric(slots.DEICTIC);
  if (slots.ANCHORED === 1) return anchors.last?.precision === 'day' ? dayDate(anchors.last.day) : null;
  if (anchors.published === null) return null;
  return dayDate(anchors.published + (deictic ?? 0));
}

export function unitOf(slots: Slots): string {
  const named = slots.week ? 'W' : slots.month ? 'M' : 'Y';
  return String(slots.UNIT ?? slots.UNITS ?? slots.SPAN ?? named);
}

const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7, F: 14 };
const MONTHS: Readonly<Record<string, number>> = { M: 1, Q: 3, Y: 12, DE: 120 };

/** Gives the day `count` units from a day, to the day: `a year ago today`. */
function addDays(day: DayNumber, count: number, unit: string): Resolved | null {
  if (DAYS[unit] !== undefined)
    return Math.abs(count) > MAX_COUNT ? null : dayDate(day + Math.round(count * DAYS[unit]));
  if (MONTHS[unit] === undefined || Math.abs(count) > MAX_COUNT) return null;
  const { year, month, day: ofMonth } = civilDate(day);
  const months = month + Math.round(count * MONTHS[unit]);
  const target = civilDate(dayNumber(year, months, 1));
  return dayDate(dayNumber(target.year, target.month, Math.min(ofMonth, daysInMonth(target.year, target.month))));
}

/** Tells whether the weekend is over: `cleared the streets this weekend`, in a paper of Monday to Wednesday. */
function isWeekendOver(unit: string, rel: number, published: DayNumber, tense: Tense): boolean {
  return unit === 'WE' && rel === 0 && tense < 0 && weekday(published) < 4;
}

/** For this many sentences after a week was named, `the week` is that one. Chosen by hand. */
const WEEK_TOLD = 6;

// Texts do not count further from a named day.
const MAX_COUNT = 150;

/** Gives the week, month or year that is `count` units from the one a day is in: `20 years ago this month`. */
function addCoarse(day: DayNumber, count: number, unit: string, coarse: string): Resolved | null {
  const there = addDays(day, count, unit)?.edtf;
  if (!there) return null;
  const [year, month, ofMonth] = there.split('-').map(Number);
  return addUnits(dayNumber(year, month, ofMonth), 0, coarse);
}

/** Expressions that count from the day of publication, or from the date named before. */
export const RELATIVE: Readonly<Partial<Record<TimeKind, Resolver>>> = {
  weekday(slots, anchors, tense) {
    const target = numeric(slots.WEEKDAY) ?? 0;
    const rel = numeric(slots.REL);
    let found: Resolved | null;
    if (slots.ANCHORED === 1) return unresolved(`XXXX-WXX-${target}`);
    if (slots.week && rel !== null && anchors.published !== null) {
      found = dayDate(anchors.published - weekday(anchors.published) + 7 * rel + target);
    } else if (slots.following !== undefined && anchors.last === null && tense < 0) {
      // It follows a day in the past that was not told.
      return unresolved(`XXXX-WXX-${target}`);
    } else if (slots.week && slots.following !== undefined) {
      const now = anchoredDay(anchors);
      found = now === null ? null : dayDate(now - weekday(now) + 7 + target);
    } else if (slots.PRIOR !== undefined || slots.following !== undefined) {
      const now = anchoredDay(anchors);
      if (now === null) return unresolved(`XXXX-WXX-${target}`);
      const away = (target - weekday(now) + 7) % 7;
      found = dayDate(slots.PRIOR !== undefined ? now - (7 - away) : now + (away === 0 ? 7 : away));
    } else if (slots.WEEKS !== undefined && anchors.published !== null) {
      // `Saturday week` is a week after the coming Saturday, `the Sunday before last` a week before the last one.
      const weeks = numeric(slots.WEEKS) ?? 0;
      const back = (weekday(anchors.published) - target + 7) % 7;
      found = dayDate(anchors.published + (weeks > 0 ? 7 - back : -(back || 7)) + 7 * weeks);
    } else found = weekdayDate(target, slots.COMING === 1 ? COMING : rel, anchors, tenseOf(slots, tense));
    if (found && typeof slots.PART === 'string')
      return { ...found, type: 'TIME', value: `${found.value}T${slots.PART}` };
    return found;
  },
  month(slots, anchors) {
    const month = numeric(slots.MONTH) ?? 1;
    const anchored = slots.PRIOR !== undefined;
    const reference = anchored ? anchoredDay(anchors) : anchors.published;
    if (reference === null) return unresolved(`XXXX-${pad(month, 2)}`);
    const now = civilDate(reference);
    const rel = anchored ? -1 : (numeric(slots.REL) ?? 0);
    if (rel < 0) return monthDate(month < now.month ? now.year : now.year - 1, month);
    return monthDate(rel > 0 && month <= now.month ? now.year + 1 : now.year, month);
  },
  period(slots, anchors) {
    const { published, quarter } = anchors;
    if (published === null && quarter === null) return null;
    const now = published === null ? null : civilDate(published);
    const back = numeric(slots.YEARS) ?? 0;
    if (slots.MONTHOF) {
      if (anchors.last?.precision !== 'month') return null;
      const at = civilDate(anchors.last.day);
      return monthDate(at.year + back, at.month);
    }
    if (typeof slots.YEAR === 'number')
      return quarter ? quarterDate(slots.YEAR, quarter.quarter) : yearDate(slots.YEAR);
    const rel = numeric(slots.REL);
    if (slots.year && rel !== null && now) return quarter ? quarterDate(now.year + rel, quarter.quarter) : null;
    if (now && (rel !== null || slots.PRIOR !== undefined))
      return quarterDate(now.year, Math.ceil(now.month / 3) + (rel ?? -1));
    if (quarter) return quarterDate(quarter.year + back, quarter.quarter);
    return back !== 0 && now ? yearDate(now.year + back) : null;
  },
  unit(slots, anchors, tense) {
    const unit = unitOf(slots);
    const { published, last, sentence } = anchors;
    if (slots.ANCHORED === 1 || slots.SAME === 1) {
      const anchor = fineEnough(anchors, unit);
      return anchor && addUnits(anchor.day, slots.SAME === 1 ? 0 : (numeric(slots.REL) ?? 0), unit);
    }
    const rel = numeric(slots.REL);
    if (slots.ONWARD === 1 && published !== null) {
      const anchor = tense < 0 ? fineEnough(anchors, unit) : null;
      if (anchor) return addUnits(anchor.day, 1, unit);
      const onward = addUnits(published, 1, unit);
      return onward && { ...onward, edtf: null };
    }
    if (published === null || unit === 'H' || unit === 'm' || unit === 's') return null;
    if (rel !== null) {
      // `This day` is more often a figure of speech, and `the next day` is each day after another.
      if (unit === 'D') return null;
      // On a Sunday `this week` is as often the week that begins.
      if (unit === 'W' && rel === 0 && weekday(published) === 7) return { ...weekDate(published), edtf: null };
      if (unit === 'DE' && rel < 0) return duration('P10Y');
      const found = addUnits(published, isWeekendOver(unit, rel, published, tense) ? -1 : rel, unit);
      // `in the past month` means the days up to now, which are no month of the calendar.
      return found && slots.ROLLING === 1 ? { ...found, edtf: null } : found;
    }
    // Early in a week, `the week` and `the weekend` are mostly those that have just ended.
    const justOver =
      tense <= 0 && ((unit === 'WE' && weekday(published) < 5) || (unit === 'W' && weekday(published) < 2));
    // The week that was just named is meant: `widespread problems last week … throughout the week`.
    if (unit === 'W' && tense < 0 && last?.precision === 'week' && sentence - last.sentence <= WEEK_TOLD)
      return weekDate(last.day);
    return isHistory(anchors) && last ? addUnits(last.day, 0, unit) : addUnits(published, justOver ? -1 : 0, unit);
  },
  weekof(slots, anchors, tense) {
    const found = dayOf(slots, anchors, tense);
    if (!found?.edtf) return null;
    const [year, month, day] = found.edtf.split('-').map(Number);
    return weekDate(dayNumber(year, month, day));
  },
  day(slots, anchors) {
    return anchors.published === null ? null : dayDate(anchors.published + (numeric(slots.DEICTIC) ?? 0));
  },
  ago(slots, anchors, tense) {
    const unit = unitOf(slots);
    const count = (numeric(slots.NUM) ?? 1) * (slots.FORWARD === 1 ? 1 : -1);
    const anchored = slots.ANCHORED === 1;
    const reference = anchored ? (fineEnough(anchors, unit)?.day ?? null) : anchors.published;
    const span = duration(length(Math.abs(count), unit));
    if (reference === null) return anchored ? span : null;
    // `en un año` is a length of time, even in the future.
    if (slots.SOON !== undefined && (tense < 2 || (slots.SOON === 'many' && count === 1))) return span;
    // `Через два місяці її звільнили`: in the past tense it counts from a day that is not known.
    if (slots.TOLD === 1 && tense < 0) return span;
    if (unit === 'DE') return addUnits(reference, count * 10, 'Y');
    if (unit === 'CE') return addUnits(reference, count * 100, 'Y');
    return addUnits(reference, count, unit) ?? span;
  },
  counted(slots, anchors) {
    const { published } = anchors;
    if (published === null) return null;
    const unit = unitOf(slots);
    const count = (numeric(slots.NUM) ?? 1) * (slots.FORWARD === 1 ? 1 : -1);
    const target = numeric(slots.WEEKDAY);
    const rel = numeric(slots.REL);
    // `20 years ago this month` is a month, `this week` a week.
    const coarse = slots.month ? 'M' : slots.week ? 'W' : slots.year ? 'Y' : null;
    if (slots.ago && coarse && target === null) return addCoarse(published, count, unit, coarse);
    let day = published + (numeric(slots.DEICTIC) ?? 0);
    if (target !== null) {
      const back = (weekday(published) - target + 7) % 7;
      day = rel !== null && rel > 0 ? published + ((7 - back) % 7) : published - back;
    }
    return addDays(day, count, unit);
  },
  vagueago(slots) {
    return unresolved(slots.later ? 'FUTURE_REF' : 'PAST_REF');
  },
};
