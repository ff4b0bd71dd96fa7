import type { Span } from '../../../text/position';
import { languageOf } from '../../words/language';
import { is } from '../../words/lexicon';
import { readPlainNoun } from '../../words/plain-nouns';
import { factTokens, spanOf, type Token } from '../../words/tokens';
import type { UnitRead } from '../../words/unit';
import { codeOfScaled, isCurrencyPrefix, isCurrencySign } from '../../words/unit-symbols';
import { type Amount, type Range, readAmount, readRange } from './amounts';
import { AGE, buildQuantity, isAge } from './build-quantity';
import { readCompound } from './compound';
import { readExchange, readFrom, readMagnitude, readStrong, type Step } from './forms';
import { hedgeAfter } from './hedges';
import { readMultiple } from './multiples';
import { arePartsOfWords, isNotQuantity } from './not-quantities';
import { type CountedNoun, readNoun } from './nouns';
import type { Quantity, QuantityContext } from './quantity';
import type { Before, Reading } from './reading';
import { readScore, readVotes } from './scores';
import { readUnit } from './units';

/** A quantity among the tokens of its sentence. */
export interface PlacedQuantity {
  quantity: Quantity;
  /** The tokens of its sentence. */
  tokens: readonly Token[];
  /** The index of the first token after it. */
  next: number;
}

/**
 * Finds every quantity of one text: money, percentages, measures, durations, ages, shares, counts and bare numbers;
 * never what is a name, a date, a time or a rank. Sorted, without overlaps, all numbers finite. Linear in the length of
 * the text.
 */
export function findQuantities(text: string, context: QuantityContext, tokens = tokensIn(text, context)): Quantity[] {
  return placeQuantities(tokens, context).map(({ quantity }) => quantity);
}

function tokensIn(text: string, { lang, country = null }: QuantityContext): Token[] {
  const { lexicon, script } = languageOf(lang);
  return factTokens(text, lexicon, country, script);
}

/** Finds every quantity of one text as `findQuantities` does, with the tokens around each. `written` are the tokens of the text. */
export function placeQuantities(written: readonly Token[], context: QuantityContext): PlacedQuantity[] {
  const language = languageOf(context.lang);
  const country = context.country ?? null;
  const found: PlacedQuantity[] = [];
  const tokens = withDates(written, context.dates);
  for (let first = 0; first < tokens.length; ) {
    const { sentence } = tokens[first];
    let next = first;
    let numbers = false;
    for (; tokens[next]?.sentence === sentence; next++) numbers ||= !tokens[next].inDate && isNumeric(tokens[next]);
    if (numbers) {
      const own = tokens.slice(first, next);
      readSentence({ tokens: own, language, country }, found);
    }
    first = next;
  }
  return found;
}

/** Gives the tokens; those that are in one of the sorted `dates` are marked. */
function withDates(tokens: readonly Token[], dates: readonly Span[]): Token[] {
  let at = 0;
  return tokens.map((token) => {
    while (at < dates.length && dates[at].end <= token.start) at++;
    return at < dates.length && dates[at].start < token.end ? token.asPartOfDate() : token;
  });
}

/** Tells whether a token is digits or a number word. */
function isNumeric({ kind, word }: Token): boolean {
  return kind === 'number' || word.counts;
}

/** The number of tokens before a number within which its quantity may start: `minus US $5`, `half of a million`. */
const REACH = 4;

function readSentence(reading: Reading, found: PlacedQuantity[]): void {
  const { tokens } = reading;
  const before: Before = { last: null, counted: null, next: 0 };
  let at = 0;
  for (let number = 0; number < tokens.length; number++) {
    if (number < at || !isNumeric(tokens[number])) continue;
    at = Math.max(at, number - REACH);
    while (at <= number) at = mayStart(tokens[at], reading) ? readAt(reading, at, before, found) : at + 1;
  }
}

/** Reads the quantity that may start at token `at`; gives the token from which to continue. */
function readAt(reading: Reading, at: number, before: Before, found: PlacedQuantity[]): number {
  const { quantity, next } = readStep(reading, at, before);
  if (quantity) {
    const { tokens } = reading;
    found.push({ quantity, tokens, next: nextAfter(tokens, quantity.end, at) });
    before.last = quantity;
    if (quantity.unitKind === 'count' && quantity.sure) before.counted = quantity;
    before.next = next;
  }
  return Math.max(at + 1, next);
}

function readStep(reading: Reading, at: number, before: Before): Step {
  const multiple = readMultiple(reading, at, null);
  if (multiple) return multiple;
  const simple = readAmount(reading, at);
  if (!simple) return { quantity: null, next: at + 1 };
  const votes = readVotes(reading, simple);
  if (votes) return votes;
  const amount = readCompound(reading, simple);
  const range = readRange(reading, amount);
  const step = (range ? quantityOfRange(reading, range, before) : null) ?? quantityOf(reading, amount, before);
  return readFrom(reading, step, amount) ?? step;
}

function mayStart(token: Token, { country }: Reading): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'mark') return '-−%'.includes(token.text) || isCurrencySign(token.text);
  if (token.word.opens) return true;
  return (
    token.text.length <= 4 &&
    (/^M[A-Z]{3}$/.test(token.text) ||
      isCurrencyPrefix(token.text, true, country) ||
      isCurrencyPrefix(token.text, false, country) ||
      codeOfScaled(token.text) !== undefined)
  );
}

function quantityOf(reading: Reading, amount: Amount, before: Before): Step {
  const { tokens, language } = reading;
  const { number } = amount;
  const whole = readExchange(reading, amount) ?? readMagnitude(reading, amount) ?? readStrong(reading, amount);
  if (whole) return whole;
  const score = readScore(reading, amount, before);
  if (score) return score;
  const multiple = amount.unit ? null : readMultiple(reading, amount.first, amount);
  if (multiple) return multiple;
  const hyphen = !amount.unit && tokens[amount.next]?.text === '-' && tokens[amount.next].glued;
  const one = amount.value === 1 && number.scale === 1;
  const hedged = !amount.unit ? hedgeAfter(reading, amount.next) : null;
  const unit = amount.unit ?? unitAfterOf(reading, amount);
  const noun = unit ? null : nounOf(reading, hedged?.next ?? amount.next, one && !number.share);
  const skip = { quantity: null, next: amount.next };
  const hasUnit = unit !== null || amount.first !== amount.numberFirst;
  if (isNotQuantity(reading, amount.first, amount.next, number, hasUnit, noun?.sure && !one)) return skip;
  if (arePartsOfWords(reading, amount.first, unit?.next ?? noun?.next ?? amount.next, number, unit !== null))
    return skip;
  if (!language.worded && !isPlainQuantity(reading, amount, unit, noun)) return skip;
  // In `one of those`, `one last month` the word is a pronoun.
  if (hyphen || (one && number.words && !unit && !noun)) return skip;
  const quantity = buildQuantity(reading, { ...amount, unit }, noun, amount.first, unit?.next ?? amount.next, before);
  if (number.high === null) quantity.value = amount.value;
  else {
    quantity.low = amount.value;
    quantity.high = number.high * (unit?.factor ?? 1);
  }
  if (number.share) quantity.unitKind = 'ratio';
  // `it was minus 45` is a temperature whose scale is not said.
  if (is(tokens[amount.first], 'minus') && quantity.unitKind === 'none') {
    quantity.unit = '[deg]';
    quantity.unitKind = 'measure';
  }
  return { quantity, next: nextAfter(tokens, quantity.end, amount.next) };
}

/** Gives the counted noun at a token, by the way the language marks nouns. */
function nounOf(reading: Reading, at: number, one: boolean): CountedNoun | null {
  return reading.language.worded
    ? readCounted(reading.tokens, at, one)
    : readPlainNoun(reading.tokens, at, reading.language);
}

/**
 * Tells whether an amount is a quantity in a language whose nouns have no special form: it has a unit or a noun. One of
 * anything in words is an article (`ein Haus`, `une semaine`), and a word after money may be a scale that no list has.
 */
function isPlainQuantity(
  { tokens, language }: Reading,
  amount: Amount,
  unit: UnitRead | null,
  noun: CountedNoun | null,
): boolean {
  const { number, first, numberFirst, next } = amount;
  const isOne = number.words && number.value === 1 && number.scale === 1;
  if (isOne && (unit === null || unit.kind === 'duration')) return false;
  const hasScales = language.lexicon.words.size > 0;
  if (!hasScales && first !== numberFirst && tokens[next]?.kind === 'word') return false;
  return unit !== null || noun !== null;
}

/** Gives the unit after a vague plural: `tens of thousands of dollars`, `millions of years`. */
function unitAfterOf(reading: Reading, { number, next }: Amount): UnitRead | null {
  const { tokens, language, country } = reading;
  if (number.high === null || !is(tokens[next], 'of')) return null;
  return readUnit(tokens, next + 1, number, null, { words: language.units, country, spacedSymbols: !language.worded });
}

/** Gives the counted noun at token `at`, or after `of (the)`: `two-thirds of voters`, `two of the deputies`. */
function readCounted(tokens: Token[], at: number, one: boolean): CountedNoun | null {
  if (!is(tokens[at], 'of')) return readNoun(tokens, at, one);
  let from = at + 1;
  while (is(tokens[from], 'determiner') || is(tokens[from], 'superlative')) from++;
  return readNoun(tokens, from, false);
}

function quantityOfRange(reading: Reading, range: Range, before: Before): Step | null {
  const { tokens, language } = reading;
  const noun = range.unit
    ? null
    : language.worded
      ? readNoun(tokens, range.next, false)
      : readPlainNoun(tokens, range.next, language);
  if (range.dashed && !noun?.sure) return null;
  const aged = isAge(reading, range.from);
  if (!range.unit && !noun && !range.fromTo && !aged && range.to.number.scale === 1 && range.to.value < 100)
    return null;
  // The first number is a year, not a value: `in 2008 to 29 mpg`.
  const hasUnit = range.unit !== null && (!isYear(tokens[range.from.first]) || range.to.value > 999);
  const { from, to } = range;
  if (!range.unit && ((!language.worded && !noun) || (isYear(tokens[from.first]) && isYear(tokens[to.first]))))
    return null;
  const fromNext = range.joined ? range.next : from.next;
  const toFirst = range.joined ? from.first : to.first;
  if (isNotQuantity(reading, from.first, fromNext, from.number, hasUnit, noun?.sure)) return null;
  if (isNotQuantity(reading, toFirst, to.next, to.number, hasUnit, noun?.sure)) return null;
  const whole = { ...to, unit: range.unit };
  const quantity: Quantity = {
    ...buildQuantity(reading, whole, aged ? null : noun, range.first, range.next, before),
    ...(aged && AGE),
    number: spanOf(tokens, from.numberFirst, to.numberNext),
    low: from.value,
    high: to.value,
    fromTo: range.fromTo,
  };
  if (range.fromTo && from.value !== to.value) {
    quantity.change = to.value > from.value ? 'up' : 'down';
    if (isMoved(tokens, range.first)) quantity.moved = true;
  }
  return { quantity, next: nextAfter(tokens, quantity.end, range.next) };
}

/**
 * Tells whether a verb of change is before the `from` that is before token `first`: `narrowed from £17.2m to £3.9m`.
 */
function isMoved(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at > first - REACH && !is(tokens[at], 'from')) at--;
  const verb = tokens[at - 1];
  return is(verb, 'rises') || is(verb, 'falls');
}

function nextAfter(tokens: Token[], end: number, from: number): number {
  let next = from;
  while (next < tokens.length && tokens[next].start < end) next++;
  return next;
}

function isYear({ text }: Token): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(text);
}
