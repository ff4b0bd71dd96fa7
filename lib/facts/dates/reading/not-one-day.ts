import { has, hasAny, isBe, isInside, isOpening, isPreposition, wordAt } from './clauses';
import type { Grammar, Match } from './grammar';
import { classValue } from './match';
import type { TimeText } from './time-tokens';

/** The present of `be` is at most this many tokens after a word that may mean the present time. Chosen by hand. */
const STATE = 8;

/**
 * Tells whether a day means the present time, because a sentence opens with it and says how something is: `Today, such fires are rare`;
 * not `Today, the mayor is in Paris`, nor `Today, schools are closed`.
 */
export function isNowadays({ from, to }: Match, text: TimeText, { nowadays }: Grammar['surroundings']): boolean {
  if (!nowadays?.includes(wordAt(text, from).toLowerCase()) || to - from > 1) return false;
  if (!isOpening(text, from) || !/^,/.test(text.text.slice(text.tokens[to - 1].end))) return false;
  for (let at = to; at <= to + STATE && isInside(text, from, at); at++) {
    if (hasAny(text, at, ['past', 'will', 'modal', 'have'])) return false;
    if (!isBe(text, at)) continue;
    const next = wordAt(text, at + 1);
    return /^\p{Ll}/u.test(next) && !isPreposition(text, at + 1) && !has(text, at + 1, 'past') && !/ing$/.test(next);
  }
  return false;
}

// The most tokens between `usually` and what it applies to. Chosen by hand.
const HABIT = 10;

/** Tells whether something happens every year, so in no one year: `is usually held in May`, `is always at Easter`. */
export function isHabit({ kind, slots, from, to }: Match, text: TimeText): boolean {
  const isRepeated =
    (kind === 'date' && to - from === 1 && slots.MONTH !== undefined) ||
    (kind === 'weekday' && slots.REL === undefined) ||
    kind === 'season' ||
    (kind === 'holiday' && slots.YEAR === undefined && slots.REL === undefined);
  if (!isRepeated) return false;
  for (let at = from - 1; text.tokens[at]?.sentence === text.tokens[from].sentence && from - at <= HABIT; at--)
    if (classValue(text.tokens[at], 'HABIT') !== null) return true;
  return false;
}

/**
 * Tells whether a month or a season is the best or the worst of every year, so no one of them: `the cheapest month to book is January`,
 * `the busiest time is summer`.
 */
export function isBestOf({ from, to }: Match, text: TimeText, { ranked }: Grammar['surroundings']): boolean {
  if (!ranked || !isBe(text, from - 1) || to - from > 1) return false;
  for (let at = from - 2; isInside(text, from, at) && from - at <= HABIT; at--)
    if (ranked.times.includes(wordAt(text, at)) && ranked.degrees.includes(wordAt(text, at - 1))) return true;
  return false;
}

/** Matches a second number behind a month, before what it tells of. */
const DAY_BEHIND = /^\.? \d{1,2} \p{Ll}/u;

/** Tells whether the number before a month counts things that are named by a day: `the 19 Sept. 11 hijackers`, not `the 19 Sept. attack`. */
export function isCountOf({ slots, from, to }: Match, { text, tokens }: TimeText): boolean {
  const day = slots.the === undefined ? from : from + 1;
  const isDayAndMonth = slots.DAY !== undefined && slots.MONTH !== undefined && to - day === 2;
  if (!isDayAndMonth || classValue(tokens[day - 1], 'the') === null) return false;
  return /^\p{N}+ /u.test(text.slice(tokens[day].start)) && DAY_BEHIND.test(text.slice(tokens[to - 1].end));
}
