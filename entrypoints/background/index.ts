import { browser } from 'wxt/browser';
import { keepsPictures, onFetchAsked, withSites } from '../../lib/browser/offline-pictures';
import { closeOffscreenDocument } from '../../lib/browser/offscreen/offscreen-document';
import { showLibrary, showReader, showWelcome } from '../../lib/browser/pages';
import { copyTab, documentLoaded } from '../../lib/browser/reading/copy-tab';
import { tellFailedSave } from '../../lib/browser/saving/failed-saves';
import { onPageLeft } from '../../lib/browser/saving/left-save';
import { linkText } from '../../lib/browser/saving/link-text';
import { runningSaves } from '../../lib/browser/saving/running-saves';
import { showSaveState } from '../../lib/browser/saving/save-badge';
import {
  acceptOffscreenDocument,
  endOfSaveOffscreen,
  prepareSaveOffscreen,
  saveOffscreen,
} from '../../lib/browser/saving/save-offscreen';
import { saveWindow } from '../../lib/browser/saving/save-window';
import { type SaveParts, TabSaver } from '../../lib/browser/saving/tab-saver';
import type { SyncTarget } from '../../lib/browser/sync/connection-store';
import { readSharedSettings, takeSharedSettings } from '../../lib/browser/sync/shared-settings';
import { createSyncSchedule, syncOffscreen } from '../../lib/browser/sync/sync-messages';
import { mayAskHost } from '../../lib/browser/sync/sync-permission';
import { followButton } from '../../lib/browser/toolbar-button';
import { wasKeptAt } from '../../lib/library/articles/kept-at';
import { openLibrary } from '../../lib/library/database/open';
import { fetchWaitingPictures } from '../../lib/library/pictures/fetch-pictures';
import { noteStatus } from '../../lib/library/sync/status';

/** The entries of the context menu, by what was clicked. */
const MENU = [
  { id: 'save-article', message: 'menuSave', contexts: ['page', 'selection', 'image'] },
  { id: 'save-selection', message: 'menuSaveSelection', contexts: ['selection'] },
  { id: 'save-link', message: 'menuSaveLink', contexts: ['link'] },
  { id: 'save-window', message: 'menuSaveWindow', contexts: ['action'] },
] as const;
const PAGES = ['http://*/*', 'https://*/*'];

/**
 * The place where pages are read and kept: Firefox's background is a page itself; Chromium's has no DOM, and asks a
 * document that has one.
 */
const reader: Pick<SaveParts, 'prepare' | 'save' | 'howDidItEnd' | 'abandon'> = import.meta.env.FIREFOX
  ? {
      prepare: async () => undefined,
      // It is imported here, so that Chromium's service worker carries none of it.
      save: async (request) =>
        'snapshot' in request
          ? (await import('../offscreen/save-page')).savePage(request)
          : (await import('../offscreen/save-link')).saveLink(request),
      howDidItEnd: async () => null,
      abandon: async () => undefined,
    }
  : {
      prepare: prepareSaveOffscreen,
      save: saveOffscreen,
      howDidItEnd: endOfSaveOffscreen,
      abandon: closeOffscreenDocument,
    };

const saver = new TabSaver({
  ...reader,
  copy: copyTab,
  loaded: documentLoaded,
  withPictures: keepsPictures,
  isKept: isInLibrary,
  running: runningSaves,
  show: showSaveState,
  tellFailed: tellFailedSave,
  onSaved: () => {
    fetchAndSync();
    syncs.soon();
  },
});

const syncs = createSyncSchedule(sync);

/**
 * The event page or service worker. It may die at any moment: each save reads the page anew and is one transaction, so
 * that the article is either in the library, and the badge shows it, or not at all.
 */
export default defineBackground({
  // Firefox loads the code for reading only for a save; Chromium's worker is one small file.
  type: { firefox: 'module' },
  main() {
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void showWelcome();
      // The entries are removed first: after an update they exist already, and creating them again is an error.
      void browser.contextMenus.removeAll().then(() => {
        for (const { id, message, contexts } of MENU) {
          browser.contextMenus.create({
            id,
            title: browser.i18n.getMessage(message),
            contexts: [...contexts],
            ...(id !== 'save-window' && { documentUrlPatterns: PAGES }),
            // A link that opens a file or a program is no article.
            ...(id === 'save-link' && { targetUrlPatterns: PAGES }),
          });
        }
      });
    });

    browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0, linkUrl, ...info }, tab) => {
      // This is called at once, because the browser asks the reader only while the click is handled.
      if (menuItemId === 'save-window') void saveAllTabs(tab?.windowId).catch(console.error);
      if (tab?.id === undefined) return;
      const { id, url = '' } = tab;
      if (menuItemId === 'save-article') void saver.save({ id, url });
      if (menuItemId === 'save-selection') void saver.save({ id, url }, 'selection');
      if (menuItemId !== 'save-link' || !linkUrl) return;
      // Firefox gives the words of the link with the click.
      const words = 'linkText' in info && typeof info.linkText === 'string' ? info.linkText : '';
      const title = words ? Promise.resolve(words) : linkText(id, frameId, linkUrl);
      void saver.saveLink(id, { url: linkUrl, title });
    });

    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'open-library') void showLibrary();
      if (tab?.id === undefined) return;
      const { id, url = '' } = tab;
      if (command === 'save-article') void saver.save({ id, url });
      if (command === 'listen-article') void showReader({ tab: id, url, reading: '', listen: true });
    });

    onPageLeft(({ tab, scope }) => void saver.save(tab, scope));

    followButton();
    // After an interruption, waiting pictures are fetched whenever the background starts, and it starts with the
    // browser.
    browser.runtime.onStartup.addListener(() => void fetchPictures());
    onFetchAsked(fetchAndSync);
    void fetchPictures();

    syncs.listen();

    if (!import.meta.env.FIREFOX) acceptOffscreenDocument();
    void saver.settle();
  },
});

/**
 * Saves the tabs of a window. No click gave access to them, so the reader is asked for the permission, which is given
 * back afterwards.
 */
async function saveAllTabs(windowId: number | undefined): Promise<void> {
  await withSites(async () => saveWindow(await browser.tabs.query({ windowId }), saver));
}

/** Pictures that are kept go to the other machines, where the reader wants that. */
const fetchAndSync = () => void fetchPictures().then(syncs.soon);

async function isInLibrary(savedAt: number): Promise<boolean> {
  const library = openLibrary();
  try {
    return await wasKeptAt(library, savedAt);
  } finally {
    library.close();
  }
}

/**
 * Fetches the pictures that wait, if the reader wants them kept. Between any two requests it asks whether that is still
 * so, which, as a call of the browser, also keeps the background alive.
 */
async function fetchPictures(): Promise<void> {
  if (!(await keepsPictures())) return;
  const library = openLibrary();
  const mayFetch = async () => navigator.onLine && (await keepsPictures());
  // There is one run at a time; the next one takes what the one before it did not see.
  await navigator.locks
    .request('pictures', () => fetchWaitingPictures(library, { mayFetch, fetch: (...request) => fetch(...request) }))
    .catch(console.error);
  library.close();
}

/** Syncs where there is a DOM, which is needed to sanitise what comes. */
async function sync(target: SyncTarget): Promise<void> {
  if (!(await mayAskHost(target.folder))) return noteRefusal();
  const settings = await readSharedSettings(target.folder);
  const told = import.meta.env.FIREFOX
    ? await (await import('../offscreen/run-sync')).syncHere(target, settings)
    : await syncOffscreen(target, settings);
  if (told) await takeSharedSettings(target.folder, settings, told);
}

async function noteRefusal(): Promise<void> {
  const library = openLibrary();
  await noteStatus(library, { state: 'failed', at: Date.now(), problem: 'sync_noPermission' });
  library.close();
}
