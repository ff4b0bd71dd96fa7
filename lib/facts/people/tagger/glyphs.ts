import { bucketOf, type WordKind } from './features';

/** Bits of what the cutter of a text without spaces knows of a letter (`Tokens.marks`). */
export const WORD_BEGINS = 1;
export const SPACE_BEFORE = 2;
/** A family name that the tables have begins here, or goes on here. */
export const FAMILY_BEGINS = 4;
export const FAMILY_GOES_ON = 8;
export const GIVEN_BEGINS = 16;
export const GIVEN_GOES_ON = 32;

const T_GLYPH = 200;

/** What a letter is seen with in a text without spaces: the two before and the two after, and their marks. */
export interface GlyphWindow {
  kinds: readonly [WordKind, WordKind, WordKind, WordKind, WordKind];
  marks: readonly [number, number, number, number, number];
}

/**
 * Writes the buckets of letters side by side into `out` from `n` on, and returns how many there are then: pairs, triples and
 * fours of letters, their scripts, and where words of the dictionary and names of the tables begin.
 */
export function glyphBuckets({ kinds, marks }: GlyphWindow, out: Int32Array, from: number): number {
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
  out[n++] = bucketOf(T_GLYPH + 12, (mark << 12) | (markBefore << 6) | markAfter, markAfter2);
  out[n++] = bucketOf(T_GLYPH + 13, mark, here.word);
  out[n++] = bucketOf(T_GLYPH + 14, markAfter, here.word);
  out[n++] = bucketOf(T_GLYPH + 15, (mark << 6) | markAfter, before.word);
  out[n++] = bucketOf(T_GLYPH + 16, (mark << 6) | markAfter, after.word);
  return n;
}
