/**
 * `npm run bench -- extraction [chromium] [peers] [steps] [baseline] [budget]`: what is read from the pages of `DATA/extraction`
 * against their gold, ours beside Readability and (`peers`) Defuddle. By default pages are only parsed, which `--check` compares
 * with the committed figures and `baseline` writes; `chromium` reads live pages as copied by the built content script and takes
 * times: the figures that count. `steps` says what each step of the pipeline is worth; `limit=N` reads the first N pages of each set. The name of a set
 * (`fundus`, `wcxb`, `scrapinghub`, `trafilatura`, `htmldate-news`, `front`) reads that one alone. `budget` alone reads huge
 * pages that it makes itself, and says how long they hold a thread.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { STEPS_TO_LEAVE_OUT } from '../../lib/article/extract';
import type { BenchOptions } from '../run';
import { printBudget } from './budget';
import { PAGE_SETS, type Page, readPageSets, readPages } from './data';
import { addressOf, CONTENT_SCRIPT, chromiumEngine, parsingEngine, type Result } from './engines';
import type { ExtractorName, Reading } from './in-page';
import {
  bestPageF1,
  countSnippets,
  mean,
  meanScores,
  sameAuthors,
  sameTitle,
  scoreText,
  snippetScores,
} from './measures';

const BASELINE = new URL('../baseline/extraction.json', import.meta.url);
/** Percentage points, or pages, that a figure may get worse by before `--check` fails. */
const TOLERANCE = 0.1;
/** Measures that count what went wrong: pages that are read badly, and articles that are refused. */
const COUNTS_FAULTS = /below|refused \(of/;
/** One page in so many is timed: to time each one takes longer than to read them all. */
const TIMED_EVERY = 5;
/** Bytes that may be injected into one page. */
const LARGEST_INJECTION = 60_000;

export async function bench(options: BenchOptions): Promise<void> {
  const wants = (word: string) => options.rest.includes(word) || process.argv.includes(`--${word}`);
  if (wants('budget')) return printBudget(wants('peers') ? ['Readability', 'Defuddle'] : ['Readability']);
  const folder = join(options.data, 'extraction');
  const known = [...readPages(folder), ...readPageSets(folder, PAGE_SETS)];
  const sets = new Set(known.map(({ set }) => set).filter((set) => options.rest.includes(set)));
  const chosen = known.filter(({ set }) => sets.size === 0 || sets.has(set));
  const pages = limited(chosen, options.rest);
  if (pages.length === 0) {
    console.log(`Skipped: no pages in ${folder}`);
    return;
  }
  const engine = wants('chromium') ? await chromiumEngine() : await parsingEngine();
  const extractors: ExtractorName[] = ['Throughline'];
  if (!options.check) extractors.push('Readability');
  if (wants('peers')) extractors.push('Defuddle');
  const results = new Map<ExtractorName, Result[]>(extractors.map((name) => [name, []]));
  const broken: string[] = [];
  for (const [index, page] of pages.entries()) {
    try {
      const read = await engine.read(page, extractors, index % TIMED_EVERY === 0);
      page.headlines = read.headlines;
      for (const [i, name] of extractors.entries()) results.get(name)?.push(read.results[i]);
    } catch (error) {
      broken.push(`${page.id} ${addressOf(page)}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
      for (const name of extractors) results.get(name)?.push({ reading: failed(), times: null });
    }
  }
  await engine.close();

  console.log(`${engine.name}: ${pages.length} pages, ${broken.length} broken`);
  for (const line of broken) console.log(`  ${line}`);
  const all = extractors.map((name) =>
    figuresOf(
      pages,
      (results.get(name) ?? []).map(({ reading }) => reading),
    ),
  );
  console.log(`| measure | ${extractors.join(' | ')} |\n|---|${extractors.map(() => '---|').join('')}`);
  for (const measure of Object.keys(all[0])) {
    console.log(`| ${measure} | ${all.map((figures) => figures[measure].toFixed(1)).join(' | ')} |`);
  }
  printTimes(results);
  printSize();
  const ours = (results.get('Throughline') ?? []).map(({ reading }) => reading);
  if (options.out) {
    const lines = pages.map(({ id, kind }, i) => JSON.stringify({ id, kind, ...ours[i] }));
    writeFileSync(options.out, `${lines.join('\n')}\n`);
  }
  if (wants('steps')) await printSteps(pages);
  if (wants('baseline')) writeFileSync(BASELINE, `${JSON.stringify(all[0], null, 2)}\n`);
  if (options.check) check(all[0]);
}

/** Percentages by measure. */
type Figures = Record<string, number>;

export function figuresOf(pages: Page[], readings: Reading[]): Figures {
  const pairs = pages.map((page, i) => ({ page, reading: readings[i] }));
  const of = (kind: Page['kind']) => pairs.filter(({ page }) => page.kind === kind);
  const texts = meanScores(of('text').map(({ page, reading }) => scoreText(page.articleBody ?? '', reading.body)));
  // This set counts the standfirst as text.
  const snippets = snippetScores(
    of('snippets').map(({ page, reading }) => countSnippets(reading.story, page.with ?? [], page.without ?? [])),
  );
  const titled = pairs.filter(({ page }) => page.title && page.kind !== 'other');
  const signed = pairs.filter(({ page }) => page.author?.length);
  const unsigned = pairs.filter(
    ({ page }) => (page.title || page.date) && page.kind === 'snippets' && !page.author?.length,
  );
  const share = (list: typeof pairs, is: (pair: (typeof pairs)[number]) => boolean) =>
    100 * mean(list.map((pair) => Number(is(pair))));
  const figures: Figures = {
    'scrapinghub F1': 100 * texts.f1,
    'scrapinghub precision': 100 * texts.precision,
    'scrapinghub recall': 100 * texts.recall,
    'scrapinghub exact': 100 * texts.exact,
    'trafilatura F1': 100 * snippets.f1,
    'trafilatura precision': 100 * snippets.precision,
    'trafilatura recall': 100 * snippets.recall,
    'title exact': share(titled, ({ page, reading }) => sameTitle(page.title ?? '', reading.title)),
    "title exact, or the page's h1": share(titled, ({ page, reading }) =>
      [page.title ?? '', ...(page.headlines ?? [])].some((headline) => sameTitle(headline, reading.title)),
    ),
    'authors equal': share(signed, ({ page, reading }) => sameAuthors(page.author ?? '', reading.authors)),
    'authors not invented': share(unsigned, ({ reading }) => reading.authors.length === 0),
  };
  for (const [name, kind] of [
    ['news', 'date'],
    ['trafilatura', 'snippets'],
  ] as const) {
    const dated = of(kind).filter(({ page }) => page.date);
    const isRight = ({ page, reading }: (typeof pairs)[number]) => reading.published?.slice(0, 10) === page.date;
    figures[`date ${name}: right`] = share(dated, isRight);
    figures[`date ${name}: precision`] = share(
      dated.filter(({ reading }) => reading.published),
      isRight,
    );
  }
  for (const set of new Set(pages.filter(({ kind }) => kind === 'page').map((page) => page.set))) {
    const own = of('page').filter(({ page }) => page.set === set);
    const scores = own.map(({ page, reading }) => bestPageF1(page, reading));
    figures[`${set}: best F1`] = 100 * mean(scores);
    figures[`${set}: pages below .90 (of ${own.length})`] = scores.filter((score) => score < 0.9).length;
    figures[`${set}: standfirst found`] = share(
      own.filter(({ page }) => page.standfirst),
      ({ page, reading }) => reading.story.includes(page.standfirst?.slice(0, 40) ?? ''),
    );
    figures[`${set}: refused (of ${own.length})`] = own.filter(({ reading }) => reading.refused !== null).length;
  }
  const others = of('other');
  if (others.length > 0) figures['other kinds refused'] = share(others, ({ reading }) => reading.refused !== null);
  figures['front pages refused'] = share(of('front'), ({ reading }) => reading.refused !== null);
  figures['articles read'] = share(
    pairs.filter(({ page }) => page.kind !== 'front' && page.kind !== 'other'),
    ({ reading }) => reading.refused === null,
  );
  return figures;
}

/**
 * Prints the processor times of a page by extractor, each as a multiple of Readability's, and by step of ours. One page in
 * some is timed.
 */
function printTimes(results: Map<ExtractorName, Result[]>): void {
  const totals = new Map<ExtractorName, number[]>();
  for (const [name, list] of results) {
    const times = list.flatMap(({ times }) =>
      times ? [Object.values(times).reduce((sum, time) => sum + time, 0)] : [],
    );
    if (times.length > 0)
      totals.set(
        name,
        times.sort((a, b) => a - b),
      );
  }
  const at = (times: number[], share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  const peer = totals.get('Readability');
  for (const [name, times] of totals) {
    const shares = [0.5, 0.95, 1].map((share) => {
      const ratio = peer ? ` (${(at(times, share) / at(peer, share)).toFixed(2)} × Readability)` : '';
      return `${at(times, share).toFixed(1)} ms${ratio}`;
    });
    console.log(`${name}, processor a page: median ${shares[0]}; 95 % ${shares[1]}; longest ${shares[2]}`);
  }
  if (peer) printStepTimes(results.get('Throughline') ?? [], mean(peer));
}

/** Prints the mean time of each step of ours; `peer` is the mean time of Readability. */
function printStepTimes(results: Result[], peer: number): void {
  const timed = results.flatMap(({ times }) => (times ? [times] : []));
  const steps = new Map<string, number>();
  for (const times of timed) {
    for (const [step, time] of Object.entries(times)) steps.set(step, (steps.get(step) ?? 0) + time / timed.length);
  }
  console.log('| step | ms a page (mean) | × Readability |\n|---|---|---|');
  for (const [step, time] of steps) console.log(`| ${step} | ${time.toFixed(2)} | ${(time / peer).toFixed(2)} |`);
}

/** Prints the size of what is injected into a page, in bytes. */
function printSize(): void {
  const bytes = statSync(CONTENT_SCRIPT, { throwIfNoEntry: false })?.size ?? 0;
  if (bytes === 0) return;
  console.log(`Injected: ${(bytes / 1000).toFixed(1)} KB`);
  if (bytes <= LARGEST_INJECTION) return;
  console.error(`More than ${LARGEST_INJECTION / 1000} KB is injected into a page`);
  process.exitCode = 1;
}

/** Prints what each step is worth: the figures without it, on the sets that are read. */
async function printSteps(pages: Page[]): Promise<void> {
  const texts = pages.filter(({ kind }) => kind === 'text' || kind === 'snippets' || kind === 'page');
  const cells = [
    ...['scrapinghub F1', 'scrapinghub precision', 'scrapinghub recall'].filter(() => has(texts, 'text')),
    ...['trafilatura F1'].filter(() => has(texts, 'snippets')),
    ...PAGE_SETS.filter((set) => texts.some((page) => page.set === set)).map((set) => `${set}: best F1`),
  ];
  const engine = await parsingEngine();
  console.log(`| without | ${cells.join(' | ')} |\n|---|${cells.map(() => '---|').join('')}`);
  for (const step of [null, ...STEPS_TO_LEAVE_OUT]) {
    const figures = figuresOf(texts, await engine.readWithout(texts, step ? [step, 'refusal'] : ['refusal']));
    console.log(`| ${step ?? '(nothing)'} | ${cells.map((cell) => figures[cell].toFixed(2)).join(' | ')} |`);
  }
  await engine.close();
}

const has = (pages: Page[], kind: Page['kind']) => pages.some((page) => page.kind === kind);

/** Compares with the committed figures, which are of all sets. */
function check(figures: Figures): void {
  const baseline = v.parse(v.record(v.string(), v.number()), JSON.parse(readFileSync(BASELINE, 'utf8')));
  const worse = Object.entries(baseline).filter(([measure, value]) => {
    const now = figures[measure];
    return now === undefined || (COUNTS_FAULTS.test(measure) ? now > value + TOLERANCE : now < value - TOLERANCE);
  });
  for (const [measure, value] of worse)
    console.error(`${measure}: ${figures[measure]?.toFixed(1) ?? 'not measured'}, was ${value.toFixed(1)}`);
  if (worse.length > 0) process.exitCode = 1;
}

function limited(pages: Page[], rest: string[]): Page[] {
  const limit = Number(rest.find((word) => word.startsWith('limit='))?.slice(6) ?? Number.POSITIVE_INFINITY);
  const counts = new Map<string, number>();
  return pages.filter(({ set }) => {
    counts.set(set, (counts.get(set) ?? 0) + 1);
    return (counts.get(set) ?? 0) <= limit;
  });
}

function failed(): Reading {
  return { body: '', story: '', title: '', authors: [], published: null, refused: 'broken' };
}
