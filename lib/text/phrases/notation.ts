import type { Span } from '../position';

/**
 * The notation that lists of phrases are written in: one phrase a string, as it is read, in small letters.
 *
 * | written | means |
 * | --- | --- |
 * | `keep reading` | these words, in capitals or not |
 * | `read more\|next` | either word |
 * | `read (the full)\|our story` | either, where one of them is several words |
 * | `see also? here`, `read (the full)? story` | the word, or what is in brackets, may be left out |
 * | `comment*` | a word that begins so: `comment`, `comments`, `commentary` |
 * | `contributed ... report` | up to four words may come between |
 * | `WORD`, `NAME`, `NUMBER` | any word, a word with a capital, a number in digits |
 * | `tag\|tags:` | a mark is written as it is and comes after either word; a space may come before it in the text |
 * | `\(c\)` | a backslash makes `( ) ? * \|` a mark of the text |
 *
 * Where in a line a phrase must be is a property of its list (`PhrasePlace`), never of the phrase. Words are compared
 * whole: `ad` is not found in `adult`; in Chinese, Japanese and Thai each letter counts as a word. All apostrophes are one.
 */

/** A word or a mark of a text. */
export interface Token extends Span {
  /** The text in small letters. */
  text: string;
  isWord: boolean;
  isCapital: boolean;
}

type Test = (token: Token) => boolean;

/**
 * One token that passes a test, with its opening: the word, the beginning of one (`comment*`) or the class (`NAME`); a gap of
 * some words; one of several sequences, or nothing where it may be left out.
 */
export type Part = { test: Test; opening: string } | 'gap' | { choices: Part[][]; isOptional: boolean };

/** A letter of a script that is written without spaces between words is a token by itself. */
const TOKEN =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}ー々]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}])[\p{L}\p{M}])+|\p{N}+|\S/gu;
/** Letters, digits and marks of full width, which are read as those of half of it. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const APOSTROPHES = /[’‘ʼ`´]/g;

const OPENS_WORD = /^[\p{L}\p{N}]/u;

/** A line of text, of which the words and marks are read as far as they are asked for: most phrases are at its start. */
export class Line {
  private readonly tokens: Token[] = [];
  private readonly text: string;
  /** UTF-16 units that were read; null when no token is left. */
  private position: number | null = 0;
  /** Has the first place of each list that was looked for anywhere in the line: several steps ask for the same lists. */
  readonly found = new Map<object, Span | null>();

  constructor(text: string) {
    this.text = text
      .replace(APOSTROPHES, "'")
      .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
  }

  /** Gives the token with this number; undefined beyond the last one. */
  at(index: number): Token | undefined {
    while (index >= this.tokens.length && this.position !== null) this.readOne(this.position);
    return this.tokens[index];
  }

  hasWordFrom(index: number): boolean {
    for (let at = index; ; at++) {
      const token = this.at(at);
      if (!token || token.isWord) return token !== undefined;
    }
  }

  private readOne(from: number): void {
    TOKEN.lastIndex = from;
    const match = TOKEN.exec(this.text);
    this.position = match && TOKEN.lastIndex;
    if (!match) return;
    const [written] = match;
    // The Turkish capital İ becomes two letters.
    const text = written.toLowerCase().replace('i\u0307', 'i');
    const isWord = OPENS_WORD.test(written);
    const isCapital = isWord && written[0] !== text[0];
    this.tokens.push({ text, isWord, isCapital, start: match.index, end: match.index + written.length });
  }
}

/** The lines that were asked about last: the same lines are searched for the phrases of many lists. */
const lastLines = new Map<string, Line>();
const MAX_LAST_LINES = 1000;

/** Gives the words and marks of a line, in order. */
export function lineOf(text: string): Line {
  const known = lastLines.get(text);
  if (known) return known;
  if (lastLines.size >= MAX_LAST_LINES) lastLines.clear();
  const line = new Line(text);
  lastLines.set(text, line);
  return line;
}

/** The words that stand for many in the notation. */
export const CLASSES: Readonly<Record<string, Test>> = {
  WORD: ({ isWord }) => isWord,
  NAME: ({ isCapital }) => isCapital,
  NUMBER: ({ text }) => /^\p{N}+$/u.test(text),
};
export const CLASS_NAMES = Object.keys(CLASSES);

/** Throws a SyntaxError for a phrase that is not written in the notation. */
export function checkPhrase(phrase: string): void {
  parsePhrase(phrase);
}

/**
 * Matches one of the things that a choice is between: a word (which may hold hyphens and apostrophes), a gap, or a mark. `\\x`
 * is the mark itself.
 */
const UNIT = /[\p{L}\p{M}\p{N}]+(?:['’ʼ-][\p{L}\p{M}\p{N}]+)*\*?|\.\.\.|\\\S|[^\s()|?*\\]/uy;

/** Reads one phrase; throws a SyntaxError for one that is not written in the notation. */
export function parsePhrase(phrase: string): Part[] {
  let at = 0;
  const fail = (why: string): never => {
    throw new SyntaxError(`The phrase ${JSON.stringify(phrase)} ${why} at ${at}`);
  };
  const sequence = (): Part[] => {
    const parts: Part[] = [];
    while (at < phrase.length && phrase[at] !== ')') {
      if (phrase[at] === ' ') at++;
      else parts.push(...choice());
    }
    return parts;
  };
  const choice = (): Part[] => {
    const choices = [unit()];
    for (; phrase[at] === '|'; ) {
      at++;
      choices.push(unit());
    }
    const isOptional = phrase[at] === '?';
    if (isOptional) at++;
    return choices.length === 1 && !isOptional ? choices[0] : [{ choices, isOptional }];
  };
  const unit = (): Part[] => {
    if (phrase[at] === '(') {
      at++;
      const parts = sequence();
      if (phrase[at++] !== ')') fail('has a bracket that is not closed');
      return parts;
    }
    UNIT.lastIndex = at;
    const [written] = UNIT.exec(phrase) ?? fail('has a mark of the notation without a word');
    at = UNIT.lastIndex;
    return partsOf(written, fail);
  };
  const parts = sequence();
  if (at < phrase.length) fail('has a bracket that is not opened');
  return parts.length > 0 ? parts : fail('is empty');
}

function partsOf(unit: string, fail: (why: string) => never): Part[] {
  if (unit === '...') return ['gap'];
  if (CLASSES[unit]) return [{ test: CLASSES[unit], opening: unit }];
  if (unit !== unit.toLowerCase()) fail('has capitals');
  const isPrefix = unit.length > 1 && unit.endsWith('*') && !unit.startsWith('\\');
  const line = new Line(unit.replace(isPrefix ? '*' : '\\', ''));
  const parts: Part[] = [];
  for (let token = line.at(0); token; token = line.at(parts.length)) {
    const { text } = token;
    const isOpen = isPrefix && !line.at(parts.length + 1);
    const test: Test = isOpen ? (one) => one.text.startsWith(text) : (one) => one.text === text;
    parts.push({ test, opening: isOpen ? `${text}*` : text });
  }
  return parts;
}
