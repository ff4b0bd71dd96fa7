import { browser } from 'wxt/browser';
import { logged } from './logged';
import { DEFAULT_SETTINGS, readSettings } from './settings';
import { readSyncTarget } from './sync/connection-store';
import { askForHost, mayAskHost } from './sync/sync-permission';

/**
 * All sites: a page shows pictures from addresses that nobody knows in advance, so that the permission is for all of
 * them, or none.
 */
const EVERY_SITE = { origins: ['*://*/*'] };
const FETCH = 'fetch-pictures';

/**
 * Tells whether the reader has turned offline pictures on, and the browser still allows them; the permission can be
 * withdrawn at any time. False where the settings cannot be read.
 */
export async function keepsPictures(): Promise<boolean> {
  const { offlinePictures } = await readSettings().catch(() => DEFAULT_SETTINGS);
  return offlinePictures && browser.permissions.contains(EVERY_SITE);
}

/** Asks the reader for the permission, by the browser's own question. Call it at once in the handler of a click. */
export function askForSites(): Promise<boolean> {
  return browser.permissions.request(EVERY_SITE);
}

/**
 * Gives the permission back. The browser then also takes away the one for sync's server, so that one is requested again: in the same
 * click, where Chromium grants it without a question.
 * @returns false when sync may not ask its server any more
 */
export async function giveSitesBack(): Promise<boolean> {
  // The permission is given back even when the sync settings cannot be read.
  const sync = await readSyncTarget().catch(logged);
  await browser.permissions.remove(EVERY_SITE);
  if (!sync || (await mayAskHost(sync.folder))) return true;
  return askForHost(sync.folder).catch(() => false);
}

/**
 * Runs something that needs every site, once the reader has allowed it, and gives the permission back where it was not
 * there before. Call it at once in the handler of a click. False when the reader did not allow it.
 */
export async function withSites(run: () => Promise<void>): Promise<boolean> {
  const before = browser.permissions.contains(EVERY_SITE);
  if (!(await askForSites())) return false;
  try {
    await run();
  } finally {
    if (!(await before)) await giveSitesBack();
  }
  return true;
}

/** Calls back when the browser's permissions change. Returns a function that stops it. */
export function onSitesChange(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

/** Has the background fetch the pictures that wait: a popup does not live long enough. */
export async function fetchInBackground(): Promise<void> {
  // It may be that nothing is there to answer, and no answer is needed: what waits is in the library.
  await browser.runtime.sendMessage(FETCH).catch(() => undefined);
}

/** In the background: calls back when it is asked to fetch pictures. */
export function onFetchAsked(run: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (message === FETCH) run();
  });
}
