import { LABELS } from '../lib/facts/people/tagger/crf';
import { BUCKETS, EDGE, REACH, type WordKind, wordBuckets } from '../lib/facts/people/tagger/features';
import { decodeChains, documentUse, eachDocument, eachJoint } from '../lib/facts/people/tagger/tagger';
import type { Example, Features, TrainedWeights } from './crf-trainer';
import type { TrainingDocument } from './documents';

const wordCache = new Map<WordKind, (Int32Array | null)[]>();

function bucketsOf(kind: WordKind, distance: number): Int32Array {
  let known = wordCache.get(kind);
  if (!known) {
    known = new Array<Int32Array | null>(2 * REACH + 1).fill(null);
    wordCache.set(kind, known);
  }
  const made = known[distance + REACH] ?? Int32Array.from(wordBuckets(kind, distance));
  known[distance + REACH] = made;
  return made;
}

/** Room in which the features of one text are gathered. */
let room = new Int32Array(1 << 16);

function push(at: number, buckets: Int32Array, count = buckets.length): number {
  if (at + count > room.length) {
    const larger = new Int32Array(room.length * 2);
    larger.set(room);
    room = larger;
  }
  for (let k = 0; k < count; k++) room[at + k] = buckets[k];
  return at + count;
}

/** The buckets of each candidate in the first pass: the same that `tagCandidates` adds up. */
export function firstPassBuckets({ tokens, prepared }: TrainingDocument): Features {
  const { kinds, candidates } = prepared;
  const starts = new Uint32Array(candidates.length + 1);
  let at = 0;
  eachJoint(tokens, prepared, EDGE, (c, buckets, count) => {
    at = push(at, buckets, count);
    const i = candidates[c];
    at = push(at, bucketsOf(kinds[i], 0));
    for (const way of [-1, 1]) {
      let inside = true;
      for (let far = 1; far <= REACH && inside; far++) {
        const j = i + way * far;
        inside = j >= 0 && j < kinds.length && !tokens.breakBefore(way < 0 ? j + 1 : j);
        at = push(at, bucketsOf(inside ? kinds[j] : EDGE, way * far));
      }
    }
    starts[c + 1] = at;
  });
  return { features: room.slice(0, at), starts };
}

/** The buckets that the second pass adds, from the labels of the first. */
export function secondPassBuckets({ tokens, prepared }: TrainingDocument, labels: Uint8Array): Features {
  const starts = new Uint32Array(prepared.candidates.length + 1);
  let at = 0;
  let done = 0;
  eachDocument(tokens, prepared, labels, documentUse(prepared, labels), (c, buckets, count) => {
    for (; done <= c; done++) starts[done] = at;
    at = push(at, buckets, count);
  });
  for (; done < starts.length; done++) starts[done] = at;
  return { features: room.slice(0, at), starts };
}

/** Numbers the buckets that are met at least `least` times. */
export function numberBuckets(sets: Iterable<Features>, least: number): { number: Int32Array; buckets: Int32Array } {
  const counts = new Int32Array(BUCKETS);
  for (const { features } of sets) for (const bucket of features) counts[bucket]++;
  const number = new Int32Array(BUCKETS).fill(-1);
  const buckets: number[] = [];
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    if (counts[bucket] < least) continue;
    number[bucket] = buckets.length;
    buckets.push(bucket);
  }
  return { number, buckets: Int32Array.from(buckets) };
}

/** Puts numbers in the place of buckets and drops those that have none. */
export function toNumbers({ features, starts }: Features, number: Int32Array): Features {
  const kept = new Int32Array(features.length);
  const keptStarts = new Uint32Array(starts.length);
  let at = 0;
  for (let c = 0; c + 1 < starts.length; c++) {
    for (let f = starts[c]; f < starts[c + 1]; f++) if (number[features[f]] >= 0) kept[at++] = number[features[f]];
    keptStarts[c + 1] = at;
  }
  return { features: kept.slice(0, at), starts: keptStarts };
}

/** Labels a text with weights that are still floats: the first pass, and the second where its features are known. */
export function tagExample({ first, second, chains }: Example, { weights, transitions }: TrainedWeights): Uint8Array {
  const count = first.starts.length - 1;
  const emissions = new Float32Array(count * LABELS);
  for (const part of second ? [first, second] : [first]) {
    for (let c = 0; c < count; c++) {
      for (let f = part.starts[c]; f < part.starts[c + 1]; f++) {
        for (let b = 0; b < LABELS; b++) emissions[c * LABELS + b] += weights[part.features[f] * LABELS + b];
      }
    }
  }
  const labels = new Uint8Array(count);
  decodeChains(chains, emissions, transitions, labels);
  return labels;
}
