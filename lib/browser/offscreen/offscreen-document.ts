import { browser } from 'wxt/browser';

const PATH = '/offscreen.html';

/**
 * Runs work in turn, over all pages and all lives of the service worker, because the browser allows only one such
 * document.
 */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('offscreen-document', work);

/** Tells whether Chromium's offscreen document is open. */
export async function isOffscreenDocumentOpen(): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({
    contextTypes: ['OFFSCREEN_DOCUMENT'],
    documentUrls: [browser.runtime.getURL(PATH)],
  });
  return contexts.length > 0;
}

/** Opens the offscreen document if it is not open; resolves when it listens. */
export function openOffscreenDocument(): Promise<void> {
  return inTurn(async () => {
    if (await isOffscreenDocumentOpen()) return;
    await browser.offscreen.createDocument({
      url: PATH,
      reasons: ['DOM_PARSER'],
      justification: 'Reads the copies of pages, for the popup and for saves without it.',
    });
  });
}

/** Closes the offscreen document, whatever it is doing. */
export function closeOffscreenDocument(): Promise<void> {
  return inTurn(async () => {
    if (await isOffscreenDocumentOpen()) await browser.offscreen.closeDocument();
  });
}

/** Closes the offscreen document from within, unless `isWanted` tells, when its turn has come, that there is work. */
export function closeThisDocument(isWanted: () => boolean): Promise<void> {
  return inTurn(async () => {
    if (!isWanted()) close();
  });
}
