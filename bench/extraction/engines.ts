/** Reads pages in Chromium: as they are parsed, or as live pages. */
import { existsSync, readFileSync } from 'node:fs';
import { type Browser, type CDPSession, chromium } from '@playwright/test';
import { build } from 'esbuild';
import * as v from 'valibot';
import { findBrowser } from '../../e2e/find-browser';
import type { Step } from '../../lib/article/extract';
import { snapshotSchema } from '../../lib/article/snapshot/snapshot-schema';
import { htmlOf, type Page } from './data';
import type { ExtractorName, Reading } from './in-page';

export interface Engine {
  name: string;
  /** Reads one page with each extractor; `isTimed`: and takes the times of it, which is three more readings each. */
  read(page: Page, extractors: ExtractorName[], isTimed: boolean): Promise<PageResult>;
  close(): Promise<void>;
}

/** Reads pages with steps left out. */
interface StepEngine {
  readWithout(pages: Page[], without: Step[]): Promise<Reading[]>;
}

/** Holds what was read from one page, in the order of the extractors. */
export interface PageResult {
  /** The texts of the page's `<h1>`. */
  headlines: string[];
  results: Result[];
}

export interface Result {
  reading: Reading;
  /** Milliseconds of the page's processor by step; null where they were not taken. */
  times: Record<string, number> | null;
}

/**
 * One blank page of Chromium for all, in which each page is parsed and none is shown: what a browser makes of the styles is not
 * seen, and it needs no build. (jsdom takes ten times as long, and holds on to every page that it has read.)
 */
export async function parsingEngine(): Promise<Engine & StepEngine> {
  const browser = await launch();
  const tab = await browser.newPage();
  await tab.addScriptTag({ content: await bundle() });
  const evaluate = (page: Page, call: string) => {
    const [html, url] = [htmlOf(page), addressOf(page)].map((value) => JSON.stringify(value));
    return tab.evaluate(`{
      const url = ${url};
      const document = new DOMParser().parseFromString(${html}, 'text/html');
      ${call};
    }`);
  };
  return {
    name: 'Chromium, parsed pages',
    async read(page, extractors) {
      const readings = extractors.map((name) => `bench.read('${name}', document, url)`);
      const read = await evaluate(page, `[bench.headlinesOf(document), [${readings}]]`);
      const [headlines, all] = v.parse(v.tuple([v.array(v.string()), v.array(readingSchema)]), read);
      return { headlines, results: all.map((reading) => ({ reading, times: null })) };
    },
    async readWithout(pages, without) {
      const readings: Reading[] = [];
      for (const page of pages) {
        const call = `bench.read('Throughline', document, url, ${JSON.stringify(without)})`;
        readings.push(v.parse(readingSchema, await evaluate(page, call)));
      }
      return readings;
    },
    close: () => browser.close(),
  };
}

/** Addresses of some sets are no addresses. */
export function addressOf({ url }: Page): string {
  return /^https?:\/\//.test(url) && URL.canParse(url) ? url : `https://example.org/${encodeURIComponent(url)}`;
}

/** Leads readers without scripts away from the page; readers have scripts. */
const REFRESH = /<meta[^>]+http-equiv=["']?refresh[^>]*>/gi;

const OUTPUT = new URL('../../.output/chrome-mv3/', import.meta.url);
/** Names the script that the extension injects to read a page. */
export const CONTENT_SCRIPT = new URL('snapshot.js', OUTPUT);

/**
 * Live pages in Chromium, their scripts off and the network shut: the built content script copies them in a world of its
 * own, as it does for readers, and the copy is read on a page of another site. The times of the whole way, and the peers,
 * are taken in the page.
 */
export async function chromiumEngine(): Promise<Engine> {
  if (!existsSync(CONTENT_SCRIPT)) throw new Error('Build the extension first: npx wxt build');
  const contentScript = readFileSync(CONTENT_SCRIPT, 'utf8');
  const peers = await bundle();
  const browser = await launch();
  const context = await browser.newContext({ javaScriptEnabled: false });
  let current: { url: string; html: string } = { url: '', html: '' };
  const elsewhere = await context.newPage();
  await elsewhere.goto('data:text/html,<title>Elsewhere</title>');
  const outside = await context.newCDPSession(elsewhere);
  const evaluateOutside = await isolatedWorld(outside);
  await evaluateOutside(peers);
  await context.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().url().split('#')[0] === current.url.split('#')[0]
      ? route.fulfill({ body: current.html, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Performance.enable');
  return {
    name: 'Chromium, live pages, built content script',
    async read(page, extractors, isTimed) {
      current = { url: new URL(addressOf(page)).href, html: htmlOf(page).replace(REFRESH, '') };
      await tab.goto(current.url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
      const results: Result[] = [];
      let evaluate = await isolatedWorld(session);
      await evaluate(peers);
      const headlines = v.parse(v.array(v.string()), await evaluate('bench.headlinesOf(document)'));
      for (const name of extractors) {
        if (isTimed) {
          // A world of its own for each: none finds the engine warmed up by another.
          evaluate = await isolatedWorld(session);
          await evaluate(peers);
        }
        const snapshot = name === 'Throughline' ? v.parse(snapshotSchema, await evaluate(contentScript)) : null;
        const call = `('${name}', document, location.href)`;
        const reading = snapshot
          ? await evaluateOutside(`bench.readSnapshot(${JSON.stringify(snapshot)})`)
          : await evaluate(`bench.read${call}`);
        const isTaken = isTimed && name !== 'Defuddle';
        const times = isTaken ? await processorTimes(session, () => evaluate(`bench.timesOf${call}`)) : null;
        results.push({ reading: v.parse(readingSchema, reading), times });
      }
      return { headlines, results };
    },
    close: () => browser.close(),
  };
}

const timesSchema = v.record(v.string(), v.number());

/**
 * Takes the times of one reading: those of the one of three that took the least of the processor. A clock shows how they
 * are shared among the steps, and the processor how long all of them took: other work on the machine counts in neither.
 */
async function processorTimes(session: CDPSession, take: () => Promise<unknown>): Promise<Record<string, number>> {
  let least = Number.POSITIVE_INFINITY;
  let best: Record<string, number> = {};
  for (let i = 0; i < 3; i++) {
    const start = await processorTime(session);
    const times = v.parse(timesSchema, await take());
    const taken = (await processorTime(session)) - start;
    if (taken >= least) continue;
    least = taken;
    const total = Object.values(times).reduce((sum, time) => sum + time, 0);
    best = Object.fromEntries(
      Object.entries(times).map(([step, time]) => [step, (taken * time) / Math.max(total, 0.1)]),
    );
  }
  return best;
}

/** Milliseconds for which the main thread of a tab has had a processor. */
async function processorTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0);
}

async function isolatedWorld(session: CDPSession): Promise<(expression: string) => Promise<unknown>> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'bench' };
  const { executionContextId } = await session.send('Page.createIsolatedWorld', world);
  return async (expression) => {
    const options = { expression, contextId: executionContextId, returnByValue: true, awaitPromise: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

const readingSchema: v.GenericSchema<unknown, Reading> = v.object({
  body: v.string(),
  story: v.string(),
  title: v.string(),
  authors: v.array(v.string()),
  published: v.nullable(v.string()),
  refused: v.nullable(v.string()),
});

/** Chromium, with or without a screen. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser('chromium') ?? undefined,
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

/** Bundles what runs in a page: `bench`, with what `in-page.ts` exports. */
export async function bundle(): Promise<string> {
  const entry = new URL('./in-page.ts', import.meta.url).pathname;
  const built = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
    minify: true,
  });
  return built.outputFiles[0].text;
}
