import type { SyncProgress, SyncReport } from '../../sync/engine/parts';
import { syncOnce } from '../../sync/engine/sync';
import { cipherOf, type Identities } from '../../sync/files/encryption';
import { DavClient, type DavTools } from '../../sync/webdav/client';
import { davStorage } from '../../sync/webdav/folder';
import { reading } from '../database/open';
import type { Library } from '../database/schema';
import { isMarking, startMarking } from './memory';
import { type LibraryParts, syncPictures } from './pictures';
import { libraryReplica, settleNamedStories } from './replica';
import { noteSettings, type SettingsNow, type SettingValues, toldSettings } from './settings';
import { noteStatus } from './status';

/** The server through which a library is synced, and what opens its files. */
export interface SyncServer {
  folder: string;
  user: string;
  password: string;
  identities: Identities;
  keyFile: string;
  name: string;
  browser: string;
  /** True when the reader wants the kept pictures to be synced, too. */
  pictures: boolean;
}

/** Gives a sync what it needs of the browser. */
export interface SyncTools extends DavTools {
  now(): number;
  sanitize(html: string): string;
}

/** Puts together what the functions of `lib/sync` need. */
export async function partsOf(
  library: Library,
  server: SyncServer,
  tools: SyncTools,
  progress?: (progress: SyncProgress) => void,
): Promise<LibraryParts> {
  const { name, browser } = server;
  const client = new DavClient(server, tools);
  return {
    replica: libraryReplica(library, tools.sanitize),
    storage: davStorage(client, server.folder),
    pictures: davStorage(client, `${server.folder}pictures/`, true),
    cipher: await cipherOf(server.identities),
    keyFile: server.keyFile,
    self: { name, browser },
    now: tools.now,
    signal: tools.signal,
    progress,
  };
}

/** Milliseconds between two notes of how far a sync has got. */
const PACE = 500;
/** The number of times a sync runs again because something was changed meanwhile. */
const ROUNDS = 3;

/**
 * Syncs the library, and notes in it how far that has got, how it ended, and the reason when it failed. Never throws;
 * the caller runs one at a time.
 * @returns settings that are different on other machines, for the caller to store; null when what was changed here was
 * not noted
 */
export async function runSync(
  library: Library,
  server: SyncServer,
  tools: SyncTools,
  settings: SettingsNow,
): Promise<SettingValues | null> {
  const { now } = tools;
  let notedAt = 0;
  let noting = Promise.resolve();
  let told: SettingValues | null = null;
  const progress = (at: SyncProgress) => {
    if (now() - notedAt < PACE) return;
    notedAt = now();
    noting = noting.then(() => noteStatus(library, { state: 'running', ...at, at: now() })).catch(console.error);
  };
  try {
    // A database that the browser has lost and made anew is a new machine, which gets everything from the others.
    if (!(await isMarking(library))) await startMarking(library);
    const parts = await partsOf(library, server, tools, progress);
    await noteSettings(parts.replica, settings, now());
    told = {};
    let report: SyncReport = await syncOnce(parts);
    for (let round = 1; round < ROUNDS && (await reading(() => library.syncMarks.count())) > 0; round++) {
      const more = await syncOnce(parts);
      report = { ...more, damaged: [...report.damaged, ...more.damaged] };
    }
    if (server.pictures) {
      const { isNews, damaged } = await syncPictures(library, parts);
      report.damaged.push(...damaged);
      // The names of the files are sent when the files are there.
      if (isNews) await syncOnce(parts);
    }
    await settleNamedStories(library);
    await noting;
    told = await toldSettings(parts.replica, settings);
    await noteStatus(library, { state: 'done', at: now(), damaged: report.damaged });
  } catch (error) {
    await noting;
    await noteFailure(library, error, now());
  }
  return told;
}

/** Notes why a sync did not complete. */
async function noteFailure(library: Library, error: unknown, at: number): Promise<void> {
  await noteStatus(library, { state: 'failed', at, problem: problemOf(error) }).catch(console.error);
}

/** Gives the message that describes what is wrong. */
function problemOf(error: unknown): string {
  const { name, code }: { name?: unknown; code?: unknown } = Object(error);
  if (name === 'SyncError') return `sync_${code}`;
  if (name === 'LibraryError') return `library_${code}`;
  console.error(error);
  return 'sync_serverFault';
}
