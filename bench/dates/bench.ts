/**
 * `npm run bench -- dates`: the dates found in `DATA/dates/*.jsonl` against their gold, per source and in total, ours
 * and the peers', with speed and size. `extra-*.jsonl` is left out. `-- dates baseline` writes the committed figures.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { gzipSize } from '../bundle';
import { readGold } from '../gold';
import type { BenchOptions } from '../run';
import { megabytesPerSecond } from '../speed';
import { type DateFinder, dateFinders, OURS } from './peers';
import { type DateExpression, type DateScores, scoreDates, VIEWS } from './score';

const BASELINE = new URL('../baseline/dates.json', import.meta.url);

const Expression = v.object({
  start: v.number(),
  end: v.number(),
  text: v.string(),
  type: v.string(),
  value: v.nullish(v.string(), ''),
  valueCorrected: v.optional(v.string()),
  typeCorrected: v.optional(v.string()),
});
const Document = v.object({
  id: v.string(),
  source: v.string(),
  published: v.string(),
  text: v.string(),
  dates: v.array(Expression),
});
type Document = v.InferOutput<typeof Document>;

const Baseline = v.record(v.string(), v.number());

interface Run {
  finder: DateFinder;
  found: DateExpression[][];
  megabytesPerSecond: number;
}

export async function bench(options: BenchOptions): Promise<void> {
  const documents = readGold(join(options.data, 'dates'), Document);
  if (documents.length === 0) {
    console.log(`Skipped: no documents in ${join(options.data, 'dates')}`);
    return;
  }
  const [ours, ...peers] = await dateFinders();
  const runs = [ours, ...(options.check ? [] : peers)].map((finder) => run(finder, documents));
  if (options.out) {
    const lines = documents.map(({ id }, i) => JSON.stringify({ id, dates: runs[0].found[i] }));
    writeFileSync(options.out, `${lines.join('\n')}\n`);
  }

  const sources = [...new Set(documents.map(({ source }) => source))];
  console.log(
    '| set | view | gold | found | strict F1 | relaxed F1 | value P | value R | value F1 | value F1, raw gold |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|');
  for (const source of [...sources, 'TOTAL']) {
    const [corrected, raw] = [true, false].map((mended) => score(documents, runs[0].found, source, mended));
    printViews(source, corrected, raw);
  }
  const total = score(documents, runs[0].found, 'TOTAL', true);
  const figures: Record<string, number> = {
    'SET F1': percent(total.SET.f1),
    'CONCRETE P': percent(total.CONCRETE.valuePrecision),
  };
  for (const view of VIEWS) figures[`${view} value F1`] = percent(total[view].valueF1);

  if (!options.check) {
    console.log(
      '\n| finder | ALL value F1 | CONCRETE value P | CONCRETE value F1 | DAY value F1 | SET F1 | MB/s | KB, gzip |',
    );
    console.log('|---|---|---|---|---|---|---|---|');
    for (const { finder, found, megabytesPerSecond } of runs) {
      const { ALL, CONCRETE, DAY, SET } = score(documents, found, 'TOTAL', true);
      const cells = [ALL.valueF1, CONCRETE.valuePrecision, CONCRETE.valueF1, DAY.valueF1, SET.f1].map((share) =>
        ALL.found > 0 ? percent(share) : '',
      );
      const size = (await gzipSize(finder.imports)) / 1000;
      console.log(`| ${finder.name} | ${cells.join(' | ')} | ${megabytesPerSecond.toFixed(2)} | ${size.toFixed(1)} |`);
    }
  }
  if (options.rest.includes('baseline')) writeFileSync(BASELINE, `${JSON.stringify(figures, null, 2)}\n`);
  if (options.check) check(figures);
}

function run(finder: DateFinder, documents: readonly Document[]): Run {
  let found: DateExpression[][] = [];
  const speed = megabytesPerSecond(
    documents.map(({ text }) => text),
    () => {
      found = documents.map((document) => findIn(finder, document));
    },
  );
  return { finder, found, megabytesPerSecond: speed };
}

function findIn(finder: DateFinder, { text, published }: Document): DateExpression[] {
  try {
    return finder.find(text, published);
  } catch (error) {
    // compromise-dates throws on some texts: it has found nothing there. Ours never may.
    if (finder.name === OURS) throw error;
    return [];
  }
}

function score(
  documents: readonly Document[],
  found: readonly DateExpression[][],
  source: string,
  mended: boolean,
): DateScores {
  const chosen = documents.map((_, i) => i).filter((i) => source === 'TOTAL' || documents[i].source === source);
  const gold = chosen.map((i) =>
    documents[i].dates.map(({ valueCorrected, typeCorrected, ...expression }) => ({
      ...expression,
      value: mended ? isoWeek(valueCorrected || expression.value) : expression.value,
      type: (mended && typeCorrected) || expression.type,
    })),
  );
  return scoreDates(
    gold,
    chosen.map((i) => found[i]),
  );
}

/** The same week with two digits, as ISO 8601 and our values have it: the gold has `1998-W9` as well. */
const isoWeek = (value: string) => value.replace(/-W(\d)$/, '-W0$1');

function printViews(source: string, corrected: DateScores, raw: DateScores): void {
  for (const view of VIEWS) {
    const { gold, found, ...ratios } = corrected[view];
    const cells = [
      ratios.strictF1,
      ratios.relaxedF1,
      ratios.valuePrecision,
      ratios.valueRecall,
      ratios.valueF1,
      raw[view].valueF1,
    ];
    console.log(`| ${[source, view, gold, found, ...cells.map(percent)].join(' | ')} |`);
  }
  const { gold, found, precision, recall, f1 } = corrected.SET;
  const cells = [precision, recall, f1, raw.SET.f1].map(percent);
  console.log(`| ${[source, 'SET', gold, found, '', '', ...cells].join(' | ')} |`);
}

function check(figures: Readonly<Record<string, number>>): void {
  if (!existsSync(BASELINE)) throw new Error('No figures to compare with: run `npm run bench -- dates baseline` first');
  const committed = v.parse(Baseline, JSON.parse(readFileSync(BASELINE, 'utf8')));
  for (const [name, figure] of Object.entries(committed)) {
    if ((figures[name] ?? 0) >= figure) continue;
    console.error(`${name} fell from ${figure} to ${figures[name]}`);
    process.exitCode = 1;
  }
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
