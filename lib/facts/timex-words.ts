/** A class of words in the patterns (`MONTH`), and what a word of it is worth. */
export interface WordClass {
  name: string;
  value: number | string;
}

/** What a word may mean in a time expression: the value it has in each class it belongs to. */
export interface Word {
  classes: readonly WordClass[];
  /** Its full stop belongs to it. */
  abbreviation: boolean;
  /** An expression may start with it; may be nothing else. */
  starts: boolean;
  alone: boolean;
  /** Classes the second word of an expression that starts with it may be in, when it is none alone. */
  seconds: ReadonlySet<string>;
  /** A number may start with it. */
  numeric: boolean;
  /** What it says of the time of what the sentence tells: -1 past, 1 perhaps and 2 surely to come, 0 nothing. */
  tense: number;
}

/** The words of a language, in all the ways they may be written. */
export interface Lexicon {
  words: ReadonlyMap<string, Word>;
  /** The same by the hash of their letters (`addLetter`), so that no word of a text is cut out to be looked up. */
  table: readonly (readonly string[] | undefined)[];
}

const BUCKETS = 4096;

export function lexiconOf(words: ReadonlyMap<string, Word>): Lexicon {
  const table: string[][] = Array.from({ length: BUCKETS });
  for (const word of words.keys()) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = addLetter(hash, word.charCodeAt(i));
    table[hash & (BUCKETS - 1)] = [...(table[hash & (BUCKETS - 1)] ?? []), word];
  }
  return { words, table };
}

/** The hash of a word with one letter more; that of no letters is 0. */
export function addLetter(hash: number, code: number): number {
  return (hash * 31 + code) | 0;
}

/** The word that stands at `start` to `end` and has that hash. */
export function lookUp({ words, table }: Lexicon, text: string, start: number, end: number, hash: number): Word | null {
  const bucket = table[hash & (BUCKETS - 1)];
  if (bucket === undefined) return null;
  for (const form of bucket)
    if (form.length === end - start && text.startsWith(form, start)) return words.get(form) ?? null;
  return null;
}

/** A word that says nothing of time. */
export const NOTHING: Word = {
  classes: [],
  abbreviation: false,
  starts: false,
  alone: false,
  seconds: new Set(),
  numeric: false,
  tense: 0,
};

/** A word of one class, which may be an expression alone. */
export function oneClass(name: string, value: number | string): Word {
  return { ...NOTHING, classes: [{ name, value }], starts: true, alone: true, numeric: name === 'N' };
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(code: number): boolean {
  return code > 96 ? code < 123 || (code >= 0xc0 && code < 0x2000 && code !== 0xd7) : code > 64 && code < 91;
}
