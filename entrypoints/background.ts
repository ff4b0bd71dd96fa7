import { browser } from 'wxt/browser';
import { parseInWorker } from '../lib/article/parse-in-worker';
import { loadModels } from '../lib/browser/models';
import { keepsPictures, onFetchAsked } from '../lib/browser/offline-pictures';
import { showLibrary } from '../lib/browser/pages';
import { readTab } from '../lib/browser/read-tab';
import { sanitizeInTab } from '../lib/browser/sanitize-in-tab';
import { findFacts } from '../lib/facts/find-facts';
import { fetchWaitingPictures } from '../lib/library/fetch-pictures';
import { openLibrary } from '../lib/library/open';
import { saveArticle } from '../lib/library/save';
import { placeSaved } from '../lib/library/stories-place';

const MENU_SAVE = 'save-article';

/**
 * The event page or service worker. It keeps no state and may die at any moment: each save reads the page anew and is one
 * transaction, so that it is either in the library, and the badge says so, or not at all.
 */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => {
    // Removed first: after an update the entry exists already, and creating it again is an error.
    void browser.contextMenus.removeAll().then(() =>
      browser.contextMenus.create({
        id: MENU_SAVE,
        title: browser.i18n.getMessage('menuSave'),
        contexts: ['page', 'selection', 'image'],
        documentUrlPatterns: ['http://*/*', 'https://*/*'],
      }),
    );
  });

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU_SAVE && tab?.id !== undefined) void saveTab({ id: tab.id, url: tab.url ?? '' });
  });

  // After an interruption: what waits is fetched whenever the background starts, and it starts with the browser.
  browser.runtime.onStartup.addListener(() => void fetchPictures());
  onFetchAsked(() => void fetchPictures());
  void fetchPictures();

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-library') void showLibrary();
    if (command === 'save-article' && tab?.id !== undefined) void saveTab({ id: tab.id, url: tab.url ?? '' });
  });
});

/** Saves the article of a tab, and tells on the tab's badge how it went. */
async function saveTab(tab: { id: number; url: string }): Promise<void> {
  await showBadge(tab.id, '…', '');
  const reading = await readTab(tab, parseInWorker);
  if (reading.outcome === 'problem') return showFailure(tab.id, browser.i18n.getMessage(`problem_${reading.kind}`));
  try {
    const article = { ...reading.article, html: await sanitizeInTab(tab.id, reading.article.html) };
    const facts = findFacts(article, await loadModels());
    const library = openLibrary();
    const withPictures = await keepsPictures();
    const { id } = await saveArticle(library, { article, facts, savedAt: Date.now(), withPictures });
    void fetchPictures();
    // What is saved is saved: an article that was not placed in its story is placed when the library is next opened.
    await placeSaved(library, id).catch(console.error);
  } catch {
    return showFailure(tab.id, browser.i18n.getMessage('saveFailed'));
  }
  await showBadge(tab.id, browser.i18n.getMessage('badgeSaved'), browser.i18n.getMessage('badgeSavedTitle'), '#0b6b58');
}

/**
 * Fetches the pictures that wait, if the reader wants them kept. The question whether that is still so stands between
 * any two requests, and as a call of the browser it keeps the background alive.
 */
async function fetchPictures(): Promise<void> {
  if (!(await keepsPictures())) return;
  const library = openLibrary();
  const mayFetch = async () => navigator.onLine && (await keepsPictures());
  // One run at a time; the next one takes what the one before it did not see.
  await navigator.locks
    .request('pictures', () => fetchWaitingPictures(library, { mayFetch, fetch: (...request) => fetch(...request) }))
    .catch(console.error);
  library.close();
}

async function showFailure(tabId: number, reason: string): Promise<void> {
  const title = browser.i18n.getMessage('badgeFailedTitle', reason);
  await showBadge(tabId, browser.i18n.getMessage('badgeFailed'), title, '#a4331d');
}

/** A badge of one tab is gone by itself when the tab goes to another page. */
async function showBadge(tabId: number, text: string, title: string, colour = '#5e5a53'): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
      title && browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab was closed in the meantime: nobody is there to be told.
  }
}
