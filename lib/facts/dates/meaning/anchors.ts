import { civilDate, type DayNumber, dayNumber } from '../../../text/calendar';
import type { Match } from '../reading/grammar';
import type { Resolved } from './values';

/** Holds the day of the article and the values of earlier expressions: the next expression may depend on these. */
export interface Anchors {
  published: DayNumber | null;
  /** The date at which the passage is: the last one that was named outright. */
  last: { day: DayNumber; precision: 'day' | 'week' | 'month' | 'year'; sentence: number } | null;
  /** The date named right before that one. */
  previous: Anchors['last'];
  /** The number of the sentence that is being read, over all texts. */
  sentence: number;
  /** The quarter to which the figures of the passage belong. */
  quarter: { year: number; quarter: number } | null;
  /** The years of days of a month that were sure, by month and day: a later `Oct. 7` is the same day. */
  years: Map<string, number>;
  /** The years with which months were named outright; null where an article names a month of two years. */
  months: Map<number, number | null>;
  /** The days of the holidays that were named without a year. */
  holidays: Map<string, DayNumber>;
  /**
   * The year in which the events of the passage happened: `In 2011 he founded …`; its month, where that is given, and
   * the sentence that gave it.
   */
  scene: { year: number; month: number | null; sentence: number } | null;
  /** The last day that opened a line of a list. */
  listed: DayNumber | null;
  /** True while a date is read that opens a line. */
  isListed: boolean;
  /** The number of dates in a row that were given outright and are far from the publication date. */
  far: number;
  /** True when `05/06/2025` starts with the day. */
  dayFirst: boolean;
  /** The ISO 3166-1 alpha-2 code of the country whose holidays are meant. */
  country: string | null;
}

/** Gives what is known before the first word is read. */
export function startAnchors(publishedAt: string | null, lang: string | null, country: string | null): Anchors {
  const date = /^([12]\d{3})-(\d\d)-(\d\d)/.exec(publishedAt ?? '');
  return {
    published: date && dayNumber(Number(date[1]), Number(date[2]), Number(date[3])),
    last: null,
    previous: null,
    sentence: 0,
    quarter: null,
    years: new Map(),
    months: new Map(),
    holidays: new Map(),
    scene: null,
    listed: null,
    isListed: false,
    far: 0,
    dayFirst: !/^en(-US)?$/i.test(lang ?? 'en'),
    country,
  };
}

/** Describes the place that an expression has in its sentence. */
export interface Standing {
  /** True when it only names a thing: `the 2018 contract`. */
  isAside: boolean;
  /** True when what follows happened at its time: `In 2011, …`. */
  isScene: boolean;
  /** True when it only opens a period that reaches to this day: `since 2011`. */
  isSince: boolean;
}

const PLAIN: Standing = { isAside: false, isScene: false, isSince: false };

/** Keeps the parts of a resolved expression on which later ones may depend. */
export function remember(match: Match, resolved: Resolved, anchors: Anchors, standing = PLAIN): void {
  const quarter = match.kind === 'quarter' ? /^(\d{4})-Q([1-4])$/.exec(resolved.value) : null;
  if (quarter) {
    const [year, nth] = [Number(quarter[1]), Number(quarter[2])];
    // Results are for a quarter that is over; a quarter that has yet to end is only mentioned in passing.
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
  if (resolved.explicit && day[2]) {
    const [year, month] = [Number(day[1]), Number(day[2])];
    anchors.months.set(month, (anchors.months.get(month) ?? year) === year ? year : null);
  }
  if (standing.isAside) return;
  anchors.previous = anchors.last;
  const precision = day[3] ? 'day' : day[2] ? 'month' : 'year';
  anchors.last = {
    day: dayNumber(Number(day[1]), Number(day[2] ?? 1), Number(day[3] ?? 1)),
    precision,
    sentence: anchors.sentence,
  };
  if (anchors.isListed && precision === 'day') anchors.listed = anchors.last.day;
  if (anchors.published === null) return;
  if (resolved.explicit) {
    const isPast = anchors.last.day < anchors.published;
    if (standing.isScene && isPast)
      anchors.scene = { year: Number(day[1]), month: day[2] ? Number(day[2]) : null, sentence: anchors.sentence };
  } else if (TODAYS.has(match.kind) && match.slots.ANCHORED === undefined) anchors.scene = null;
  const away = civilDate(anchors.published).year - Number(day[1]);
  if (resolved.explicit && !standing.isSince)
    anchors.far = away > 1 ? Math.min(anchors.far + (precision === 'year' ? 0.5 : 1), 4) : 0;
  else if (!resolved.explicit && TODAYS.has(match.kind) && match.slots.ANCHORED === undefined)
    anchors.far = Math.max(anchors.far - 1, 0);
}

/** Kinds that count from the day of publication: a passage that uses them is not far from it. */
const TODAYS = new Set(['weekday', 'day', 'unit', 'month', 'ago']);
const ANCHORING = new Set(['date', 'weekday', 'month', 'day', 'time', 'ago', 'unit']);
const FAR_ENOUGH = 2;

/** A history that has named no date in this many sentences has come back to the present. */
const HISTORY = 8;

/** Tells whether the passage is set far from the day of the article, as histories are. */
export function isHistory({ far, last, sentence }: Anchors): boolean {
  return far >= FAR_ENOUGH && last !== null && sentence - last.sentence <= HISTORY;
}

/** Gives the day at which the passage is: where a history has got to, else the publication day. */
export function present(anchors: Anchors): DayNumber | null {
  return isHistory(anchors) && anchors.last ? anchors.last.day : anchors.published;
}

/** A scene holds for the sentence that sets it and this many more. */
const SCENE = 2;

/**
 * Gives the year of a month in the scene; undefined where there is no scene. A month before that of the scene is in the
 * next year.
 */
export function yearOfScene(month: number, { scene, sentence }: Anchors): number | undefined {
  if (scene === null || sentence - scene.sentence > SCENE) return undefined;
  return scene.month !== null && month < scene.month ? scene.year + 1 : scene.year;
}

/** Gives the day of the last date named, however long ago, else the publication day. */
export function anchoredDay(anchors: Anchors): DayNumber | null {
  return anchors.last?.day ?? anchors.published;
}

// `A day later` refers to a date at most this many sentences back.
const REACH = 2;

/** Two days of one sentence that are further apart belong to two matters. */
const FAR_APART = 100;

/**
 * Gives the last date named, if it is near and exact enough: `that day` after a month or a year is a day that was never
 * given. It is null where the sentence of that date names another day that is far from it, so that either may be meant: `He was held on 16
 * December for the drone that on 28 January had killed three. Two days later …`.
 */
export function fineEnough({ last, previous, sentence }: Anchors, unit: string): Anchors['last'] {
  if (last === null || sentence - last.sentence > REACH) return null;
  const isOfTwo = previous !== null && previous.sentence === last.sentence && sentence > last.sentence;
  if (isOfTwo && previous.precision === 'day' && Math.abs(previous.day - last.day) > FAR_APART) return null;
  const coarse = unit === 'Y' || unit === 'DE' || unit === 'CE';
  return coarse ||
    last.precision === 'day' ||
    (unit === 'W' && last.precision === 'week') ||
    (unit === 'M' && last.precision === 'month')
    ? last
    : null;
}

/** Gives the year of two digits (`'82`, `FY25`): the one that is not far in the future of the article. */
export function fullYear(twoDigits: number, anchors: Anchors): number {
  const now = civilDate(anchors.published ?? 20_000).year;
  const century = Math.floor(now / 100) * 100;
  return century + twoDigits > now + 10 ? century - 100 + twoDigits : century + twoDigits;
}
