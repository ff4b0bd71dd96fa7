/** One Chromium with two extensions in it, what ships and the bare popup, and a click on the button of either. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import {
  type ExtensionSession,
  launchWith,
  pageThatOpens,
  pinButtons,
  targetsOf,
  unpackedId,
} from '../../e2e/chromium-extension';
import { withLimit } from '../../lib/text/time-limit';
import type { ClickTimes, Shown } from './watch';

const BUILT = resolve(import.meta.dirname, '../../.output/chrome-mv3');
const BARE = resolve(import.meta.dirname, 'bare');
/** Milliseconds within which a popup has to show something. */
const LONGEST = 30_000;

export type Which = 'bare' | 'ours';

export interface ClickBrowser {
  /** Opens a page in the one tab, and waits until it is quiet. */
  visit(address: string): Promise<void>;
  /** Clicks a button. Times are milliseconds since the click. */
  click(which: Which): Promise<ClickTimes>;
  close(): Promise<void>;
}

export function isBuilt(): boolean {
  return existsSync(join(BUILT, 'manifest.json'));
}

/**
 * Starts it, in a profile that is thrown away. Every `*.test` host is served from `port` of this machine. `isCold`: no document of the
 * extension is open when a button is clicked.
 */
export async function startClickBrowser(port: number, isCold: boolean): Promise<ClickBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'click-bench-'));
  const folders = { ours: join(folder, 'ours'), bare: join(folder, 'bare') };
  // A copy, since it is watched, and since a build may replace the extension meanwhile.
  cpSync(BUILT, folders.ours, { recursive: true });
  await buildBare(folders.bare);
  await watch(folders.ours);
  await watch(folders.bare);
  const ids = { ours: unpackedId(folders.ours), bare: unpackedId(folders.bare) };
  const profile = join(folder, 'profile');
  pinButtons(profile, Object.values(ids));
  const { context, session } = await launchWith(Object.values(folders), { profile, newsPort: port });
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  // The page that our start opens would lend its process to our popup.
  const isOurs = (page: Page) => page.url().startsWith(`chrome-extension://${ids.ours}/welcome`);
  await (await pageThatOpens(context, isOurs))?.close();
  let tab: Page | null = null;
  return {
    async visit(address) {
      await tab?.close();
      tab = await context.newPage();
      await tab.goto(address, { waitUntil: 'load' });
      await tab.evaluate('new Promise((quiet) => requestIdleCallback(quiet, { timeout: 5000 }))');
    },
    async click(which) {
      if (!tab) throw new Error('No page was visited.');
      await tab.bringToFront();
      // A worker that happens to run would lend its process to the popup of one and not of the other.
      await stopWorkers(session);
      if (isCold) await closeOffscreenDocuments(session);
      const targetId = await tabInFront(session);
      const opened = context.waitForEvent('page', {
        predicate: (page) => page.url().startsWith(`chrome-extension://${ids[which]}/popup`),
      });
      const clicked = performance.timeOrigin + performance.now();
      await session.send('Extensions.triggerAction', { id: ids[which], targetId });
      const popup = await opened;
      const shown: Shown[] = which === 'ours' ? ['text', 'facts'] : ['text'];
      await popup.waitForLoadState();
      const reading = popup.evaluate<ClickTimes>(`clickTimes(${JSON.stringify(shown)})`);
      const times = await withLimit(reading, LONGEST, `the ${which} popup`);
      // A reader reads; this one would be gone before the popup has opened the document that reads the next page.
      if (which === 'ours' && !isCold) await offscreenDocumentOpen(session);
      await popup.close();
      return since(times, clicked);
    },
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

async function buildBare(folder: string): Promise<void> {
  mkdirSync(folder);
  for (const name of ['popup.html', 'popup.css']) cpSync(join(BARE, name), join(folder, name));
  await build({
    entryPoints: [join(BARE, 'popup.tsx')],
    outfile: join(folder, 'popup.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const manifest = {
    manifest_version: 3,
    name: 'Bare popup',
    version: '1',
    permissions: ['activeTab', 'scripting'],
    action: { default_popup: 'popup.html' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

/** Puts `watch.ts` into an extension's popup, before everything else. */
async function watch(folder: string): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, 'watch.ts')],
    outfile: join(folder, 'click-watch.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
  });
  const page = join(folder, 'popup.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(page, html.replace('<head>', '<head><script src="/click-watch.js"></script>'));
}

async function stopWorkers(session: ExtensionSession): Promise<void> {
  for (const { targetId, url } of await targetsOf(session, 'service_worker')) {
    if (url.startsWith('chrome-extension:')) await session.send('Target.closeTarget', { targetId });
  }
}

const offscreenDocuments = async (session: ExtensionSession) =>
  (await targetsOf(session)).filter(({ url }) => url.endsWith('/offscreen.html'));

async function closeOffscreenDocuments(session: ExtensionSession): Promise<void> {
  for (const { targetId } of await offscreenDocuments(session)) await session.send('Target.closeTarget', { targetId });
}

/** Resolves when an offscreen document is open. */
async function offscreenDocumentOpen(session: ExtensionSession): Promise<void> {
  const until = performance.now() + LONGEST;
  while ((await offscreenDocuments(session)).length === 0) {
    if (performance.now() > until) throw new Error('The popup has opened no offscreen document.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A button wants the id of a tab target, not of the page in it. */
async function tabInFront(session: ExtensionSession): Promise<string> {
  const front = (await targetsOf(session, 'tab')).filter((target) => target.embedderData?.tabActive);
  if (front.length !== 1) throw new Error(`${front.length} tabs are in front`);
  return front[0].targetId;
}

function since(times: ClickTimes, clicked: number): ClickTimes {
  const from = (time: number | null) => (time === null ? null : time - clicked);
  const marks = Object.fromEntries(Object.entries(times.marks).map(([name, time]) => [name, time - clicked]));
  return { opened: times.opened - clicked, text: from(times.text), facts: from(times.facts), marks };
}
