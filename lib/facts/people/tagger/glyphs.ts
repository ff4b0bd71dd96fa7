import { bucketOf, type WordKind } from './features';

/** Bits for what the segmenter of a text without spaces knows of a letter (`Tokens.marks`). */
export const WORD_BEGINS = 1;
export const SPACE_BEFORE = 2;
/** A family name of the tables begins here, or continues here. */
export const FAMILY_BEGINS = 4;
export const FAMILY_GOES_ON = 8;
export const GIVEN_BEGINS = 16;
export const GIVEN_GOES_ON = 32;
/** White space comes behind it. */
export const SPACE_BEHIND = 64;
const MARK_BITS = 7;

const T_GLYPH = 200;

/**
 * Holds what surrounds a letter in a text without spaces: the two before and the two after, their marks, and the words
 * around.
 */
export interface GlyphWindow {
  kinds: readonly [WordKind, WordKind, WordKind, WordKind, WordKind];
  marks: readonly [number, number, number, number, number];
  /** Hashes of the word that the letter is in, up to it and behind it, and of the words on both sides. */
  contexts: readonly [number, number, number, number];
}

/**
 * Writes the buckets of neighbouring letters into `out` from `n` on, and returns how many there are then: pairs,
 * triples and fours of letters, their scripts, and where words of the dictionary and names of the tables begin.
 */
export function glyphBuckets({ kinds, marks, contexts }: GlyphWindow, out: Int32Array, from: number): number {
  const [before2, before, here, after, after2] = kinds;
  let n = from;
  const pair = (a: WordKind, b: WordKind) => Math.imul(a.word, 31) ^ b.word;
  out[n++] = bucketOf(T_GLYPH, before2.word, before.word);
  out[n++] = bucketOf(T_GLYPH + 1, after.word, after2.word);
  out[n++] = bucketOf(T_GLYPH + 2, pair(before2, before), here.word);
  out[n++] = bucketOf(T_GLYPH + 3, pair(before, here), after.word);
  out[n++] = bucketOf(T_GLYPH + 4, pair(here, after), after2.word);
  out[n++] = bucketOf(T_GLYPH + 5, pair(before, here), pair(after, after2));
  out[n++] = bucketOf(T_GLYPH + 6, pair(before2, before), pair(here, after));
  const scripts =
    Math.imul(Math.imul(before2.shape, 31) ^ before.shape, 31) ^ Math.imul(here.shape ^ (after.shape * 7), 31);
  out[n++] = bucketOf(T_GLYPH + 7, scripts, after2.shape);
  const [, markBefore, mark, markAfter, markAfter2] = marks;
  out[n++] = bucketOf(T_GLYPH + 8, mark);
  out[n++] = bucketOf(T_GLYPH + 9, mark, here.shape);
  out[n++] = bucketOf(T_GLYPH + 10, mark, markAfter);
  out[n++] = bucketOf(T_GLYPH + 11, mark, markBefore);
  out[n++] = bucketOf(T_GLYPH + 12, (mark << (2 * MARK_BITS)) | (markBefore << MARK_BITS) | markAfter, markAfter2);
  out[n++] = bucketOf(T_GLYPH + 13, mark, here.word);
  out[n++] = bucketOf(T_GLYPH + 14, markAfter, here.word);
  out[n++] = bucketOf(T_GLYPH + 15, (mark << MARK_BITS) | markAfter, before.word);
  out[n++] = bucketOf(T_GLYPH + 16, (mark << MARK_BITS) | markAfter, after.word);
  const [head, rest, wordBefore, wordAfter] = contexts;
  out[n++] = bucketOf(T_GLYPH + 17, head);
  out[n++] = bucketOf(T_GLYPH + 18, rest);
  out[n++] = bucketOf(T_GLYPH + 19, head, rest);
  out[n++] = bucketOf(T_GLYPH + 20, wordBefore, mark);
  out[n++] = bucketOf(T_GLYPH + 21, wordAfter, mark);
  out[n++] = bucketOf(T_GLYPH + 22, wordBefore, wordAfter);
  out[n++] = bucketOf(T_GLYPH + 23, rest, mark);
  out[n++] = bucketOf(T_GLYPH + 24, wordAfter, rest);
  out[n++] = bucketOf(T_GLYPH + 25, wordBefore, here.shape);
  return n;
}
