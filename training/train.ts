/**
 * `npm run train [-- --data DIR --out FILE]`: from the data to `public/models/people.bin`. The same data gives the same
 * file, byte by byte. See README.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { LABELS } from '../lib/facts/people/tagger/crf';
import { rename } from './augment-names';
import { commonWords } from './common-words';
import { type Example, randomFrom, type TrainedWeights, trainCrf } from './crf-trainer';
import { toTrainingDocument } from './documents';
import { firstPassBuckets, numberBuckets, secondPassBuckets, tagExample, toNumbers } from './examples';
import { NameMaker } from './name-maker';
import { makeArticles } from './newswire/newswire';
import { pageTexts } from './page-texts';
import { encodePeopleModel } from './people-model-file';
import { openTexts, readMarked } from './sources';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: new URL('../../shared/data', import.meta.url).pathname },
    out: { type: 'string', default: new URL('../public/models/people.bin', import.meta.url).pathname },
    yardstick: { type: 'boolean', default: false },
    epochs: { type: 'string', default: '4' },
    finish: { type: 'string', default: '4' },
    l1: { type: 'string', default: '0.0003' },
    least: { type: 'string', default: '3' },
    made: { type: 'string', default: '5000' },
    pages: { type: 'string', default: '0.25' },
    renamed: { type: 'string', default: '0.5' },
    prune: { type: 'string', default: '0.22' },
  },
});

const FOLDS = 2;
const log = (line: string) => console.log(`${line} (${Math.round(process.uptime())} s)`);

const texts = openTexts(values.data);
const pages = pageTexts(values.data);
const common = commonWords([...texts.map(({ text }) => text), ...pages]);
const maker = new NameMaker(randomFrom(11));
texts.push(
  ...texts
    .filter(({ people }) => people.length > 0)
    .map((text) => rename(text, maker, text.weight * Number(values.renamed)))
    .filter(({ weight }) => weight > 0),
  ...makeArticles(Number(values.made), 5, 0.5),
);
if (values.yardstick) {
  texts.push(...readMarked(`${values.data}/people/train-yardstick/worldwide-train.jsonl.gz`));
}
const documents = texts.map((text) => toTrainingDocument(text, common));
const marked = documents.length;
const pageWeight = Number(values.pages);
if (pageWeight > 0) {
  // Real pages have no labels: the model gives them its own, and learns from them what else goes with them.
  for (const text of pages) {
    documents.push(toTrainingDocument({ id: '', text, people: [], others: [], weight: pageWeight }, common));
  }
}
const candidates = documents.reduce((sum, { labels }) => sum + labels.length, 0);
log(`${documents.length} texts, ${candidates} candidates`);

let first = documents.map(firstPassBuckets);
const firstNumbers = numberBuckets(first, Number(values.least));
const drafts = documents.map(({ labels, prepared, weight }, i): Example => {
  return { first: toNumbers(first[i], firstNumbers.number), second: null, labels, chains: prepared.chains, weight };
});
log(`${firstNumbers.buckets.length} features`);

// What the second pass sees of the first must be as good and as bad as it will be on new text: each part of the texts is
// labelled by a model that was trained on the others.
const firstLabels: Uint8Array[] = new Array<Uint8Array>(documents.length);
for (let fold = 0; fold < FOLDS; fold++) {
  const trained = train(
    drafts.filter((_, i) => i < marked && i % FOLDS !== fold),
    firstNumbers.buckets.length,
    Math.max(3, Number(values.epochs) >> 1),
  );
  for (let i = fold; i < documents.length; i += FOLDS) firstLabels[i] = tagExample(drafts[i], trained);
  log(`fold ${fold + 1} of ${FOLDS}`);
}

const second = documents.map((document, i) => secondPassBuckets(document, firstLabels[i]));
const numbers = numberBuckets([...first, ...second], Number(values.least));
const examples = drafts.map((draft, i): Example => {
  return { ...draft, first: toNumbers(first[i], numbers.number), second: toNumbers(second[i], numbers.number) };
});
first = [];
const full = train(examples.slice(0, marked), numbers.buckets.length, Number(values.epochs));
for (let i = marked; i < examples.length; i++) examples[i].labels = tagExample(examples[i], full);
log('pages labelled');

// The features that weigh next to nothing are dropped, and those that stay learn to do without them.
const kept = heavyFeatures(full, Number(values.prune));
log(`${kept.length} features kept`);
const renumbered = new Int32Array(numbers.buckets.length).fill(-1);
kept.forEach((feature, n) => {
  renumbered[feature] = n;
});
const pruned = trainCrf(
  examples.map(({ first, second, ...rest }) => ({
    ...rest,
    first: toNumbers(first, renumbered),
    second: second && toNumbers(second, renumbered),
  })),
  {
    size: kept.length,
    epochs: Number(values.finish),
    rate: 0.05,
    l1: Number(values.l1),
    seed: 13,
    initial: { weights: pickRows(full.weights, kept), transitions: full.transitions },
    log,
  },
);
const buckets = Int32Array.from(kept, (feature) => numbers.buckets[feature]);
const file = encodePeopleModel(buckets, pruned.weights, pruned.transitions, common);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, new Uint8Array(file));
log(`${values.out}: ${file.byteLength} bytes, ${gzipSync(new Uint8Array(file), { level: 9 }).length} gzipped`);

function train(parts: Example[], size: number, epochs: number): TrainedWeights {
  return trainCrf(parts, { size, epochs, rate: 0.1, l1: Number(values.l1), seed: 7, log });
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
