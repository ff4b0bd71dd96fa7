import { civilDate, type DayNumber, dayNumber } from '../../../text/calendar';
import type { Match } from '../reading/grammar';
import type { Resolved } from './values';

/** What the expressions so far have said, and when the article came out: what the next may lean on. */
export interface Anchors {
  published: DayNumber | null;
  /** The date the passage is at: the last one named outright. */
  last: { day: DayNumber; precision: 'day' | 'week' | 'month' | 'year'; sentence: number } | null;
  /** Number of the sentence that is being read, over all texts. */
  sentence: number;
  /** The quarter the figures around are for. */
  quarter: { year: number; quarter: number } | null;
  /** The years of days of a month that were sure, by month and day: who says `Oct. 7` again means the same. */
  years: Map<string, number>;
  /** How many dates in a row were given outright and lie far from the publication date. */
  far: number;
  /** True while the passage is set there, as histories are. */
  narrative: boolean;
  /** True when `05/06/2025` starts with the day. */
  dayFirst: boolean;
  /** ISO 3166-1 alpha-2: whose holidays are meant. */
  country: string | null;
}

/** Gives what is known before the first word is read. */
export function startAnchors(publishedAt: string | null, lang: string | null, country: string | null): Anchors {
  const date = /^([12]\d{3})-(\d\d)-(\d\d)/.exec(publishedAt ?? '');
  return {
    published: date && dayNumber(Number(date[1]), Number(date[2]), Number(date[3])),
    last: null,
    sentence: 0,
    quarter: null,
    years: new Map(),
    far: 0,
    narrative: false,
    dayFirst: !/^en(-US)?$/i.test(lang ?? 'en'),
    country,
  };
}

/** Keeps of a resolved expression what later ones may lean on. */
export function remember(match: Match, resolved: Resolved, anchors: Anchors): void {
  const quarter = match.kind === 'quarter' ? /^(\d{4})-Q([1-4])$/.exec(resolved.value) : null;
  if (quarter) {
    const [year, nth] = [Number(quarter[1]), Number(quarter[2])];
    // Results are for a quarter that is over; one yet to end is only looked at in passing.
    const over = anchors.published === null || dayNumber(year, nth * 3 + 1, 1) <= anchors.published;
    if (over || anchors.quarter === null) anchors.quarter = { year, quarter: nth };
  }
  if (resolved.edtf === null || !ANCHORING.has(match.kind)) return;
  if (match.kind === 'unit' && /-W\d\d$/.test(resolved.value)) {
    const [year, month, day] = resolved.edtf.slice(0, 10).split('-').map(Number);
    anchors.last = { day: dayNumber(year, month, day), precision: 'week', sentence: anchors.sentence };
    return;
  }
  const day = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?$/.exec(resolved.value);
  if (!day) return;
  const precision = day[3] ? 'day' : day[2] ? 'month' : 'year';
  anchors.last = {
    day: dayNumber(Number(day[1]), Number(day[2] ?? 1), Number(day[3] ?? 1)),
    precision,
    sentence: anchors.sentence,
  };
  if (anchors.published === null) return;
  const away = Math.abs(civilDate(anchors.published).year - Number(day[1]));
  if (resolved.explicit) anchors.far = away > 1 ? Math.min(anchors.far + (precision === 'year' ? 0.5 : 1), 4) : 0;
  else if (TODAYS.has(match.kind) && match.slots.ANCHORED === undefined) anchors.far = Math.max(anchors.far - 1, 0);
  anchors.narrative = anchors.far >= FAR_ENOUGH;
}

/** Kinds that tell the time from the day of publication: a passage that uses them is not set far from it. */
const TODAYS = new Set(['weekday', 'day', 'unit', 'month', 'ago']);
const ANCHORING = new Set(['date', 'weekday', 'month', 'day', 'time', 'ago', 'unit']);
const FAR_ENOUGH = 2;

/** The day the passage is at: where a history has got to, else the publication day. */
export function present(anchors: Anchors): DayNumber | null {
  return anchors.narrative && anchors.last ? anchors.last.day : anchors.published;
}

/** The day of the last date named, however long ago, else the publication day. */
export function anchoredDay(anchors: Anchors): DayNumber | null {
  return anchors.last?.day ?? anchors.published;
}

// `A day later` leans on what was just said.
const REACH = 2;

/** The last date named, if it is near and fine enough: `that day` after a month or a year is a day nobody gave. */
export function fineEnough({ last, sentence }: Anchors, unit: string): Anchors['last'] {
  if (last === null || sentence - last.sentence > REACH) return null;
  const coarse = unit === 'Y' || unit === 'DE' || unit === 'CE';
  return coarse ||
    last.precision === 'day' ||
    (unit === 'W' && last.precision === 'week') ||
    (unit === 'M' && last.precision === 'month')
    ? last
    : null;
}

/** `'82`, `FY25`: the year of two digits that is not far ahead of the article. */
export function fullYear(twoDigits: number, anchors: Anchors): number {
  const now = civilDate(anchors.published ?? 20_000).year;
  const century = Math.floor(now / 100) * 100;
  return century + twoDigits > now + 10 ? century - 100 + twoDigits : century + twoDigits;
}
