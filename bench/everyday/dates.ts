import type { DateFact } from '../../lib/facts/facts';
import { dayNumber, isoDate, weekday } from '../../lib/text/calendar';
import { parseEdtf } from '../../lib/text/edtf';
import type { Span } from '../../lib/text/position';
import type { ExpectedDate } from './data';
import { assign, type Mistake, overlap, type Tally } from './tally';

/** The first and the last day that a date covers. */
interface Days {
  start: string;
  end: string;
}

interface Wanted {
  text: string;
  value: string;
  spans: Span[];
  optional: boolean;
  /** The stretches of days that are right, the main one first. */
  days: Days[];
}

interface Found {
  text: string;
  value: string;
  spans: Span[];
  days: Days | null;
}

/**
 * The days of an EDTF value, without regard to `~`; ISO weeks (`2025-W12`) are read, too. Null when it cannot be read.
 */
export function daysOf(value: string): Days | null {
  const plain = value.replaceAll('~', '');
  const week = /^(\d{4})-W(\d{2})$/.exec(plain);
  if (!week) return parseEdtf(plain);
  const fourth = dayNumber(Number(week[1]), 1, 4);
  const monday = fourth - weekday(fourth) + 1 + 7 * (Number(week[2]) - 1);
  return { start: isoDate(monday), end: isoDate(monday + 6) };
}

/** Scores the dates found in one sentence, each mention for itself. */
export function scoreDates(
  text: string,
  expected: readonly ExpectedDate[],
  facts: readonly DateFact[],
): { tally: Tally; mistakes: Mistake[] } {
  let wanted = expected.map(
    (date): Wanted => ({
      text: date.text,
      value: date.value,
      spans: [{ start: date.start, end: date.start + date.text.length }],
      optional: date.optional === true,
      days: [date.value, ...(date.alt ?? [])].map(daysOf).filter((days) => days !== null),
    }),
  );
  let found = facts.flatMap(({ value, mentions }) =>
    mentions.map(
      ({ start, end }): Found => ({
        text: text.slice(start, end),
        value,
        spans: [{ start, end }],
        days: daysOf(value),
      }),
    ),
  );
  const tally: Tally = { wanted: wanted.filter(({ optional }) => !optional).length, found: 0, right: 0 };
  const mistakes: Mistake[] = [];

  // One interval may be found for two dates that the text joins, and two dates for one interval.
  for (const interval of [...found]) {
    const ends = wanted.filter((date) => overlap(date.spans[0], interval.spans[0]) > 0);
    if (ends.length < 2 || !isFromTo(interval.days, ends[0].days, ends[ends.length - 1].days)) continue;
    const required = ends.filter(({ optional }) => !optional).length;
    tally.found += required;
    tally.right += required;
    wanted = wanted.filter((date) => !ends.includes(date));
    found = found.filter((date) => date !== interval);
  }
  for (const interval of [...wanted]) {
    const ends = found
      .filter((date) => overlap(date.spans[0], interval.spans[0]) > 0)
      .sort((a, b) => a.spans[0].start - b.spans[0].start);
    const [first, last] = [ends[0], ends[ends.length - 1]];
    if (ends.length < 2 || !first.days || !last.days) continue;
    const [from, to] = [first.days, last.days];
    if (!interval.days.some((days) => isFromTo(days, [from], [to]))) continue;
    if (!interval.optional) {
      tally.found++;
      tally.right++;
    }
    wanted = wanted.filter((date) => date !== interval);
    found = found.filter((date) => !ends.includes(date));
  }

  const isRight = (date: Wanted, { days }: Found) => days !== null && date.days.some((right) => areSame(right, days));
  const { pairs, missed, extra } = assign(wanted, found, (e, f) => +isRight(e, f));
  for (const pair of pairs) {
    if (pair.expected.optional) continue;
    tally.found++;
    if (isRight(pair.expected, pair.found)) tally.right++;
    else mistakes.push({ list: 'dates', kind: 'wrong', expected: show(pair.expected), found: show(pair.found) });
  }
  tally.found += extra.length;
  for (const date of missed) mistakes.push({ list: 'dates', kind: 'missed', expected: show(date), found: '' });
  for (const date of extra) mistakes.push({ list: 'dates', kind: 'extra', expected: '', found: show(date) });
  return { tally, mistakes };
}

const areSame = (a: Days, b: Days) => a.start === b.start && a.end === b.end;

/** True when the stretch begins where one of `from` begins and ends where one of `to` ends. */
function isFromTo(stretch: Days | null, from: readonly Days[], to: readonly Days[]): boolean {
  return (
    stretch !== null && from.some(({ start }) => start === stretch.start) && to.some(({ end }) => end === stretch.end)
  );
}

const show = ({ text, value }: { text: string; value: string }) => `${text} = ${value}`;
