import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Article } from '../article/article';
import { articleSchema, notAnArticleKindSchema } from '../article/article-schema';
import type { PageReading, ReadingScope } from '../article/read-page';
import type { ReadingProblem } from './problem';

/** What reading a tab came to: an article, or the reason why there is none. `isLoading`: the page is not complete yet. */
export type TabReading =
  | { outcome: 'article'; article: Article; isLoading: boolean }
  | { outcome: 'problem'; kind: ReadingProblem; isLoading: boolean };

const pageReadingSchema: v.GenericSchema<unknown, PageReading> = v.variant('outcome', [
  v.object({ outcome: v.literal('article'), article: articleSchema, isLoading: v.boolean() }),
  v.object({ outcome: v.literal('notAnArticle'), kind: notAnArticleKindSchema, isLoading: v.boolean() }),
  v.object({ outcome: v.literal('pdf') }),
  v.object({ outcome: v.literal('failed'), detail: v.string() }),
]);

/** The tab that the reader is looking at, or null when the browser shows none. */
export async function activeTab(): Promise<{ id: number; url: string } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}

interface ReadOptions {
  scope?: ReadingScope;
  /** Sanitise in the page already: for the service worker, which has no DOM to do it in. */
  sanitizeInPage?: boolean;
}

/**
 * Injects the content script into a tab and parses what it returns. Needs the `activeTab` grant of a click, a shortcut
 * or a context-menu entry. Never throws: what goes wrong is a problem with words for the reader.
 */
export async function readTab(
  tab: { id: number; url: string },
  { scope = 'article', sanitizeInPage = false }: ReadOptions = {},
): Promise<TabReading> {
  const problem = (kind: ReadingProblem, isLoading = false): TabReading => ({ outcome: 'problem', kind, isLoading });
  let result: unknown;
  try {
    if (scope !== 'article') {
      await browser.scripting.executeScript({
        target: { tabId: tab.id },
        func: (asked: string) => void Object.assign(globalThis, { throughlineScope: asked }),
        args: [scope],
      });
    }
    const injections = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: [...(sanitizeInPage ? ['/sanitize.js' as const] : []), '/article.js'],
      injectImmediately: true,
    });
    result = injections.at(-1)?.result;
  } catch {
    // The browser says no in many wordings; the address tells the cases apart that a reader can do something about.
    if (/^file:/.test(tab.url)) return problem('file');
    return problem(/\.pdf(?:$|[?#])/i.test(tab.url) ? 'pdf' : 'forbidden');
  }
  const reading = v.safeParse(pageReadingSchema, result);
  if (!reading.success) return problem('failed');
  switch (reading.output.outcome) {
    case 'article':
      return reading.output;
    case 'notAnArticle':
      return problem(reading.output.kind, reading.output.isLoading);
    case 'pdf':
      return problem('pdf');
    case 'failed':
      return problem('failed');
  }
}

/** Resolves when the tab's document is there in full (at once, when it is already), or when it is gone. */
export async function documentLoaded(tabId: number): Promise<void> {
  // An injection that is not immediate waits for just that; `tabs.onUpdated` is not always told to a popup.
  await browser.scripting.executeScript({ target: { tabId }, func: () => true }).catch(() => undefined);
}
