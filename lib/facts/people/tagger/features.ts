import { foldWord } from '../../../text/fold-word';
import { scriptOf } from '../../../text/scripts';
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
  type TaggerLexicon,
} from '../names/lexicon';

/** The number of buckets into which features are hashed (a power of two). */
export const BUCKETS = 1 << 20;

/** The number of bits of the table of common words (a power of two). */
export const COMMON_BITS = 1 << 18;

/** The number of bits of each table of names (a power of two). */
export const NAME_BITS = 1 << 18;

/** The number of bits of the table of nouns (a power of two). */
export const NOUN_BITS = 1 << 20;

/** The number of words on each side that a word's features include. */
export const REACH = 3;

/** The features of one word that do not depend on its place. */
export interface WordKind {
  folded: string;
  /** Hash of the folded word. */
  word: number;
  /** The hash of what its forms have in common (`TaggerLexicon.stem`). */
  stem: number;
  /** Hash of its shape: `Xx`, `XX`, `Xx-Xx`, `X.`. */
  shape: number;
  /** Hash of its class: that of a common word or mark is its own, that of any other word is made of its shape and its lists. */
  cls: number;
  /** The hash of what the lists alone have on it. */
  lists: number;
  bits: number;
  capitalised: boolean;
  /** True for a word of two letters or more, not a mark, number or initial. */
  isWord: boolean;
  /** True when all its letters are capitals. */
  shouted: boolean;
  /**
   * True when it may be part of a name: it has a capital, or is a particle, a mark inside names, or a name written
   * small.
   */
  nameLike: boolean;
  /** True for a mark or a particle written small, which joins names and is none. */
  joins: boolean;
  /** True for a given name written small, as in letters and chats: it is looked at even without a capital beside it. */
  smallGiven: boolean;
}

export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Gives the bucket of feature `template` with the value `value` (and `more`). */
export function bucketOf(template: number, value: number, more = 0): number {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + more, 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}

const MARKS_IN_NAMES = '"“”\'‘’«»&.()-';
/** The marks between the parts of a foreign name in Chinese and Japanese. */
const MARKS_IN_UNSPACED_NAMES = '・·•‧=＝';

/** Gives the bit of a folded word in the table of common words. */
export function commonBit(folded: string): number {
  return bucketOf(1000, hashText(folded)) & (COMMON_BITS - 1);
}

/** Gives the bit of a folded word in a table of names. */
export function nameBit(folded: string): number {
  return bucketOf(1001, hashText(folded)) & (NAME_BITS - 1);
}

/** Gives the bit of a folded word in the table of nouns. */
export function nounBit(folded: string): number {
  return bucketOf(1002, hashText(folded)) & (NOUN_BITS - 1);
}

/**
 * Describes a word: its shape, its class, and what the tables have on it. `common` is the table of common words, bit by
 * bit.
 */
export function wordKind(text: string, lexicon: TaggerLexicon, common: Uint32Array): WordKind {
  const seen = text.length > 40 ? text.slice(0, 40) : text;
  const folded = (lexicon.fold ?? foldWord)(seen);
  const bit = commonBit(folded);
  const bits = lexicon.bits(folded) | ((common[bit >>> 5] >>> (bit & 31)) & 1 ? IS_COMMON : 0);
  const first = seen.codePointAt(0) ?? 0;
  const letter = String.fromCodePoint(first);
  const unspaced = lexicon.writing === 'unspaced';
  // In scripts without capitals, every word may be a name.
  const capitalised =
    letter !== letter.toLowerCase() ||
    (/^\p{Ll}{1,3}['’-]?\p{Lu}\p{Ll}/u.test(seen) && seen.length > 3) ||
    (lexicon.writing !== 'cased' && /[\p{L}\p{M}]/u.test(letter));
  const shape = unspaced ? scriptOf(letter) : shapeOf(seen);
  const small =
    !capitalised && folded.length > 2 && (bits & (IS_COMMON | IS_AMBIGUOUS | IS_FUNCTION | IS_PARTICLE)) === 0;
  const mark = !/[\p{L}\p{N}]/u.test(letter) && !/^['’][\p{L}]/u.test(seen);
  const listed = bits & ~IS_FUNCTION;
  const own = mark || (bits & IS_FUNCTION) !== 0 || (bits & (IS_SPEECH | IS_HONORIFIC | IS_PARTICLE)) !== 0;
  const cls = own ? `${folded}|${capitalised ? 1 : 0}` : `${shape}|${listed}`;
  return {
    folded,
    word: hashText(folded.replace(/\d/g, '0')),
    stem: hashText(lexicon.stem?.(folded) ?? folded.replace(/\d/g, '0')),
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
      (mark && (unspaced ? MARKS_IN_UNSPACED_NAMES : MARKS_IN_NAMES).includes(letter)),
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
    // A second capital is kept in the shape: `McKay`, `JD`, `NATO`.
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

/** Gives the buckets of word `kind` for the token `-distance` places from it (0: the token itself). */
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

/** Bits for the place of a token. */
export const AT_START = 1;
export const IN_HEADLINE = 2;
export const SEEN_LOWER = 4;
export const IN_TALK = 8;

/** The word that is assumed before the start and after the end of a line. */
export const EDGE: WordKind = {
  folded: '',
  word: hashText('\n'),
  stem: hashText('\n'),
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
    // The weights of letters and posts are learnt besides the weights that hold everywhere (Daumé 2007).
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

export const MAX_JOINT = 64;
