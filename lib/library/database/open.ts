import type { Table } from 'dexie';
import { withLimit } from '../../text/time-limit';
import { isUnknownError, toLibraryError } from './errors';
import { type IndexedDBOptions, Library } from './schema';

/** The name of the reader's library in IndexedDB. */
export const LIBRARY_NAME = 'throughline';

export interface OpenOptions extends IndexedDBOptions {
  name?: string;
}

/**
 * Milliseconds that the browser may take to open the library: it takes 300 for one of 10,000 articles, seconds after an
 * update.
 */
export const OPEN_LIMIT = 10_000;

/** Milliseconds that the library may take to answer a question of a page. */
export const ANSWER_LIMIT = 20_000;

/** Milliseconds that a write may take before the page that waits for it is told. The write goes on. */
export const WRITE_LIMIT = 10_000;

/**
 * Gives the library, not yet opened: the first operation opens it, and fails with `unavailable` where the browser
 * offers no IndexedDB. It is cheap; each page or worker needs only one.
 */
export function openLibrary(options: OpenOptions = {}): Library {
  const { name = LIBRARY_NAME, ...dependencies } = options;
  // The IndexedDB is passed even where there is none: otherwise Dexie uses the one that was there when it was loaded.
  return new Library(name, { indexedDB: globalThis.indexedDB, ...dependencies });
}

/**
 * Opens the library now, and reports what is wrong if it cannot be opened.
 * @throws LibraryError `blocked`, `newer`, `unavailable`, `unanswered`, `corrupt`, `full`.
 */
export async function checkLibrary(library: Library): Promise<void> {
  await inTime(() => openAndLook(library), OPEN_LIMIT);
}

/** Opens the library now as `checkLibrary` does, however long it takes. */
export async function openAndLook(library: Library): Promise<void> {
  await reading(async () => {
    await library.open();
    await library.entries.limit(1).primaryKeys();
  });
}

/**
 * Runs a read that somebody waits for.
 * @throws LibraryError `unanswered` when it takes longer than `limit` milliseconds, and what `reading` throws
 */
export async function inTime<T>(operation: () => PromiseLike<T>, limit = ANSWER_LIMIT): Promise<T> {
  return reading(() => withLimit(operation(), limit, 'library'));
}

/** Runs a read; what it throws becomes a `LibraryError`, except the reason of a `signal` that was aborted. */
export async function reading<T>(operation: () => PromiseLike<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw toLibraryError(error);
  }
}

/**
 * Every transaction that writes names this table too, so that the database runs one at a time, over all pages and
 * workers.
 *
 * Two at once, on different tables, can cost the whole library in Chromium: each leaves on disk what it takes to undo
 * it, with its locks, one of them on the database as a whole. When the browser dies then, the next start wants to undo
 * both, finds the lock taken by the first ("Invalid locks on disk"), takes the database for corrupt, and deletes it.
 */
const ONE_AT_A_TIME = 'counters';

/** Every transaction that writes may note for sync what it changed, and reads in `counters` whether it should. */
const NOTED = 'syncMarks';

/** The page that tells its reader when the library does not confirm a write in time. */
export interface LateWrites {
  /** Is called when a write has taken longer than `WRITE_LIMIT`. */
  late(): void;
  /** Is called when such a write has succeeded or failed after all. */
  settled(): void;
}

const lateWrites = new WeakMap<Library, LateWrites>();

/** Tells `listener` of writes through `library` that take longer than `WRITE_LIMIT`. A library has one listener. */
export function tellOfLateWrites(library: Library, listener: LateWrites): void {
  lateWrites.set(library, listener);
}

/**
 * Runs `operation` in one transaction over the named tables: all of it is kept, durably, or nothing is. It is tried a
 * second time when the browser gives no reason, which it does once after a full disk. It has no limit, since a write that
 * was given up might still happen; `tellOfLateWrites` tells the page that waits.
 */
export async function writing<T>(
  library: Library,
  tables: readonly TableName[],
  operation: () => PromiseLike<T>,
): Promise<T> {
  const listener = lateWrites.get(library);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    listener?.late();
  }, WRITE_LIMIT);
  try {
    return await writeTwice(library, tables, operation);
  } finally {
    clearTimeout(timer);
    if (isLate) listener?.settled();
  }
}

async function writeTwice<T>(
  library: Library,
  tables: readonly TableName[],
  operation: () => PromiseLike<T>,
): Promise<T> {
  const attempt = () =>
    library.transaction(
      'rw',
      [...new Set([...tables, ONE_AT_A_TIME, NOTED])].map((name) => library.table(name)),
      // The function is async, so that Dexie waits for native promises within.
      async () => operation(),
    );
  try {
    return await attempt();
  } catch (error) {
    if (!isUnknownError(error)) throw toLibraryError(error, true);
  }
  try {
    return await attempt();
  } catch (error) {
    throw toLibraryError(error, true);
  }
}

/** The name of each table. */
type TableName = { [Name in keyof Library]: Library[Name] extends Table ? Name : never }[keyof Library];
