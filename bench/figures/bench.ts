/**
 * `npm run bench -- figures`: the quantities found in `DATA/figures/*.jsonl` against their gold (NewsQuant), ours and
 * the peers', with speed and size, and the probe list for wrong powers of ten. `extra-*.jsonl` is left out;
 * `-- figures baseline` writes the committed figures.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { gzipSize } from '../bundle';
import { readGold } from '../gold';
import type { BenchOptions } from '../run';
import { megabytesPerSecond } from '../speed';
import { type FigureFinder, figureFinders } from './peers';
import { probe } from './probe';
import { MEASURES, type Scores, scoreClean, scoreOfficial } from './score';

const BASELINE = new URL('../baseline/figures.json', import.meta.url);

const Document = v.object({
  id: v.string(),
  text: v.string(),
  quantities: v.array(
    v.object({
      value: v.union([v.number(), v.array(v.number())]),
      normalized_unit: v.string(),
      change: v.nullish(v.string(), null),
      concepts: v.optional(v.array(v.string()), ['-']),
    }),
  ),
});
type Document = v.InferOutput<typeof Document>;

const Baseline = v.record(v.string(), v.number());

export async function bench(options: BenchOptions): Promise<void> {
  const figures: Record<string, number> = {};
  const probed = probe();
  console.log(`Probe list: ${probed.total} expressions, ${probed.wrongPower.length} wrong powers of ten,`);
  console.log(`${probed.wrongValue.length} other wrong values, ${probed.missed.length} not read.`);
  for (const line of [...probed.wrongPower, ...probed.wrongValue, ...probed.missed]) console.log(`  ${line}`);
  figures['probe right'] = probed.total - probed.wrongPower.length - probed.wrongValue.length - probed.missed.length;

  const documents = readGold(join(options.data, 'figures'), Document);
  if (documents.length === 0) {
    console.log(`Skipped the rest: no documents in ${join(options.data, 'figures')}`);
    return;
  }
  const [ours, ...peers] = await figureFinders();
  const gold = documents.map(({ quantities }) => quantities);
  const found = documents.map(({ text }) => ours.find(text));
  if (options.out) {
    const lines = documents.map(({ id }, i) => JSON.stringify({ id, quantities: found[i] }));
    writeFileSync(options.out, `${lines.join('\n')}\n`);
  }
  const count = gold.reduce((sum, quantities) => sum + quantities.length, 0);
  console.log(`\n${documents.length} texts, ${count} quantities in the gold, ${found.flat().length} found.\n`);
  console.log('| view | measure | P | R | F1 |\n|---|---|---|---|---|');
  for (const [view, scores] of Object.entries({
    official: scoreOfficial(gold, found),
    clean: scoreClean(gold, found),
  })) {
    for (const measure of MEASURES) {
      const { precision, recall, f1 } = scores[measure];
      console.log(`| ${[view, measure, ...[precision, recall, f1].map(percent)].join(' | ')} |`);
      figures[`${view} ${measure} F1`] = percent(f1);
    }
  }
  if (!options.check) await compare([ours, ...peers], documents, gold);
  if (options.rest.includes('baseline')) writeFileSync(BASELINE, `${JSON.stringify(figures, null, 2)}\n`);
  if (options.check) check(figures);
}

async function compare(
  finders: readonly FigureFinder[],
  documents: readonly Document[],
  gold: Document['quantities'][],
) {
  console.log('\n| finder | value F1 | value+unit F1 | value+change F1 | MB/s | KB, gzip |\n|---|---|---|---|---|---|');
  for (const finder of finders) {
    const texts = documents.map(({ text }) => text);
    const found = texts.map((text) => finder.find(text));
    const speed = megabytesPerSecond(texts, () => {
      for (const text of texts) (finder.read ?? finder.find)(text);
    });
    const scores: Scores = scoreClean(gold, found);
    const cells = found.some((quantities) => quantities.length > 0)
      ? MEASURES.map((measure) => percent(scores[measure].f1))
      : MEASURES.map(() => '–');
    const size = (await gzipSize(finder.imports)) / 1000;
    console.log(`| ${finder.name} | ${cells.join(' | ')} | ${speed.toFixed(2)} | ${size.toFixed(1)} |`);
  }
}

function percent(ratio: number): number {
  return Math.round(ratio * 1000) / 10;
}

/** Fails when a figure is lower than the committed one. */
function check(figures: Record<string, number>): void {
  const baseline = v.parse(Baseline, JSON.parse(readFileSync(BASELINE, 'utf8')));
  for (const [name, floor] of Object.entries(baseline)) {
    const now = figures[name] ?? 0;
    if (now >= floor) continue;
    console.error(`${name}: ${now}, was ${floor}`);
    process.exitCode = 1;
  }
}
