import { LABELS } from '../lib/facts/people/tagger/crf';
import { type Example, type TrainedWeights, trainCrf } from './crf-trainer';
import type { TrainingDocument } from './documents';
import { firstPassBuckets, numberBuckets, secondPassBuckets, tagExample, toNumbers } from './examples';

/** Tells how a model is fitted; README.md says what each option is good for. */
export interface FitOptions {
  epochs: number;
  /** Epochs after the light features were dropped. */
  finish: number;
  l1: number;
  /** The fewest times a feature must be met. */
  least: number;
  /** The least weight of a feature that is kept. */
  prune: number;
  log(line: string): void;
}

export interface FittedModel {
  /** The bucket of each feature that is kept. */
  buckets: Int32Array;
  trained: TrainedWeights;
}

const FOLDS = 2;

/**
 * Fits a model on documents, of which the first `marked` have labels; the others get those that the model gives them.
 * The same documents give the same weights.
 */
export function fitModel(documents: readonly TrainingDocument[], marked: number, options: FitOptions): FittedModel {
  const { log, l1 } = options;
  const train = (parts: Example[], size: number, epochs: number) =>
    trainCrf(parts, { size, epochs, rate: 0.1, l1, seed: 7, log });
  let first = documents.map(firstPassBuckets);
  const firstNumbers = numberBuckets(first, options.least);
  const drafts = documents.map(({ labels, prepared, weight }, i): Example => {
    return { first: toNumbers(first[i], firstNumbers.number), second: null, labels, chains: prepared.chains, weight };
  });
  log(`${firstNumbers.buckets.length} features`);

  // The second pass must see labels as good and as bad as they will be on new text: each part of the texts is
  // labelled by a model that was trained on the others.
  const firstLabels: Uint8Array[] = new Array<Uint8Array>(documents.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const trained = train(
      drafts.filter((_, i) => i < marked && i % FOLDS !== fold),
      firstNumbers.buckets.length,
      Math.max(3, options.epochs >> 1),
    );
    for (let i = fold; i < documents.length; i += FOLDS) firstLabels[i] = tagExample(drafts[i], trained);
    log(`fold ${fold + 1} of ${FOLDS}`);
  }

  const second = documents.map((document, i) => secondPassBuckets(document, firstLabels[i]));
  const numbers = numberBuckets([...first, ...second], options.least);
  const examples = drafts.map((draft, i): Example => {
    return { ...draft, first: toNumbers(first[i], numbers.number), second: toNumbers(second[i], numbers.number) };
  });
  first = [];
  const full = train(examples.slice(0, marked), numbers.buckets.length, options.epochs);
  for (let i = marked; i < examples.length; i++) examples[i].labels = tagExample(examples[i], full);
  if (marked < examples.length) log('pages labelled');

  // The features that weigh next to nothing are dropped, and those that stay learn to do without them.
  const kept = heavyFeatures(full, options.prune);
  log(`${kept.length} features kept`);
  const renumbered = new Int32Array(numbers.buckets.length).fill(-1);
  kept.forEach((feature, n) => {
    renumbered[feature] = n;
  });
  const trained = trainCrf(
    examples.map(({ first, second, ...rest }) => ({
      ...rest,
      first: toNumbers(first, renumbered),
      second: second && toNumbers(second, renumbered),
    })),
    {
      size: kept.length,
      epochs: options.finish,
      rate: 0.05,
      l1,
      seed: 13,
      initial: { weights: pickRows(full.weights, kept), transitions: full.transitions },
      log,
    },
  );
  return { buckets: Int32Array.from(kept, (feature) => numbers.buckets[feature]), trained };
}

/** The features that have a weight of at least `smallest` either way. */
function heavyFeatures({ weights }: TrainedWeights, smallest: number): number[] {
  const heavy: number[] = [];
  for (let feature = 0; feature * LABELS < weights.length; feature++) {
    const row = weights.subarray(feature * LABELS, (feature + 1) * LABELS);
    if (row.some((weight) => Math.abs(weight) >= smallest)) heavy.push(feature);
  }
  return heavy;
}

function pickRows(weights: Float32Array, rows: readonly number[]): Float32Array {
  const picked = new Float32Array(rows.length * LABELS);
  rows.forEach((row, n) => {
    picked.set(weights.subarray(row * LABELS, (row + 1) * LABELS), n * LABELS);
  });
  return picked;
}
