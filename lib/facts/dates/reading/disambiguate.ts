import { NAME_PARTICLES } from '../../../text/names/name-words';
import { isPlural } from '../../words/spelling';
import type { Grammar, Match } from './grammar';
import { classValue } from './match';
import { isBestOf, isCountOf, isHabit, isNowadays } from './not-one-day';
import { isInName } from './scene';
import { isNameOfStreet } from './streets';
import type { TimeText, TimeToken } from './time-tokens';

// The range of years that news gives without a word that marks them as years. Chosen by hand.
const FIRST_YEAR = 1800;
// The range of years after a preposition.
const FIRST_LED_YEAR = 1500;
const LAST_YEAR = 2050;

type Words = Grammar['surroundings'];

/**
 * Tells whether a match in its surroundings is an expression of time: `May` alone, `2000`, `30s` or `Christmas` may be something
 * else.
 */
export function isTimeExpression(match: Match, text: TimeText, { surroundings }: Grammar): boolean {
  const { slots, kind } = match;
  const single = match.to - match.from === 1;
  if (isHabit(match, text) || isBestOf(match, text, surroundings)) return false;
  switch (kind) {
    case 'date':
      if (isAddress(match, text, surroundings) || isNameOfStreet(match, text, surroundings)) return false;
      if (isCountOf(match, text)) return false;
      if (slots.NUMERIC !== undefined)
        return !surroundings.beforeNumeric.includes(wordBefore(match, text).toLowerCase());
      if (slots.YEAR !== undefined && single) return isYear(match, text, surroundings);
      if (slots.YEAR2 !== undefined && single) return isLed(match, text);
      if (slots.MONTH !== undefined && single) return isMonth(match, text, surroundings);
      if (slots.YEARWORDS !== undefined) return !isTitle(match, text);
      // `On the 16th` is a day; before a noun it is a rank: `the 11th Circuit`.
      if (slots.NTH !== undefined && slots.MONTH === undefined)
        return !isAfter(/^[ -]?[\p{L}\d]/u, match, text) || surroundings.afterDay.includes(wordAfter(match, text));
      return true;
    case 'weekday':
      return single
        ? isWeekday(match, text, surroundings)
        : !isProgramme(match, text) && !isAnyOf(match, text, surroundings);
    case 'holiday':
      return isHoliday(match, text, surroundings);
    case 'decade':
      return isDecade(match, text, surroundings);
    case 'quarter':
    case 'half':
      // Words of a match that the list has are not part of a year.
      return slots.YEAR !== undefined || !isInSentence(match, text, surroundings.games);
    case 'unit':
      // `the day before` an event is not told apart from `the day before.`
      if (slots.before !== undefined && slots.last === undefined)
        return !isAfter(/^\s?\p{L}/u, match, text) || joins(match, text, surroundings);
      if (slots.after !== undefined && slots.next === undefined) return !isAfter(/^\s?\p{L}/u, match, text);
      // `next-day delivery`, `the day of the week` name no day of their own.
      return (surroundings.nounsHaveCapitals === true || !isTitle(match, text)) && !isCompound(match, text);
    case 'day':
      if (isNowadays(match, text, surroundings)) return false;
      return !isTitle(match, text) && !surroundings.beforeDay?.includes(wordBefore(match, text).toLowerCase());
    case 'season':
    case 'century':
      return surroundings.nounsHaveCapitals === true || !isInName(match, text);
    default:
      return true;
  }
}

/** Tells whether the words are the name of a programme: `Saturday Night Live`, `Monday Night Football`. */
function isProgramme({ slots, to }: Match, text: TimeText): boolean {
  const last = text.tokens[to - 1];
  return slots.PART !== undefined && /^\p{Lu}/u.test(text.text.slice(last.start, last.end));
}

/** Tells whether a hyphen makes one word of both: `next-day delivery`. */
function isCompound({ from, to }: Match, { tokens }: TimeText): boolean {
  return to - from === 2 && tokens[to - 1].joined === 1;
}

/** Tells whether a conjunction continues with another clause (`up 55% on the week before, and …`), which an event does not. */
function joins(match: Match, text: TimeText, { afterDay }: Words): boolean {
  return /^(?:and|but|or)$/.test(wordAfter(match, text)) && afterDay.includes(wordAfter(match, text));
}

/** Tells whether a number, up to three names and a kind of street make an address: `14 March Lane`, `1600 June Avenue`. */
function isAddress(match: Match, text: TimeText, { streets }: Words): boolean {
  const { slots } = match;
  // A number that comes first is that of a house, which is not so in `the March 23 Street party`.
  if (slots.WEEKDAY !== undefined || (slots.MONTH !== undefined && slots.YEAR !== undefined)) return false;
  // A year may be before a name: `the 1989 Tiananmen Square massacre`.
  if (classValue(text.tokens[match.from - 1], 'NAMING') !== null) return false;
  const names = /^(?: \p{Lu}[\p{L}’'.]*){1,3}/u.exec(after(match, text))?.[0];
  return (
    names
      ?.trim()
      .split(' ')
      .some((name) => streets.includes(name.replace('.', ''))) === true
  );
}

/** Tells whether a number of four digits alone is a year. */
function isYear(match: Match, text: TimeText, words: Words): boolean {
  const { tokens } = text;
  const first = tokens[match.from];
  const prior = tokens[match.from - 1];
  const year = match.slots.YEAR;
  // After a dash it is a year when a date is before it: `2019-2021`, not `555-2024`, nor `KB-2024-003817`.
  if (first.joined === 2 && classValue(prior, 'DASH') !== null && !isDatePart(tokens[match.from - 2])) return false;
  if (first.joined === 1 && isAfter(/^-\d/, match, text)) return false;
  // Beside an article a year is no count, unless it is round: `the 2010 elections`, `its 1990 levels`.
  const isNaming =
    typeof year === 'number' && year % 100 !== 0 && ['NAMING', 'POSS'].some((name) => classValue(prior, name) !== null);
  if (isNaming && year >= FIRST_YEAR && year <= LAST_YEAR) return true;
  // `2001: A Space Odyssey` is a title where it opens no line, and `2015; 28: 685` a place in a journal.
  const isHead = first.start === 0 || text.text[first.start - 1] === '\n';
  if (isAfter(/^; ?\d/, match, text) || (!isHead && isAfter(/^: \p{Lu}/u, match, text))) return false;
  // `2034 local time`, `2034 GMT`: a time of day.
  const rest = after(match, text).trimStart();
  if (words.afterClock?.some((zone) => rest.startsWith(zone) && !/^\p{L}/u.test(rest.slice(zone.length)))) return false;
  // `1800 555 010`: a telephone number in groups.
  if (isAfter(/^(?: \d{3,4}){2}(?!\d)/, match, text)) return false;
  // `2024 YR4`: the name of a thing.
  if (isAfter(/^ \p{Lu}{1,3}\d/u, match, text)) return false;
  const next = wordAfter(match, text);
  if (words.yearFollowers) return isLonelyYear(match, text, words, words.yearFollowers);
  if (words.afterYear.includes(next)) return false;
  // `holds 2000 refugees` counts; `in 2000 refugees came back` does not.
  if (classValue(prior, 'YEARLY') === null && /^\p{Ll}/u.test(next) && isPlural(text.all[tokens[match.to]?.index]))
    return false;
  const before = wordBefore(match, text).toLowerCase();
  if (words.beforeYear.includes(before)) return false;
  if (before === 'of' && words.crowds.includes(wordBefore({ ...match, from: match.from - 1 }, text).toLowerCase()))
    return false;
  if (typeof year !== 'number') return true;
  // `1000 to 2000`: a range that starts before the years that news gives is no range of years.
  const start = classValue(prior, 'JOINER') === 1 ? classValue(tokens[match.from - 2], 'YEAR') : null;
  if (typeof start === 'number' && start < FIRST_LED_YEAR) return false;
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return true;
  // A number outside that range is a year where the words show it: not `rose to 1128`.
  return (isLed(match, text) && year >= FIRST_LED_YEAR && year <= LAST_YEAR) || classValue(prior, 'YEARLY') !== null;
}

/**
 * Does the same where nothing is known of nouns: a preposition leads the year, or what comes after it is no noun that it could
 * count.
 */
function isLonelyYear(match: Match, text: TimeText, words: Words, followers: readonly string[]): boolean {
  const year = match.slots.YEAR;
  const next = wordAfter(match, text).toLowerCase();
  if (typeof year !== 'number') return true;
  if (words.afterYear.includes(next) || words.beforeYear.includes(wordBefore(match, text).toLowerCase())) return false;
  if (isLed(match, text)) return year >= FIRST_LED_YEAR && year <= LAST_YEAR;
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  const isSmall = words.nounsHaveCapitals === true && /^\p{Ll}/u.test(wordAfter(match, text));
  // `gewann 2021 Anna Lohr`: two names behind it are nothing that it could count.
  const isName = words.nounsHaveCapitals === true && isAfter(/^ \p{Lu}\p{L}+ \p{Lu}\p{L}/u, match, text);
  return next === '' || isSmall || isName || followers.includes(next);
}

/** Tells whether the name of a month alone is the month: it may be a verb (`May`), a march, or a person (`April Dunne`). */
function isMonth(match: Match, text: TimeText, { titles }: Words): boolean {
  const first = text.tokens[match.from];
  const led = isLed(match, text);
  // `the DEC`, `SEP`: a body that is called by its letters.
  if (classValue(first, 'ABBREVIATION') !== null && isCapitals(text, first)) return false;
  if (classValue(first, 'VERB_OR_MONTH') !== null && !led) return false;
  // A short name may be the short form of a month as well: `and Jan Kavan`.
  if (classValue(first, 'ABBREVIATION') !== null && classValue(first, 'VERB_OR_MONTH') === null)
    return led && !isAfter(/^-/, match, text) && (isLedMonth(match, text) || !isAfter(NAME, match, text));
  if (classValue(first, 'NAME_OR_MONTH') === null) return true;
  if (titles.includes(wordBefore(match, text).replace('.', ''))) return false;
  return isLedMonth(match, text) || !isAfter(NAME, match, text);
}

function isLedMonth({ from }: Match, { tokens }: TimeText): boolean {
  return classValue(tokens[from - 1], 'MONTH_LEAD') !== null;
}

function isCapitals({ text }: TimeText, { start, end }: TimeToken): boolean {
  return /^\p{Lu}{3}$/u.test(text.slice(start, end));
}

/** Particles of names; those of one letter (`y`) join two nouns as often. */
const PARTICLES = [...NAME_PARTICLES].filter((particle) => /^\p{L}{2,}$/u.test(particle)).join('|');
/** Matches the rest of a person's name. */
const NAME = new RegExp(`^ (?:(?:${PARTICLES}) )*\\p{Lu}\\p{Ll}`, 'u');

function isWeekday(match: Match, text: TimeText, words: Words): boolean {
  return (
    classValue(text.tokens[match.from], 'ABBREVIATION') === null &&
    !isPartOfName(match, text, words) &&
    !isAnyOf(match, text, words) &&
    !words.beforeWeekday.includes(wordBefore(match, text)) &&
    !words.afterWeekday.includes(wordAfter(match, text))
  );
}

/** Tells whether a hyphen makes the word part of another, where nouns have capitals: `MIP-Montag`, `Herz-Jesu-Sonntag`. */
function isPartOfName({ from }: Match, { tokens }: TimeText, words: Words): boolean {
  return words.nounsHaveCapitals === true && tokens[from].joined === 1;
}

/** Tells whether the words mean any such day: `on a Tuesday`, `on a Tuesday evening`, `on a Tuesday, Wednesday or Sunday`. */
function isAnyOf(match: Match, text: TimeText, { afterDay }: Words): boolean {
  // `at a Tuesday rally` means one particular Tuesday.
  if (/^ \p{Ll}/u.test(after(match, text)) && !afterDay.includes(wordAfter(match, text))) return false;
  const { tokens } = text;
  const { from } = match;
  let at = from - 1;
  const isListed = () => classValue(tokens[at], ',') !== null || classValue(tokens[at], 'JOINER') !== null;
  while (isListed() && classValue(tokens[at - 1], 'WEEKDAY') !== null) at -= 2;
  return classValue(tokens[at], 'ANY') !== null;
}

/** Tells whether the words name a day: not in `the Good Friday Agreement`, `a Christmas tree`, `merry Christmas`. */
function isHoliday(match: Match, text: TimeText, words: Words): boolean {
  const { slots } = match;
  if (slots.YEAR !== undefined || slots.REL !== undefined || slots.WEEKEND !== undefined) return true;
  const next = wordAfter(match, text);
  if (/^\p{Lu}/u.test(next) && isAfter(/^ /, match, text)) return false;
  if (words.beforeHoliday.includes(wordBefore(match, text).toLowerCase())) return false;
  if (isLedArticle(match, text)) return true;
  // A holiday of several words is a day before a noun, too: `the Boxing Day dip`.
  const words_ = match.to - match.from;
  return next === '' || words_ > 1 || words.afterHoliday.includes(next) || !/^ \p{Ll}/u.test(after(match, text));
}

/**
 * Tells whether a decade of two digits or in words is one: `the 90s` and `’80s` are years; without `the` they are ages or a style,
 * and so are `the over-50s`; where it is hot they are degrees.
 */
function isDecade(match: Match, text: TimeText, { temperature }: Words): boolean {
  const { slots } = match;
  if (typeof slots.DECADE !== 'number' || slots.DECADE > 99) return true;
  const token = text.tokens[match.to - 1];
  if (!/^[\p{L}\d]/u.test(text.text.slice(token.start, token.start + 1))) return true;
  if (slots.DEFINITE === undefined && !sharesArticle(match, text)) return false;
  return !isInSentence(match, text, temperature);
}

/** Tells whether the sentence of a match has one of some words. */
function isInSentence({ from }: Match, { text, tokens }: TimeText, words: readonly string[]): boolean {
  const { sentence } = tokens[from];
  return tokens.some(
    (token) => token.sentence === sentence && words.includes(text.slice(token.start, token.end).toLowerCase()),
  );
}

/** Tells whether a preposition and an article lead the words: `at the Easter fair`, `during the Christmas rush`. */
function isLedArticle({ from }: Match, { tokens }: TimeText): boolean {
  return classValue(tokens[from - 1], 'THE') !== null && classValue(tokens[from - 2], 'PREPOSITION') !== null;
}

/** Tells whether the decade shares its article with another: `the 70s and 80s`, `the early sixties to late seventies`. */
function sharesArticle({ from }: Match, { tokens }: TimeText): boolean {
  if (classValue(tokens[from - 1], 'JOINER') === null || classValue(tokens[from - 2], 'DECADE') === null) return false;
  return [from - 3, from - 4].some((at) => classValue(tokens[at], 'THE') !== null);
}

function isLed({ from }: Match, { tokens }: TimeText): boolean {
  return classValue(tokens[from - 1], 'PREPOSITION') !== null;
}

function isDatePart(token: TimeToken | undefined): boolean {
  return ['YEAR', 'MONTH', 'DAY'].some((name) => classValue(token, name) !== null);
}

// Letters that are looked at on either side: more than in any word that decides.
const WINDOW = 32;

function after({ to }: Match, { text, tokens }: TimeText): string {
  const { end } = tokens[to - 1];
  return text.slice(end, end + WINDOW);
}

function isAfter(pattern: RegExp, match: Match, text: TimeText): boolean {
  return pattern.test(after(match, text));
}

function wordAfter(match: Match, text: TimeText): string {
  return /^[ -]?(\p{L}+)/u.exec(after(match, text))?.[1] ?? '';
}

function wordBefore({ from }: Match, { text, tokens }: TimeText): string {
  const { start } = tokens[from];
  return /(\p{L}+)\W{1,2}$/u.exec(text.slice(Math.max(0, start - WINDOW), start))?.[1] ?? '';
}

/** Tells whether the words are the name of a programme, paper or book: `"This Week"`, `USA Today`, `Nineteen Eighty-Four`. */
function isTitle(match: Match, { text, tokens }: TimeText): boolean {
  const first = tokens[match.from];
  const last = tokens[match.to - 1];
  if (!/\p{Lu}/u.test(text[first.start]) || !/\p{Lu}/u.test(text.slice(last.start, last.start + 1))) return false;
  const before = text.slice(Math.max(0, first.start - WINDOW), first.start);
  return first === last ? /\p{L} $/u.test(before) : /["“‘'`]$/u.test(before);
}
