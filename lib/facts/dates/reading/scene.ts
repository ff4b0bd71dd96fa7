import { isOpening } from './clauses';
import type { Match } from './grammar';
import { classValue } from './match';
import type { TimeText } from './time-tokens';
import type { Tense } from './verbs';

/**
 * Matches what follows a date that opens a line of a list: `June 9 -- West Palm Beach`, `May 7: The court rules`, or
 * nothing else.
 */
const HEADED = /^(?: ?[-–—:|]|\s*(?:\n|$))/;

/** Tells whether a date opens its line and what follows belongs to it alone, as in lists of days and timelines. */
export function headsLine({ kind, slots, from, to }: Match, { text, tokens }: TimeText): boolean {
  if (kind !== 'date' || slots.MONTH === undefined) return false;
  const { start } = tokens[from];
  return (start === 0 || text[start - 1] === '\n') && HEADED.test(following(text, tokens[to - 1].end));
}

/**
 * Tells whether a date opens its clause and gives the time of what follows: `In 2011, he founded …`; `since 2011`
 * reaches to this day.
 */
export function setsScene({ kind, slots, from }: Match, text: TimeText, tense: Tense): boolean {
  return kind === 'date' && slots.YEAR !== undefined && Math.abs(tense) < 2 && isOpening(text, from);
}

/**
 * Tells whether the year is part of the name of a thing, and not the time of the passage: `the 2018 contract`, `a 2011
 * survey`.
 */
export function isNameOfThing({ slots, from, to }: Match, { text, tokens }: TimeText): boolean {
  if (slots.YEAR === undefined || to - from > 1) return false;
  const prior = tokens[from - 1];
  const isNaming = ['NAMING', 'ANY', 'POSS'].some((name) => classValue(prior, name) !== null);
  return isNaming && /^ \p{Ll}/u.test(following(text, tokens[to - 1].end));
}

/**
 * Tells whether a day is that of a quotation, on which the words were said, and not that of the article: `“We go home
 * today,” he said`. Only days that depend on the speaker are meant (`today`), not `on Friday`.
 */
export function isOfSpeaker({ kind, from }: Match, { text, tokens }: TimeText): boolean {
  if (kind !== 'day') return false;
  const before = text.slice(Math.max(0, tokens[from].start - QUOTATION), tokens[from].start);
  return OPEN_QUOTATION.test(before);
}

/** Letters of a quotation that are searched backwards. Chosen by hand. */
const QUOTATION = 400;
/** `“` behind a word ends what `„` opened. */
const OPEN_QUOTATION = /(?:(?<![\p{L}\p{N}.,!?…])“|(?:^|[\s(])"(?=\S))[^“”"]*$/u;

/** Gives the few letters that decide what comes after a date. */
function following(text: string, end: number): string {
  return text.slice(end, end + 4);
}

/**
 * Tells whether the words are in a name, because the last word has a capital letter, and so has what follows: `the
 * Spring Revolution`, `Alliance for the 21st Century Network`.
 */
export function isInName({ to }: Match, { text, tokens }: TimeText): boolean {
  const { start, end } = tokens[to - 1];
  return /^\p{Lu}/u.test(text.charAt(start)) && /^ \p{Lu}/u.test(following(text, end));
}
