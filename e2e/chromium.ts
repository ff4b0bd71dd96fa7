import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { LIBRARY_NAME } from '../lib/library/database/open';
import { findBrowser } from './find-browser';

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
}

/** A Chromium with the extension in it, and its toolbar button within reach. */
export interface ChromiumLab {
  context: BrowserContext;
  extensionId: string;
  /** The extension's service worker; started again when it was stopped. */
  worker(): Promise<Worker>;
  /**
   * Clicks the real toolbar button while `page` is in front; this grants `activeTab`, as a person's click does.
   * @returns the popup.
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

/** An unpacked extension's id follows from its path (Chromium, `crx_file::id_util::GenerateIdForPath`). */
function unpackedId(path: string): string {
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Starts Chromium with the built extension, its button pinned. */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumLab> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found: install the package "chromium", or set CHROMIUM_PATH.');
  const { headless = true, build = CHROMIUM_BUILD, newsPort, isOnline = false } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'throughline-chromium-'));
  const extensionId = unpackedId(build);
  pinButton(profile, extensionId);
  // Playwright sees popups only when it attaches to targets of every kind.
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: null,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--window-size=1280,900',
      '--screen-info={1600x1200}',
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      `--host-resolver-rules=MAP *.test 127.0.0.1:${newsPort}${isOnline ? '' : ', MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'}`,
      ...(options.args ?? []),
    ],
  });
  const browser = context.browser();
  if (!browser) throw new Error('Chromium was started without a browser to talk to.');
  // Buttons can be clicked through the browser's own session only ("Method not allowed" on a page's).
  const session = await browser.newBrowserCDPSession();
  const base = `chrome-extension://${extensionId}`;
  const dispose = () => {
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  const findWorker = () => context.serviceWorkers().find((worker) => worker.url().startsWith(base));
  if (!findWorker()) await context.waitForEvent('serviceworker');

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
        predicate: (opening) => opening.url().startsWith(`${base}/popup`),
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
      await first.evaluate(async (name) => {
        if (!(await indexedDB.databases()).some((found) => found.name === name)) return;
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open(name);
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        await new Promise<void>((resolve, reject) => {
          const transaction = database.transaction(database.objectStoreNames, 'readwrite');
          for (const store of database.objectStoreNames) transaction.objectStore(store).clear();
          transaction.oncomplete = () => resolve();
          transaction.onerror = () => reject(transaction.error);
        });
        database.close();
      }, LIBRARY_NAME);
      await first.evaluate('chrome.storage.local.clear()');
      await first.goto('about:blank');
    },
    async close() {
      await context.close();
      dispose();
    },
    async killWorker() {
      const workers = await targets(session, 'service_worker');
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

function pinButton(profile: string, extensionId: string): void {
  const folder = join(profile, 'Default');
  mkdirSync(folder, { recursive: true });
  const preferences = JSON.stringify({ extensions: { pinned_extensions: [extensionId] } });
  try {
    writeFileSync(join(folder, 'Preferences'), preferences, { flag: 'wx' });
  } catch (error) {
    // A profile that was used before has its preferences already.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

/** The browser's targets of one type; `tab` is one that Playwright's own types do not know. */
async function targets(session: CDPSession, type: string): Promise<Target[]> {
  const filter = [{ type }];
  const { targetInfos } = await session.send('Target.getTargets', { filter });
  return targetInfos;
}

interface Target {
  targetId: string;
  url: string;
  embedderData?: { tabActive?: boolean };
}

async function triggerAction(session: CDPSession, id: string, url: string): Promise<void> {
  const front = (await targets(session, 'tab')).filter((tab) => tab.embedderData?.tabActive && tab.url === url);
  if (front.length !== 1) throw new Error(`${front.length} tabs in front show ${url}`);
  // It wants the id of a tab target, not of the page in it.
  await session.send('Extensions.triggerAction', { id, targetId: front[0].targetId });
}
