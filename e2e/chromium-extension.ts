import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from './find-browser';

/** Starting Chromium with unpacked extensions, for journeys and for the bench of the click. */

/** The browser's own session: buttons of extensions can be clicked through it only ("Method not allowed" on a page's). */
export type ExtensionSession = CDPSession;

interface Launch {
  /** Profile folder. */
  profile: string;
  /** Port of 127.0.0.1 where every `*.test` host is served. */
  newsPort: number;
  headless?: boolean;
  /** True lets other names resolve as usual; otherwise there is no other host in the world. */
  isOnline?: boolean;
  args?: string[];
}

/**
 * Starts Chromium with the extensions of these folders, and no others.
 * @throws when there is no Chromium
 */
export async function launchWith(
  folders: readonly string[],
  { profile, newsPort, headless = true, isOnline = false, args = [] }: Launch,
): Promise<{ context: BrowserContext; session: ExtensionSession }> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found: install the package "chromium", or set CHROMIUM_PATH.');
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
      `--disable-extensions-except=${folders.join(',')}`,
      `--load-extension=${folders.join(',')}`,
      `--host-resolver-rules=MAP *.test 127.0.0.1:${newsPort}${isOnline ? '' : ', MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'}`,
      ...args,
    ],
  });
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium was started without a browser to talk to.');
  return { context, session };
}

/** Milliseconds that a page may take to open; the build may be an older one, which opens none. */
const OPENS_WITHIN = 20_000;

/** Waits for a page that an extension opens by itself; null when it does not. */
export async function pageThatOpens(context: BrowserContext, isIt: (page: Page) => boolean): Promise<Page | null> {
  const opened = context.waitForEvent('page', { predicate: isIt, timeout: OPENS_WITHIN }).catch(() => null);
  return context.pages().find(isIt) ?? opened;
}

/** An unpacked extension's id follows from its path (Chromium, `crx_file::id_util::GenerateIdForPath`). */
export function unpackedId(path: string): string {
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Pins the buttons of extensions in a new profile: an unpinned one adds an animation to each click. */
export function pinButtons(profile: string, ids: readonly string[]): void {
  const folder = join(profile, 'Default');
  mkdirSync(folder, { recursive: true });
  const preferences = JSON.stringify({ extensions: { pinned_extensions: ids } });
  try {
    writeFileSync(join(folder, 'Preferences'), preferences, { flag: 'wx' });
  } catch (error) {
    // A profile that was used before has its preferences already.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

export interface Target {
  targetId: string;
  url: string;
  /** Describes targets of the type `tab`, which Playwright's own types do not know. */
  embedderData?: { tabActive?: boolean };
}

/** The browser's targets: all, or those of one type. */
export async function targetsOf(session: ExtensionSession, type?: 'tab' | 'service_worker'): Promise<Target[]> {
  const filter = [type ? { type } : {}];
  const { targetInfos } = await session.send('Target.getTargets', { filter });
  return targetInfos;
}
