import { foldWord } from '../../../text/fold-word';
import {
  IS_AMBIGUOUS,
  IS_COMMON,
  IS_FAMILY,
  IS_FUNCTION,
  IS_GIVEN,
  IS_HONORIFIC,
  IS_NATIONALITY,
  IS_ORGANISATION_WORD,
  IS_PARTICLE,
  IS_PLACE,
  IS_PLACE_WORD,
  IS_ROLE,
  IS_SPEECH,
  IS_TITLE,
  LIST_COUNT,
  type PeopleLexicon,
} from '../names/lexicon';

/** Features are hashed into this many buckets (a power of two). */
export const BUCKETS = 1 << 20;

/** Bits of the table of common words (a power of two). */
export const COMMON_BITS = 1 << 18;

/** How far to both sides a word is seen. */
export const REACH = 3;

/** What is known of one word, wherever it stands. */
export interface WordKind {
  folded: string;
  /** Hash of the folded word. */
  word: number;
  /** Hash of its shape: `Xx`, `XX`, `Xx-Xx`, `X.`. */
  shape: number;
  /** Hash of its class: a common word or mark stands for itself, any other for its shape and its lists. */
  cls: number;
  /** Hash of what the lists say alone. */
  lists: number;
  bits: number;
  capitalised: boolean;
  /** A word of two letters or more, not a mark, number or initial. */
  isWord: boolean;
  /** All its letters are capitals. */
  shouted: boolean;
  /** May be part of a name: has a capital, or is a particle, a mark inside names, a name written small. */
  nameLike: boolean;
  /** A mark or a particle written small: it joins names and is none. */
  joins: boolean;
  /** A given name written small, as in letters and chats: looked at even with no capital beside it. */
  smallGiven: boolean;
}

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The bucket of feature `template` with the value `value` (and `more`). */
function bucketOf(template: number, value: number, more = 0): number {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + more, 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}

const MARKS_IN_NAMES = '"“”\'‘’«»&.()-';

/** The bit of a folded word in the table of common words. */
export function commonBit(folded: string): number {
  return bucketOf(1000, hashText(folded)) & (COMMON_BITS - 1);
}

/** Looks a word up: its shape, its class, what the tables say of it. `common` is the table of common words, bit by bit. */
export function wordKind(text: string, lexicon: PeopleLexicon, common: Uint32Array): WordKind {
  const seen = text.length > 40 ? text.slice(0, 40) : text;
  const folded = foldWord(seen);
  const bit = commonBit(folded);
  const bits = lexicon.bits(folded) | ((common[bit >>> 5] >>> (bit & 31)) & 1 ? IS_COMMON : 0);
  const first = seen.codePointAt(0) ?? 0;
  const letter = String.fromCodePoint(first);
  const capitalised =
    letter !== letter.toLowerCase() || (/^\p{Ll}{1,3}['’-]?\p{Lu}\p{Ll}/u.test(seen) && seen.length > 3);
  const shape = shapeOf(seen);
  const small =
    !capitalised && folded.length > 2 && (bits & (IS_COMMON | IS_AMBIGUOUS | IS_FUNCTION | IS_PARTICLE)) === 0;
  const mark = !/[\p{L}\p{N}]/u.test(letter) && !/^['’][\p{L}]/u.test(seen);
  const listed = bits & ~IS_FUNCTION;
  const own = mark || (bits & IS_FUNCTION) !== 0 || (bits & (IS_SPEECH | IS_HONORIFIC | IS_PARTICLE)) !== 0;
  const cls = own ? `${folded}|${capitalised ? 1 : 0}` : `${shape}|${listed}`;
  return {
    folded,
    word: hashText(folded.replace(/\d/g, '0')),
    shape: hashText(shape),
    cls: hashText(cls),
    lists:
      listed &
      (IS_GIVEN | IS_FAMILY | IS_TITLE | IS_ROLE | IS_PLACE | IS_NATIONALITY | IS_ORGANISATION_WORD | IS_PLACE_WORD),
    bits,
    capitalised,
    isWord: seen.length > 1 && /^\p{L}/u.test(seen),
    shouted: seen === seen.toUpperCase(),
    joins: !capitalised && (mark || (bits & IS_PARTICLE) !== 0),
    smallGiven: small && (bits & IS_GIVEN) !== 0,
    nameLike:
      capitalised ||
      (small && (bits & (IS_GIVEN | IS_FAMILY)) !== 0) ||
      (bits & IS_PARTICLE) !== 0 ||
      (mark && MARKS_IN_NAMES.includes(letter)),
  };
}

function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  for (const character of text) {
    const kind = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}|\p{M}/u.test(character)
        ? 'x'
        : /\p{N}/u.test(character)
          ? '0'
          : character;
    // A second capital shows: `McKay`, `JD`, `NATO`.
    if (kind !== last || (kind === 'X' && shape === 'X')) shape += kind;
    last = kind;
    if (shape.length > 7) break;
  }
  return shape;
}

const T_WORD = 0;
const T_SHAPE = 10;
const T_CLASS = 20;
const T_LIST = 30;
const T_PREFIX = 40;
const T_SUFFIX = 44;
const T_GRAM = 48;
const T_NEAR_SUFFIX = 49;
const T_BIAS = 52;
const T_LENGTH = 53;
const T_PLACE = 60;
const T_PAIR = 70;
const T_TRIPLE = 85;
const T_DOCUMENT = 100;

/** The buckets of what word `kind` says of the token `-distance` places from it (0: the token itself). */
export function wordBuckets(kind: WordKind, distance: number): number[] {
  const at = distance + REACH;
  const buckets = [bucketOf(T_WORD + at, kind.word), bucketOf(T_CLASS + at, kind.cls)];
  if (Math.abs(distance) <= 2) {
    for (let bit = 0; bit < LIST_COUNT; bit++) {
      if (kind.bits & (1 << bit)) buckets.push(bucketOf(T_LIST + at, bit));
    }
    buckets.push(bucketOf(T_SHAPE + at, kind.shape));
  }
  const { folded } = kind;
  if (Math.abs(distance) === 1) {
    buckets.push(bucketOf(T_NEAR_SUFFIX + distance + 1, hashText(folded.slice(-3))));
  }
  if (distance !== 0) return buckets;
  buckets.push(bucketOf(T_BIAS, 0), bucketOf(T_LENGTH, Math.min(12, folded.length)));
  for (let n = 1; n <= 4 && n < folded.length; n++) {
    buckets.push(bucketOf(T_PREFIX + n - 1, hashText(folded.slice(0, n))));
    buckets.push(bucketOf(T_SUFFIX + n - 1, hashText(folded.slice(-n))));
  }
  const edged = `^${folded.slice(0, 20)}$`;
  for (let i = 0; i + 3 <= edged.length; i++) buckets.push(bucketOf(T_GRAM, hashText(edged.slice(i, i + 3))));
  return buckets;
}

/** Bits of where a token stands. */
export const AT_START = 1;
export const IN_HEADLINE = 2;
export const SEEN_LOWER = 4;
export const IN_TALK = 8;

/** What stands beyond the ends of a line. */
export const EDGE: WordKind = {
  folded: '',
  word: hashText('\n'),
  shape: hashText('\n'),
  cls: hashText('\n'),
  lists: 0,
  bits: 0,
  capitalised: false,
  nameLike: false,
  isWord: false,
  shouted: false,
  joins: false,
  smallGiven: false,
};

/**
 * Writes the buckets that depend on more than one word into `out` from 0 on, and returns how many. `kinds` are the
 * words from two before to two after; `place` holds the `AT_START` … bits of the middle one.
 */
export function jointBuckets(
  before2: WordKind,
  before: WordKind,
  here: WordKind,
  after: WordKind,
  after2: WordKind,
  place: number,
  out: Int32Array,
): number {
  let n = 0;
  const where = place & (IN_TALK - 1);
  out[n++] = bucketOf(T_PLACE, where);
  out[n++] = bucketOf(T_PLACE + 1, here.cls, where);
  out[n++] = bucketOf(T_PLACE + 2, here.word, where);
  if ((place & IN_TALK) !== 0) {
    // What is different in letters and posts is learnt beside what holds everywhere (Daumé 2007).
    out[n++] = bucketOf(T_PLACE + 3, here.cls, where);
    out[n++] = bucketOf(T_PLACE + 4, before.cls, here.cls);
    out[n++] = bucketOf(T_PLACE + 5, here.cls, after.cls);
    out[n++] = bucketOf(T_PLACE + 6, Math.imul(before.cls, 31) ^ here.shape, after.cls);
    out[n++] = bucketOf(T_PLACE + 7, before.word, here.shape);
    out[n++] = bucketOf(T_PLACE + 8, here.shape, after.word);
  }
  out[n++] = bucketOf(T_PAIR, before.word, here.cls);
  out[n++] = bucketOf(T_PAIR + 1, here.cls, after.word);
  out[n++] = bucketOf(T_PAIR + 2, before.cls, here.cls);
  out[n++] = bucketOf(T_PAIR + 3, here.cls, after.cls);
  out[n++] = bucketOf(T_PAIR + 4, before.word, here.word);
  out[n++] = bucketOf(T_PAIR + 5, here.word, after.word);
  out[n++] = bucketOf(T_PAIR + 6, before.cls, after.cls);
  out[n++] = bucketOf(T_PAIR + 7, before.word, after.word);
  out[n++] = bucketOf(T_TRIPLE, Math.imul(before.cls, 31) ^ here.cls, after.cls);
  out[n++] = bucketOf(T_TRIPLE + 1, Math.imul(before2.cls, 31) ^ before.cls, here.cls);
  out[n++] = bucketOf(T_TRIPLE + 2, Math.imul(here.cls, 31) ^ after.cls, after2.cls);
  out[n++] = bucketOf(T_TRIPLE + 3, Math.imul(before2.word, 31) ^ before.word, here.shape);
  out[n++] = bucketOf(T_TRIPLE + 4, Math.imul(here.shape, 31) ^ after.word, after2.word);
  out[n++] = bucketOf(T_TRIPLE + 5, Math.imul(before.shape, 31) ^ here.shape, after.shape);
  return n;
}

export const MOST_JOINT = 24;

/** What the first pass made of a word all over the article (see `documentBuckets`). */
export interface WordUse {
  /** Times met as: first of several words of a person, later one, last one, a person alone, in another name, no name. */
  first: number;
  middle: number;
  last: number;
  alone: number;
  other: number;
  none: number;
}

/** In the place of the length of a text that talks: however long it is, nobody need be named in full. */
export const TALK = -1;

const step = (count: number) => (count === 0 ? 0 : count === 1 ? 1 : count <= 3 ? 2 : 3);

/**
 * Writes the buckets of what the rest of the article says of a word, its neighbours and their pairs into `out`, and
 * returns how many. `use` counts the word's other places only; `length` is the number of the article's tokens, or `TALK`.
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
