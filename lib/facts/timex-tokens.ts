import { NEVER_FINAL } from '../text/abbreviations';

/** What a word may mean in a time expression: the value it has in each class it belongs to. */
export interface Word {
  classes: readonly (readonly [name: string, value: number | string])[];
  /** Its full stop belongs to it. */
  abbreviation: boolean;
  /** An expression may start with it; may be nothing else. */
  starts: boolean;
  alone: boolean;
  /** A number may start with it. */
  numeric: boolean;
  /** What it says of the time of what the sentence tells: -1 past, 1 perhaps and 2 surely to come, 0 nothing. */
  tense: number;
}

/** The words of a language, in all the ways they may be written. */
export interface Lexicon {
  words: ReadonlyMap<string, Word>;
  /** 1 for each shape that a word of it has: most words of a text need no look-up. */
  shapes: Uint8Array;
}

export function lexiconOf(words: ReadonlyMap<string, Word>): Lexicon {
  const shapes = new Uint8Array(1 << 16);
  for (const word of words.keys()) shapes[shapeOf(word, 0, word.length)] = 1;
  return { words, shapes };
}

/** The first letter, the middle one and the length, in 16 bits. */
function shapeOf(text: string, start: number, end: number): number {
  const length = end - start;
  return ((text.charCodeAt(start) & 63) << 10) | ((text.charCodeAt(start + (length >> 1)) & 63) << 4) | (length & 15);
}

export interface Token {
  start: number;
  end: number;
  /** Place among all words and marks of the text: two tokens are neighbours when it differs by one. */
  place: number;
  sentence: number;
  /** What stands before it: white space (0), a hyphen (1) or nothing (2). */
  joined: 0 | 1 | 2;
  word: Word;
}

const NOTHING: Word = { classes: [], abbreviation: false, starts: false, alone: false, numeric: false, tense: 0 };
const PAST_FORM: Word = { ...NOTHING, tense: -1 };
const mark = (name: string): Word => ({ ...NOTHING, classes: [[name, 1]] });
const COMMA = mark(',');
const DASH = mark('DASH');
const POSSESSIVE = mark('POSS');

// Compound numbers, anchored where a digit stands. Digit runs are bounded, so each try is cheap.
const NUMERIC = /(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:\d{4}|\d\d))(?!\d)/y;
const CLOCK = /(\d{1,2})[:.](\d\d)(?::\d\d)?(?![\d.:,%])/y;
const GROUPED = /\d{1,3}(?:,\d{3})+(?!\d)/y;
const DECIMAL = /\d+[.,]\d+/y;
const SEASON_YEARS = /((?:19|20)\d\d)[-–/](\d\d)(?![\d/-])/y;
const FRACTION = /\d{1,2}\/\d{1,3}(?!\d)/y;
const SUFFIX = /(?:st|nd|rd|th|s)(?![\p{L}\d])/uy;
const AM_PM = /[ap]\.?m(?![\p{L}\d])/iuy;
const TAG = /^(?:(Q|q)([1-4])|([1-4])Q|(H)([12])|(?:FY|fy)['’]?(\d{4}|\d\d))$/;

/** Cuts a text into the words, numbers and marks that may belong to a time expression; the others only count as places. */
export function tokenise(text: string, { words, shapes }: Lexicon): Token[] {
  const tokens: Token[] = [];
  const n = text.length;
  let place = 0;
  let sentence = 0;
  let joined: Token['joined'] = 0;
  let i = 0;

  const push = (start: number, end: number, word: Word) => {
    tokens.push({ start, end, place: place++, sentence, joined, word });
    joined = 2;
    i = end;
  };
  const skip = (end: number) => {
    place++;
    joined = 2;
    i = end;
  };

  while (i < n) {
    const code = text.charCodeAt(i);
    if (code === 32 || code === 0xa0 || code === 9 || code === 0x202f || code === 0x2009) {
      joined = 0;
      i++;
    } else if (code === 10 || code === 13) {
      place++;
      if (code === 10) sentence++;
      joined = 0;
      i++;
    } else if (isLetter(code)) {
      let end = i + 1;
      while (end < n && isLetter(text.charCodeAt(end))) end++;
      if (
        end - i === 1 &&
        text[end] === '.' &&
        isLetter(text.charCodeAt(end + 1)) &&
        !isLetter(text.charCodeAt(end + 2))
      )
        end += 2;
      if (end < n && isDigit(text.charCodeAt(end))) {
        while (end < n && (isDigit(text.charCodeAt(end)) || isLetter(text.charCodeAt(end)))) end++;
        const word = tagged(text.slice(i, end));
        if (word) push(i, end, word);
        else skip(end);
        continue;
      }
      const word = shapes[shapeOf(text, i, end)] ? words.get(text.slice(i, end)) : undefined;
      if (word) push(i, word.abbreviation && text[end] === '.' ? end + 1 : end, word);
      else if (isPastForm(text, i, end)) push(i, end, PAST_FORM);
      else skip(end);
    } else if (isDigit(code)) {
      number();
    } else if (code === 44) {
      push(i, i + 1, COMMA);
    } else if (code === 45 || code === 0x2010 || code === 0x2011) {
      hyphen();
    } else if (code === 0x2013 || code === 0x2014) {
      push(i, i + 1, DASH);
    } else if (code === 39 || code === 0x2019 || code === 0x2018) {
      apostrophe();
    } else if (code === 46 || code === 33 || code === 63) {
      if (closesSentence(text, i)) sentence++;
      skip(i + 1);
    } else {
      skip(i + 1);
    }
  }
  return tokens;

  function hyphen() {
    const before = text.charCodeAt(i - 1);
    const after = text.charCodeAt(i + 1);
    if (isDigit(before) && isDigit(after)) push(i, i + 1, DASH);
    else if (joined === 2 && (isLetter(after) || isDigit(after))) {
      joined = 1;
      i++;
    } else if (after === 45) skip(i + 2);
    else push(i, i + 1, DASH);
  }

  function apostrophe() {
    const next = text.charCodeAt(i + 1);
    if (joined === 2 && (next === 115 || next === 83) && !isLetter(text.charCodeAt(i + 2))) push(i, i + 2, POSSESSIVE);
    else if (joined === 2 && text.startsWith('ll', i + 1)) push(i, i + 3, words.get('will') ?? NOTHING);
    else if (joined !== 2 && isDigit(next) && isDigit(text.charCodeAt(i + 2)) && !isDigit(text.charCodeAt(i + 3))) {
      const value = Number(text.slice(i + 1, i + 3));
      const decade = text[i + 3] === 's' || (text[i + 3] === "'" && text[i + 4] === 's');
      const end = i + (decade ? (text[i + 3] === 's' ? 4 : 5) : 3);
      push(i, end, decade ? oneClass('DECADE', value) : oneClass('YEAR2', value));
    } else skip(i + 1);
  }

  function number() {
    let end = i + 1;
    while (end < n && isDigit(text.charCodeAt(end))) end++;
    const before = text[i - 1];
    // Amounts, numbers of things, parts of longer numbers: never a date.
    if (joined !== 0 && before !== undefined && '$£€¥#.,:/@_'.includes(before)) {
      if (end - i > 4 || before !== '/') return skip(end);
    }
    // Inside a chain (`555-123-4567`) it is part of a number nobody reads.
    if (before === '-' && text[end] === '-' && isDigit(text.charCodeAt(i - 2)) && isDigit(text.charCodeAt(end + 1)))
      return skip(end);
    if (end - i > 4) {
      const word = end - i < 9 ? numberWord(Number(text.slice(i, end)), false) : NOTHING;
      return push(i, end, word);
    }
    const numeric = at(NUMERIC);
    if (numeric) return push(i, i + numeric[0].length, oneClass('NUMERIC', numeric[0]));
    const seasonYears = at(SEASON_YEARS);
    if (seasonYears && Number(seasonYears[2]) === (Number(seasonYears[1]) + 1) % 100)
      return push(i, i + seasonYears[0].length, oneClass('YEAR', seasonYears[0]));
    const grouped = at(GROUPED);
    if (grouped) return push(i, i + grouped[0].length, numberWord(Number(grouped[0].replaceAll(',', '')), false));
    const clock = at(CLOCK);
    if (clock && (clock[0].includes(':') || at(AM_PM, clock[0].length) || at(AM_PM, clock[0].length + 1))) {
      if (Number(clock[1]) < 25 && Number(clock[2]) < 60)
        return push(i, i + clock[0].length, oneClass('CLOCK', clock[0]));
      return skip(i + clock[0].length);
    }
    const decimal = at(DECIMAL);
    if (decimal && !(text[end] === ',')) return push(i, i + decimal[0].length, oneClass('N', Number(decimal[0])));
    const fraction = at(FRACTION);
    if (fraction) return push(i, i + fraction[0].length, words.get(fraction[0]) ?? fractionWord(fraction[0]));
    const value = Number(text.slice(i, end));
    const suffix = at(SUFFIX, end - i);
    if (suffix) {
      if (suffix[0] !== 's') return push(i, end + 2, ordinalWord(value));
      if (value % 10 === 0 && (end - i === 4 || end - i === 2)) return push(i, end + 1, oneClass('DECADE', value));
      return skip(end + 1);
    }
    if (text[end] === '%' || (isLetter(text.charCodeAt(end)) && !at(AM_PM, end - i))) {
      while (end < n && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++;
      const word = tagged(text.slice(i, end));
      return word ? push(i, end, word) : skip(end);
    }
    push(i, end, end - i === 4 && text[i] === '0' ? oneClass('MILITARY', value) : numberWord(value, end - i === 4));
  }

  function at(pattern: RegExp, offset = 0): RegExpExecArray | null {
    pattern.lastIndex = i + offset;
    return pattern.exec(text);
  }
}

const small = new Map<number, Word>();
const years = new Map<number, Word>();

function numberWord(value: number, fourDigits: boolean): Word {
  const cache = fourDigits ? years : small;
  const known = cache.get(value);
  if (known) return known;
  const classes: [string, number][] = [['N', value]];
  if (!fourDigits && value >= 1 && value <= 31) classes.push(['DAY', value]);
  if (!fourDigits && value >= 1 && value <= 24) classes.push(['HOUR', value]);
  if (fourDigits && value >= 1000 && value < 2200) classes.push(['YEAR', value]);
  if (fourDigits && value < 2400 && value % 100 < 60) classes.push(['MILITARY', value]);
  const word: Word = { ...NOTHING, classes, starts: true, alone: true, numeric: true };
  if (value < 10000) cache.set(value, word);
  return word;
}

function ordinalWord(value: number): Word {
  const classes: [string, number][] = [['ORDINAL', value]];
  if (value >= 1 && value <= 31) classes.push(['DAY', value], ['NTH', value]);
  return { ...NOTHING, classes, starts: true, alone: true };
}

function fractionWord(text: string): Word {
  const [a, b] = text.split('/').map(Number);
  const classes: [string, number][] = b > a && b <= 8 ? [['FRACTION', a / b]] : [];
  return { ...NOTHING, classes, starts: true, alone: true };
}

function oneClass(name: string, value: number | string): Word {
  return { ...NOTHING, classes: [[name, value]], starts: true, alone: true, numeric: name === 'N' };
}

function tagged(text: string): Word | null {
  if (text.length > 6) return null;
  const match = TAG.exec(text);
  if (!match) return null;
  if (match[6]) return oneClass('FY', Number(match[6]));
  if (match[4]) return oneClass('HALFTAG', Number(match[5]));
  return oneClass('QUARTERTAG', Number(match[2] ?? match[3]));
}

/** Whether the stop at `i` ends a sentence: as `splitSentences` decides, but for one stop and without the finer cases. */
function closesSentence(text: string, i: number): boolean {
  let after = i + 1;
  while (after < text.length && `"'”’)]`.includes(text[after])) after++;
  if (after < text.length && text.charCodeAt(after) > 32) return false;
  if (text.charCodeAt(i) !== 46) return true;
  let start = i;
  while (start > 0 && i - start < 8 && isLetter(text.charCodeAt(start - 1))) start--;
  if (i - start === 1) return false;
  return i - start === 8 || !NEVER_FINAL.has(text.slice(start, i).toLowerCase());
}

/** A regular past form: in lower case, for `United` is none, and not `unnamed`, `undisclosed`. */
function isPastForm(text: string, start: number, end: number): boolean {
  if (end - start < 4 || text.charCodeAt(end - 1) !== 100 || text.charCodeAt(end - 2) !== 101) return false;
  return text.charCodeAt(start) > 96 && !(text[start] === 'u' && text[start + 1] === 'n');
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7);
}
