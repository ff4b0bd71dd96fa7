import { scaleUtc } from 'd3-scale';
import { DAY_MS } from '../../lib/text/calendar';
import { parseEdtf } from '../../lib/text/edtf';

/** A period of time, in milliseconds since 1970. */
export interface TimeWindow {
  from: number;
  to: number;
}

export interface Tick {
  x: number;
  label: string;
  /** True for the first of a year, or of a month where days are shown. */
  isMajor: boolean;
}

/**
 * Gives the first and last moment of an EDTF value; an open end is drawn as the day it begins or ends at. Null for no
 * date.
 */
export function timesOf(date: string): TimeWindow | null {
  const span = parseEdtf(date);
  if (!span) return null;
  const start = span.start === '0000-01-01' ? span.end : span.start;
  const end = span.end === '9999-12-31' ? span.start : span.end;
  const [from, to] = [Date.parse(start), Date.parse(end) + DAY_MS];
  return Number.isFinite(from) && Number.isFinite(to) ? { from, to } : null;
}

/** Gives a period with all of these dates in it and some room on both sides; without dates it is the last month. */
export function windowOf(times: readonly TimeWindow[], now: number): TimeWindow {
  if (!times.length) return { from: now - 30 * DAY_MS, to: now };
  const from = Math.min(...times.map((one) => one.from));
  const to = Math.max(...times.map((one) => one.to));
  const room = Math.max((to - from) * 0.04, DAY_MS);
  return { from: from - room, to: to + room };
}

/**
 * Gives the shortest period that holds nine in ten of a story's events. Otherwise one letter of years ago would press
 * everything into a corner. It is the whole period when that is not much longer.
 */
export function busyWindow(times: readonly TimeWindow[], whole: TimeWindow): TimeWindow {
  const sorted = [...times].sort((a, b) => a.from - b.from);
  const size = Math.ceil(sorted.length * 0.9);
  let best = sorted;
  for (let i = 0; i + size <= sorted.length; i++) {
    const some = sorted.slice(i, i + size);
    if (lengthOf(some) < lengthOf(best)) best = some;
  }
  return lengthOf(best) * 2 < lengthOf(sorted) ? windowOf(best, whole.to) : whole;
}

const lengthOf = (times: readonly TimeWindow[]) =>
  times.length ? Math.max(...times.map(({ to }) => to)) - times[0].from : 0;

/** Gives the window `factor` times as long around the same middle, kept between four days and what `whole` holds. */
export function zoomed(window: TimeWindow, factor: number, whole: TimeWindow): TimeWindow {
  const length = Math.min(Math.max((window.to - window.from) * factor, 4 * DAY_MS), whole.to - whole.from);
  return kept({ from: (window.from + window.to - length) / 2, to: (window.from + window.to + length) / 2 }, whole);
}

/** Gives the window moved by a share of its length, within `whole`. */
export function moved(window: TimeWindow, share: number, whole: TimeWindow): TimeWindow {
  const by = (window.to - window.from) * share;
  return kept({ from: window.from + by, to: window.to + by }, whole);
}

function kept(window: TimeWindow, whole: TimeWindow): TimeWindow {
  const length = window.to - window.from;
  if (length >= whole.to - whole.from) return whole;
  const from = Math.min(Math.max(window.from, whole.from), whole.to - length);
  return { from, to: from + length };
}

/** Gives where a moment is on an axis of `width` pixels. */
export function position(window: TimeWindow, width: number): (time: number) => number {
  const scale = scaleUtc().domain([window.from, window.to]).range([0, width]);
  return (time) => scale(time);
}

/** Half of the room that a letter of an axis takes, and the gap between two names, in units of the picture. */
const HALF_LETTER = 3.4;
const GAP = 8;

/** Gives the ticks whose names are whole, and touch neither the one before nor what `isFree` keeps free. */
export function namedTicks(
  ticks: readonly Tick[],
  width: number,
  isFree: (x: number, half: number) => boolean = () => true,
): Set<Tick> {
  let named = 0;
  return new Set(
    ticks.filter(({ x, label }) => {
      const half = label.length * HALF_LETTER;
      const fits = isFree(x, half) && x - half >= named && x + half <= width;
      if (fits) named = x + half + GAP;
      return fits;
    }),
  );
}

/** Gives the ticks for an axis of `width` pixels: years, months or days, whichever there is room for. */
export function ticksOf(window: TimeWindow, width: number, locale: string): Tick[] {
  const scale = scaleUtc().domain([window.from, window.to]).range([0, width]);
  // Moments within a day have no meaning here, because news gives dates.
  const found = scale.ticks(Math.max(2, Math.floor(width / 90))).filter((time) => time.getTime() % DAY_MS === 0);
  // Weeks of the scale begin with Sunday, those that are counted with Monday.
  const isWeekly = found.length > 1 && found.every((time) => time.getUTCDay() === 0);
  const times = isWeekly ? found.map((time) => new Date(time.getTime() + DAY_MS)) : found;
  const hasDays = times.some((time) => time.getUTCDate() !== 1);
  return times.map((time, i) => {
    const isYear = time.getUTCMonth() === 0 && time.getUTCDate() === 1;
    const isMajor = hasDays ? time.getUTCDate() === 1 : isYear;
    const withYear = isYear || i === 0;
    const label = new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      ...(hasDays ? { day: 'numeric', month: 'short' } : isYear ? {} : { month: 'short' }),
      ...(withYear ? { year: 'numeric' } : {}),
    }).format(time);
    return { x: scale(time), label, isMajor };
  });
}
