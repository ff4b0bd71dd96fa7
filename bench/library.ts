/**
 * `npm run bench -- library [SIZE…]`: the library in a real Chromium, on made-up articles, beside MiniSearch in memory.
 * Sizes are numbers of articles: 10, 100, 1000 and 10000 by default; 50000 takes some minutes more.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import type { LibraryBench } from './library-page';
import type { BenchOptions } from './run';

const SAVES = 40;
const SEARCHES = 150;
const OPENINGS = 9;
/** MiniSearch needs the whole library in memory: beyond this it is left out. */
const MINISEARCH_LARGEST = 10_000;

interface Measured {
  size: number;
  open: number;
  save: number;
  saveP95: number;
  search: number;
  searchP95: number;
  miniP95: number | null;
  miniBuild: number | null;
  /** Megabytes, with the list open; after the searches; with MiniSearch. */
  heap: number;
  heapSearched: number;
  heapMini: number | null;
  /** Bytes on disk for one article, and characters of its text. */
  disk: number;
  text: number;
}

export async function bench({ rest }: BenchOptions): Promise<void> {
  const sizes = rest.length ? rest.map(Number) : [10, 100, 1000, 10_000];
  const bundled = await build({
    entryPoints: [new URL('library-page.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  const server = createServer((request, response) => {
    const script = request.url === '/bench.js';
    response.writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html; charset=utf-8' });
    response.end(
      script ? bundled.outputFiles[0].text : '<!doctype html><title>Library</title><script src="/bench.js"></script>',
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  const address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/`;
  try {
    const rows: Measured[] = [];
    for (const size of sizes) rows.push(await measure(address, size));
    printTable(rows);
  } finally {
    server.close();
  }
}

async function measure(address: string, size: number): Promise<Measured> {
  const profile = mkdtempSync(join(tmpdir(), 'library-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--enable-precise-memory-info'],
  });
  try {
    const page = context.pages()[0];
    await page.goto(address);
    const before = await inPage(page, 'usage', []);
    const text = await inPage(page, 'fill', [0, size]);
    const disk = (await inPage(page, 'usage', [])) - before;
    const opens: number[] = [];
    for (let i = 0; i < OPENINGS; i++) {
      await page.goto(address);
      opens.push(await inPage(page, 'open', []));
    }
    const session = await context.newCDPSession(page);
    const heap = await heapOf(session);
    const searches = await inPage(page, 'searches', [SEARCHES]);
    const heapSearched = await heapOf(session);
    const mini = size <= MINISEARCH_LARGEST ? await inPage(page, 'miniSearches', [size, SEARCHES]) : null;
    const heapMini = mini ? await heapOf(session) : null;
    await page.goto(address);
    const saves = await inPage(page, 'saves', [size, SAVES]);
    return {
      size,
      open: quantile(opens, 0.5),
      save: quantile(saves, 0.5),
      saveP95: quantile(saves, 0.95),
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
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
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
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function printTable(rows: readonly Measured[]): void {
  const cell = (value: number | null, digits = 1) => (value === null ? '–' : value.toFixed(digits));
  console.log(
    '| articles | open, ms | save, ms (p95) | search, ms (p95) | MiniSearch p95, ms | MiniSearch build, s | heap: list, MB | after searches | with MiniSearch | disk a text, KB | text, KB |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|---|');
  for (const row of rows) {
    const build = row.miniBuild === null ? null : row.miniBuild / 1000;
    console.log(
      `| ${row.size} | ${cell(row.open)} | ${cell(row.save)} (${cell(row.saveP95)}) | ${cell(row.search)} (${cell(row.searchP95)}) | ${cell(row.miniP95)} | ${cell(build)} | ${cell(row.heap)} | ${cell(row.heapSearched)} | ${cell(row.heapMini)} | ${cell(row.disk / 1024)} | ${cell(row.text / 1024)} |`,
    );
  }
}
