import { browser } from 'wxt/browser';
import { closeWhenIdle } from '../../lib/browser/offscreen/close-when-idle';
import { closeThisDocument } from '../../lib/browser/offscreen/offscreen-document';
import { serveReadings } from '../../lib/browser/offscreen/reading-service';
import { findFactsIn } from '../../lib/browser/reading/facts-in-worker';
import { createPageReader } from '../../lib/browser/reading/page-reader';
import { createSaveListener } from '../../lib/browser/saving/save-listener';
import { backgroundKeeper } from '../../lib/browser/saving/save-offscreen';
import { onSyncRun } from '../../lib/browser/sync/sync-messages';
import { startFactsWorker } from '../popup/start-facts-worker';

/**
 * Gives Chromium's background a DOM: a document that is not visible (`lib/browser/offscreen/offscreen-document.ts`).
 * Pages that are saved without the popup are read here, and kept: the whole save runs here, so that a service worker
 * that dies does not stop it. The popup opens it too when its own text has been drawn: the next pages are read here, by
 * code that has run before and models that are loaded, which takes a fraction of the time
 * (`docs/decisions/0013-the-reader-stays-warm.md`).
 */

/** Milliseconds without a question after which the document closes, to give its memory back. */
const KEPT_OPEN = 10 * 60_000;

const idle = closeWhenIdle(KEPT_OPEN, closeThisDocument);

browser.runtime.onMessage.addListener(
  createSaveListener(
    (request) =>
      idle.during(async () =>
        'snapshot' in request
          ? (await import('./save-page')).savePage(request)
          : (await import('./save-link')).saveLink(request),
      ),
    backgroundKeeper(),
  ),
);
serveReadings(createPageReader(findFactsIn(startFactsWorker)), idle.used);
onSyncRun((...asked) => idle.during(async () => (await import('./run-sync')).syncHere(...asked)));
