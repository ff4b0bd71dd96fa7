import { isPlural } from '../../languages/en/morphology';
import type { Match, Surroundings } from '../words/grammar';
import { classValue } from './match';
import type { TimeText, TimeToken } from './time-tokens';

// Years that news speaks of without saying that they are years.
const LEAST = 1500;
const MOST = 2050;

/** Whether what stands around a match leaves it a time expression: `May` alone, or `2000`, may be something else. */
export function fits(match: Match, { text, tokens }: TimeText, words: Surroundings): boolean {
  const { slots, kind } = match;
  const first = tokens[match.from];
  const last = tokens[match.to - 1];
  const prior = tokens[match.from - 1];
  const single = match.to - match.from === 1;
  if (kind === 'date' && single) {
    const led = classValue(prior, 'PREPOSITION') !== null;
    const year = slots.YEAR;
    if (year !== undefined) {
      // After a dash it is a year when a date stands before: `2019-2021`, not `555-2024`.
      if (first.joined === 2 && classValue(prior, 'DASH') !== null && !isDatePart(tokens[match.from - 2])) return false;
      const after = wordAfter(text, last.end);
      if (words.afterYear.has(after)) return false;
      // `holds 2000 refugees` counts; `in 2000 refugees came back` does not.
      if (classValue(prior, 'YEARLY') === null && /^\p{Ll}/u.test(after) && isPlural(after)) return false;
      if (words.beforeYear.has(wordBefore(text, first.start).toLowerCase())) return false;
      if (typeof year !== 'number') return true;
      // `1000 to 2000`: what starts with no year of the news' own time is no stretch of years.
      const start = classValue(prior, 'JOINER') === 1 ? classValue(tokens[match.from - 2], 'YEAR') : null;
      if (typeof start === 'number' && start < LEAST) return false;
      if (year >= 1800 && year <= MOST) return true;
      // A number further off is a year where the words say so: not `rose to 1128`.
      return (led && year >= LEAST && year <= MOST) || classValue(prior, 'YEARLY') !== null;
    }
    if (slots.YEAR2 !== undefined) return led;
    if (slots.MONTH !== undefined && classValue(first, 'ABBR') !== null) return led && text[last.end] !== '-';
    if (classValue(first, 'AMBIGUOUS') !== null) return led;
  }
  // `On the 16th` is a day; before a noun it is a place in a row: `the 11th Circuit`.
  if (kind === 'date' && slots.NTH !== undefined && slots.MONTH === undefined)
    return !isAt(/[ -]?[\p{L}\d]/uy, text, last.end) || words.afterDay.has(wordAfter(text, last.end));
  if (kind === 'weekday' && single)
    return (
      classValue(first, 'ABBR') === null &&
      !words.beforeWeekday.has(wordBefore(text, first.start)) &&
      !words.afterWeekday.has(wordAfter(text, last.end))
    );
  // `Black Friday sales`, `the Good Friday Agreement`: before a noun or inside a name it is no day.
  if (kind === 'holiday') {
    const after = wordAfter(text, last.end);
    const sure = slots.YEAR !== undefined || slots.REL !== undefined || classValue(prior, 'BEFORE_HOLIDAY') !== null;
    return after === '' || words.afterDay.has(after) || (sure && /^\p{Ll}/u.test(after));
  }
  // `the day before` an event is not told apart from `the day before.`
  if (kind === 'unit' && (slots.before !== undefined || slots.after !== undefined))
    return !isAt(/\s?\p{L}/uy, text, last.end);
  if (kind === 'day' || kind === 'unit') return !isTitle(first, last, text);
  return true;
}

function isDatePart(token: TimeToken | undefined): boolean {
  return classValue(token, 'YEAR') !== null || classValue(token, 'MONTH') !== null || classValue(token, 'DAY') !== null;
}

function isAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}

function wordAfter(text: string, end: number): string {
  return /^[ -]?(\p{L}+)/u.exec(text.slice(end, end + 24))?.[1] ?? '';
}

function wordBefore(text: string, start: number): string {
  return /(\p{L}+)\W{1,2}$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '';
}

/** `"This Week"`, `USA Today`: names of programmes and papers. */
function isTitle(first: TimeToken, last: TimeToken, text: string): boolean {
  if (!/\p{Lu}/u.test(text[first.start]) || !/\p{Lu}/u.test(text.slice(last.start, last.start + 1))) return false;
  const before = text.slice(Math.max(0, first.start - 24), first.start);
  return first === last ? /\p{L} $/u.test(before) : /["“‘'`]$/u.test(before);
}
