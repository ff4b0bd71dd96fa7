/**
 * `npm run bench -- hostile [WORD…]`: hostile pages through the real toolbar button of a real Chromium, each saved and
 * opened in the library. Counts what was executed in a page of the extension, what was stored or shown raw, what did not
 * come to an end in its time, and what took longer than people wait. With words, only pages whose kind or name has one.
 * With `--check` any of these is an error.
 */
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { CHROMIUM_BUILD, type ChromiumLab, launchChromium } from '../../e2e/chromium';
import type { BenchOptions } from '../run';
import { emptyLibrary, lastSaved, RAW_IN, sanitizerScript } from './library';
import { type HostilePage, hostilePages } from './pages';
import { type HostileServer, serveHostile } from './server';

/** Milliseconds that each step may take before it counts as hung. */
const LIMITS = { 'open the page': 60_000, 'show something': 30_000, save: 30_000, 'open in the library': 30_000 };
type Step = keyof typeof LIMITS;
/** People wait so long for a page of up to so many bytes. */
const SLOW = 2000;
const LARGE = 5_000_000;
/** A browser is started anew after so many pages, and after each that hung. */
const PAGES_A_BROWSER = 100;
/** So often a popup that the browser closed is opened again over the same page: one page holds two frames about which it asks. */
const CLICKS_AGAIN = 3;

const ANSWER = '.article-text [data-block], .article-text img, .problem';

interface Outcome {
  kind: string;
  name: string;
  bytes: number;
  /** `article`, or the words of the problem. */
  answer: string;
  /** Milliseconds from the click to an answer. */
  shown: number;
  executed: string[];
  raw: string;
  hung: Step | null;
}

export async function bench({ rest, check, out }: BenchOptions): Promise<void> {
  if (!existsSync(join(CHROMIUM_BUILD, 'manifest.json'))) {
    console.log('hostile: skipped, the extension is not built (npm run build)');
    return;
  }
  const all = hostilePages();
  const pages = rest.length
    ? all.filter(({ kind, name }) => rest.some((word) => `${kind} ${name}`.includes(word)))
    : all;
  const server = await serveHostile(pages);
  const folder = mkdtempSync(join(tmpdir(), 'hostile-bench-'));
  // A copy, since a build may replace the extension meanwhile.
  const build = join(folder, 'extension');
  cpSync(CHROMIUM_BUILD, build, { recursive: true });
  const outcomes: Outcome[] = [];
  while (outcomes.length < pages.length) await inOneBrowser(pages, server, build, outcomes);
  await server.close();
  rmSync(folder, { recursive: true, force: true });
  if (out) writeFileSync(out, outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`).join(''));
  printTable(outcomes);
  if (check && outcomes.some((outcome) => faultsOf(outcome).length > 0)) process.exitCode = 1;
}

/** Tries pages from where `outcomes` ends, until one hangs or the browser has had enough. */
async function inOneBrowser(
  pages: readonly HostilePage[],
  server: HostileServer,
  build: string,
  outcomes: Outcome[],
): Promise<void> {
  const lab = await launchChromium({ newsPort: server.port, build });
  const watch = watchFor(lab.context, lab.extensionId);
  const library = await lab.openLibrary();
  const sanitizer = await sanitizerScript();
  for (let tried = 0; tried < PAGES_A_BROWSER && outcomes.length < pages.length; tried++) {
    const index = outcomes.length;
    const outcome = await tryPage(lab, library, sanitizer, pages[index], index);
    outcome.executed.push(...watch.splice(0));
    outcomes.push(outcome);
    const faults = faultsOf(outcome);
    if (faults.length > 0) console.log(`${outcome.name} (${outcome.kind}): ${faults.join('; ')} [${outcome.answer}]`);
    if (outcome.hung) break;
  }
  // A browser that does not answer is not asked to close; one that is gone by itself needs no more.
  await within('open the page', lab.close()).catch(() => lab.kill().catch(() => undefined));
}

async function tryPage(
  lab: ChromiumLab,
  library: Page,
  sanitizer: string,
  page: HostilePage,
  index: number,
): Promise<Outcome> {
  const { kind, name, body } = page;
  const bytes = Buffer.byteLength(body);
  const outcome: Outcome = { kind, name, bytes, answer: '', shown: 0, executed: [], raw: '', hung: null };
  let step: Step = 'open the page';
  const limited = <T>(next: Step, work: Promise<T>) => {
    step = next;
    return within(next, work);
  };
  const tab = await lab.context.newPage();
  const readAndSave = async (): Promise<Page> => {
    const clicked = performance.now();
    const popup = await limited('show something', lab.clickButton(tab));
    await limited('show something', popup.waitForFunction(isAnswered, ANSWER, { timeout: LIMITS['show something'] }));
    outcome.shown = performance.now() - clicked;
    const problem = popup.locator('.problem h1');
    outcome.answer = (await problem.count()) ? ((await problem.textContent()) ?? '') : 'article';
    if (outcome.answer === 'article') {
      outcome.raw = await rawIn(popup);
      await limited('save', saveIn(popup));
      await library.evaluate(sanitizer);
      const saved = await lastSaved(library);
      if (!saved) outcome.raw ||= 'not saved';
      else {
        outcome.raw ||= saved.raw || (saved.changed && `changed when sanitised again: ${saved.changed}`);
        await limited('open in the library', openSaved(library, saved.id));
        outcome.raw ||= await rawIn(library);
      }
      await limited('open in the library', emptyLibrary(library));
    }
    return popup;
  };
  try {
    await limited('open the page', settle(tab, `http://hostile.test/${index}`));
    for (let again = 0; ; again++) {
      try {
        await limited('show something', (await readAndSave()).close());
        break;
      } catch (error) {
        // Browsers close a popup when something else asks for the focus, as a question about a frame's address does.
        if (again === CLICKS_AGAIN || !/has been closed/.test(String(error))) throw error;
      }
    }
    await limited('open the page', tab.close());
  } catch (error) {
    outcome.hung = step;
    outcome.answer += ` ${String(error).slice(0, 300)}`;
  }
  return outcome;
}

/** Asks for the first element only: a locator looks at all, which takes seconds where there are 50,000. */
const isAnswered = (selector: string) => document.querySelector(selector) !== null;

/**
 * Opens a page and waits until the browser has drawn it, as a reader does before the click: Chromium itself lays out 200,000 Thai
 * letters without a space for five seconds. A page that loads for ever, or goes nowhere, is clicked as it is.
 */
async function settle(tab: Page, address: string): Promise<void> {
  await tab.goto(address, { waitUntil: 'load', timeout: 20_000 }).catch(() => undefined);
  const drawn = tab
    .evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
    .catch(() => undefined);
  const limit = new Promise((passed) => setTimeout(passed, 20_000));
  await Promise.race([drawn, limit]);
}

async function saveIn(popup: Page): Promise<void> {
  await popup.getByRole('button', { name: 'Save', exact: true }).click({ timeout: LIMITS.save });
  await popup.locator('[data-save="saved"]').waitFor({ timeout: LIMITS.save });
}

async function openSaved(library: Page, id: number): Promise<void> {
  await library.goto(library.url().replace(/#.*|$/, `#/article/${id}`));
  await library.locator('.article-text').waitFor({ timeout: LIMITS['open in the library'] });
}

function rawIn(page: Page): Promise<string> {
  return page.evaluate<string>(`${RAW_IN}(document.querySelector('.article-text'))`);
}

/** Notes what runs, opens a dialog or is stopped by the policy in a page of the extension. */
function watchFor(context: BrowserContext, extensionId: string): string[] {
  const seen: string[] = [];
  const isOurs = (url: string) => url.startsWith(`chrome-extension://${extensionId}`);
  void context.exposeBinding('ran', ({ frame }) => {
    if (isOurs(frame.url())) seen.push(`ran() in ${frame.url()}`);
  });
  context.on('dialog', (dialog) => {
    if (isOurs(dialog.page()?.url() ?? '')) seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss().catch(() => undefined);
  });
  context.on('console', (message) => {
    if (isOurs(message.page()?.url() ?? '') && /Content Security Policy/.test(message.text())) {
      seen.push(`${message.text().slice(0, 160)} ${JSON.stringify(message.location())}`);
    }
  });
  context.on('request', (request) => {
    if (!request.url().startsWith('http')) return;
    // Pictures of an article are shown; nothing else of a page is asked for.
    if (request.resourceType() !== 'image' && isOurs(request.frame().url())) seen.push(`asked for ${request.url()}`);
  });
  return seen;
}

async function within<T>(step: Step, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`past the limit: ${step}`)), LIMITS[step]);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

const isSlow = ({ shown, bytes }: Outcome) => shown > SLOW && bytes <= LARGE;

function faultsOf(outcome: Outcome): string[] {
  const { executed, raw, hung, shown, bytes } = outcome;
  return [
    ...executed.map((what) => `executed: ${what}`),
    ...(raw ? [`raw: ${raw}`] : []),
    ...(hung ? [`hung: ${hung}`] : []),
    ...(isSlow(outcome) ? [`slow: ${(shown / 1000).toFixed(1)} s for ${(bytes / 1e6).toFixed(1)} MB`] : []),
  ];
}

function printTable(outcomes: Outcome[]): void {
  const rows: Record<string, Record<string, number | string>> = {};
  for (const kind of [...new Set(outcomes.map((outcome) => outcome.kind)), 'all']) {
    const own = outcomes.filter((outcome) => kind === 'all' || outcome.kind === kind);
    const times = own.map(({ shown }) => shown).sort((a, b) => a - b);
    rows[kind] = {
      pages: own.length,
      articles: own.filter(({ answer }) => answer === 'article').length,
      executed: own.filter(({ executed }) => executed.length > 0).length,
      raw: own.filter(({ raw }) => raw !== '').length,
      hung: own.filter(({ hung }) => hung !== null).length,
      slow: own.filter(isSlow).length,
      'median ms': Math.round(times[Math.floor(times.length / 2)] ?? 0),
      'longest ms': Math.round(times.at(-1) ?? 0),
    };
  }
  console.table(rows);
}
