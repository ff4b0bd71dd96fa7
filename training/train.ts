/**
 * `npm run train [-- --data DIR --out FILE]`: from the data to `public/models/people.bin`. The same data gives the same
 * file, byte by byte. See README.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { rename } from './augment-names';
import { commonWords } from './common-words';
import { randomFrom } from './crf-trainer';
import { ENGLISH_READING, toTrainingDocument } from './documents';
import { fitModel } from './fit-model';
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
const documents = texts.map((text) => toTrainingDocument(text, common, ENGLISH_READING));
const marked = documents.length;
const pageWeight = Number(values.pages);
if (pageWeight > 0) {
  // Real pages have no labels: the model gives them its own, and learns from them what else goes with them.
  for (const text of pages) {
    documents.push(
      toTrainingDocument({ id: '', text, people: [], others: [], weight: pageWeight }, common, ENGLISH_READING),
    );
  }
}
const candidates = documents.reduce((sum, { labels }) => sum + labels.length, 0);
log(`${documents.length} texts, ${candidates} candidates`);

const { buckets, trained } = fitModel(documents, marked, {
  epochs: Number(values.epochs),
  finish: Number(values.finish),
  l1: Number(values.l1),
  least: Number(values.least),
  prune: Number(values.prune),
  log,
});
const file = encodePeopleModel(buckets, trained.weights, trained.transitions, common);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, new Uint8Array(file));
log(`${values.out}: ${file.byteLength} bytes, ${gzipSync(new Uint8Array(file), { level: 9 }).length} gzipped`);
