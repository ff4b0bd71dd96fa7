import type { Grammar, Match } from './grammar';
import { classValue, matchAt } from './match';
import type { TimeText, TimeToken } from './time-tokens';

/**
 * Gives the dates that share their parts with the one at `match`, itself first: `May 23 and 25, 2025` is two dates of
 * one month and year, `2019–21` two years of one century. A date that shares nothing comes back alone, but with the
 * year from the other end of its range (`May 30 to June 2, 2025`).
 */
export function shareParts(match: Match, text: TimeText, grammar: Grammar): Match[] {
  const { tokens } = text;
  const { slots } = match;
  if (match.kind !== 'date' || slots.YEARWORDS !== undefined || slots.REL !== undefined) return [match];
  const month = slots.MONTH;
  if (slots.YEAR !== undefined)
    return typeof slots.YEAR === 'number' && month === undefined ? spanOfYears(match, tokens) : [match];
  if (month === undefined || slots.YEAR2 !== undefined) return [match];

  const dates = [match];
  if (slots.DAY !== undefined || slots.NTH !== undefined) {
    for (let last = match; ; last = dates[dates.length - 1]) {
      // `July 30-Aug. 14`: what comes after a hyphen is the next date.
      if (joinerAt(tokens, last.to, true)?.length !== 1) break;
      const value = classValue(tokens[last.to + 1], 'DAY');
      if (value === null || !endsList(text, last.to + 1, grammar.surroundings)) break;
      // `4月29日から5月6日`: the number is the month of the next date.
      const next = matchAt(grammar, text, last.to + 1);
      if (next?.slots.MONTH !== undefined && next.to > last.to + 2) break;
      dates.push({ kind: 'date', slots: { MONTH: month, DAY: value }, from: last.to + 1, to: last.to + 2 });
    }
  }
  const last = dates[dates.length - 1];
  if (dates.length > 1) {
    const comma = classValue(tokens[last.to], ',') !== null ? 1 : 0;
    const year = classValue(tokens[last.to + comma], 'YEAR');
    if (typeof year !== 'number') return dates;
    last.to += comma + 1;
    return dates.map((date) => ({ ...date, slots: { ...date.slots, YEAR: year } }));
  }
  const joiner = joinerAt(tokens, match.to, false);
  if (joiner === null) return dates;
  const other = matchAt(grammar, text, match.to + joiner.length);
  const otherMonth = other?.slots.MONTH;
  if (other?.kind !== 'date' || otherMonth === undefined || typeof other.slots.YEAR !== 'number') return dates;
  const year = Number(month) > Number(otherMonth) ? other.slots.YEAR - 1 : other.slots.YEAR;
  return [{ ...match, slots: { ...slots, YEAR: year } }];
}

/** The most days that share the month behind the last one. News seldom lists more. */
const MAX_DAYS = 8;

/** Tells whether a day is at a token, with another one to come. */
function isListed(tokens: readonly TimeToken[], at: number): boolean {
  return classValue(tokens[at], 'DAY') !== null && joinerAt(tokens, at + 1, true) !== null;
}

/** Gives a day that takes its month from the date after it: `23 and 25 May`, `3, 7 and 11 March`, `23–25 May 2025`. */
export function sharedDay(text: TimeText, from: number, grammar: Grammar): Match | null {
  const { tokens } = text;
  const day = classValue(tokens[from], 'DAY');
  if (day === null || !isListed(tokens, from)) return null;
  let last = from + 2;
  for (let days = 2; days < MAX_DAYS && isListed(tokens, last); days++) last += 2;
  const other = matchAt(grammar, text, last);
  if (other?.kind !== 'date' || (other.slots.DAY ?? other.slots.NTH) === undefined) return null;
  if (other.slots.MONTH === undefined || other.slots.WEEKDAY !== undefined) return null;
  const { NTH: _nth, ...slots } = other.slots;
  return { kind: 'date', slots: { ...slots, DAY: day }, from, to: from + 1 };
}

/** Tells whether nothing but a word such as `and` or a comma is between two expressions. */
export function areJoined(first: Match, second: Match, tokens: readonly TimeToken[]): boolean {
  const joiner = joinerAt(tokens, first.to, true);
  return joiner !== null && first.to + joiner.length === second.from;
}

/** Tells whether what is between two expressions makes them the ends of one range. */
export function opensRange(first: Match, second: Match, tokens: readonly TimeToken[]): boolean {
  const joiner = joinerAt(tokens, first.to, false);
  if (joiner === null || first.to + joiner.length !== second.from) return false;
  return joiner.range || classValue(tokens[first.from - 1], 'BETWEEN') !== null;
}

interface Joiner {
  /** True for `to`, `through`, a dash, which make one range; `and`, `or` make two times, unless `between` is before. */
  range: boolean;
  /** The number of tokens it takes: none for a hyphen. */
  length: 0 | 1;
}

function joinerAt(tokens: readonly TimeToken[], index: number, commas: boolean): Joiner | null {
  const token = tokens[index];
  if (!token) return null;
  if (token.joined === 1) return { range: true, length: 0 };
  if (classValue(token, 'DASH') !== null) return { range: true, length: 1 };
  if (commas && classValue(token, ',') !== null) return { range: false, length: 1 };
  const word = classValue(token, 'JOINER');
  return word === null ? null : { range: word === 1, length: 1 };
}

function spanOfYears(match: Match, tokens: readonly TimeToken[]): Match[] {
  const dash = tokens[match.to];
  const end = tokens[match.to + 1];
  const year = Number(match.slots.YEAR);
  if (!end || classValue(dash, 'DASH') === null || dash.joined !== 2 || end.joined !== 2 || end.end - end.start !== 2)
    return [match];
  const value = classValue(end, 'N');
  if (typeof value !== 'number' || value <= year % 100) return [match];
  const to = match.to + 2;
  return [match, { kind: 'date', slots: { YEAR: year - (year % 100) + value }, from: match.to + 1, to }];
}

function endsList({ tokens, text }: TimeText, index: number, words: Grammar['surroundings']): boolean {
  const { afterDay, yearFollowers } = words;
  const { end } = tokens[index];
  const next = tokens[index + 1];
  // `May 23 and 25 June`: the day belongs to the next month.
  if (classValue(next, 'MONTH') !== null) return false;
  // The same holds with a word between: `del 5 al 7 de mayo`.
  if (yearFollowers && classValue(tokens[index + 2], 'MONTH') !== null) return false;
  // After the last day comes a mark, a year or a name, or a word that is no counted noun.
  const after = text.slice(end, end + 24);
  return (
    !/^[-\s]?[\p{Ll}\d%]/u.test(after) ||
    /^\s\d{4}\b/.test(after) ||
    afterDay.includes(/\p{L}+/u.exec(after)?.[0] ?? '')
  );
}

/**
 * Gives a weekday together with the day of a month behind it, as Romance languages write it: `el martes 18`, `terça-feira (18)`,
 * `martes, 18,`; null where there is none, or where the number counts what is behind it (`el martes 18 personas`).
 */
export function withDayBehind(match: Match, text: TimeText, { writing }: Grammar): Match | null {
  if (!writing.weekdayDay || match.kind !== 'weekday') return null;
  const { tokens } = text;
  const sentence = tokens[match.from].sentence;
  const isThere = (at: number): boolean => tokens[at]?.sentence === sentence;
  const written = ({ start, end }: TimeToken) => text.text.slice(start, end);
  const markAt = (at: number) => (isThere(at) ? written(tokens[at]) : '');
  const mark = /^[(,]$/.test(markAt(match.to)) ? markAt(match.to) : '';
  const at = match.to + (mark === '' ? 0 : 1);
  const day = isThere(at) ? classValue(tokens[at], 'DAY') : null;
  if (typeof day !== 'number' || !/^\d{1,2}$/.test(written(tokens[at]))) return null;
  const slots = { WEEKDAY: match.slots.WEEKDAY, DAY: day };
  const whole = (to: number): Match => ({ kind: 'date', slots, from: match.from, to });
  if (mark === '(') return markAt(at + 1) === ')' ? whole(at + 2) : null;
  if (mark === ',') return markAt(at + 1) === ',' ? whole(at + 1) : null;
  if (!isThere(at + 1)) return whole(at + 1);
  const next = tokens[at + 1];
  // `18:30`, `18,5 %`, `18º`
  if (next.start === tokens[at].end) return /^[,;)]\s/.test(text.text.slice(next.start)) ? whole(at + 1) : null;
  const isFunction = text.all[next.index]?.word.classes.has('closed') === true;
  return isFunction || !/^[\p{Ll}\p{N}]/u.test(written(next)) ? whole(at + 1) : null;
}
