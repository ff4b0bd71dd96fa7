import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PageSnapshot } from '../../article/snapshot/snapshot';
import { snapshotSchema } from '../../article/snapshot/snapshot-schema';
import type { ReadingProblem } from '../problem';

/** The parts of a tab that reading it needs. */
export interface ReadTab {
  id: number;
  url: string;
  /** '' when the browser does not tell it. */
  title: string;
}

/** Gives the tab that the reader is looking at, or null when the browser shows none. */
export async function activeTab(): Promise<ReadTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '', title: tab.title ?? '' };
}

/**
 * Gives a tab by its number, while it shows the page of that address; null when it was closed or shows another page.
 */
export async function tabOf(id: number, url: string): Promise<ReadTab | null> {
  const tab = await browser.tabs.get(id).catch(() => null);
  // The browser tells the address only while the permission of the reader's click on the button is valid for the page.
  if (!tab || (url && !isSamePage(tab.url ?? '', url))) return null;
  return { id, url: tab.url ?? url, title: tab.title ?? '' };
}

/** A copy of the page in a tab, or the reason why there is none. */
export type TabCopy = { outcome: 'copy'; snapshot: PageSnapshot } | { outcome: 'problem'; kind: ReadingProblem };

/** Tells whether two addresses are of one page: a reader may have gone to another place in it meanwhile. */
export const isSamePage = (a: string, b: string) => a.replace(/#.*/, '') === b.replace(/#.*/, '');

/** Matches what browsers say where an extension may not read a page: one of their own, a shop of extensions, another extension's. */
const REFUSAL = /cannot (?:access|be scripted)|missing host permission|scripting restricted/i;

/** Milliseconds before a refused injection is tried again. */
const SECOND_TRY = 200;

/** Injects the content script, and resolves to what it returns. */
async function inject(tabId: number): Promise<unknown> {
  const [injection] = await browser.scripting.executeScript({
    target: { tabId },
    files: ['/snapshot.js'],
    injectImmediately: true,
  });
  return injection?.result;
}

/**
 * Injects the content script into a tab, and returns the copy of the page that it makes. Needs the `activeTab` grant of
 * a click, a shortcut or a context-menu entry. Never throws: what goes wrong is a problem with words for the reader. A
 * page whose thread is busy answers late or never, so the caller sets the limit.
 */
export async function copyTab(tab: { id: number; url: string }): Promise<TabCopy> {
  const problem = (kind: ReadingProblem): TabCopy => ({ outcome: 'problem', kind });
  let result: unknown;
  try {
    result = await inject(tab.id).catch(async (refusal: unknown) => {
      // Chromium sometimes starts its service worker before it knows of the grant that the worker is started for.
      if (!/^https?:/.test(tab.url)) throw refusal;
      await new Promise((resolve) => setTimeout(resolve, SECOND_TRY));
      return inject(tab.id);
    });
  } catch (error) {
    if (await isGone(tab.id, error)) return problem('gone');
    // The browser's refusals have many wordings; the address shows which of the cases it is that a reader can do
    // something about.
    if (/^file:/.test(tab.url)) return problem('file');
    if (!(error instanceof Error && REFUSAL.test(error.message))) console.error(error);
    return problem(/\.pdf(?:$|[?#])/i.test(tab.url) ? 'pdf' : 'forbidden');
  }
  const snapshot = v.safeParse(snapshotSchema, result);
  return snapshot.success ? { outcome: 'copy', snapshot: snapshot.output } : problem('failed');
}

/** Tells whether the tab was closed, or left its page, while it was being read. */
async function isGone(tabId: number, error: unknown): Promise<boolean> {
  if (error instanceof Error && /\bframe\b.*\bremoved\b/i.test(error.message)) return true;
  return browser.tabs.get(tabId).then(
    () => false,
    () => true,
  );
}

/** Resolves when the tab's document is complete (at once, when it is already), or when it is gone. */
export async function documentLoaded(tabId: number): Promise<void> {
  // An injection that is not immediate waits for exactly that; `tabs.onUpdated` does not always reach a popup.
  await browser.scripting.executeScript({ target: { tabId }, func: () => true }).catch(() => undefined);
}
