/**
 * `npm run bench -- library [SIZE…]`: the built extension's library in a real Chromium, on made-up articles, beside
 * MiniSearch in memory. Sizes are numbers of articles: 100, 1000 and 10000 by default; 50000 takes a quarter of an hour
 * more. Each is measured beside a library of ten in a second browser, turn by turn, since the machine's load changes.
 * With `--check` a bar that is not reached is an error.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { BenchOptions } from '../run';
import { type Browser, inBrowser, inPage, isBuilt, pageScript, WATCH_TASKS } from './browser';
import { pocketFile, vocabulary } from './texts';

const SMALL = 10;
const SAVES = 60;
const SEARCHES = 150;
const OPENINGS = 15;
const FILLED_AT_ONCE = 1000;
const IMPORTED_ROWS = 10_000;
/** MiniSearch needs the whole library in memory: beyond this it is left out. */
const MINISEARCH_LARGEST = 10_000;

interface Measured {
  size: number;
  /** Milliseconds: median with ten articles, and with `size`. */
  open: [number, number];
  save: [number, number];
  saveP95: number;
  search: number;
  searchP95: number;
  miniP95: number | null;
  miniBuild: number | null;
  /** Megabytes: of the library page; what the searches left behind; what MiniSearch holds. */
  heap: number;
  searchHeap: number;
  miniHeap: number | null;
  /** Bytes on disk for one article, and characters of its text. */
  disk: number;
  text: number;
}

export async function bench({ rest, check }: BenchOptions): Promise<void> {
  if (!isBuilt()) {
    console.log('library: skipped, the extension is not built (npm run build)');
    return;
  }
  const sizes = rest.length ? rest.map(Number).filter(Boolean) : [100, 1000, 10_000];
  const script = await pageScript();
  const rows: Measured[] = [];
  for (const size of sizes) {
    rows.push(await inBrowser(script, (small) => inBrowser(script, (large) => measure(small, large, size))));
  }
  const imported = await inBrowser(script, importPocket);
  printTable(rows);
  console.log(`\nImport of ${IMPORTED_ROWS} Pocket rows:`);
  for (const { name, total, longest } of imported) {
    const felt = longest ? `${longest.toFixed(0)} ms` : 'under 50 ms';
    console.log(`- ${name}: ${(total / 1000).toFixed(1)} s, longest task ${felt}`);
  }
  const missed = bars(rows);
  for (const { name, value, most } of missed) console.log(`Over the bar: ${name}: ${value.toFixed(2)} > ${most}`);
  if (check && missed.length) throw new Error(`${missed.length} bars are not reached`);
}

async function measure(small: Browser, large: Browser, size: number): Promise<Measured> {
  await inPage(small.page, 'fill', [0, SMALL]);
  const before = await inPage(large.page, 'usage', []);
  let text = 0;
  for (let from = 0; from < size; from += FILLED_AT_ONCE) {
    text += await inPage(large.page, 'fill', [from, Math.min(size, from + FILLED_AT_ONCE)]);
    process.stderr.write(`\r${Math.min(size, from + FILLED_AT_ONCE)} of ${size} articles saved`);
  }
  process.stderr.write('\n');
  const disk = (await inPage(large.page, 'usage', [])) - before;
  const opens: [number[], number[]] = [[], []];
  let heap = 0;
  for (let i = 0; i < OPENINGS; i++) {
    for (const [which, { context, libraryPage }] of [small, large].entries()) {
      const page = await context.newPage();
      opens[which].push(await timeToFirstRow(page, libraryPage));
      if (i === OPENINGS - 1) heap = await heapOf(page);
      await page.close();
    }
  }
  const heapBefore = await heapOf(large.page);
  const searches = await inPage(large.page, 'searches', [SEARCHES]);
  const heapSearched = await heapOf(large.page);
  const mini = size <= MINISEARCH_LARGEST ? await inPage(large.page, 'miniSearches', [size, SEARCHES]) : null;
  const heapMini = mini ? await heapOf(large.page) : null;
  const saves: [number[], number[]] = [[], []];
  for (let i = 0; i < SAVES; i++) {
    saves[0].push(...(await inPage(small.page, 'saves', [SMALL + i, 1])));
    saves[1].push(...(await inPage(large.page, 'saves', [size + i, 1])));
  }
  return {
    size,
    open: [quantile(opens[0], 0.5), quantile(opens[1], 0.5)],
    save: [quantile(saves[0], 0.5), quantile(saves[1], 0.5)],
    saveP95: quantile(saves[1], 0.95),
    search: quantile(searches, 0.5),
    searchP95: quantile(searches, 0.95),
    miniP95: mini && quantile(mini.times, 0.95),
    miniBuild: mini?.build ?? null,
    heap,
    searchHeap: heapSearched - heapBefore,
    miniHeap: heapMini && heapMini - heapSearched,
    disk: disk / size,
    text: text / size,
  };
}

/** One part of an import, in ms; `longest` is the page's longest task over 50 ms, 0 when none is. */
interface Phase {
  name: string;
  total: number;
  longest: number;
}

/** Brings in a Pocket export as a reader does: what of it would be felt as a freeze. */
async function importPocket({ context, libraryPage }: Browser): Promise<Phase[]> {
  const page = await context.newPage();
  await page.goto(`${libraryPage}#/transfer`);
  const input = page.locator('input[type=file]').first();
  await input.waitFor({ state: 'attached' });
  await page.evaluate(WATCH_TASKS);
  const phase = async (name: string, act: () => Promise<void>, end: Locator): Promise<Phase> => {
    await page.evaluate('tasks.length = 0');
    const start = performance.now();
    await act();
    await end.waitFor({ timeout: 600_000 });
    const total = performance.now() - start;
    // An observer is told of a task after its end.
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 300))');
    return { name, total, longest: await page.evaluate<number>('Math.max(0, ...tasks)') };
  };
  // From the disk: what is handed over in memory is unpacked by the page, in a long task of its own.
  const folder = mkdtempSync(join(tmpdir(), 'library-bench-'));
  const file = join(folder, 'pocket.csv');
  writeFileSync(file, pocketFile(IMPORTED_ROWS, vocabulary()));
  const bringIn = page.locator('.transfer-job .button-main');
  const read = await phase('read', () => input.setInputFiles(file), bringIn);
  const done = page.getByText(`${IMPORTED_ROWS.toLocaleString('en')} articles were added.`);
  const write = await phase('import', () => bringIn.click(), done);
  await page.close();
  rmSync(folder, { recursive: true });
  return [read, write];
}

/** Resolves to the time of the page when a row of the list was painted. */
const FIRST_ROW = `new Promise((painted) => {
  (function look() {
    if (document.querySelector('[data-entry]')) setTimeout(() => painted(performance.now()));
    else requestAnimationFrame(look);
  })();
})`;

/** Milliseconds from the navigation until a row of the list was painted. */
async function timeToFirstRow(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  return page.evaluate<number>(FIRST_ROW);
}

/** Megabytes of JavaScript heap in use after a garbage collection. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 2 ** 20;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** The bars that are not reached. */
function bars(rows: readonly Measured[]): { name: string; value: number; most: number }[] {
  const smallest = rows[0];
  const all = rows.flatMap(({ size, open, save, searchP95, miniP95, heap, searchHeap }) => [
    { name: `open, ${size} against ${SMALL}`, value: open[1] / open[0], most: 1.5 },
    { name: `save, ${size} against ${SMALL}`, value: save[1] / save[0], most: 1.5 },
    { name: `heap, ${size} against ${smallest.size}`, value: heap / smallest.heap, most: 2 },
    { name: `MB left by searches, ${size}`, value: searchHeap, most: 2 },
    // In a small library both are far below what can be felt.
    ...(miniP95 && size >= 10_000 ? [{ name: `search p95, ${size}`, value: searchP95 / miniP95, most: 3 }] : []),
  ]);
  return all.filter(({ value, most }) => value > most);
}

function printTable(rows: readonly Measured[]): void {
  const cell = (value: number | null, digits = 1) => (value === null ? '–' : value.toFixed(digits));
  const heads = [
    'articles',
    `open, ms (with ${SMALL})`,
    `save, ms (with ${SMALL}; p95)`,
    'search, ms (p95)',
    'MiniSearch p95, ms (build, s)',
    'heap, MB: library page, left by searches, MiniSearch',
    'an article: text, on disk, KB',
  ];
  console.log(`| ${heads.join(' | ')} |\n|${heads.map(() => '---|').join('')}`);
  for (const row of rows) {
    const seconds = row.miniBuild === null ? null : row.miniBuild / 1000;
    const cells = [
      row.size,
      `${cell(row.open[1])} (${cell(row.open[0])})`,
      `${cell(row.save[1])} (${cell(row.save[0])}; ${cell(row.saveP95)})`,
      `${cell(row.search)} (${cell(row.searchP95)})`,
      `${cell(row.miniP95)} (${cell(seconds)})`,
      `${cell(row.heap)}, ${cell(row.searchHeap)}, ${cell(row.miniHeap)}`,
      `${cell(row.text / 1024)}, ${cell(row.disk / 1024)}`,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
