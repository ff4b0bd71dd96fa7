import { isDigit, isLetter, NOTHING, oneClass, type Word, type WordClass } from './timex-words';

// Compound numbers, anchored where a digit stands. Digit runs are bounded, so each try is cheap.
const NUMERIC = /(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:\d{4}|\d\d))(?!\d)/y;
const CLOCK = /(\d{1,2})[:.](\d\d)(?::\d\d)?(?![\d.:,%])/y;
const GROUPED = /\d{1,3}(?:,\d{3})+(?!\d)/y;
const DECIMAL = /\d+\.\d+/y;
const SEASON_YEARS = /((?:19|20)\d\d)[-–/](\d\d)(?![\d/-])/y;
const FRACTION = /\d{1,2}\/\d{1,3}(?!\d)/y;
const SUFFIX = /(?:st|nd|rd|th|s)(?![\p{L}\d])/uy;
const AM_PM = /[ap]\.?m(?![\p{L}\d])/iuy;
const TAG = /^(?:(Q|q)([1-4])|([1-4])Q|(H)([12])|(?:FY|fy)['’]?(\d{4}|\d\d))$/;

/**
 * The number that starts at `start`, with all that belongs to it (`05/06/2025`, `10:35`, `1,000`, `16th`), and what it may
 * mean: null when it is no part of a time expression. `glued` says that no white space stands before it; `named` are the
 * numbers that have become names (`9/11`).
 */
export function readDigits(text: string, start: number, glued: boolean, named: ReadonlyMap<string, Word>): WordRead {
  let end = start + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  const length = end - start;
  const before = text[start - 1];
  // Amounts, numbers of things, parts of longer numbers: never a date.
  if (glued && before !== undefined && '$£€¥#.,:/@_'.includes(before)) return { end, word: null };
  // Inside a chain (`555-123-4567`) it is part of a number nobody reads.
  if (before === '-' && text[end] === '-' && isDigit(text.charCodeAt(start - 2)) && isDigit(text.charCodeAt(end + 1)))
    return { end, word: null };
  if (length > 4) return { end, word: length < 9 ? numberWord(Number(text.slice(start, end)), false) : null };
  // Only a mark with a digit after it goes on to a number of several parts.
  const compound = '-/.:,–'.includes(text[end]) && isDigit(text.charCodeAt(end + 1));
  return (compound ? readCompound(text, start, end, named) : null) ?? readPlain(text, start, end);
}

/** A word that was read, and where it ends; null when it says nothing of time. */
export interface WordRead {
  end: number;
  word: Word | null;
}

/** A number of several parts: a date in digits, a time of day, a fraction. */
function readCompound(text: string, start: number, end: number, named: ReadonlyMap<string, Word>): WordRead | null {
  if (text[end] === ',') {
    const grouped = at(GROUPED, text, start);
    return grouped && wordOf(grouped, numberWord(Number(grouped[0].replaceAll(',', '')), false));
  }
  const numeric = at(NUMERIC, text, start);
  if (numeric) return wordOf(numeric, oneClass('NUMERIC', numeric[0]));
  const season = at(SEASON_YEARS, text, start);
  if (season && Number(season[2]) === (Number(season[1]) + 1) % 100) return wordOf(season, oneClass('YEAR', season[0]));
  const clock = at(CLOCK, text, start);
  if (clock && (clock[0].includes(':') || isTimeOfDay(text, start + clock[0].length)))
    return wordOf(clock, Number(clock[1]) < 25 && Number(clock[2]) < 60 ? oneClass('CLOCK', clock[0]) : null);
  const decimal = at(DECIMAL, text, start);
  if (decimal) return wordOf(decimal, oneClass('N', Number(decimal[0])));
  const fraction = at(FRACTION, text, start);
  return fraction && wordOf(fraction, named.get(fraction[0]) ?? fractionWord(fraction[0]));
}

function wordOf(match: RegExpExecArray, word: Word | null): WordRead {
  return { end: match.index + match[0].length, word };
}

/** A run of up to four digits, with the letters that belong to it: `16th`, `1990s`, `5pm`, `2Q25`. */
function readPlain(text: string, start: number, digitsEnd: number): WordRead {
  let end = digitsEnd;
  const value = Number(text.slice(start, end));
  const length = end - start;
  const suffix = isLetter(text.charCodeAt(end)) ? at(SUFFIX, text, end)?.[0] : undefined;
  if (suffix === 's') {
    const decade = value % 10 === 0 && (length === 4 || length === 2);
    return { end: end + 1, word: decade ? oneClass('DECADE', value) : null };
  }
  if (suffix) return { end: end + 2, word: ordinalWord(value) };
  if (text[end] === '%' || (isLetter(text.charCodeAt(end)) && !at(AM_PM, text, end))) {
    while (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end++;
    return { end, word: tagged(text.slice(start, end)) };
  }
  const military = length === 4 && text[start] === '0';
  return { end, word: military ? oneClass('MILITARY', value) : numberWord(value, length === 4) };
}

function isTimeOfDay(text: string, end: number): boolean {
  return at(AM_PM, text, end) !== null || at(AM_PM, text, end + 1) !== null;
}

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

const small = new Map<number, Word>();
const years = new Map<number, Word>();

function numberWord(value: number, fourDigits: boolean): Word {
  const cache = fourDigits ? years : small;
  const known = cache.get(value);
  if (known) return known;
  const classes: WordClass[] = [{ name: 'N', value }];
  if (!fourDigits && value >= 1 && value <= 31) classes.push({ name: 'DAY', value });
  if (!fourDigits && value >= 1 && value <= 24) classes.push({ name: 'HOUR', value });
  const year = fourDigits && value >= 1000 && value < 2200;
  if (year) classes.push({ name: 'YEAR', value });
  if (fourDigits && value < 2400 && value % 100 < 60) classes.push({ name: 'MILITARY', value });
  const word: Word = { ...NOTHING, classes, starts: true, alone: year, numeric: true };
  if (value < 10000) cache.set(value, word);
  return word;
}

function ordinalWord(value: number): Word {
  const classes: WordClass[] = [{ name: 'ORDINAL', value }];
  if (value >= 1 && value <= 31) classes.push({ name: 'DAY', value }, { name: 'NTH', value });
  return { ...NOTHING, classes, starts: true, alone: true };
}

function fractionWord(text: string): Word {
  const [a, b] = text.split('/').map(Number);
  const classes = b > a && b <= 8 ? [{ name: 'FRACTION', value: a / b }] : [];
  return { ...NOTHING, classes, starts: true, alone: true };
}

/** `Q3`, `2Q`, `H1`, `FY25`: a quarter, half or fiscal year by its tag; null for other words with digits. */
export function tagged(text: string): Word | null {
  if (text.length > 6) return null;
  const match = TAG.exec(text);
  if (!match) return null;
  if (match[6]) return oneClass('FY', Number(match[6]));
  if (match[4]) return oneClass('HALFTAG', Number(match[5]));
  return oneClass('QUARTERTAG', Number(match[2] ?? match[3]));
}
