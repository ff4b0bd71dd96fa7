/**
 * `npm run bench -- click [CLICKS [cold] [PAGE…]]`: from a click on the real toolbar button until the text of an article, and the facts in
 * it, were painted, beside a bare Readability + Preact popup (`click-bare/`). Both are in one Chromium and are clicked in
 * turn, six times a page unless told otherwise, on the pages whose names hold one of the words: what the machine does besides, it does to both. Only ratios mean something.
 * Ours reads in its offscreen document, as from a reader's second click on; `cold` closes that before each click.
 * With `--check` a floor that is not held is an error.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startNews } from '../../e2e/news';
import type { BenchOptions } from '../run';
import { type ClickBrowser, isBuilt, startClickBrowser, type Which } from './browser';
import type { ClickTimes } from './watch';

/** Heavy pages first: megabytes of markup, long texts, many facts. */
const PAGES = [
  'fundus/html/us-Wired_2024_04_28',
  'fundus/html/de-DieWelt_2024_08_27',
  'fundus/html/uk-TechRadar_2026_05_21',
  'fundus/html/de-BoersenZeitung_2025_11_06',
  'fundus/html/ca-NationalPost_2025_05_08',
  'fundus/html/es-ElDiario_2025_05_29',
  'fundus/html/us-TheNation_2023_05_15',
];
const CLICKS = 6;

/** Times of the bare popup: on no page longer than `page`, and the median over the pages no longer than `median`. */
const FLOORS = { text: { page: 1.3, median: 1.2 }, facts: { page: 1.6, median: 1.6 } };

/** Cuts the time between a click and the text into stages, by the marks at their beginning and their end. */
const STAGES: [name: string, from: string, to: string][] = [
  ['browser opens the popup', 'click', 'opened'],
  ['popup script', 'opened', 'script run'],
  ['injection, copy of the page', 'script run', 'page copied'],
  ['the rest of the popup (meanwhile)', 'script run', 'popup loaded'],
  ['parse', 'page copied', 'page parsed'],
  ['extraction', 'page parsed', 'article extracted'],
  ['sanitiser', 'article extracted', 'article sanitised'],
  ['reading (ours: elsewhere)', 'page copied', 'article read'],
  ['drawing, frame', 'article read', 'text'],
  ['facts after the text', 'text', 'facts'],
];

interface Row {
  page: string;
  clicks: Record<Which, ClickTimes[]>;
}

export async function bench({ data, check, rest }: BenchOptions): Promise<void> {
  const isCold = rest.includes('cold');
  const [count, ...words] = rest.filter((word) => word !== 'cold');
  const names = PAGES.filter((name) => words.length === 0 || words.some((word) => name.includes(word)));
  const pages = names.map((name) => join(data, 'extraction', `${name}.html.gz`));
  const missing = pages.filter((path) => !existsSync(path));
  if (missing.length > 0) {
    console.log(`click: skipped, there is no ${missing[0]}`);
    return;
  }
  if (!isBuilt()) {
    console.log('click: skipped, the extension is not built (npm run build)');
    return;
  }
  const clicks = Number(count) || CLICKS;
  const news = await startNews();
  const browser = await startClickBrowser(news.port, isCold);
  const rows: Row[] = [];
  try {
    await measure(browser, news.serveFile(pages[0]), 1);
    for (const path of pages) {
      rows.push({
        page: path.replace(/^.*\/|\.html\.gz$/g, ''),
        clicks: await measure(browser, news.serveFile(path), clicks),
      });
      process.stderr.write(`\r${rows.length} of ${pages.length} pages`);
    }
    process.stderr.write('\n');
  } finally {
    await browser.close();
    await news.close();
  }
  printTimes(rows);
  printStages(rows);
  const missed = floorsMissed(rows);
  for (const line of missed) console.log(`Over the floor: ${line}`);
  if (check && missed.length > 0) throw new Error(`${missed.length} floors are not held`);
}

/** Clicks both in turn; which of them is first changes each time. */
async function measure(browser: ClickBrowser, address: string, clicks: number): Promise<Row['clicks']> {
  const times: Row['clicks'] = { bare: [], ours: [] };
  await browser.visit(address);
  for (let i = 0; i < clicks; i++) {
    for (const which of i % 2 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)) {
      times[which].push(await browser.click(which));
    }
  }
  return times;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const SUMMARIES = { minimum: (values: readonly number[]) => Math.min(...values), median } as const;

/** Milliseconds to the text of the bare popup, to the text and to the facts of ours, and their ratios. */
function compare({ clicks }: Row, summary: (values: readonly number[]) => number) {
  const of = (which: Which, what: 'text' | 'facts') => summary(clicks[which].map((times) => times[what] ?? Number.NaN));
  const bare = of('bare', 'text');
  const text = of('ours', 'text');
  const facts = of('ours', 'facts');
  return { bare, text, facts, textRatio: text / bare, factsRatio: facts / bare };
}

function floorsMissed(rows: readonly Row[]): string[] {
  const missed: string[] = [];
  for (const what of ['text', 'facts'] as const) {
    const ratios = rows.map((row) => compare(row, SUMMARIES.minimum)[`${what}Ratio`]);
    const floors = FLOORS[what];
    ratios.forEach((ratio, i) => {
      if (ratio > floors.page) missed.push(`${what}, ${rows[i].page}: ${ratio.toFixed(2)} > ${floors.page}`);
    });
    const middle = median(ratios);
    if (middle > floors.median) missed.push(`${what}, median of pages: ${middle.toFixed(2)} > ${floors.median}`);
  }
  return missed;
}

function printTimes(rows: readonly Row[]): void {
  for (const [name, summary] of Object.entries(SUMMARIES)) {
    console.log(`\n| ${name}, ms | bare: text | ours: text | ours: facts | text | facts |\n|---|---|---|---|---|---|`);
    const all = rows.map((row) => ({ page: row.page, ...compare(row, summary) }));
    for (const { page, bare, text, facts, textRatio, factsRatio } of all) {
      const cells = [bare, text, facts].map((time) => time.toFixed(0));
      console.log(`| ${page} | ${cells.join(' | ')} | ${textRatio.toFixed(2)} | ${factsRatio.toFixed(2)} |`);
    }
    const middles = [median(all.map((row) => row.textRatio)), median(all.map((row) => row.factsRatio))];
    console.log(`| median of ratios | | | | ${middles.map((ratio) => ratio.toFixed(2)).join(' | ')} |`);
  }
}

/** The median time of each stage, ours and the bare popup's. */
function printStages(rows: readonly Row[]): void {
  console.log(
    `\n| median, ms: ours / bare | ${rows.map(({ page }) => page).join(' | ')} |\n|---|${rows.map(() => '---|').join('')}`,
  );
  for (const [name, from, to] of STAGES) {
    const cells = rows.map(({ clicks }) =>
      (['ours', 'bare'] as const).map((which) => duration(clicks[which], from, to)).join(' / '),
    );
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}

function duration(clicks: readonly ClickTimes[], from: string, to: string): string {
  const at = (times: ClickTimes, point: string): number | undefined => {
    if (point === 'click') return 0;
    if (point === 'opened') return times.opened;
    if (point === 'text' || point === 'facts') return times[point] ?? undefined;
    return times.marks[point];
  };
  const lengths = clicks.flatMap((times) => {
    const [start, end] = [at(times, from), at(times, to)];
    return start === undefined || end === undefined ? [] : [end - start];
  });
  return lengths.length > 0 ? median(lengths).toFixed(0) : '–';
}
