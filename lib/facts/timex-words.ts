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
export function shapeOf(text: string, start: number, end: number): number {
  const length = end - start;
  return ((text.charCodeAt(start) & 63) << 10) | ((text.charCodeAt(start + (length >> 1)) & 63) << 4) | (length & 15);
}

/** A word that says nothing of time. */
export const NOTHING: Word = {
  classes: [],
  abbreviation: false,
  starts: false,
  alone: false,
  numeric: false,
  tense: 0,
};

/** A word of one class, which may be an expression alone. */
export function oneClass(name: string, value: number | string): Word {
  return { ...NOTHING, classes: [[name, value]], starts: true, alone: true, numeric: name === 'N' };
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7);
}
