import { sanitizeHtml } from '../../lib/article/markup/sanitize';
import type { SyncTarget } from '../../lib/browser/sync/connection-store';
import type { SharedSettings } from '../../lib/browser/sync/shared-settings';
import { openLibrary } from '../../lib/library/database/open';
import { runSync, type SyncTools } from '../../lib/library/sync/run-sync';

/** Gives sync what it needs of the page in which it runs. */
export const syncTools: SyncTools = {
  fetch: (...request) => fetch(...request),
  isOnline: () => navigator.onLine,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  now: Date.now,
  sanitize: sanitizeHtml,
};

/**
 * Runs one sync at a time, over all pages of the extension: what is asked for while one runs is done by it.
 * @returns what `runSync` returns; null when another runs
 */
export function syncHere(target: SyncTarget, settings: SharedSettings): Promise<Record<string, unknown> | null> {
  return navigator.locks.request('sync', { ifAvailable: true }, async (lock) => {
    if (!lock) return null;
    const library = openLibrary();
    try {
      return await runSync(library, target, syncTools, settings);
    } finally {
      library.close();
    }
  });
}
