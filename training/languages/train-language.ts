/**
 * `npm run train -- people LANG [--data DIR --out FILE]`: makes `public/models/people-LANG.bin`, the model of people's names of
 * a language, from the marked texts of `sources.ts` and the tables of names beside this file. The same data gives the same
 * file, byte by byte. See README.md.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { folderOf } from '../../lib/facts/people/worldwide/forms';
import { readingOf } from '../../lib/facts/people/worldwide/learnt-people';
import { commonWords } from '../common-words';
import { randomFrom } from '../crf-trainer';
import { type MarkedText, toTrainingDocument } from '../documents';
import { fitModel } from '../fit-model';
import { encodePeopleModel } from '../people-model-file';
import { readMarked } from '../sources';
import { madeUpArticles, worldNames } from './made-up';
import { bitTable, namesOf, nounTable } from './names';
import { Renamer } from './rename';
import { RECIPES } from './sources';

const { values, positionals } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: {
    data: { type: 'string', default: new URL('../../../shared/data', import.meta.url).pathname },
    out: { type: 'string' },
    prune: { type: 'string' },
    renamed: { type: 'string' },
    made: { type: 'string' },
    epochs: { type: 'string' },
    finish: { type: 'string' },
    least: { type: 'string', default: '2' },
    l1: { type: 'string' },
  },
});

/** Says how much a made-up article counts beside a real one. */
const MADE_WEIGHT = 0.5;

for (const lang of positionals) await trainLanguage(lang);

async function trainLanguage(lang: string): Promise<void> {
  const recipe = RECIPES[lang];
  if (!recipe) throw new Error(`There is no recipe for ${lang}: see training/languages/sources.ts`);
  const log = (line: string) => console.log(`${lang}: ${line} (${Math.round(process.uptime())} s)`);
  const out = values.out ?? new URL(`../../public/models/people-${lang}.bin`, import.meta.url).pathname;
  const texts: MarkedText[] = recipe.sources.flatMap(({ file, weight }) => {
    const path = join(values.data, file);
    if (!existsSync(path)) throw new Error(`Missing training data: ${path}`);
    return readMarked(path, weight);
  });
  const { people: words } = await recipe.words();
  const names = namesOf(lang);
  texts.push(...madeUpArticles(lang, names, Number(values.made ?? recipe.made ?? 0), MADE_WEIGHT, randomFrom(5)));
  const world = worldNames(lang);
  const fold = folderOf(words);
  const tables = {
    given: bitTable([...names.given, ...world.given], fold),
    family: bitTable([...names.family, ...world.family], fold),
    nouns: nounTable(lang, fold),
  };
  const reading = readingOf(words, tables);
  const common = commonWords(texts.map(({ text }) => text));
  const renamed = Number(values.renamed ?? recipe.renamed);
  if (renamed > 0) {
    const renamer = new Renamer(names, randomFrom(11));
    texts.push(
      ...texts.filter(({ people }) => people.length > 0).map((text) => renamer.rename(text, text.weight * renamed)),
    );
  }
  const documents = texts.map((text) => toTrainingDocument(text, common, reading));
  log(`${documents.length} texts`);
  const { buckets, trained } = fitModel(documents, documents.length, {
    epochs: Number(values.epochs ?? recipe.epochs ?? 10),
    finish: Number(values.finish ?? recipe.finish ?? 8),
    l1: Number(values.l1 ?? recipe.l1 ?? 0.001),
    least: Number(values.least),
    prune: Number(values.prune ?? recipe.prune),
    log: (line) => (line.startsWith('epoch') ? undefined : log(line)),
  });
  const file = encodePeopleModel(buckets, trained.weights, trained.transitions, common, tables);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, new Uint8Array(file));
  log(`${out}: ${file.byteLength} bytes, ${gzipSync(new Uint8Array(file), { level: 9 }).length} gzipped`);
}
