import { sanitizeHtml } from '../../lib/article/markup/sanitize';
import type { SyncTarget } from '../../lib/browser/sync/connection-store';
import { openLibrary } from '../../lib/library/database/open';
import { runSync, type SyncTools } from '../../lib/library/sync/run-sync';

/** What sync needs of the page that it runs in. */
export const syncTools: SyncTools = {
  fetch: (...request) => fetch(...request),
  isOnline: () => navigator.onLine,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  now: Date.now,
  sanitize: sanitizeHtml,
};

/** One sync at a time, over all pages of the extension: what is asked for while one runs is done by it. */
export function syncHere(target: SyncTarget): Promise<void> {
  return navigator.locks.request('sync', { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const library = openLibrary();
    try {
      await runSync(library, target, syncTools);
    } finally {
      library.close();
    }
  });
}
