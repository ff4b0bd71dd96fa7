import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { LIBRARY_NAME } from '../lib/library/database/open';
import { FACTS_BY, FACTS_METHOD } from '../lib/library/database/schema';
import {
  type ExtensionSession,
  launchWith,
  pageThatOpens,
  pinButtons,
  type Target,
  targetsOf,
  unpackedId,
} from './chromium-extension';

/** The built extension that is tried. */
export const CHROMIUM_BUILD = resolve(import.meta.dirname, '../.output/chrome-mv3');

interface LaunchOptions {
  headless?: boolean;
  /** Folder of the built extension, when it is another than the one that ships. */
  build?: string;
  /** Profile folder to use and keep; without it, a new one that is thrown away. */
  profile?: string;
  /** Port of 127.0.0.1 where every `*.test` host is served. */
  newsPort: number;
  /** True lets other names resolve as usual; otherwise there is no other host in the world. */
  isOnline?: boolean;
  args?: string[];
  /** The page that an installation opens stays open. */
  keepsWelcome?: boolean;
}

/** A Chromium with the extension in it, and its toolbar button within reach. */
export interface ChromiumLab {
  context: BrowserContext;
  extensionId: string;
  /** The extension's service worker; started again when it was stopped. */
  worker(): Promise<Worker>;
  /**
   * Clicks the real toolbar button while `page` is in front; this grants `activeTab`, as a person's click does.
   * @returns the popup, or the tab of the reader where the reader chose that.
   */
  clickButton(page: Page): Promise<Page>;
  /** Presses a real keyboard shortcut, Alt+Shift and a letter, while `page` is in front. */
  pressShortcut(page: Page, letter: string): Promise<void>;
  openLibrary(hash?: string): Promise<Page>;
  /**
   * Allows the extension all sites on the browser's own page of extensions. The question that an extension has the browser
   * ask cannot be answered from outside; after this, the browser grants what it is asked without the question.
   */
  allowSites(): Promise<void>;
  /** Empties the library and the settings, and closes every tab but one. */
  wipe(): Promise<void>;
  close(): Promise<void>;
  /** Stops the service worker at once, whatever it is doing. */
  killWorker(): Promise<void>;
  /** Kills the browser's processes with SIGKILL, as a crash or a power cut of the machine's would. */
  kill(): Promise<void>;
}

/** Modifier bits of `Input.dispatchKeyEvent`. */
const ALT = 1;
const SHIFT = 8;

/** Starts Chromium with the built extension, its button pinned. */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumLab> {
  const { headless = true, build = CHROMIUM_BUILD, newsPort, isOnline = false } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'throughline-chromium-'));
  const extensionId = unpackedId(build);
  pinButtons(profile, [extensionId]);
  const { context, session } = await launchWith([build], { profile, newsPort, headless, isOnline, args: options.args });
  const base = `chrome-extension://${extensionId}`;
  const dispose = () => {
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  const findWorker = () => context.serviceWorkers().find((worker) => worker.url().startsWith(base));
  if (!findWorker()) await context.waitForEvent('serviceworker');

  // Each start of the browser installs the extension, which opens a page: it is there, and closed, before anybody clicks anything.
  const welcome = await pageThatOpens(context, (page) => page.url().startsWith(`${base}/welcome`));
  if (!options.keepsWelcome) await welcome?.close();

  return {
    context,
    extensionId,
    async worker() {
      const running = findWorker();
      if (running) return running;
      const started = context.waitForEvent('serviceworker');
      const page = await context.newPage();
      await page.goto(`${base}/manifest.json`);
      await page.evaluate('chrome.runtime.sendMessage("wake").catch(() => undefined)');
      await page.close();
      return started;
    },
    async clickButton(page) {
      await page.bringToFront();
      const opened = context.waitForEvent('page', {
        predicate: (opening) => [`${base}/popup`, `${base}/reader`].some((page) => opening.url().startsWith(page)),
      });
      await triggerAction(session, extensionId, page.url());
      return opened;
    },
    async pressShortcut(page, letter) {
      await page.bringToFront();
      const keys = await context.newCDPSession(page);
      // Raw keys with both modifiers on: those that Playwright's own keyboard sends are text, and go to the page alone.
      for (const type of ['rawKeyDown', 'keyUp'] as const) {
        const windowsVirtualKeyCode = letter.charCodeAt(0);
        await keys.send('Input.dispatchKeyEvent', {
          type,
          modifiers: ALT + SHIFT,
          key: letter,
          code: `Key${letter}`,
          windowsVirtualKeyCode,
          nativeVirtualKeyCode: windowsVirtualKeyCode,
        });
      }
      await keys.detach();
    },
    async openLibrary(hash = '') {
      const page = await context.newPage();
      await page.goto(`${base}/options.html${hash}`);
      return page;
    },
    async allowSites() {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(`chrome.developerPrivate.addHostPermission('${extensionId}', '*://*/*')`);
      await page.close();
    },
    async wipe() {
      const [first, ...others] = context.pages();
      for (const page of others) await page.close();
      await first.goto(`${base}/manifest.json`);
      const counted = { name: FACTS_BY, value: FACTS_METHOD };
      await first.evaluate(
        async ({ name, counted }) => {
          if (!(await indexedDB.databases()).some((found) => found.name === name)) return;
          const database = await new Promise<IDBDatabase>((resolve, reject) => {
            const request = indexedDB.open(name);
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
          await new Promise<void>((resolve, reject) => {
            const transaction = database.transaction(database.objectStoreNames, 'readwrite');
            for (const store of database.objectStoreNames) transaction.objectStore(store).clear();
            // As in a new library, no facts of an earlier version are there to be found anew.
            transaction.objectStore('counters').put(counted);
            transaction.oncomplete = () => resolve();
            transaction.onerror = () => reject(transaction.error);
          });
          database.close();
        },
        { name: LIBRARY_NAME, counted },
      );
      await first.evaluate('chrome.storage.local.clear()');
      await first.goto('about:blank');
    },
    async close() {
      await context.close();
      dispose();
    },
    async killWorker() {
      const workers = await targetsOf(session, 'service_worker');
      for (const { targetId, url } of workers)
        if (url.startsWith(base)) await session.send('Target.closeTarget', { targetId });
    },
    async kill() {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const closed = new Promise((resolve) => context.once('close', resolve));
      for (const { id, type } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL');
      await closed;
    },
  };
}

async function triggerAction(session: ExtensionSession, id: string, url: string): Promise<void> {
  const tab = await tabInFront(session, url);
  // It wants the id of a tab target, not of the page in it.
  await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
}

/** Milliseconds within which the browser tells it, and between two questions. A machine that does much else is slow to. */
const TOLD_WITHIN = 20_000;
const ASK_AGAIN = 25;

/** The browser tells a tab's new address a moment after its page has it, and has no event for that. */
async function tabInFront(session: ExtensionSession, url: string): Promise<Target> {
  for (const end = Date.now() + TOLD_WITHIN; ; ) {
    const front = (await targetsOf(session, 'tab')).filter((tab) => tab.embedderData?.tabActive && tab.url === url);
    if (front.length === 1) return front[0];
    if (Date.now() > end) throw new Error(`${front.length} tabs in front show ${url}`);
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
  }
}
