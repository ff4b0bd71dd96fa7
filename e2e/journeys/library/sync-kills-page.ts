/** Runs in a page of the extension for `sync-kills.spec.ts`, in a browser that may be killed at any moment. */
import { sanitizeHtml } from '../../../lib/article/markup/sanitize';
import { openLibrary } from '../../../lib/library/database/open';
import type { SyncServer } from '../../../lib/library/sync/run-sync';
import { contentsOf } from '../../../lib/library/sync/testing/contents';
import { edit, sync } from './sync-edits';

/** Tells the journey what was confirmed; given by the journey. */
declare const confirm: (told: string) => void;

/** Articles of a round: then there is only sync. */
const SAVED = 20;
const library = openLibrary();

const killed = {
  /** Edits and syncs at once, until the browser ends. */
  async work(round: number, server: SyncServer): Promise<void> {
    const edits = async () => {
      for (let i = 0; i < SAVED; i++) await edit(library, `a${round}x${i}`, confirm);
    };
    void edits();
    for (;;) await sync(library, server, sanitizeHtml);
  },
  sync: (server: SyncServer) => sync(library, server, sanitizeHtml),
  contents: () => contentsOf(library),
};

export type KilledPage = typeof killed;
Object.assign(globalThis, { killed });
