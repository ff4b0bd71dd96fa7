/** The built extension in a real Chromium, with `page.ts` in a page of its own. */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import type { LibraryBench } from './page';

const BUILT = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

export function isBuilt(): boolean {
  return existsSync(join(BUILT, 'manifest.json'));
}

/** `page.ts`, or another, as one script. */
export async function pageScript(page = new URL('./page.ts', import.meta.url).pathname): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [page],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0].text;
}

/** A browser with the extension: a page to measure in, and one that shows the library. */
export interface Browser {
  /** An empty page of the extension with `page.ts` in it. */
  page: Page;
  /** Address of the library page. */
  libraryPage: string;
  context: BrowserContext;
}

/** Runs `run` in a browser of its own, with a fresh profile. */
export async function inBrowser<T>(
  script: string,
  run: (browser: Browser) => Promise<T>,
  args: readonly string[] = [],
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'library-bench-'));
  // A copy, since a build may replace the extension meanwhile.
  const extension = join(folder, 'extension');
  cpSync(BUILT, extension, { recursive: true });
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...args,
    ],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const root = `chrome-extension://${new URL(worker.url()).host}`;
    const page = await context.newPage();
    await page.goto(`${root}/manifest.json`);
    await page.evaluate(script);
    return await run({ page, libraryPage: `${root}/options.html`, context });
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Run in a page, notes its tasks over 50 ms in `tasks`, in milliseconds. */
export const WATCH_TASKS = `globalThis.tasks = []; new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) tasks.push(duration);
}).observe({ type: 'longtask' })`;

/** Calls a function of `page.ts`. */
export async function inPage<K extends keyof LibraryBench>(
  page: Page,
  name: K,
  args: Parameters<LibraryBench[K]>,
): Promise<Awaited<ReturnType<LibraryBench[K]>>> {
  return page.evaluate<Awaited<ReturnType<LibraryBench[K]>>>(`bench.${name}(...${JSON.stringify(args)})`);
}
