import type { Span } from './position';

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

/**
 * Tells where in a text the phrases of a list are looked for. Marks before the first word of a line (bullets, arrows, emoji)
 * and after its last are skipped.
 */
export type PhrasePlace = 'lineStart' | 'wholeLine' | 'lineEnd' | 'anywhere';

/** The phrases of a list, ready to be looked for. */
export interface PhraseMatcher {
  /** Tells whether a line has one of the phrases, in the place of the list. */
  test(line: string): boolean;
  /** Gives the first place of a line that has one, and the longest one there; null when it has none. */
  find(line: string): Span | null;
  /** Gives all places of a line that have one, in order, the longest one at each; they do not overlap. */
  findAll(line: string): Span[];
}

/**
 * Reads a list. A phrase that opens with a plain word is read when a text first has that word: most lists are in languages that
 * a page is not in. A phrase that is not written in the notation is a SyntaxError, then or now; `checkPhrase` asks at once.
 */
export function compilePhrases(phrases: Iterable<string>, place: PhrasePlace): PhraseMatcher {
  const index = new PhraseIndex(phrases);
  const fromStart = place === 'lineStart' || place === 'wholeLine';
  const toEnd = place === 'lineEnd' || place === 'wholeLine';
  function* places(line: string): Generator<Span> {
    const tokens = tokensOf(line);
    const least = toEnd ? tokens.findLastIndex(({ isWord }) => isWord) + 1 : 0;
    const starts = fromStart ? leadOf(tokens) : tokens.length;
    for (let at = 0; at < starts; at++) {
      const end = index.longestEndAt(tokens, at);
      if (end === 0 || end < least) continue;
      yield { start: tokens[at].start, end: tokens[end - 1].end };
      at = end - 1;
    }
  }
  const find = (line: string) => places(line).next().value ?? null;
  return { find, findAll: (line) => [...places(line)], test: (line) => find(line) !== null };
}

/** A word or a mark of a text. */
interface Token extends Span {
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
type Part = { test: Test; opening: string } | 'gap' | { choices: Part[][]; isOptional: boolean };

const MAX_GAP = 4;
/** The most marks that may come before the first word of a line. */
const MAX_LEAD = 6;
/** A letter of a script that is written without spaces between words is a token by itself. */
const TOKEN =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}ー々]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}])[\p{L}\p{M}])+|\p{N}+|\S/gu;
/** Letters, digits and marks of full width, which are read as those of half of it. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const APOSTROPHES = /[’‘ʼ`´]/g;

/** The line that was asked about last: most are searched for the phrases of several lists, one after the other. */
let last: { line: string; tokens: readonly Token[] } = { line: '', tokens: [] };

function tokensOf(line: string): readonly Token[] {
  if (last.line !== line) last = { line, tokens: readTokens(line) };
  return last.tokens;
}

function readTokens(line: string): Token[] {
  const plain = line
    .replace(APOSTROPHES, "'")
    .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
  return [...plain.matchAll(TOKEN)].map(({ 0: written, index }) => {
    // The Turkish capital İ becomes two letters.
    const text = written.toLowerCase().replace('i\u0307', 'i');
    const isWord = /^[\p{L}\p{N}]/u.test(written);
    return { text, isWord, isCapital: isWord && written[0] !== text[0], start: index, end: index + written.length };
  });
}

/** Gives the number of tokens of a line at which a phrase may begin: the marks before its first word, and the word. */
function leadOf(tokens: readonly Token[]): number {
  const first = tokens.findIndex(({ isWord }) => isWord);
  return first < 0 || first > MAX_LEAD ? Math.min(tokens.length, 1) : first + 1;
}

const CLASSES: Readonly<Record<string, Test>> = {
  WORD: ({ isWord }) => isWord,
  NAME: ({ isCapital }) => isCapital,
  NUMBER: ({ text }) => /^\p{N}+$/u.test(text),
};
const CLASS_NAMES = Object.keys(CLASSES);

/** A phrase, with its parts once it was read. */
interface Phrase {
  written: string;
  parts: Part[] | null;
}

/** Matches a word in small letters with its apostrophes and hyphens, or the beginning of one. */
const ONE_WORD = String.raw`(?:[\p{Ll}\p{Lo}\p{M}]+|\p{N}+)(?:['’ʼ-][\p{L}\p{M}\p{N}]+)*\*?`;
/** From Thai on, which is the first of the scripts that write no spaces between words. */
const MAY_BE_UNSPACED = /[\u0e00-\uffff]/;

/** Phrases by their first word, its class or how it begins, so that next to none are tried at each word of a text. */
class PhraseIndex {
  private readonly byWord = new Map<string, Phrase[]>();
  private readonly byBeginning = new Map<string, Phrase[]>();
  private readonly others: Phrase[] = [];

  constructor(phrases: Iterable<string>) {
    for (const written of phrases) {
      const opening = PLAIN_OPENING.exec(written)?.[0];
      if (opening) this.add(wordsOfOpening(opening), { written, parts: null });
      else {
        const parts = parsePhrase(written);
        this.add(openingsOf(parts), { written, parts });
      }
    }
  }

  private add(openings: Iterable<string> | null, phrase: Phrase): void {
    if (!openings) this.others.push(phrase);
    for (const opening of openings ?? []) {
      const isPrefix = opening.length > 1 && opening.endsWith('*');
      const [index, key] = isPrefix ? [this.byBeginning, beginningOf(opening.slice(0, -1))] : [this.byWord, opening];
      const known = index.get(key);
      if (known) known.push(phrase);
      else index.set(key, [phrase]);
    }
  }

  /** Gives after how many tokens the longest phrase ends that begins at a token; 0 when none does. */
  longestEndAt(tokens: readonly Token[], at: number): number {
    const { text } = tokens[at];
    let longest = 0;
    const tryAll = (phrases: readonly Phrase[] = []) => {
      for (const phrase of phrases) {
        phrase.parts ??= parsePhrase(phrase.written);
        for (const end of follow(phrase.parts, tokens, at)) if (end > at && end > longest) longest = end;
      }
    };
    tryAll(this.byWord.get(text));
    tryAll(this.byBeginning.get(beginningOf(text)));
    for (const name of CLASS_NAMES) {
      const phrases = this.byWord.get(name);
      if (phrases && CLASSES[name](tokens[at])) tryAll(phrases);
    }
    tryAll(this.others);
    return longest;
  }
}

const PLAIN_OPENING = new RegExp(`^${ONE_WORD}(?:\\|${ONE_WORD})*(?=$|[^()|?*\\\\\\p{L}\\p{M}\\p{N}'’ʼ-])`, 'u');

/** Gives the words of such an opening. Of words of unspaced scripts each letter is a token. */
function wordsOfOpening(opening: string): Set<string> {
  const words = opening.split('|').map((word) => {
    const [plain] = word.split(/['’ʼ*-]/, 1);
    const first = MAY_BE_UNSPACED.test(plain) ? tokensOf(plain)[0].text : plain;
    return word === `${first}*` ? word : first;
  });
  return new Set(words);
}

/** Throws a SyntaxError for a phrase that is not written in the notation. */
export function checkPhrase(phrase: string): void {
  parsePhrase(phrase);
}

/** The first two letters: all that is surely known of a word that begins so. */
const beginningOf = (word: string) => word.slice(0, 2);

/** Gives the openings with which a phrase may begin; null when it may begin with any word. */
function openingsOf([first, ...rest]: readonly Part[]): Set<string> | null {
  if (!first || first === 'gap') return null;
  if ('test' in first) return new Set([first.opening]);
  const all = [...first.choices.map(openingsOf), ...(first.isOptional ? [openingsOf(rest)] : [])];
  return all.includes(null) ? null : new Set(all.flatMap((openings) => [...(openings ?? [])]));
}

const NOWHERE: readonly number[] = [];

/** Gives after how many tokens the parts may end when they begin after `start`. */
function follow(parts: readonly Part[], tokens: readonly Token[], start: number): readonly number[] {
  let reached: readonly number[] = [start];
  for (const part of parts) {
    if (part === 'gap') reached = unique(reached.flatMap((at) => gapEnds(tokens, at)));
    else if ('choices' in part) {
      const from = reached;
      const ends = part.choices.flatMap((choice) => from.flatMap((at) => follow(choice, tokens, at)));
      reached = unique(part.isOptional ? [...from, ...ends] : ends);
    } else if (reached.length === 1) {
      // Most phrases are plain words, and end with the second.
      const [at] = reached;
      if (at >= tokens.length || !part.test(tokens[at])) return NOWHERE;
      reached = [at + 1];
    } else {
      reached = reached.filter((at) => at < tokens.length && part.test(tokens[at])).map((at) => at + 1);
    }
    if (reached.length === 0) break;
  }
  return reached;
}

const unique = (numbers: readonly number[]) => [...new Set(numbers)];

/** Gives after how many tokens a gap may end: none to four words, with the hyphens and apostrophes in them. */
function gapEnds(tokens: readonly Token[], from: number): number[] {
  const ends = [from];
  for (let at = from, words = 0; at < tokens.length && words < MAX_GAP; at++) {
    if (tokens[at].isWord) words++;
    else if (!/[-'.]/.test(tokens[at].text)) break;
    ends.push(at + 1);
  }
  return ends;
}

/**
 * Matches one of the things that a choice is between: a word (which may hold hyphens and apostrophes), a gap, or a mark. `\\x`
 * is the mark itself.
 */
const UNIT = /[\p{L}\p{M}\p{N}]+(?:['’ʼ-][\p{L}\p{M}\p{N}]+)*\*?|\.\.\.|\\\S|[^\s()|?*\\]/uy;

function parsePhrase(phrase: string): Part[] {
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
  const texts = tokensOf(unit.replace(isPrefix ? '*' : '\\', '')).map(({ text }) => text);
  return texts.map((text, i): Part => {
    const isOpen = isPrefix && i === texts.length - 1;
    const test: Test = isOpen ? (token) => token.text.startsWith(text) : (token) => token.text === text;
    return { test, opening: isOpen ? `${text}*` : text };
  });
}
