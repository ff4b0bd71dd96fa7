import type { Span } from '../position';
import { CLASS_NAMES, CLASSES, Line, lineOf, type Part, parsePhrase } from './notation';

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
  function* places(text: string): Generator<Span> {
    const line = lineOf(text);
    const starts = fromStart ? leadOf(line) : Number.POSITIVE_INFINITY;
    for (let at = 0; at < starts; at++) {
      const first = line.at(at);
      if (!first) return;
      const end = index.longestEndAt(line, at);
      const last = line.at(end - 1);
      if (!last || (toEnd && line.hasWordFrom(end))) continue;
      yield { start: first.start, end: last.end };
      at = end - 1;
    }
  }
  const findFirst = (line: string) => places(line).next().value ?? null;
  const find = (text: string) => {
    if (place !== 'anywhere') return findFirst(text);
    const { found } = lineOf(text);
    const known = found.get(index);
    if (known !== undefined) return known;
    const first = findFirst(text);
    found.set(index, first);
    return first;
  };
  return { find, findAll: (line) => [...places(line)], test: (line) => find(line) !== null };
}

const MAX_GAP = 4;
/** The most marks that may come before the first word of a line. */
const MAX_LEAD = 6;

/** Gives the number of tokens of a line at which a phrase may begin: the marks before its first word, and the word. */
function leadOf(line: Line): number {
  for (let at = 0; at <= MAX_LEAD; at++) if (line.at(at)?.isWord) return at + 1;
  return 1;
}

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
  /** The classes with which a phrase opens: most lists have none. */
  private readonly classes: readonly string[];

  constructor(phrases: Iterable<string>) {
    for (const written of phrases) {
      const opening = PLAIN_OPENING.exec(written)?.[0];
      if (opening) this.add(wordsOfOpening(opening), { written, parts: null });
      else {
        const parts = parsePhrase(written);
        this.add(openingsOf(parts), { written, parts });
      }
    }
    this.classes = CLASS_NAMES.filter((name) => this.byWord.has(name));
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
  longestEndAt(line: Line, at: number): number {
    const first = line.at(at);
    if (!first) return 0;
    let longest = longestEnd(this.byWord.get(first.text), line, at);
    if (this.byBeginning.size > 0)
      longest = Math.max(longest, longestEnd(this.byBeginning.get(beginningOf(first.text)), line, at));
    for (const name of this.classes)
      if (CLASSES[name](first)) longest = Math.max(longest, longestEnd(this.byWord.get(name), line, at));
    return this.others.length === 0 ? longest : Math.max(longest, longestEnd(this.others, line, at));
  }
}

/** Gives after how many tokens the longest of some phrases ends that begins at a token; 0 when none does. */
function longestEnd(phrases: readonly Phrase[] | undefined, line: Line, at: number): number {
  let longest = 0;
  for (const phrase of phrases ?? []) {
    phrase.parts ??= parsePhrase(phrase.written);
    for (const end of follow(phrase.parts, line, at)) if (end > at && end > longest) longest = end;
  }
  return longest;
}

const PLAIN_OPENING = new RegExp(`^${ONE_WORD}(?:\\|${ONE_WORD})*(?=$|[^()|?*\\\\\\p{L}\\p{M}\\p{N}'’ʼ-])`, 'u');

/** Gives the words of such an opening. Of words of unspaced scripts each letter is a token. */
function wordsOfOpening(opening: string): Set<string> {
  const words = opening.split('|').map((word) => {
    const [plain] = word.split(/['’ʼ*-]/, 1);
    const first = MAY_BE_UNSPACED.test(plain) ? (new Line(plain).at(0)?.text ?? plain) : plain;
    return word === `${first}*` ? word : first;
  });
  return new Set(words);
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
function follow(parts: readonly Part[], line: Line, start: number): readonly number[] {
  // Most phrases are plain words, and end with the second.
  let plain = 0;
  for (let part = parts[0]; part && part !== 'gap' && 'test' in part; part = parts[++plain]) {
    const token = line.at(start + plain);
    if (!token || !part.test(token)) return NOWHERE;
  }
  let reached: readonly number[] = [start + plain];
  for (let index = plain; index < parts.length; index++) {
    const part = parts[index];
    if (part === 'gap') reached = unique(reached.flatMap((at) => gapEnds(line, at)));
    else if ('choices' in part) {
      const from = reached;
      const ends = part.choices.flatMap((choice) => from.flatMap((at) => follow(choice, line, at)));
      reached = unique(part.isOptional ? [...from, ...ends] : ends);
    } else {
      reached = reached.flatMap((at) => {
        const token = line.at(at);
        return token && part.test(token) ? at + 1 : [];
      });
    }
    if (reached.length === 0) break;
  }
  return reached;
}

const unique = (numbers: readonly number[]) => [...new Set(numbers)];

/** Gives after how many tokens a gap may end: none to four words, with the hyphens and apostrophes in them. */
function gapEnds(line: Line, from: number): number[] {
  const ends = [from];
  for (let at = from, words = 0; words < MAX_GAP; at++) {
    const token = line.at(at);
    if (!token) break;
    if (token.isWord) words++;
    else if (!/[-'.]/.test(token.text)) break;
    ends.push(at + 1);
  }
  return ends;
}
