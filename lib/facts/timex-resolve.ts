import { civilDate, type DayNumber, dayNumber, daysInMonth, isoDate, isoWeek, pad, weekday } from './timex-calendar';
import type { Slots } from './timex-grammar';

/** What the expressions so far have said, and when the article came out: what the next may lean on. */
export interface Anchors {
  published: DayNumber | null;
  /** The date the passage is at: the last one named outright. */
  last: { day: DayNumber; precision: 'day' | 'month' | 'year'; sentence: number } | null;
  /** Number of the sentence that is being read, over all texts. */
  sentence: number;
  /** The quarter the figures around are for. */
  quarter: { year: number; quarter: number } | null;
  /** How many dates in a row were given outright and lie far from the publication date. */
  far: number;
  /** True while the passage is set there, as histories are. */
  narrative: boolean;
  /** Whether `05/06/2025` starts with the day. */
  dayFirst: boolean;
}

export interface Resolved {
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  value: string;
  edtf: string | null;
  explicit: boolean;
}

type Resolver = (slots: Slots, anchors: Anchors, tense: number) => Resolved | null;

const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const SEASON_EDTF: Readonly<Record<string, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 };

const number = (value: Slots[string] | undefined): number | null => (typeof value === 'number' ? value : null);

function date(value: string, edtf: string | null, explicit: boolean): Resolved {
  return { type: 'DATE', value, edtf, explicit };
}

function dayDate(day: DayNumber, explicit = false): Resolved {
  const value = isoDate(day);
  return date(value, value, explicit);
}

function yearDate(year: number, explicit = false): Resolved {
  const value = pad(year, 4);
  return date(value, value, explicit);
}

function monthDate(year: number, month: number, explicit = false): Resolved {
  const months = year * 12 + month - 1;
  const value = `${pad(Math.floor(months / 12), 4)}-${pad((((months % 12) + 12) % 12) + 1, 2)}`;
  return date(value, value, explicit);
}

function weekDate(day: DayNumber, weekend = false): Resolved {
  const { year, week } = isoWeek(day);
  const monday = day - weekday(day) + 1;
  const edtf = weekend ? `${isoDate(monday + 5)}/${isoDate(monday + 6)}` : `${isoDate(monday)}/${isoDate(monday + 6)}`;
  return date(weekend ? `${pad(year, 4)}-W${pad(week, 2)}-WE` : `${pad(year, 4)}-W${week}`, edtf, false);
}

function quarterDate(year: number, quarter: number, explicit: boolean): Resolved {
  const quarters = year * 4 + quarter - 1;
  const y = pad(Math.floor(quarters / 4), 4);
  const q = (((quarters % 4) + 4) % 4) + 1;
  return date(`${y}-Q${q}`, `${y}-${32 + q}`, explicit);
}

function seasonDate(year: number, season: string, explicit: boolean): Resolved {
  return date(`${pad(year, 4)}-${season}`, `${pad(year, 4)}-${SEASON_EDTF[season]}`, explicit);
}

const unresolved = (value: string): Resolved => date(value, null, false);

/** The day the passage is at: where a history has got to, else the publication day. */
function present(anchors: Anchors): DayNumber | null {
  return anchors.narrative && anchors.last ? anchors.last.day : anchors.published;
}

/** How many days further off a date may be and still be taken, for each tense of the sentence. */
const LEANING: Readonly<Record<number, number>> = { [-2]: 400, [-1]: 90, 1: 60, 2: 150 };

function nearestYear(month: number, day: number, reference: DayNumber, tense: number): number {
  const { year } = civilDate(reference);
  let best = year;
  let distance = Number.POSITIVE_INFINITY;
  for (const candidate of [year - 1, year, year + 1]) {
    const away = dayNumber(candidate, month, day) - reference;
    // What is told as past leans to the past, and the other way round, when both years are about as near.
    const cost = Math.abs(away) + (tense !== 0 && Math.sign(away) === -Math.sign(tense) ? LEANING[tense] : 0);
    if (cost < distance) [best, distance] = [candidate, cost];
  }
  return best;
}

function nearestMonthYear(month: number, reference: DayNumber, tense: number): number {
  const now = civilDate(reference);
  const ahead = (month - now.month + 12) % 12;
  // News looks back: a month is the last of its name unless the sentence looks ahead, or it is all but here.
  const future = ahead > 0 && (tense > 1 || (tense === 1 && ahead < 8) || (tense === 0 && ahead < 3));
  return future || ahead === 0
    ? month >= now.month
      ? now.year
      : now.year + 1
    : month < now.month
      ? now.year
      : now.year - 1;
}

/** The year of a month in a history: it goes on from the last date, or now and then a little back. */
function toldYear(month: number, { last }: Anchors): number {
  const at = civilDate(last?.day ?? 0);
  const away = month - at.month;
  if (last?.precision === 'year' || Math.abs(away) <= 6) return at.year;
  return away < -9 ? at.year + 1 : away > 9 ? at.year - 1 : at.year;
}

function monthDay(month: number, day: number, year: number | null, anchors: Anchors, tense: number): Resolved | null {
  if (year !== null) return day <= daysInMonth(year, month) ? dayDate(dayNumber(year, month, day), true) : null;
  if (day > 29 && day > daysInMonth(2024, month)) return null;
  const reference = present(anchors);
  if (reference === null) return unresolved(`XXXX-${pad(month, 2)}-${pad(day, 2)}`);
  const found = anchors.narrative ? toldYear(month, anchors) : nearestYear(month, day, reference, tense);
  return day <= daysInMonth(found, month) ? dayDate(dayNumber(found, month, day)) : null;
}

function numericDate(text: string, anchors: Anchors, tense: number): Resolved | null {
  const parts = text.split(/[-/.]/).map(Number);
  if (parts.length === 3) {
    if (parts[0] > 31) return monthDay(parts[1], parts[2], validMonth(parts[1]) ? parts[0] : null, anchors, tense);
    const year = parts[2] > 99 ? parts[2] : parts[2] + (parts[2] > 50 ? 1900 : 2000);
    const [day, month] = dayAndMonth(parts[0], parts[1], anchors.dayFirst);
    return validMonth(month) ? monthDay(month, day, year, anchors, tense) : null;
  }
  return null;
}

function dayAndMonth(a: number, b: number, dayFirst: boolean): [day: number, month: number] {
  if (a > 12) return [a, b];
  if (b > 12) return [b, a];
  return dayFirst ? [a, b] : [b, a];
}

const validMonth = (month: number) => month >= 1 && month <= 12;

export function fullYear(twoDigits: number, anchors: Anchors): number {
  const now = anchors.published === null ? 2025 : civilDate(anchors.published).year;
  const century = Math.floor(now / 100) * 100;
  return century + twoDigits > now + 10 ? century - 100 + twoDigits : century + twoDigits;
}

function addUnits(day: DayNumber, count: number, unit: string): Resolved | null {
  const { year, month } = civilDate(day);
  const whole = Math.round(count);
  if (Math.abs(whole) > 3000 * (unit === 'D' ? 366 : 12)) return null;
  switch (unit) {
    case 'D':
      return dayDate(day + whole);
    case 'W':
      return weekDate(day + 7 * whole);
    case 'F':
      return weekDate(day + 14 * whole);
    case 'WE':
      return weekDate(day + 7 * whole, true);
    case 'M':
      return monthDate(year, month + whole);
    case 'Q':
      return quarterDate(year, Math.ceil(month / 3) + whole, false);
    case 'Y':
      return year + whole > 0 ? yearDate(year + whole) : null;
    case 'DE':
      return Number.isInteger(count) && year + 10 * whole > 0 ? decadeDate(year + 10 * whole) : null;
    case 'CE':
      return year + 100 * whole > 0 ? centuryDate(Math.floor(year / 100) + whole) : null;
    default:
      return null;
  }
}

function decadeDate(year: number, explicit = false): Resolved {
  const decade = pad(Math.floor(year / 10), 3);
  return date(decade, `${decade}X`, explicit);
}

function centuryDate(hundreds: number, explicit = false): Resolved {
  const century = pad(hundreds, 2);
  return date(century, `${century}XX`, explicit);
}

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

function clock(slots: Slots): string | null {
  const text = slots.CLOCK ?? slots.NOON;
  let hour: number;
  let minute: string | null = null;
  if (typeof text === 'string') {
    const [h, m] = text.split(/[:.]/);
    hour = Number(h);
    minute = m;
  } else if (typeof slots.MILITARY === 'number') {
    hour = Math.floor(slots.MILITARY / 100);
    minute = pad(slots.MILITARY % 100, 2);
  } else {
    const spoken = number(slots.HOUR) ?? number(slots.NUM);
    if (spoken === null || spoken > 24 || !Number.isInteger(spoken)) return null;
    hour = spoken;
  }
  const half = slots.AMPM === 12 || slots.PART === 'AF' || slots.PART === 'EV' || slots.PART === 'NI' ? 12 : 0;
  if (slots.AMPM !== undefined && hour > 12) return null;
  if (half === 12 && hour < 12) hour += 12;
  if (half === 0 && slots.AMPM === 0 && hour === 12) hour = 0;
  return `T${pad(hour, 2)}:${minute ?? '00'}${slots.ZONE === 0 ? 'Z' : ''}`;
}

/** The day an expression of several parts names: `10 p.m. Wednesday`, `the morning of May 3`. */
function dayOf(slots: Slots, anchors: Anchors, tense: number): Resolved | null {
  const month = number(slots.MONTH) ?? number(slots.MONTHABBR);
  const day = number(slots.DAY) ?? number(slots.NTH) ?? (month === null ? null : number(slots.ORDINAL));
  if (month !== null && day !== null) return monthDay(month, day, yearOf(slots, anchors), anchors, tense);
  const target = number(slots.WEEKDAY) ?? number(slots.WEEKDAYABBR);
  if (target !== null) return weekdayDate(target, number(slots.REL), anchors, tense);
  const deictic = number(slots.DEICTIC);
  if (slots.ANCHORED === 1 && anchors.last?.precision === 'day') return dayDate(anchors.last.day);
  if (anchors.published === null) return null;
  return dayDate(anchors.published + (deictic ?? 0));
}

function yearOf(slots: Slots, anchors: Anchors): number | null {
  if (typeof slots.YEAR === 'number') return slots.YEAR;
  if (typeof slots.YEAR2 === 'number') return fullYear(slots.YEAR2, anchors);
  if (typeof slots.YEARWORDS === 'number') return slots.YEARWORDS;
  if (typeof slots.REL === 'number' && anchors.published !== null) return civilDate(anchors.published).year + slots.REL;
  return null;
}

function seasonYear(season: string, rel: number | null, reference: DayNumber, tense: number): number {
  const { year, month } = civilDate(reference);
  const first = SEASON_MONTH[season];
  if (rel === 0) return season === 'WI' && month < 3 ? year - 1 : year;
  if (rel !== null && rel > 0) return first > month ? year : year + 1;
  if (rel !== null || tense <= 0) {
    // Over by now, or (not `last`) begun.
    const over = season === 'WI' ? month >= 3 : month >= first + 3;
    if (season === 'WI')
      return rel !== null ? (over ? year - 1 : year - 2 + (month < 3 ? 1 : 0)) : month === 12 ? year : year - 1;
    return over || (rel === null && month >= first) ? year : year - 1;
  }
  return first + 2 >= month ? year : year + 1;
}

const ISO_UNIT: Readonly<Record<string, string>> = {
  D: 'P#D',
  W: 'P#W',
  M: 'P#M',
  Y: 'P#Y',
  DE: 'P#DE',
  CE: 'P#CE',
  Q: 'P#Q',
  WE: 'P#WE',
  F: 'P#W',
  H: 'PT#H',
  m: 'PT#M',
  s: 'PT#S',
};

/** A length in TIMEX3 (ISO 8601 and its `Q`): `P2Y6M`, `P10Y`, `PXW`. */
function length(count: number | null, unit: string): string {
  if (count === null) return (ISO_UNIT[unit === 'DE' || unit === 'CE' ? 'Y' : unit] ?? 'P#D').replace('#', 'X');
  let n = count;
  let u = unit;
  if (u === 'DE') [n, u] = [n * 10, 'Y'];
  if (u === 'CE') [n, u] = [n * 100, 'Y'];
  if (u === 'F') [n, u] = [n * 2, 'W'];
  const whole = Math.floor(n);
  if (n - whole === 0.5 && u === 'Y') return `P${whole ? `${whole}Y` : ''}6M`;
  if (n - whole === 0.5 && u === 'H') return `PT${whole ? `${whole}H` : ''}30M`;
  return ISO_UNIT[u].replace('#', String(Number(n.toFixed(2))));
}

function anchoredDay(anchors: Anchors): DayNumber | null {
  return anchors.last?.day ?? anchors.published;
}

// `A day later` leans on what was just said.
const REACH = 2;

/** The last date named, if it is near and fine enough: `that day` after a month or a year is a day nobody gave. */
function fineEnough({ last, sentence }: Anchors, unit: string): Anchors['last'] {
  if (last === null || sentence - last.sentence > REACH) return null;
  const coarse = unit === 'Y' || unit === 'DE' || unit === 'CE';
  return coarse || last.precision === 'day' || (unit === 'M' && last.precision === 'month') ? last : null;
}

function unitOf(slots: Slots): string {
  return String(
    slots.UNIT ??
      slots.UNITS ??
      (slots.year ? 'Y' : slots.month ? 'M' : slots.week ? 'W' : slots.weekend ? 'WE' : slots.day ? 'D' : 'Y'),
  );
}

export const RESOLVERS: Readonly<Record<string, Resolver>> = {
  date(slots, anchors, tense) {
    if (typeof slots.YEAR === 'string') {
      const from = Number(slots.YEAR.slice(0, 4));
      return date(`${from}/${from + 1}`, `${from}/${from + 1}`, true);
    }
    if (typeof slots.NAMEDDAY === 'string') return date(slots.NAMEDDAY, slots.NAMEDDAY, false);
    if (typeof slots.NUMERIC === 'string') return numericDate(slots.NUMERIC, anchors, tense);
    if (typeof slots.FY === 'number') return yearDate(slots.FY > 99 ? slots.FY : fullYear(slots.FY, anchors), true);
    const month = number(slots.MONTH) ?? number(slots.MONTHABBR);
    const day = number(slots.DAY) ?? number(slots.NTH) ?? (month === null ? null : number(slots.ORDINAL));
    let year = yearOf(slots, anchors);
    if (year === null && typeof slots.NUM === 'number' && slots.NUM >= 1000 && slots.NUM < 2200) year = slots.NUM;
    const explicit = slots.REL === undefined;
    if (slots.that !== undefined && anchors.last) year = civilDate(anchors.last.day).year;
    if (month !== null && day !== null) return monthDay(month, day, year, anchors, tense);
    if (month !== null) {
      if (year !== null) return { ...monthDate(year, month), explicit };
      const reference = present(anchors);
      if (reference === null) return unresolved(`XXXX-${pad(month, 2)}`);
      return monthDate(anchors.narrative ? toldYear(month, anchors) : nearestMonthYear(month, reference, tense), month);
    }
    if (typeof slots.SEASON === 'string' && year !== null) return seasonDate(year, slots.SEASON, explicit);
    if (year !== null) return yearDate(year, explicit);
    const target = number(slots.WEEKDAY) ?? number(slots.WEEKDAYABBR);
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
    const rel = number(slots.REL) ?? number(slots.PRIOR);
    if (slots.POSS) return seasonDate(civilDate(reference).year, season, false);
    return seasonDate(seasonYear(season, rel, reference, tense), season, false);
  },
  weekday(slots, anchors, tense) {
    const target = number(slots.WEEKDAY) ?? number(slots.WEEKDAYABBR) ?? 0;
    const rel = number(slots.REL);
    let found: Resolved | null;
    if (slots.week && rel !== null && anchors.published !== null) {
      found = dayDate(anchors.published - weekday(anchors.published) + 7 * rel + target);
    } else if (slots.PRIOR !== undefined || slots.AFTERWARDS !== undefined) {
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
    const month = number(slots.MONTH) ?? 1;
    const anchored = slots.PRIOR !== undefined;
    const reference = anchored ? anchoredDay(anchors) : anchors.published;
    if (reference === null) return unresolved(`XXXX-${pad(month, 2)}`);
    const now = civilDate(reference);
    const rel = anchored ? -1 : (number(slots.REL) ?? 0);
    if (rel < 0) return monthDate(month < now.month ? now.year : now.year - 1, month);
    if (rel > 0) return monthDate(month > now.month ? now.year : now.year + 1, month);
    return monthDate(now.year, month);
  },
  quarter(slots, anchors, tense) {
    const quarter = number(slots.QUARTERTAG) ?? number(slots.ORDINAL) ?? number(slots.FINAL) ?? 4;
    if (quarter < 1 || quarter > 4) return null;
    let year =
      typeof slots.FY === 'number' ? (slots.FY > 99 ? slots.FY : fullYear(slots.FY, anchors)) : yearOf(slots, anchors);
    const explicit = year !== null && slots.REL === undefined;
    // A fiscal year starts when its company pleases: the quarter names no months.
    if (year !== null && (slots.FISCAL !== undefined || slots.FY !== undefined))
      return { ...quarterDate(year, quarter, explicit), edtf: null };
    if (year === null) {
      if (anchors.published === null) return unresolved(`XXXX-Q${quarter}`);
      const now = civilDate(anchors.published);
      // Results come out after a quarter ends; only what is told as to come may be of one that has not begun.
      year = (quarter - 1) * 3 + 1 <= now.month || tense > 0 ? now.year : now.year - 1;
      if (quarter === 4 && now.month <= 3 && tense <= 0) year = now.year - 1;
      else if (quarter === 4 && now.month < 10 && now.month > 6) year = now.year;
    }
    return quarterDate(year, quarter, explicit);
  },
  half(slots, anchors) {
    const half = number(slots.HALFTAG) ?? number(slots.ORDINAL) ?? 1;
    const year = yearOf(slots, anchors) ?? (anchors.published === null ? null : civilDate(anchors.published).year);
    if (year === null || half < 1 || half > 2) return null;
    return date(`${pad(year, 4)}-H${half}`, `${pad(year, 4)}-${39 + half}`, typeof slots.YEAR === 'number');
  },
  period(slots, anchors) {
    const { published, quarter } = anchors;
    if (published === null && quarter === null) return null;
    const now = published === null ? null : civilDate(published);
    const back = number(slots.YEARS) ?? 0;
    if (slots.MONTHOF) {
      if (anchors.last?.precision !== 'month') return null;
      const at = civilDate(anchors.last.day);
      return monthDate(at.year + back, at.month);
    }
    if (typeof slots.YEAR === 'number')
      return quarter ? quarterDate(slots.YEAR, quarter.quarter, false) : yearDate(slots.YEAR);
    const rel = number(slots.REL);
    if (slots.year && rel !== null && now) return quarter ? quarterDate(now.year + rel, quarter.quarter, false) : null;
    if (rel !== null && now) return quarterDate(now.year, Math.ceil(now.month / 3) + rel, false);
    if (quarter) return quarterDate(quarter.year + back, quarter.quarter, false);
    return back !== 0 && now ? yearDate(now.year + back) : null;
  },
  decade(slots, anchors) {
    if (typeof slots.YEAR === 'number') return slots.YEAR % 10 === 0 ? decadeDate(slots.YEAR, true) : null;
    const spoken = number(slots.DECADE) ?? number(slots.DECADENUMBER);
    if (spoken !== null) return spoken > 99 ? decadeDate(spoken, true) : decadeDate(fullYear(spoken, anchors), true);
    if (anchors.published === null) return null;
    return decadeDate(civilDate(anchors.published).year + 10 * (number(slots.REL) ?? 0));
  },
  century(slots, anchors) {
    const nth = number(slots.ORDINAL) ?? number(slots.NTH);
    if (nth !== null) return nth >= 1 && nth <= 22 ? centuryDate(nth - 1, true) : null;
    if (anchors.published === null) return null;
    return centuryDate(Math.floor(civilDate(anchors.published).year / 100) + (number(slots.REL) ?? 0));
  },
  unit(slots, anchors, tense) {
    const unit = unitOf(slots);
    const { published, last } = anchors;
    if (slots.ANCHORED === 1 || slots.SAME === 1) {
      const anchor = fineEnough(anchors, unit);
      return anchor && addUnits(anchor.day, slots.SAME === 1 ? 0 : (number(slots.REL) ?? 0), unit);
    }
    const rel = number(slots.REL);
    if (published === null || unit === 'H' || unit === 'm' || unit === 's') return null;
    if (rel !== null) {
      // `This day` is more often a manner of speaking.
      if (unit === 'D' && rel === 0) return null;
      // On a Sunday `this week` is as often the one that starts.
      if (unit === 'W' && rel === 0 && weekday(published) === 7) return { ...weekDate(published), edtf: null };
      if (unit === 'DE' && rel < 0) return { type: 'DURATION', value: 'P10Y', edtf: null, explicit: true };
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
    return anchors.published === null ? null : dayDate(anchors.published + (number(slots.DEICTIC) ?? 0));
  },
  part(slots, anchors, tense) {
    const found = dayOf(slots, anchors, tense);
    return found && { ...found, type: 'TIME', value: `${found.value}T${slots.PART}` };
  },
  time(slots, anchors, tense) {
    const time = clock(slots);
    if (time === null) return null;
    const named =
      slots.DEICTIC !== undefined ||
      slots.WEEKDAY !== undefined ||
      slots.MONTH !== undefined ||
      slots.MONTHABBR !== undefined;
    const found = dayOf(slots, anchors, tense);
    if (!found) return { type: 'TIME', value: time, edtf: null, explicit: false };
    return { type: 'TIME', value: `${found.value}${time}`, edtf: named ? found.edtf : null, explicit: found.explicit };
  },
  ago(slots, anchors) {
    const unit = unitOf(slots);
    const count = (number(slots.NUM) ?? 1) * (slots.FORWARD === 1 ? 1 : -1);
    const anchored = slots.ANCHORED === 1;
    const reference = anchored ? (fineEnough(anchors, unit)?.day ?? null) : anchors.published;
    const span: Resolved = { type: 'DURATION', value: length(Math.abs(count), unit), edtf: null, explicit: true };
    if (reference === null) return anchored ? span : null;
    if (unit === 'DE') return addUnits(reference, count * 10, 'Y');
    if (unit === 'CE') return addUnits(reference, count * 100, 'Y');
    return addUnits(reference, count, unit) ?? span;
  },
  vagueago(slots) {
    return unresolved(slots.later ? 'FUTURE_REF' : 'PAST_REF');
  },
  duration(slots) {
    if (slots.UNIT === 's' && slots.NUM === undefined) return null;
    let count = number(slots.NUM) ?? 1;
    if (slots.half && slots.and === undefined && slots.NUM === undefined) count = 0.5;
    else if (slots.half) count += 0.5;
    return { type: 'DURATION', value: length(count, unitOf(slots)), edtf: null, explicit: true };
  },
  vagueduration(slots) {
    return { type: 'DURATION', value: length(null, unitOf(slots)), edtf: null, explicit: false };
  },
  set(slots) {
    let value = 'XXXX';
    if (typeof slots.PERIODIC === 'string') value = slots.PERIODIC;
    else if (slots.UNIT !== undefined || slots.UNITS !== undefined)
      value = length(number(slots.NUM) ?? 1, unitOf(slots));
    else {
      const target = number(slots.WEEKDAY) ?? number(slots.WEEKDAYS);
      const part = slots.PART ?? slots.PARTS;
      value = `${target === null ? 'XXXX-XX-XX' : `XXXX-WXX-${target}`}${part === undefined ? '' : `T${part}`}`;
    }
    return { type: 'SET', value, edtf: null, explicit: true };
  },
  ref(slots) {
    return unresolved(String(slots.VALUE));
  },
  holiday(slots, anchors, tense) {
    const [month, day, nth] = String(slots.HOLIDAY).split('-').map(Number);
    if (anchors.published === null && typeof slots.YEAR !== 'number') return null;
    const rel = number(slots.REL);
    const now = civilDate(anchors.published ?? 0);
    const onDay = (year: number) => {
      if (nth === undefined) return dayNumber(year, month, day);
      // The `day`th weekday number `nth` of the month.
      const first = dayNumber(year, month, 1);
      return first + ((nth - weekday(first) + 7) % 7) + 7 * (day - 1);
    };
    if (typeof slots.YEAR === 'number') return dayDate(onDay(slots.YEAR), true);
    if (slots.year && rel !== null) return dayDate(onDay(now.year + rel));
    const reference = anchors.published ?? 0;
    const thisYear = onDay(now.year);
    if (rel !== null && rel < 0) return dayDate(thisYear < reference ? thisYear : onDay(now.year - 1));
    if (rel !== null && rel > 0) return dayDate(thisYear > reference ? thisYear : onDay(now.year + 1));
    if (rel === 0) return dayDate(thisYear);
    return dayDate(onDay(nearestYear(month, day, reference, tense)));
  },
};
