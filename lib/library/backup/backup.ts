import { DAY_MS } from '../../text/calendar';
import { recordsOf } from '../articles/read-records';
import { readCounter } from '../database/counters';
import { reading, writing } from '../database/open';
import type { ReadableLibrary } from '../database/rescue';
import type { Library } from '../database/schema';
import { BACKUP_FORMAT, BACKUP_VERSION, OWN, PICTURES, STORIES } from './format';
import { ownLines } from './own-lines';
import { pictureLines } from './picture-lines';
import { storyLines } from './story-lines';

export interface BackupProgress {
  done: number;
  total: number;
}

/**
 * Gives the whole library as one JSON backup (`format.ts`), a piece at a time: never more than a few articles are in
 * memory. `new Response(stream).blob()` makes a file of it. Damaged records are left out and counted at the end, so
 * that everything readable in a broken library can be taken out.
 *
 * The stream fails with a LibraryError, or an AbortError when `signal` was aborted.
 */
export function backupStream(
  library: ReadableLibrary,
  options: {
    now: number;
    signal?: AbortSignal;
    progress?: (progress: BackupProgress) => void;
    /** The library whose kept pictures are included; without it none are. */
    pictures?: Library;
    /** The reader's settings, which are included, too. */
    settings?: Record<string, unknown>;
  },
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pieces = backupPieces(library, options);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}

async function* backupPieces(
  library: ReadableLibrary,
  { now, signal, progress, pictures, settings }: Parameters<typeof backupStream>[1],
): AsyncGenerator<string> {
  const header = { format: BACKUP_FORMAT, version: BACKUP_VERSION, exportedAt: new Date(now).toISOString() };
  yield `${JSON.stringify(header).slice(0, -1)},"articles":[\n`;
  const total = await reading(() => library.entries.count());
  let count = 0;
  let skipped = 0;
  for await (const slice of recordsOf(library)) {
    signal?.throwIfAborted();
    skipped += slice.skipped;
    if (slice.records.length) {
      const lines = slice.records.map((record) => `${JSON.stringify(record)}\n`);
      yield (count ? ',' : '') + lines.join(',');
    }
    count += slice.records.length;
    progress?.({ done: count + skipped, total });
  }
  yield `${STORIES}\n`;
  let first = true;
  for await (const slice of storyLines(library)) {
    signal?.throwIfAborted();
    skipped += slice.skipped;
    if (!slice.lines.length) continue;
    yield (first ? '' : ',') + slice.lines.map((line) => `${JSON.stringify(line)}\n`).join(',');
    first = false;
  }
  if (pictures) {
    yield `${PICTURES}\n`;
    let isFirst = true;
    for await (const line of pictureLines(pictures)) {
      signal?.throwIfAborted();
      yield `${isFirst ? '' : ','}${JSON.stringify(line)}\n`;
      isFirst = false;
    }
  }
  yield `${OWN}\n`;
  let isFirstOwn = true;
  for await (const line of ownLines(library, settings)) {
    signal?.throwIfAborted();
    yield `${isFirstOwn ? '' : ','}${JSON.stringify(line)}\n`;
    isFirstOwn = false;
  }
  yield `],"count":${count},"skipped":${skipped}}\n`;
}

/** Remembers that the reader has made a backup. */
export async function noteBackup(library: Library, at: number): Promise<void> {
  await writing(library, ['counters'], () => library.counters.put({ name: 'backup', value: at }));
}

/** Gives when the reader last made a backup, ms; null when they never did. */
export async function lastBackup(library: Library): Promise<number | null> {
  return reading(() => readCounter(library, 'backup'));
}

/** Milliseconds after which another backup is due for a reader who asked for backups: a week. */
const BACKUP_EVERY = 7 * DAY_MS;

/** Tells whether the library holds something, and its last backup is a week old or was never made. */
export async function isBackupDue(library: Library, now: number): Promise<boolean> {
  const last = await lastBackup(library);
  if (last !== null && now - last < BACKUP_EVERY) return false;
  return (await reading(() => library.entries.count())) > 0;
}

/** Gives how many articles were saved since the last backup, for a reminder. */
export async function countSinceBackup(library: Library): Promise<number> {
  return reading(async () => {
    const since = (await lastBackup(library)) ?? -1;
    return library.entries.where('[savedAt+id]').above([since, Infinity]).count();
  });
}
