import { bucketOf } from './features';

const T_DOCUMENT = 100;

/** The result of the first pass for a word all over the article (see `documentBuckets`). */
export interface WordUse {
  /**
   * Count how often the word was met as: first of several words of a person, later one, last one, a person alone, in another
   * name, no name.
   */
  first: number;
  middle: number;
  last: number;
  alone: number;
  other: number;
  none: number;
}

/** This takes the place of the length in a text that is talk: however long it is, people may never be named in full. */
export const TALK = -1;

const step = (count: number) => (count === 0 ? 0 : count === 1 ? 1 : count <= 3 ? 2 : 3);

/**
 * Writes the buckets of what the rest of the article shows about a word, its neighbours and their pairs into `out`, and returns
 * how many. `use` counts the word's other places only; `length` is the number of the article's tokens, or `TALK`.
 */
export function documentBuckets(
  use: WordUse,
  beforeUse: WordUse | null,
  afterUse: WordUse | null,
  pairBefore: number,
  pairAfter: number,
  length: number,
  out: Int32Array,
): number {
  let n = 0;
  const person = use.first + use.middle + use.last + use.alone;
  const total = person + use.other + use.none;
  const share = total === 0 ? 0 : 1 + Math.round((4 * person) / total);
  const full = (use.first > 0 ? 1 : 0) | (use.last > 0 ? 2 : 0) | (use.middle > 0 ? 4 : 0);
  out[n++] = bucketOf(T_DOCUMENT, share, step(total));
  out[n++] = bucketOf(T_DOCUMENT + 1, full, step(use.other) * 4 + (use.none > 0 ? 1 : 0));
  out[n++] = bucketOf(T_DOCUMENT + 2, step(use.first), step(use.last));
  out[n++] = bucketOf(T_DOCUMENT + 3, step(use.alone), step(use.other));
  out[n++] = bucketOf(T_DOCUMENT + 4, step(use.other), step(use.none));
  const lean = (other: WordUse | null) =>
    other === null
      ? 0
      : 1 +
        (other.first > 0 ? 1 : 0) +
        (other.last > 0 ? 2 : 0) +
        (other.other > other.first + other.last + other.alone ? 4 : 0) +
        (other.alone > 0 ? 8 : 0);
  const own = lean(use);
  out[n++] = bucketOf(T_DOCUMENT + 5, own, lean(beforeUse));
  out[n++] = bucketOf(T_DOCUMENT + 6, own, lean(afterUse));
  out[n++] = bucketOf(T_DOCUMENT + 7, pairBefore, own);
  out[n++] = bucketOf(T_DOCUMENT + 8, pairAfter, own);
  // In a long article somebody who matters is named in full once.
  const long = length === TALK ? 3 : length < 40 ? 0 : length < 120 ? 1 : 2;
  out[n++] = bucketOf(T_DOCUMENT + 9, long, full * 4 + step(total));
  return n;
}
