import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { findBrowser } from './find-browser';

/** The built extension that is tried. */
export const CHROMIUM_BUILD = resolve(import.meta.dirname, '../.output/chrome-mv3');

interface LaunchOptions {
  headless?: boolean;
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
  openLibrary(hash?: string): Promise<Page>;
  close(): Promise<void>;
  /** Kills the browser's processes with SIGKILL, as a crash or a power cut of the machine's would. */
  kill(): Promise<void>;
}

/** An unpacked extension's id follows from its path (Chromium, `crx_file::id_util::GenerateIdForPath`). */
function unpackedId(path: string): string {
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Starts Chromium with the built extension, its button pinned. */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumLab> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found: install the package "chromium", or set CHROMIUM_PATH.');
  const { headless = true, newsPort, isOnline = false } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'throughline-chromium-'));
  const extensionId = unpackedId(CHROMIUM_BUILD);
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
      `--disable-extensions-except=${CHROMIUM_BUILD}`,
      `--load-extension=${CHROMIUM_BUILD}`,
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
    async openLibrary(hash = '') {
      const page = await context.newPage();
      await page.goto(`${base}/options.html${hash}`);
      return page;
    },
    async close() {
      await context.close();
      dispose();
    },
    async kill() {
      const { processInfo } = await processes(session);
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

interface TabTarget {
  targetId: string;
  url: string;
  embedderData?: { tabActive?: boolean };
}

/** `Extensions.triggerAction` wants the id of a tab target; Playwright's types know neither. */
async function triggerAction(session: CDPSession, extensionId: string, url: string): Promise<void> {
  const send: (method: string, params: object) => Promise<object> = session.send.bind(session) as never;
  const answer = await send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const targets =
    'targetInfos' in answer && Array.isArray(answer.targetInfos) ? (answer.targetInfos as TabTarget[]) : [];
  const front = targets.filter((target) => target.embedderData?.tabActive && target.url === url);
  if (front.length !== 1) throw new Error(`${front.length} tabs in front show ${url}`);
  await send('Extensions.triggerAction', { id: extensionId, targetId: front[0].targetId });
}

async function processes(session: CDPSession): Promise<{ processInfo: { id: number; type: string }[] }> {
  return session.send('SystemInfo.getProcessInfo');
}
