import { civilDate, dayNumber, pad, weekday } from '../../../text/calendar';
import { numeric, type Slots } from '../../words/grammar';
import { type Anchors, anchoredDay, fineEnough, type Resolver } from './anchors';
import { monthDay, yearOf } from './calendar-dates';
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

function weekdayDate(target: number, rel: number | null, anchors: Anchors, tense: number): Resolved | null {
  const now = anchors.published;
  if (now === null) return unresolved(`XXXX-WXX-${target}`);
  const back = (weekday(now) - target + 7) % 7;
  if (rel === null) return dayDate(tense > 1 ? now + ((7 - back) % 7) : now - back);
  // Yesterday is not called `last Wednesday`, nor the day after tomorrow `next Friday`.
  if (rel < 0) return dayDate(now - (back < 2 ? back + 7 : back));
  if (rel === 0) return dayDate(tense < 0 ? now - back : now + ((7 - back) % 7));
  return dayDate(now + (back > 4 ? 14 - back : 7 - back));
}

/** The day an expression of several parts names: `10 p.m. Wednesday`, `the morning of May 3`. */
export function dayOf(slots: Slots, anchors: Anchors, tense: number): Resolved | null {
  const month = numeric(slots.MONTH);
  const day = numeric(slots.DAY) ?? numeric(slots.NTH) ?? (month === null ? null : numeric(slots.ORDINAL));
  if (month !== null && day !== null) return monthDay(month, day, yearOf(slots, anchors), anchors, tense);
  const target = numeric(slots.WEEKDAY);
  if (target !== null) return weekdayDate(target, numeric(slots.REL), anchors, tense);
  const deictic = numeric(slots.DEICTIC);
  if (slots.ANCHORED === 1 && anchors.last?.precision === 'day') return dayDate(anchors.last.day);
  if (anchors.published === null) return null;
  return dayDate(anchors.published + (deictic ?? 0));
}

export function unitOf(slots: Slots): string {
  const named = slots.week ? 'W' : slots.month ? 'M' : 'Y';
  return String(slots.UNIT ?? slots.UNITS ?? slots.SPAN ?? named);
}

/** Expressions told from the day of publication, or from the date named before. */
export const RELATIVE: Readonly<Record<string, Resolver>> = {
  weekday(slots, anchors, tense) {
    const target = numeric(slots.WEEKDAY) ?? 0;
    const rel = numeric(slots.REL);
    let found: Resolved | null;
    if (slots.week && rel !== null && anchors.published !== null) {
      found = dayDate(anchors.published - weekday(anchors.published) + 7 * rel + target);
    } else if (slots.PRIOR !== undefined || slots.following !== undefined) {
      const now = anchoredDay(anchors);
      if (now === null) return unresolved(`XXXX-WXX-${target}`);
      const away = (target - weekday(now) + 7) % 7;
      found = dayDate(slots.PRIOR !== undefined ? now - (7 - away) : now + (away === 0 ? 7 : away));
    } else found = weekdayDate(target, rel, anchors, tense);
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
    const { published, last } = anchors;
    if (slots.ANCHORED === 1 || slots.SAME === 1) {
      const anchor = fineEnough(anchors, unit);
      return anchor && addUnits(anchor.day, slots.SAME === 1 ? 0 : (numeric(slots.REL) ?? 0), unit);
    }
    const rel = numeric(slots.REL);
    if (published === null || unit === 'H' || unit === 'm' || unit === 's') return null;
    if (rel !== null) {
      // `This day` is more often a manner of speaking.
      if (unit === 'D' && rel === 0) return null;
      // On a Sunday `this week` is as often the one that starts.
      if (unit === 'W' && rel === 0 && weekday(published) === 7) return { ...weekDate(published), edtf: null };
      if (unit === 'DE' && rel < 0) return duration('P10Y');
      return addUnits(published, rel, unit);
    }
    // Early in a week, `the week` and `the weekend` are mostly the ones just over.
    const justOver =
      tense <= 0 && ((unit === 'WE' && weekday(published) < 5) || (unit === 'W' && weekday(published) < 2));
    return addUnits(anchors.narrative && last ? last.day : published, justOver && !anchors.narrative ? -1 : 0, unit);
  },
  weekof(slots, anchors, tense) {
    const found = dayOf(slots, anchors, tense);
    if (!found?.edtf) return null;
    const [year, month, day] = found.edtf.split('-').map(Number);
    return weekDate(dayNumber(year, month, day));
  },
  yearend(_slots, anchors) {
    if (anchors.published === null) return null;
    return dayDate(dayNumber(civilDate(anchors.published).year, 12, 31));
  },
  day(slots, anchors) {
    return anchors.published === null ? null : dayDate(anchors.published + (numeric(slots.DEICTIC) ?? 0));
  },
  ago(slots, anchors) {
    const unit = unitOf(slots);
    const count = (numeric(slots.NUM) ?? 1) * (slots.FORWARD === 1 ? 1 : -1);
    const anchored = slots.ANCHORED === 1;
    const reference = anchored ? (fineEnough(anchors, unit)?.day ?? null) : anchors.published;
    const span = duration(length(Math.abs(count), unit));
    if (reference === null) return anchored ? span : null;
    if (unit === 'DE') return addUnits(reference, count * 10, 'Y');
    if (unit === 'CE') return addUnits(reference, count * 100, 'Y');
    return addUnits(reference, count, unit) ?? span;
  },
  vagueago(slots) {
    return unresolved(slots.later ? 'FUTURE_REF' : 'PAST_REF');
  },
};
