import { type Lexicon, NOTHING, oneClass, timeWord, type Word } from '../words/lexicon';
import { isDigit, isLetter } from '../words/tokens';

// Compound numbers, anchored where a digit stands. Digit runs are bounded, so each try is cheap.
const NUMERIC = /(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:\d{4}|\d\d))(?!\d)/y;
const CLOCK = /(\d{1,2})[:.](\d\d)(?::\d\d)?(?![\d.:,%])/y;
const AMOUNT = /\d{1,3}(?:,\d{3})+(?!\d)|\d+\.\d+/y;
const SEASON_YEARS = /((?:19|20)\d\d)[-–/](\d\d)(?![\d/-])/y;
const FRACTION = /\d{1,2}\/\d{1,3}(?!\d)/y;
const SUFFIX = /(?:st|nd|rd|th|s)(?![\p{L}\d])/uy;
const AM_PM = /[ap]\.?m(?![\p{L}\d])/iuy;
const TAG = /^(?:(Q|q)([1-4])|([1-4])Q|(H)([12])|(?:FY|fy)['’]?(\d{4}|\d\d))$/;

/**
 * The number that starts at `start`, with all that belongs to it (`05/06/2025`, `10:35`, `1,000`, `16th`), and what it may
 * mean: `NOTHING` when it is no part of a time expression. `glued` says that no white space stands before it; the lexicon has
 * the numbers that have become names (`9/11`).
 */
export function readDigits(text: string, start: number, glued: boolean, lexicon: Lexicon): WordRead {
  let end = start + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  const length = end - start;
  const before = text[start - 1];
  // Amounts, numbers of things, parts of longer numbers: never a date.
  if (glued && before !== undefined && '$£€¥#.,:/@_'.includes(before)) return { end, word: NOTHING };
  // Inside a chain (`555-123-4567`) it is part of a number nobody reads.
  if (before === '-' && text[end] === '-' && isDigit(text.charCodeAt(start - 2)) && isDigit(text.charCodeAt(end + 1)))
    return { end, word: NOTHING };
  if (length > 4) return { end, word: length < 9 ? oneClass('N', Number(text.slice(start, end))) : NOTHING };
  // Only a mark with a digit after it goes on to a number of several parts.
  const compound = '-/.:,–'.includes(text[end]) && isDigit(text.charCodeAt(end + 1));
  return (compound ? readCompound(text, start, lexicon) : null) ?? readPlain(text, start, end);
}

/** A word that was read, and where it ends. */
export interface WordRead {
  end: number;
  word: Word;
}

/** A number of several parts: a date in digits, a time of day, a fraction. */
function readCompound(text: string, start: number, lexicon: Lexicon): WordRead | null {
  const numeric = at(NUMERIC, text, start);
  if (numeric) return wordOf(numeric, oneClass('NUMERIC', numeric[0]));
  const season = at(SEASON_YEARS, text, start);
  if (season && Number(season[2]) === (Number(season[1]) + 1) % 100) return wordOf(season, oneClass('YEAR', season[0]));
  const clock = at(CLOCK, text, start);
  if (clock && (clock[0].includes(':') || isTimeOfDay(text, start + clock[0].length)))
    return wordOf(clock, Number(clock[1]) < 25 && Number(clock[2]) < 60 ? oneClass('CLOCK', clock[0]) : NOTHING);
  const amount = at(AMOUNT, text, start);
  if (amount) return wordOf(amount, oneClass('N', Number(amount[0].replaceAll(',', ''))));
  const fraction = at(FRACTION, text, start);
  if (!fraction) return null;
  const [a, b] = fraction[0].split('/').map(Number);
  return wordOf(fraction, lexicon.words.get(fraction[0]) ?? (a < b && b <= 8 ? oneClass('FRACTION', a / b) : NOTHING));
}

function wordOf(match: RegExpExecArray, word: Word): WordRead {
  return { end: match.index + match[0].length, word };
}

/** A run of up to four digits, with the letters that belong to it: `16th`, `1990s`, `5pm`, `2Q25`. */
function readPlain(text: string, start: number, digitsEnd: number): WordRead {
  let end = digitsEnd;
  const value = Number(text.slice(start, end));
  const length = end - start;
  const suffix = isLetter(text, end) ? at(SUFFIX, text, end)?.[0] : undefined;
  if (suffix === 's') {
    const decade = value % 10 === 0 && (length === 4 || length === 2);
    return { end: end + 1, word: decade ? oneClass('DECADE', value) : NOTHING };
  }
  if (suffix) return { end: end + 2, word: ordinalWord(value) };
  if (text[end] === '%' || (isLetter(text, end) && !at(AM_PM, text, end))) {
    while (isLetter(text, end) || isDigit(text.charCodeAt(end))) end++;
    return { end, word: tagged(text.slice(start, end)) };
  }
  const military = length === 4 && text[start] === '0';
  return { end, word: military ? oneClass('MILITARY', value) : numberWord(text.slice(start, end)) };
}

function isTimeOfDay(text: string, end: number): boolean {
  return at(AM_PM, text, end) !== null || at(AM_PM, text, end + 1) !== null;
}

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

const known = new Map<string, Word>();

/** A whole number of up to four digits. */
function numberWord(digits: string): Word {
  const found = known.get(digits);
  if (found) return found;
  const value = Number(digits);
  const path: [string, number][] = [['N', value]];
  const year = digits.length === 4 && value >= 1000 && value < 2200;
  if (digits.length < 4) {
    if (value >= 1 && value <= 31) path.push(['DAY', value]);
    if (value >= 1 && value <= 24) path.push(['HOUR', value]);
  } else {
    if (year) path.push(['YEAR', value]);
    if (value < 2400 && value % 100 < 60) path.push(['MILITARY', value]);
  }
  const word = timeWord(path, year, true);
  known.set(digits, word);
  return word;
}

function ordinalWord(value: number): Word {
  const path: [string, number][] = [['ORDINAL', value]];
  if (value >= 1 && value <= 31) path.push(['DAY', value], ['NTH', value]);
  return timeWord(path, true);
}

/** `Q3`, `2Q`, `H1`, `FY25`: a quarter, half or fiscal year by its tag; `NOTHING` for other words with digits. */
export function tagged(text: string): Word {
  if (text.length > 6) return NOTHING;
  const match = TAG.exec(text);
  if (!match) return NOTHING;
  if (match[6]) return oneClass('FY', Number(match[6]));
  if (match[4]) return oneClass('HALFTAG', Number(match[5]));
  return oneClass('QUARTERTAG', Number(match[2] ?? match[3]));
}
