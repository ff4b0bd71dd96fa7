import type { GrammarWords } from '../../languages/shapes/grammar-words';
import { ABBREVIATIONS } from '../../languages/split-sentences';
import { plainCharacters } from '../../text/plain-characters';
import type { Span } from '../../text/position';
import { type Lexicon, NOTHING, type Word, wordOf } from './lexicon';
import { isCut, type Script, SPACED_SCRIPT } from './script';
import { isCurrencyPrefix, scaledLettersOf } from './unit-symbols';

/**
 * A word (letters, with the apostrophes, dots and digits inside it: `Johnson’s`, `U.S.`, `G7`), a run of digits with
 * their separators (`1,463.78`, `.5`, `½`), or one other character that is not white space.
 */
export class Token implements Span {
  private written: string | undefined;
  private folded: string | undefined;

  constructor(
    private readonly source: string,
    readonly kind: 'word' | 'number' | 'mark',
    readonly start: number,
    readonly end: number,
    /** True for a word of nothing but letters. */
    readonly plain: boolean,
    /** True when no white space is before it. */
    readonly glued: boolean,
    /** The number of its sentence in the text. */
    readonly sentence: number,
    /** Its possible meanings. */
    readonly word: Word,
    /** What its spelling shows, in its language; null where that is not known. */
    readonly spelling: GrammarWords | null,
    /** True when it is part of a date or a time, so that no figure is read from it. */
    readonly inDate = false,
  ) {}

  /** Gives the same token as part of a date. */
  asPartOfDate(): Token {
    return new Token(
      this.source,
      this.kind,
      this.start,
      this.end,
      this.plain,
      this.glued,
      this.sentence,
      this.word,
      this.spelling,
      true,
    );
  }

  // Most tokens are never asked for their text, and cutting it out costs more than all else here.
  get text(): string {
    this.written ??= this.source.slice(this.start, this.end);
    return this.written;
  }

  /** The text lower-cased, with a straight apostrophe. */
  get lower(): string {
    this.folded ??= this.kind === 'word' ? lowerCase(this.text) : this.text;
    return this.folded;
  }
}

const UPPER = /^\p{Lu}/u;
const LETTER = /\p{L}|\p{M}/u;

/**
 * Splits a text into tokens, as figures and dates are read from it (people have `nameTokens`), in time linear in its length. Letters right before digits are a token of their own where
 * they are money in that country (`RM79`, `$US5`), else part of a name (`G7`).
 */
export function factTokens(
  written: string,
  lexicon: Lexicon,
  country: string | null,
  script: Script = SPACED_SCRIPT,
): Token[] {
  const text = plainCharacters(written);
  const tokens: Token[] = [];
  const length = text.length;
  let sentence = 0;
  let last = -1;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (code === 10) sentence++;
      at++;
      continue;
    }
    let kind: Token['kind'] = 'mark';
    let end = at;
    let next = code;
    for (; isAsciiLetter(next); next = text.charCodeAt(++end));
    const plain = end > at && !(next === 39 || next === 46 || next > 127 || isDigit(next));
    let word = NOTHING;
    if (plain) {
      kind = 'word';
      word = wordOf(lexicon, text.slice(at, end));
    } else if (end > at || isLetter(text, at)) {
      kind = 'word';
      const isWhole = !script.cut || !isCut(text, at);
      end = isWhole ? wordEnd(text, at, length, country, script.cut !== null) : (script.cut?.(text, at) ?? at + 1);
      word = wordOf(lexicon, text.slice(at, end));
    } else if (isNumber(text, at, at === last)) {
      kind = 'number';
      end = numberEnd(text, at, length, script.spaced);
    } else end++;
    tokens.push(new Token(text, kind, at, end, plain, at === last, sentence, word, lexicon.spelling));
    if (kind === 'mark' && isStop(code) && closesSentence(text, at, tokens)) sentence++;
    last = at = end;
  }
  return tokens;
}

/** Tells whether a code is a stop: `.`, `!`, `?` or `。`. */
function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x3002;
}

/** Tells whether a number starts at `at`: digits, `½`, or `.5` that nothing is right before. */
function isNumber(text: string, at: number, glued: boolean): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) || isFraction(code) || (code === 46 && !glued && isDigit(text.charCodeAt(at + 1)));
}

/** Tells whether the stop at `at` ends a sentence: as `splitSentences` decides, but without the finer cases. */
function closesSentence(text: string, at: number, tokens: readonly Token[]): boolean {
  let after = at + 1;
  while (after < text.length && `"'”’)]`.includes(text[after])) after++;
  if (text.charCodeAt(at) === 0x3002) return true;
  if (after < text.length && !isSpace(text.charCodeAt(after))) return false;
  if (text.charCodeAt(at) !== 46) return true;
  const before = tokens[tokens.length - 2];
  // `am 5. und 6. Mai`: a stop before a small letter is the number's.
  if (before?.kind === 'number' && /^\p{Ll}/u.test(text.slice(after + 1, after + 2))) return false;
  if (before?.kind !== 'word' || before.end < at) return true;
  // The stop is part of a currency: `Rs. 500`.
  if (isDigit(text.charCodeAt(after + 1)) && isCurrencyPrefix(before.text, false, null)) return false;
  // `Inc. said`, and initials.
  const next = text.charCodeAt(after + 1);
  return before.end - before.start > 1 && !(next > 96 && next < 123) && !ABBREVIATIONS.has(before.lower);
}

/** Tells whether a word begins with a capital. */
export function isCapital(word: string | undefined): boolean {
  if (word === undefined || word === '') return false;
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(word);
}

/** Tells whether a word is at least two capitals: `US`, `NATO`. */
export function isAcronym(word: string): boolean {
  return word.length > 1 && isCapital(word) && isCapital(word.slice(-1)) && word === word.toUpperCase();
}

/** Gives the span from token `first` to the one before `next`. */
export function spanOf(tokens: readonly Token[], first: number, next: number): Span {
  return { start: tokens[first].start, end: tokens[next - 1].end };
}

/** Tells whether a token is one of the `marks`. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'mark' && marks.includes(token.text);
}

/** Tells whether a token is a hyphen or dash of any length. */
export function isDash(token: Token | undefined): boolean {
  return isMark(token, '-–—‑');
}

/** Tells whether a hyphen at token `at` joins two words or numbers: it is glued on both sides. */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '-' && tokens[at].glued && tokens[at + 1]?.glued === true;
}

function lowerCase(word: string): string {
  const lower = word.toLowerCase();
  return /[’ʼ]/.test(lower) ? lower.replace(/[’ʼ]/g, "'") : lower;
}

function numberEnd(text: string, from: number, end: number, spaced: boolean): number {
  let at = from;
  // True behind one to three digits, or groups of three with spaces between them.
  let isGrouped = false;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at++;
    else if ((code === 44 || code === 46) && at + 1 < end && isDigit(text.charCodeAt(at + 1))) {
      isGrouped = false;
      at++;
    } else if ((isGroupSpace(code) || isApostrophe(code)) && isGroup(text, at + 1, end)) {
      isGrouped = false;
      at += 4;
    } else if (spaced && code === 32 && (isGrouped || at - from <= 3) && isGroup(text, at + 1, end)) {
      isGrouped ||= /^\d{1,3}$/.test(text.slice(from, at));
      if (!isGrouped) break;
      at += 4;
    } else break;
  }
  return at < end && isFraction(text.charCodeAt(at)) ? at + 1 : at;
}

/** Gives the end of a word. `isParted`: letters of a script that is cut into words by a list are not part of it. */
function wordEnd(text: string, from: number, end: number, country: string | null, isParted: boolean): number {
  let at = from;
  let digits = false;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isLetter(text, at)) {
      if (isParted && isCut(text, at)) break;
      at++;
    } else if (isDigit(code) && (digits || !isMoney(text, from, at, country))) {
      digits = true;
      at++;
    } else if ((code === 39 || code === 0x2019) && at + 1 < end && isLetter(text, at + 1)) at++;
    // `U.S.`, `p.m.`: single letters, each with its dot.
    else if (code === 46 && isDotted(text, from, at, end)) at++;
    else break;
  }
  return at;
}

/** Tells whether the letters from `from` to `at` are the money of the number after them. */
function isMoney(text: string, from: number, at: number, country: string | null): boolean {
  const letters = text.slice(from, at);
  return isCurrencyPrefix(letters, text[from - 1] === '$', country) || scaledLettersOf(letters, text, at) !== undefined;
}

function isDotted(text: string, from: number, dot: number, end: number): boolean {
  if (dot - from !== 1 && text.charCodeAt(dot - 2) !== 46) return false;
  return dot - from > 1 || (dot + 1 < end && isLetter(text, dot + 1) && !(dot + 2 < end && isLetter(text, dot + 2)));
}

export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return isAsciiLetter(code);
  if (code === 0xb5) return true;
  return code >= 0xc0 && code < 0x2000 ? code !== 0xd7 && code !== 0xf7 : code >= 0x2c00 && LETTER.test(text[at]);
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Tells whether a code is an apostrophe, which groups digits in Switzerland: `1'250'000`. */
function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** Tells whether a code is a no-break or thin space, which group digits in many languages. */
function isGroupSpace(code: number): boolean {
  return code === 0xa0 || code === 0x202f || code === 0x2009;
}

function isGroup(text: string, at: number, end: number): boolean {
  for (let step = at; step < at + 3; step++) if (step >= end || !isDigit(text.charCodeAt(step))) return false;
  return !isDigit(text.charCodeAt(at + 3));
}

/** Tells whether a code is a fraction: `¼ ½ ¾ ⅓ ⅔ …`. */
function isFraction(code: number): boolean {
  return (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f
  );
}
