import { UNSPACED_OR_HANGUL_LETTER } from '../../../text/scripts';
import { isDigit, isLetter } from '../../words/tokens';
import { type Classes, type Grammar, NO_CLASSES } from './grammar';

// Compound numbers, anchored at a digit. Runs of digits are bounded, so each try is cheap.
const NUMERIC = /(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:\d{4}|\d\d))(?!\d)/y;
const CLOCK = /(\d{1,2})[:.](\d\d)(?::\d\d)?(?![\d:%]|[.,]\d)/y;
const AMOUNT = /\d{1,3}(?:,\d{3})+(?!\d)|\d+\.\d+/y;
/** Matches a day of a month with a full stop behind each: `22.04.`. */
const DOTTED = /(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?!\s?\d)/y;
const SEASON_YEARS = /((?:19|20)\d\d)[-–/]((?:19|20)?\d\d)(?![\d/-])/y;
const FRACTION = /\d{1,2}\/\d{1,3}(?!\d)/y;
const SUFFIX = /(?:st|nd|rd|th|s)(?![\p{L}\d])/uy;
const AM_PM = /[ap]\.?m(?![\p{L}\d])/iuy;
/** Matches parts of years: `Q3`, `3Q19`, `H1`, `1H18`. */
const PART_OF_YEAR = /^(?:[Qq]([1-4])|([1-4])Q|H([12])|([12])H)(\d{4}|\d\d)?$/;
/** Matches fiscal years: `FY25`, `FY’25`, `FY2024-25`, `FY2017/18`. */
const FISCAL_YEAR = /(?:FY|fy)['’]?(\d{4}|\d\d)(?:[-–/](\d\d))?(?![\p{L}\d])/uy;

/** The classes that were read, and where the characters that have them end. */
export interface DigitsRead {
  end: number;
  classes: Classes;
}

const oneClass = (name: string, value: number | string): Classes => new Map([[name, value]]);

/**
 * Reads the number that starts at `start`, with all that belongs to it (`05/06/2025`, `10:35`, `1,000`, `16th`), and
 * gives its possible meanings; no classes when it is no part of an expression of time. `glued` means that no white
 * space is before it; the grammar has the numbers that have become names (`9/11`).
 */
export function readDigits(text: string, start: number, glued: boolean, grammar: Grammar): DigitsRead {
  let end = start + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  const length = end - start;
  const before = text[start - 1];
  // Amounts, numbers of things and parts of longer numbers are never a date.
  if (glued && before !== undefined && '$£€¥#.,:/@_'.includes(before)) return { end, classes: NO_CLASSES };
  // Inside a chain (`555-123-4567`) it is part of a longer code.
  if (before === '-' && text[end] === '-' && isDigit(text.charCodeAt(start - 2)) && isDigit(text.charCodeAt(end + 1)))
    return { end, classes: NO_CLASSES };
  if (length > 4) return { end, classes: length < 9 ? oneClass('N', Number(text.slice(start, end))) : NO_CLASSES };
  // Only a mark with a digit after it continues a number of several parts.
  const compound = '-/.:,–'.includes(text[end]) && isDigit(text.charCodeAt(end + 1));
  return (compound ? readCompound(text, start, grammar) : null) ?? readPlain(text, start, end, grammar);
}

/** Reads a number of several parts: a date in digits, a time of day, an amount, a fraction. */
function readCompound(text: string, start: number, grammar: Grammar): DigitsRead | null {
  const read = (match: RegExpExecArray, classes: Classes) => ({ end: start + match[0].length, classes });
  const numeric = at(NUMERIC, text, start);
  if (numeric) {
    // `12-11-2026-00`, `02.03.1992 44`: more digits make it a telephone number.
    const more = /^(?:[-.]\d| \d{2,}(?![\d:.]|[ap]m))/i.test(
      text.slice(start + numeric[0].length, start + numeric[0].length + 8),
    );
    return read(numeric, more ? NO_CLASSES : oneClass('NUMERIC', numeric[0]));
  }
  const dotted = grammar.writing.ordinalStop ? at(DOTTED, text, start) : null;
  if (dotted) return read(dotted, oneClass('DAYMONTH', dotted[0]));
  const slashed = grammar.writing.slashes ? readSlashed(text, start) : null;
  if (slashed) return slashed;
  const season = at(SEASON_YEARS, text, start);
  if (season && isNextYear(season[1], season[2])) return read(season, oneClass('YEAR', season[0]));
  const clock = at(CLOCK, text, start);
  if (clock && (clock[0].includes(':') || isTimeOfDay(text, start + clock[0].length)))
    return read(clock, Number(clock[1]) < 25 && Number(clock[2]) < 60 ? oneClass('CLOCK', clock[0]) : NO_CLASSES);
  const amount = at(AMOUNT, text, start);
  if (amount) return read(amount, oneClass('N', Number(amount[0].replaceAll(',', ''))));
  const fraction = at(FRACTION, text, start);
  return fraction && read(fraction, grammar.classes.get(fraction[0]) ?? NO_CLASSES);
}

/**
 * Tells whether the second year is the next one: `2024-25`, `2024/2025`; between full years a dash makes a range like
 * any other.
 */
function isNextYear(first: string, second: string): boolean {
  return Number(second) === (second.length === 2 ? (Number(first) + 1) % 100 : Number(first) + 1);
}

/** Reads a run of up to four digits, with the letters that belong to it: `16th`, `1990s`, `5pm`, `2Q25`. */
function readPlain(text: string, start: number, digitsEnd: number, { writing }: Grammar): DigitsRead {
  let end = digitsEnd;
  const value = Number(text.slice(start, end));
  const length = end - start;
  const decade = writing.decadeEnding && value % 10 === 0 ? at(writing.decadeEnding, text, end) : null;
  if (decade && (length === 4 || length === 2))
    return { end: end + decade[0].length, classes: oneClass('DECADE', value) };
  const ordinal = writing.ordinalEnding ? at(writing.ordinalEnding, text, end) : null;
  if (ordinal && length < 3) return { end: end + ordinal[0].length, classes: ordinalClasses(value) };
  const ending = writing.wordEnding ? at(writing.wordEnding, text, end) : null;
  if (ending) return { end: end + ending[0].length, classes: numberClasses(text.slice(start, end)) };
  if (isCutHere(text, end)) return { end, classes: numberClasses(text.slice(start, end)) };
  const suffix = isLetter(text, end) ? at(SUFFIX, text, end)?.[0] : undefined;
  if (suffix === 's') {
    const isDecade = value % 10 === 0 && (length === 4 || length === 2);
    return { end: end + 1, classes: isDecade ? oneClass('DECADE', value) : NO_CLASSES };
  }
  if (suffix) return { end: end + 2, classes: ordinalClasses(value) };
  if (text[end] === '%' || (isLetter(text, end) && !at(AM_PM, text, end))) {
    while (isLetter(text, end) || isDigit(text.charCodeAt(end))) end++;
    return tagged(text, start, end);
  }
  const military = length === 4 && text[start] === '0';
  return { end, classes: military ? oneClass('MILITARY', value) : numberClasses(text.slice(start, end)) };
}

/** Tells whether a script without spaces continues right after digits: `5月`, `16일에는`. */
function isCutHere(text: string, at: number): boolean {
  return UNSPACED_OR_HANGUL_LETTER.test(text[at] ?? '');
}

/** Reads `13/2`, a day of a month, or `5/2024`, a month of a year. */
function readSlashed(text: string, start: number): DigitsRead | null {
  const [all = '', first, second] = at(SLASHED, text, start) ?? [];
  const [low, high] = [Number(first), Number(second)];
  if (all === '' || low < 1 || low > 31 || high < 1) return null;
  const end = start + all.length;
  if (high <= 12) return { end, classes: oneClass('DAYMONTH', all) };
  return high > 1800 && high < 2200 && low <= 12 ? { end, classes: oneClass('MONTHYEAR', all) } : null;
}

const SLASHED = /(\d{1,2})[/-](\d{1,2}|\d{4})(?![\d/.-])/y;

function isTimeOfDay(text: string, end: number): boolean {
  return at(AM_PM, text, end) !== null || at(AM_PM, text, end + 1) !== null;
}

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** Gives the classes of a whole number of up to four digits. */
function numberClasses(digits: string): Classes {
  const value = Number(digits);
  const classes = new Map([['N', value]]);
  if (digits.length < 4) {
    if (value >= 1 && value <= 31) classes.set('DAY', value);
    if (value >= 1 && value <= 12) classes.set('MONTHNUM', value);
    if (value >= 1 && value <= 24) classes.set('HOUR', value);
    if (digits.length === 2 && value % 10 === 0) classes.set('DECADENUM', value);
  } else {
    if (value >= 1000 && value < 2200) classes.set('YEAR', value);
    if (value < 2400 && value % 100 < 60) classes.set('MILITARY', value);
    if (value >= 1800 && value < 2100 && value % 10 === 0) classes.set('DECADENUM', value);
  }
  return classes;
}

function ordinalClasses(value: number): Classes {
  const classes = new Map([['ORDINAL', value]]);
  if (value >= 1 && value <= 31) classes.set('DAY', value).set('NTH', value);
  return classes;
}

/**
 * Reads a quarter, half or fiscal year by its tag, in the word of letters and digits from `start` to `end`: `Q3`, `2Q`,
 * `3Q19`, `H1`, `FY25`, `FY2024-25`; no classes for other words with digits.
 */
export function tagged(text: string, start: number, end: number): DigitsRead {
  const fiscal = at(FISCAL_YEAR, text, start);
  if (fiscal) {
    const [all, first, second] = fiscal;
    // A fiscal year has the number of the year in which it ends; one that is given by both years has both.
    const both = second !== undefined && first.length === 4;
    const year = both ? oneClass('YEAR', `${first}-${second}`) : oneClass('FY', Number(second ?? first));
    return { end: Math.max(end, start + all.length), classes: year };
  }
  const part = PART_OF_YEAR.exec(text.slice(start, Math.min(end, start + 7)));
  if (!part || end - start > 6) return { end, classes: NO_CLASSES };
  const [, q1, q2, h1, h2, year] = part;
  const quarter = q1 ?? q2;
  const number = Number(quarter ?? h1 ?? h2);
  const name = quarter ? 'QUARTER' : 'HALF';
  return { end, classes: year ? oneClass(`${name}OFYEAR`, `${year}-${number}`) : oneClass(`${name}TAG`, number) };
}
