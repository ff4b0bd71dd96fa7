/**
 * `npm run bench -- library [SIZE…]`: the library in a real Chromium, on made-up articles, beside MiniSearch in memory.
 * Sizes are numbers of articles: 100, 1000 and 10000 by default; 50000 takes a quarter of an hour more. Each is measured
 * beside a library of ten in the same browser, turn by turn, since the machine's load changes. With `--check` a bar that
 * is not reached is an error.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import type { LibraryBench } from './library-page';
import type { BenchOptions } from './run';

const SMALL = 10;
const SAVES = 60;
const SEARCHES = 150;
const OPENINGS = 15;
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
  /** Megabytes: with the list open, after the searches, with MiniSearch. */
  heap: number;
  heapSearched: number;
  heapMini: number | null;
  /** Bytes on disk for one article, and characters of its text. */
  disk: number;
  text: number;
}

export async function bench({ rest, check }: BenchOptions): Promise<void> {
  const sizes = rest.length ? rest.map(Number).filter(Boolean) : [100, 1000, 10_000];
  const port = await servePage();
  const rows: Measured[] = [];
  for (const size of sizes) rows.push(await inBrowser((context) => measure(context, port, size)));
  const imported = await inBrowser(async (context) => {
    const page = await openPage(context, `http://127.0.0.1:${port}/`);
    return inPage(page, 'importPocket', [IMPORTED_ROWS]);
  });
  printTable(rows);
  console.log(`\nImport of ${IMPORTED_ROWS} Pocket rows:`);
  for (const { name, total, longest } of imported) {
    console.log(
      `- ${name}: ${(total / 1000).toFixed(1)} s, longest task ${longest ? `${longest.toFixed(0)} ms` : 'under 50 ms'}`,
    );
  }
  const missed = bars(rows);
  for (const { name, value, most } of missed) console.log(`Over the bar: ${name}: ${value.toFixed(2)} > ${most}`);
  if (check && missed.length) throw new Error(`${missed.length} bars are not reached`);
}

/** Serves the page on every interface name, so that `localhost` and `127.0.0.1` are two origins with a library each. */
async function servePage(): Promise<number> {
  const bundled = await build({
    entryPoints: [new URL('library-page.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  const html = '<!doctype html><title>Library</title><script src="/bench.js"></script>';
  const server = createServer((request, response) => {
    const script = request.url === '/bench.js';
    response.writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html; charset=utf-8' });
    response.end(script ? bundled.outputFiles[0].text : html);
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  server.unref();
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

async function inBrowser<T>(run: (context: BrowserContext) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'library-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    return await run(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

async function measure(context: BrowserContext, port: number, size: number): Promise<Measured> {
  const addresses = [`http://localhost:${port}/`, `http://127.0.0.1:${port}/`];
  const pages = [await openPage(context, addresses[0]), await openPage(context, addresses[1])];
  const [small, large] = pages;
  await inPage(small, 'fill', [0, SMALL]);
  const before = await inPage(large, 'usage', []);
  const text = await inPage(large, 'fill', [0, size]);
  const disk = (await inPage(large, 'usage', [])) - before;
  const opens: [number[], number[]] = [[], []];
  for (let i = 0; i < OPENINGS; i++) {
    for (const [which, page] of pages.entries()) {
      await page.bringToFront();
      await page.goto(addresses[which]);
      opens[which].push(await inPage(page, 'open', []));
    }
  }
  const heap = await heapOf(large);
  const searches = await inPage(large, 'searches', [SEARCHES]);
  const heapSearched = await heapOf(large);
  const mini = size <= MINISEARCH_LARGEST ? await inPage(large, 'miniSearches', [size, SEARCHES]) : null;
  const heapMini = mini ? await heapOf(large) : null;
  await large.goto(addresses[1]);
  const saves: [number[], number[]] = [[], []];
  for (let i = 0; i < SAVES; i++) {
    saves[0].push(...(await inPage(small, 'saves', [SMALL + i, 1])));
    saves[1].push(...(await inPage(large, 'saves', [size + i, 1])));
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
    heapSearched,
    heapMini,
    disk: disk / size,
    text: text / size,
  };
}

/** Calls a function of `library-page.ts`. */
async function inPage<K extends keyof LibraryBench>(
  page: Page,
  name: K,
  args: Parameters<LibraryBench[K]>,
): Promise<Awaited<ReturnType<LibraryBench[K]>>> {
  return page.evaluate<Awaited<ReturnType<LibraryBench[K]>>>(`bench.${name}(...${JSON.stringify(args)})`);
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
  const all = rows.flatMap(({ size, open, save, searchP95, miniP95, heap, heapSearched }) => [
    { name: `open, ${size} against ${SMALL}`, value: open[1] / open[0], most: 1.5 },
    { name: `save, ${size} against ${SMALL}`, value: save[1] / save[0], most: 1.5 },
    { name: `heap, ${size} against ${smallest.size}`, value: heap / smallest.heap, most: 2 },
    { name: `heap after searches, ${size}`, value: heapSearched / heap, most: 1.5 },
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
    'heap, MB: list, after searches, with MiniSearch',
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
      `${cell(row.heap)}, ${cell(row.heapSearched)}, ${cell(row.heapMini)}`,
      `${cell(row.text / 1024)}, ${cell(row.disk / 1024)}`,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
