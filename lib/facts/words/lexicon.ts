import type { NumberWords, QuantityWords } from '../../languages/figure-words';

/** What a word is worth in each class it is in: `second` is 2 in `ORDINAL` and `s` in `UNIT`. */
export type Classes = ReadonlyMap<string, number | string>;

/** What a word may mean in an expression of time or a quantity. */
export interface Word {
  classes: Classes;
  /** Those of its classes that stand in the patterns of time expressions. */
  path: readonly (readonly [name: string, value: number | string])[];
  /** It counts for the time pass at all. */
  timely: boolean;
  /** An expression of time may start with it; may be nothing else. */
  starts: boolean;
  alone: boolean;
  /** A number in an expression of time may start with it. */
  numeric: boolean;
  /** It may be part of a number; a quantity may open with it. */
  counts: boolean;
  opens: boolean;
  /** What it says of the time of what the sentence tells: -1 past, 1 perhaps and 2 surely to come, 0 nothing. */
  tense: number;
}

/** Words in lower case, and those that count only with a capital as they are. */
export interface Lexicon {
  words: ReadonlyMap<string, Word>;
  /** One at the hash of every word, in whatever case, so that most others of a text are never cut out to be looked up. */
  known: Uint8Array;
}

const HASHES = 0xffff;

export function lexiconOf(words: ReadonlyMap<string, Word>): Lexicon {
  const known = new Uint8Array(HASHES + 1);
  for (const word of words.keys()) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = addLetter(hash, word.charCodeAt(i));
    known[hash] = 1;
  }
  return { words, known };
}

/** The hash of a word with one letter more; that of no letters is 0. */
export function addLetter(hash: number, code: number): number {
  return (hash * 31 + (code | 32)) & HASHES;
}

/** The meaning of a word as it is written: with a capital it may have another. */
export function wordOf({ words }: Lexicon, written: string): Word {
  return words.get(written) ?? words.get(written.toLowerCase()) ?? NOTHING;
}

/** A word that says nothing. */
export const NOTHING: Word = {
  classes: new Map(),
  path: [],
  timely: false,
  starts: false,
  alone: false,
  numeric: false,
  counts: false,
  opens: false,
  tense: 0,
};

/** A word of these classes, which an expression of time may start with. */
export function timeWord(path: Word['path'], alone: boolean, numeric = false): Word {
  return { ...NOTHING, classes: new Map(path), path, timely: true, starts: true, alone, numeric };
}

/** A word of one class: an expression of time by itself, but for a number. */
export function oneClass(name: string, value: number | string): Word {
  return timeWord([[name, value]], name !== 'N', name === 'N');
}

/** A class of words that figures are read by. */
export type FigureClass = keyof NumberWords | keyof QuantityWords | 'small';

/** Whether a token is a word of a class. */
export function is(token: { word: Word } | undefined, name: FigureClass): boolean {
  return token?.word.classes.has(name) === true;
}

/** What a word is worth in a class it is in. */
export function worth(token: { word: Word } | undefined, name: FigureClass): number | undefined {
  const value = token?.word.classes.get(name);
  return typeof value === 'number' ? value : undefined;
}
