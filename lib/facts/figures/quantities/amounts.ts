import { type FigureClass, is } from '../../words/lexicon';
import type { NumberRead } from '../../words/numbers/number-parts';
import { readNumber } from '../../words/numbers/numbers';
import { isDash, isHyphen, isMark, type Token } from '../../words/tokens';
import { type UnitRead, unitOf } from '../../words/unit';
import { readUnitWord, type UnitContext } from '../../words/unit-words';
import { hedgeBefore, isHedge } from './hedges';
import { readCurrency } from './money';
import { readNoun } from './nouns';
import type { Reading } from './reading';
import { readUnit } from './units';

/** A number with the currency before it and the unit after it, from token `first` to `next`. */
export interface Amount {
  first: number;
  next: number;
  /** The first token of the number itself, and the one after its last. */
  numberFirst: number;
  numberNext: number;
  number: NumberRead;
  /** The value with sign, scale and hundredths applied. */
  value: number;
  unit: UnitRead | null;
}

/** Lengths of time for which UCUM has no unit, in years. */
const LONG_TIMES: Readonly<Record<string, number>> = { decade: 10, century: 100 };

/** Reads the amount that starts at token `at`: `$3.2bn`, `-5 degrees`, `2.1 percentage points`, `two-thirds`. */
export function readAmount(reading: Reading, at: number): Amount | null {
  const { tokens, language, country } = reading;
  let start = at;
  let negative = false;
  const token = tokens[at];
  // `al menos 40`: a word of a hedge is no sign.
  if (is(token, 'minus') && hedgeBefore(reading, at + 1)) return null;
  if (is(token, 'minus') || (/^[-−]$/.test(token.text) && !isJoined(tokens, at) && !opensAside(tokens, at))) {
    start = token.kind === 'word' && tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
    negative = true;
    if (!tokens[start] || (token.kind === 'mark' && !tokens[start].glued)) return null;
  }
  const lead = language.worded ? null : readPercentBefore(reading, start);
  const money = lead ? null : (readCurrency(tokens, start, country) ?? readCurrencyWord(reading, start));
  const numberFirst = lead?.next ?? money?.next ?? start;
  if (!tokens[numberFirst] || tokens[numberFirst].inDate) return null;
  let number = readNumber(tokens, numberFirst, language.decimal);
  if (!number || (negative && tokens[numberFirst].kind !== 'number' && token.kind !== 'word')) return null;
  if (money && tokens[numberFirst].kind === 'word' && number.value < 1) return null;
  const context: UnitContext = { words: language.units, country, spacedSymbols: !language.worded };
  let unit = readUnit(tokens, number.next, number, money?.code ?? null, context);
  if (unit && money?.factor) unit = { ...unit, factor: money.factor };
  // `港币300元`: the word behind the number is that of any currency.
  const again = money?.isWord ? readUnit(tokens, number.next, number, null, context) : null;
  if (money && again?.kind === 'money') unit = { ...again, code: money.code };
  if (lead) unit = unitOf('percent', number.next, lead.code);
  // `millones de euros`, `миллионов в долларах`: a word between a scale and its unit.
  else if (!unit && !language.worded && number.scale > 1 && is(tokens[number.next], 'of') && tokens[number.next + 1])
    unit = readUnit(tokens, number.next + 1, number, null, context);
  if (number.letter && unit?.kind !== 'money') {
    const settled = settleLetter(reading, number);
    if (!settled) return null;
    if (settled !== number) {
      number = settled;
      unit = readUnit(tokens, number.next, number, null, context);
    }
  }
  if (number.unitAt !== null) {
    const ofUnit = readUnit(tokens, number.unitAt, number, null, context);
    if (ofUnit) {
      number = { ...number, next: number.unitAt, share: false };
      unit = ofUnit;
    }
  }
  if (number.needsUnit && !unit) {
    const point = isHyphen(tokens, number.next) ? number.next + 1 : number.next;
    if (is(tokens[point], 'ratePoint')) unit = unitOf('percent', point + 1, 'pp');
    else return null;
  }
  // A part of a century is a number of years.
  const years = unit?.kind === 'duration' && number.value < 1 ? LONG_TIMES[unit.code] : undefined;
  if (unit && years) unit = { ...unit, code: 'a', factor: years };
  const value = Number(((negative ? -number.value : number.value) * (unit?.factor ?? 1)).toPrecision(15));
  if (!Number.isFinite(value) || Math.abs(value) > 1e24) return null;
  return { first: at, next: unit?.next ?? number.next, numberFirst, numberNext: number.next, number, value, unit };
}

/** Reads the name of a currency before its number, in a language that has it there: `人民币300万`. */
function readCurrencyWord(
  { tokens, language }: Reading,
  at: number,
): { next: number; code: string; factor?: number; isWord?: boolean } | null {
  const word = is(tokens[at], 'currencyBefore') ? readUnitWord(tokens, at, language.units) : null;
  return word?.role === 'money' && tokens[word.next]?.kind === 'number'
    ? { next: word.next, code: word.code, isWord: true }
    : null;
}

/** Reads a percentage whose sign or word is before its number: `yüzde 5`, `%5`. */
function readPercentBefore({ tokens, language }: Reading, at: number): { next: number; code: string } | null {
  const word = readUnitWord(tokens, at, language.units);
  if (word?.role === 'percentBefore') return tokens[word.next]?.kind === 'mark' ? null : word;
  const isSign = tokens[at].text === '%' && tokens[at + 1]?.kind === 'number' && tokens[at + 1].glued;
  return isSign && !(tokens[at].glued && tokens[at - 1]?.kind === 'number') ? { next: at + 1, code: '%' } : null;
}

/**
 * Tells whether hyphens are used as dashes, as Spanish papers write them: `contrapartida -6,4 millones de euros- por el
 * contrato`.
 */
function opensAside(tokens: readonly Token[], at: number): boolean {
  for (let end = at + 2; end < tokens.length && end < at + LONGEST_ASIDE; end++)
    if (tokens[end].text === '-' && tokens[end].glued && tokens[end + 1]?.glued === false) return true;
  return false;
}

const LONGEST_ASIDE = 12;

/** Tells whether a dash joins two words or numbers, and is no minus sign. */
function isJoined(tokens: Token[], at: number): boolean {
  return at > 0 && (tokens[at].glued ? !isMark(tokens[at - 1], '([“"‘') : false);
}

/**
 * Decides what `20m`, `5t`, `4K` without money mean: a scale when a counted noun follows or the letter can be nothing
 * else, a unit when the words show it; null when neither is sure.
 */
function settleLetter(reading: Reading, number: NumberRead): NumberRead | null {
  const { tokens } = reading;
  const { letter, coefficient, next } = number;
  const asUnit = { ...number, next: next - 1, value: coefficient, scale: 1, letter: '' };
  // `$1.4MM` is money; without it, millimetres.
  if (letter.length > 1) return asUnit;
  if (letter === 'm' && is(tokens[next + (tokens[next]?.text === '-' ? 1 : 0)], 'metres')) return asUnit;
  const counts = readNoun(tokens, next, false)?.sure;
  if (letter === 't' || letter === 'T') return letter === 't' && !counts ? asUnit : null;
  const whole = Number.isInteger(coefficient);
  // A small number with K is a name: `4K TVs`, `a 5K race`.
  if (letter === 'K' && whole && coefficient < 10) return null;
  return letter === 'k' || counts || (letter < 'a' && (!whole || coefficient >= 20)) ? number : null;
}

/** Two amounts that bound one another, from token `first` to `next`. */
export interface Range {
  first: number;
  next: number;
  from: Amount;
  to: Amount;
  unit: UnitRead | null;
  /** Joined by a bare dash and without a unit: a range only if a counted noun follows, else a score or a code. */
  dashed: boolean;
  /** True when they are joined by a dash. */
  joined: boolean;
  /** True for `from 4% to 5%`: a change, not a spread. */
  fromTo: boolean;
}

/**
 * Reads the range that starts with `low`: `5 to 7 per cent`, `between $62 and $68`, `33-35 billion`, `three or four`.
 */
export function readRange(reading: Reading, low: Amount): Range | null {
  const { tokens } = reading;
  const link = tokens[low.next];
  if (!link || link.inDate || low.number.share || low.number.high !== null) return null;
  const hanging = link.glued && (is(tokens[low.next + 1], 'to') || is(tokens[low.next + 1], 'or'));
  const dash = isDash(link) && (hanging || (tokens[low.next + 1]?.glued ?? false) === link.glued);
  const between = isBetween(reading, low.first);
  const fromTo = !between && isFrom(reading, low.first);
  let at = low.next + 1;
  if (fromTo && !is(link, 'to') && !dash) {
    // `from 20 miles per gallon in 2008 to 29`: a few words may be between.
    for (let gap = 0; gap < 4 && tokens[at] && !is(tokens[at - 1], 'to'); gap++) at++;
    if (!is(tokens[at - 1], 'to') || !low.unit) return null;
  } else if (!dash) {
    const joins = is(link, 'to') || (is(link, 'and') && between) || is(link, 'or');
    if (!joins) return null;
  }
  while (tokens[at]?.kind === 'word' && isHedge(tokens[at], reading.language)) at++;
  // `7- to 8-inch`: a dash left hanging.
  if (dash && !tokens[at]?.glued && (is(tokens[at], 'to') || is(tokens[at], 'or'))) at++;
  if (!tokens[at] || tokens[at].text === '-') return null;
  const high = readAmount(reading, at);
  if (!high || high.number.share || high.number.high !== null) return null;
  return join(reading, low, high, dash, fromTo, is(tokens[at - 1], 'or'));
}

function join(
  reading: Reading,
  low: Amount,
  high: Amount,
  dashed: boolean,
  fromTo: boolean,
  or: boolean,
): Range | null {
  const { tokens } = reading;
  const unit = high.unit ?? low.unit;
  if (low.unit && high.unit && (low.unit.code !== high.unit.code || low.unit.kind !== high.unit.kind)) return null;
  const shares = low.number.scale === 1 && high.number.scale > 1 && low.number.coefficient < 1000;
  const value =
    shares &&
    low.number.coefficient < high.number.coefficient * 10 &&
    high.number.coefficient < low.number.coefficient * 100
      ? low.value * high.number.scale
      : low.value;
  const from = { ...low, value: low.unit || !high.unit ? value : value * high.unit.factor };
  const to = high.unit || !low.unit ? high : { ...high, value: high.value * low.unit.factor };
  const range = { first: low.first, next: high.next, from, to, unit, dashed: dashed && !unit, joined: dashed, fromTo };
  if (or) {
    const near = to.value > from.value && to.value <= from.value * 3;
    return near && !low.unit && Number.isInteger(low.number.coefficient) ? range : null;
  }
  if (dashed) {
    // A measure of two units is no range: `5-foot-11`.
    if (low.unit && !high.unit && low.unit.kind !== 'money') return null;
    const chained = isDash(tokens[high.next]) && tokens[high.next].glued && tokens[high.next + 1]?.kind === 'number';
    return to.value > from.value && !chained ? range : null;
  }
  if (fromTo) return range;
  // `54 percent to 46 percent` is a result: a range ascends.
  if (low.unit?.kind === 'percent' && high.unit && to.value < from.value) return null;
  // `rose $2 to $15`, `up 3% to 164`: the size of a change and the level it led to.
  const moved = movesBefore(reading, low.first);
  if (moved && (low.unit || !high.unit)) return null;
  return low.unit && !high.unit ? null : range;
}

function isFrom(reading: Reading, first: number): boolean {
  return follows(reading, first, 4, 'from', 'fromGap');
}

function isBetween(reading: Reading, first: number): boolean {
  return follows(reading, first, 3, 'between', null);
}

function movesBefore(reading: Reading, first: number): boolean {
  return (
    follows(reading, first, 3, 'rises', 'changeGap') ||
    follows(reading, first, 3, 'falls', 'changeGap') ||
    follows(reading, first, 3, 'by', 'changeGap')
  );
}

/** Tells whether a word of a class is before token `first`, with none but hedges and words of `gap` (null: any) between. */
function follows(
  { tokens, language }: Reading,
  first: number,
  reach: number,
  name: FigureClass,
  gap: FigureClass | null,
): boolean {
  for (let at = first - 1; at >= 0 && at >= first - reach; at--) {
    if (is(tokens[at], name)) return true;
    if (gap && !isHedge(tokens[at], language) && !is(tokens[at], gap)) return false;
  }
  return false;
}
