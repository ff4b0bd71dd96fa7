import { isOpening } from './clauses';
import type { Match } from './grammar';
import { classValue } from './match';
import type { TimeText } from './time-tokens';
import type { Tense } from './verbs';

/** After a date that heads a line of a list: `June 9 -- West Palm Beach`, `May 7: The court rules`, or nothing else. */
const HEADED = /^(?: ?[-–—:|]|\s*(?:\n|$))/;

/**
 * Tells whether a date opens its line and what follows is told of it alone, as in lists of days and timelines.
 */
export function headsLine({ kind, slots, from, to }: Match, { text, tokens }: TimeText): boolean {
  if (kind !== 'date' || slots.MONTH === undefined) return false;
  const { start } = tokens[from];
  return (start === 0 || text[start - 1] === '\n') && HEADED.test(following(text, tokens[to - 1].end));
}

/** `In 2011, he founded …`: a date that opens its clause says when what follows it is told of; `since 2011` reaches to this day. */
export function setsScene({ kind, slots, from }: Match, text: TimeText, tense: Tense): boolean {
  return kind === 'date' && slots.YEAR !== undefined && Math.abs(tense) < 2 && isOpening(text, from);
}

/** `the 2018 contract`, `a 2011 survey`: the year is part of the name of a thing that the passage is not set with. */
export function isNameOfThing({ slots, from, to }: Match, { text, tokens }: TimeText): boolean {
  if (slots.YEAR === undefined || to - from > 1) return false;
  const prior = tokens[from - 1];
  const isNaming = ['NAMING', 'ANY', 'POSS'].some((name) => classValue(prior, name) !== null);
  return isNaming && /^ \p{Ll}/u.test(following(text, tokens[to - 1].end));
}

/**
 * `“We go home today,” he said`: the day of a quotation is that on which it was said, which the article need not be of. Only days told
 * by their speaker are meant (`today`), not `on Friday`.
 */
export function isOfSpeaker({ kind, from }: Match, { text, tokens }: TimeText): boolean {
  if (kind !== 'day') return false;
  const before = text.slice(Math.max(0, tokens[from].start - QUOTATION), tokens[from].start);
  return OPEN_QUOTATION.test(before);
}

/** Letters of a quotation that are looked back over. Chosen by hand. */
const QUOTATION = 400;
const OPEN_QUOTATION = /(?:“|(?:^|[\s(])"(?=\S))[^“”"]*$/;

/** The few letters that decide what comes after a date. */
function following(text: string, end: number): string {
  return text.slice(end, end + 4);
}

/** `the Spring Revolution`, `Alliance for the 21st Century Network`: the last word has a capital letter, and so has what follows. */
export function isInName({ to }: Match, { text, tokens }: TimeText): boolean {
  const { start, end } = tokens[to - 1];
  return /^\p{Lu}/u.test(text.charAt(start)) && /^ \p{Lu}/u.test(following(text, end));
}
