/** Runs in a page of the extension for `bench.ts`: the library that ships, and sync. */
import { sanitizeHtml } from '../../lib/article/markup/sanitize';
import { countEntries } from '../../lib/library/articles/list';
import { saveArticle } from '../../lib/library/articles/save';
import { openLibrary } from '../../lib/library/database/open';
import { startMarking } from '../../lib/library/sync/memory';
import { partsOf, type SyncServer } from '../../lib/library/sync/run-sync';
import { connect } from '../../lib/sync/connection/connect';
import { syncOnce } from '../../lib/sync/engine/sync';
import { DavClient } from '../../lib/sync/webdav/client';
import { fillLibrary, milliseconds } from '../library/fill';
import { generatedArticle, vocabulary } from '../library/texts';

const PIECE = 1_000_000;
const words = vocabulary();
const library = openLibrary();
const tools = {
  fetch: (...request: Parameters<typeof fetch>) => fetch(...request),
  isOnline: () => true,
  wait: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
  now: Date.now,
  sanitize: sanitizeHtml,
};
let server: SyncServer;

const bench = {
  /** Saves articles `from` to `to`. */
  async fill(from: number, to: number): Promise<void> {
    await fillLibrary(library, words, from, to);
  },
  /** Milliseconds of a save. */
  save: (n: number) => milliseconds(() => saveArticle(library, { ...generatedArticle(n, words), savedAt: n })),
  /** Turns sync on. */
  async connect(address: string, user: string, password: string): Promise<void> {
    const client = new DavClient({ user, password }, tools);
    server = {
      ...(await connect(client, address, 'p')),
      user,
      password,
      name: 'Bench',
      browser: 'Chromium',
      pictures: false,
    };
    await startMarking(library);
  },
  /** Milliseconds of a sync. */
  sync: () => milliseconds(async () => syncOnce(await partsOf(library, server, tools))),
  /** Milliseconds of a plain upload of as many bytes, in pieces that the browser's protocol of debugging takes. */
  put: (address: string, user: string, password: string, size: number) =>
    milliseconds(async () => {
      const client = new DavClient({ user, password }, tools);
      for (let at = 0; at < size; at += PIECE) await client.write(address, new Uint8Array(Math.min(PIECE, size - at)));
    }),
  count: () => countEntries(library),
};
export type SyncBench = typeof bench;
Object.assign(globalThis, { bench });
