import type { TaggerLexicon } from '../names/lexicon';
import { LABELS } from './crf';
import {
  BUCKETS,
  COMMON_BITS,
  EDGE,
  NAME_BITS,
  NOUN_BITS,
  nameBit,
  nounBit,
  REACH,
  type WordKind,
  wordBuckets,
  wordKind,
} from './features';

/** Thrown when a people model could not be used, with the reason. */
export class PeopleModelError extends Error {
  constructor(detail: string) {
    super(`The people model cannot be read: ${detail}`);
    this.name = 'PeopleModelError';
  }
}

/**
 * A word with its scores in the model at each distance: made when it is first met, and used wherever it occurs again.
 */
export interface ScoredWord extends WordKind {
  /** `LABELS` scores for each distance from `-REACH` to `REACH`. */
  scores: Float32Array;
  /** One bit for each distance: whether its scores have been computed. */
  scored: number;
}

/** The tables of names of a model. */
export interface NameTables {
  given: Uint32Array;
  family: Uint32Array;
  /** Nouns that are written with a capital without being names, in German; null elsewhere. */
  nouns: Uint32Array | null;
}

/** The trained recogniser of people's names, decoded: views on the bytes it came in. */
export interface PeopleModel {
  transitions: Float32Array;
  /** One factor for each label: weight = factor × stored byte. */
  scales: Float32Array;
  /** One bit for each bucket: whether it has weights. */
  present: Uint32Array;
  /** The number of buckets with weights before each word of `present`. */
  ranks: Uint32Array;
  /** One bit for each hash: words that are written small more often than not. */
  common: Uint32Array;
  /**
   * One bit for each hash: given names and family names; null in the model of English, whose tables are files of their
   * own.
   */
  names: NameTables | null;
  /** `LABELS` bytes for each bucket that has weights, in order. */
  weights: Int8Array;
  /** Words that were met before. */
  words: Map<string, ScoredWord>;
  edge: ScoredWord;
}

/**
 * The file, little-endian: magic, version, number of buckets with weights, checksum of all that follows (uint32 each);
 * transitions (`LABELS`² float32), scales (`LABELS` float32), presence bits, bits of the
 * common words, bits of given names and of family names (from version 2 on), bits of nouns (in version 3), weights.
 */
export const MAGIC = 0x31504c54;
export const VERSION = 1;
/** The version of a file with tables of names. */
export const VERSION_WITH_NAMES = 2;
/** The version of a file with a table of nouns, too. */
export const VERSION_WITH_NOUNS = 3;
export const HEADER_BYTES = 16;
const FLOATS = LABELS * LABELS + LABELS;
const PRESENCE_BYTES = BUCKETS / 8;
const COMMON_BYTES = COMMON_BITS / 8;
const NAME_BYTES = NAME_BITS / 8;
const NOUN_BYTES = NOUN_BITS / 8;

/** Computes FNV-1a over whole 32-bit words, then over the remaining bytes. */
export function checksum(bytes: ArrayBuffer, from: number): number {
  const whole = new Uint32Array(bytes, from, (bytes.byteLength - from) >> 2);
  let hash = 0x811c9dc5;
  for (let i = 0; i < whole.length; i++) hash = Math.imul(hash ^ whole[i], 0x01000193);
  for (const byte of new Uint8Array(bytes, from + whole.byteLength)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** Reads a model of `public/models/`. Throws `PeopleModelError` when the bytes are no model, or a damaged one. */
export function decodePeopleModel(bytes: ArrayBuffer): PeopleModel {
  const presenceAt = HEADER_BYTES + FLOATS * 4;
  const commonAt = presenceAt + PRESENCE_BYTES;
  const namesAt = commonAt + COMMON_BYTES;
  if (bytes.byteLength < namesAt) throw new PeopleModelError('it is too short');
  const [magic, version, rows, sum] = new Uint32Array(bytes, 0, 4);
  const nounsAt = namesAt + (version >= VERSION_WITH_NAMES ? 2 * NAME_BYTES : 0);
  const weightsAt = nounsAt + (version === VERSION_WITH_NOUNS ? NOUN_BYTES : 0);
  if (magic !== MAGIC) throw new PeopleModelError('this is another kind of file');
  if (version < VERSION || version > VERSION_WITH_NOUNS)
    throw new PeopleModelError(`it is version ${version}, not ${VERSION}`);
  if (bytes.byteLength !== weightsAt + rows * LABELS) throw new PeopleModelError('its length is wrong');
  if (checksum(bytes, HEADER_BYTES) !== sum) throw new PeopleModelError('it is damaged');
  const present = new Uint32Array(bytes, presenceAt, BUCKETS / 32);
  const ranks = new Uint32Array(present.length);
  let rank = 0;
  for (let i = 0; i < present.length; i++) {
    ranks[i] = rank;
    rank += ones(present[i]);
  }
  if (rank !== rows) throw new PeopleModelError('it is damaged');
  return {
    transitions: new Float32Array(bytes, HEADER_BYTES, LABELS * LABELS),
    scales: new Float32Array(bytes, HEADER_BYTES + LABELS * LABELS * 4, LABELS),
    present,
    ranks,
    common: new Uint32Array(bytes, commonAt, COMMON_BITS / 32),
    names:
      version >= VERSION_WITH_NAMES
        ? {
            given: new Uint32Array(bytes, namesAt, NAME_BITS / 32),
            family: new Uint32Array(bytes, namesAt + NAME_BYTES, NAME_BITS / 32),
            nouns: version === VERSION_WITH_NOUNS ? new Uint32Array(bytes, nounsAt, NOUN_BITS / 32) : null,
          }
        : null,
    weights: new Int8Array(bytes, weightsAt, rows * LABELS),
    words: new Map(),
    edge: unscored(EDGE),
  };
}

const unscored = (kind: WordKind): ScoredWord => ({
  ...kind,
  scores: new Float32Array((2 * REACH + 1) * LABELS),
  scored: 0,
});

/** The most words that are kept, so that a page of another language or of noise does not make the memory grow for good. */
const MAX_WORDS = 10_000;

/**
 * Gives the word's kind with space for its scores. A word that was met is kept, because a model is used with one language's
 * words.
 */
export function scoredWord(model: PeopleModel, lexicon: TaggerLexicon, text: string): ScoredWord {
  const known = model.words.get(text);
  if (known) return known;
  if (model.words.size >= MAX_WORDS) model.words.clear();
  const made = unscored(wordKind(text, lexicon, model.common));
  if (text.length <= 40) model.words.set(text, made);
  return made;
}

/** Adds the scores of a token `distance` places from `word` to the `LABELS` scores from `at` on. */
export function addWord(
  model: PeopleModel,
  word: ScoredWord,
  distance: number,
  scores: Float32Array,
  at: number,
): void {
  const from = (distance + REACH) * LABELS;
  const bit = 1 << (distance + REACH);
  if ((word.scored & bit) === 0) {
    for (const bucket of wordBuckets(word, distance)) addBucket(model, bucket, word.scores, from);
    word.scored |= bit;
  }
  for (let label = 0; label < LABELS; label++) scores[at + label] += word.scores[from + label];
}

/** Adds the weights of a bucket to the `LABELS` scores from `at` on. */
export function addBucket(model: PeopleModel, bucket: number, scores: Float32Array, at: number): void {
  const bits = model.present[bucket >>> 5];
  const bit = 1 << (bucket & 31);
  if ((bits & bit) === 0) return;
  const row = (model.ranks[bucket >>> 5] + ones(bits & (bit - 1))) * LABELS;
  const { weights, scales } = model;
  for (let label = 0; label < LABELS; label++) scores[at + label] += weights[row + label] * scales[label];
}

/**
 * Tells whether a table of a model's names has a word, folded; for one in some hundred words that it does not have, the answer
 * is wrong.
 */
export function hasName(table: Uint32Array, folded: string): boolean {
  return isSet(table, nameBit(folded));
}

/** Tells the same of a table of nouns. */
export function hasNoun(table: Uint32Array, folded: string): boolean {
  return isSet(table, nounBit(folded));
}

function isSet(table: Uint32Array, bit: number): boolean {
  return ((table[bit >>> 5] >>> (bit & 31)) & 1) !== 0;
}

/** Counts the ones among the bits. */
function ones(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
