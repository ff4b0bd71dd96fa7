import { CLOCKS_APART, DAY_MS } from '../../text/calendar';
import { SyncError } from '../errors';
import { packContents } from '../files/contents';
import { newFileName, parseFileName } from '../files/file-name';
import { keyFilesIn } from '../files/key-file';
import type { StoredFile } from '../storage';
import { collectChanges } from './collect';
import { change, settleOwnFiles, UNFINISHED } from './own-files';
import { FILE_LIMITS, type SyncParts, type SyncReport } from './parts';
import { readPeers } from './read-peers';
import type { Replica } from './replica';
import { confirmParcel, countRemovals, nextOfFiles, nextParcel, type Parcel } from './send';

/** Files of about one size that are made one. */
const ALIKE = 8;
/** Fewer removals than these are never asked about. */
const FEW_REMOVALS = 5;

/**
 * Reads what the other machines have written since the last time, then writes what was changed here. With nothing new it is
 * one request. It may be stopped, or die, at any point: nothing is half done, and the next one goes on.
 * @throws SyncError, LibraryError, the reason of `signal`
 */
export async function syncOnce(parts: SyncParts): Promise<SyncReport> {
  const { replica, storage, signal, progress, now } = parts;
  progress?.({ step: 'looking', done: 0, total: 0 });
  await collectChanges(replica, signal);
  const { files, now: serverTime } = await storage.list();
  if (serverTime !== null && Math.abs(serverTime - now()) > CLOCKS_APART) throw new SyncError('clock');
  const [keyFile] = keyFilesIn(files);
  if (parts.keyFile !== undefined && keyFile !== undefined && keyFile !== parts.keyFile) {
    throw new SyncError('wrongPassphrase');
  }
  await settleOwnFiles(parts, files);
  const { received, damaged } = await readPeers(parts, files);
  await checkRemovals(replica);
  const sent = await sendAll(parts);
  await compact(parts);
  await sayHello(parts, files);
  await change(replica, (memory) => ({ ...memory, syncedAt: now() }));
  return { received, sent, damaged };
}

/**
 * Stops where many articles were removed at once: the other machines hear of it only after the reader has said that it is
 * meant.
 */
async function checkRemovals(replica: Replica): Promise<void> {
  const { removed, articles, confirmed } = await removalsOf(replica);
  if (removed >= FEW_REMOVALS && removed > confirmed && removed > (articles + removed) / 5) {
    throw new SyncError('shrunk', { detail: `${removed} of ${articles + removed}` });
  }
}

/** Gives how many articles were removed here that other machines have not heard of, and how many are left. */
function removalsOf(replica: Replica): Promise<{ removed: number; articles: number; confirmed: number }> {
  return replica.transact(async (tables) => ({
    removed: await countRemovals(tables),
    articles: await tables.countArticles(),
    confirmed: (await tables.memory()).confirmed,
  }));
}

/** The reader has said that the removals are meant. */
export async function confirmRemovals(replica: Replica): Promise<void> {
  const { removed } = await removalsOf(replica);
  await change(replica, (memory) => ({ ...memory, confirmed: removed }));
}

async function sendAll(parts: SyncParts): Promise<number> {
  const { replica, signal, progress } = parts;
  const total = await replica.transact((tables) => tables.countPending());
  let done = 0;
  for (;;) {
    signal?.throwIfAborted();
    const parcel = await nextParcel(replica, parts.limits);
    if (!parcel) break;
    progress?.({ step: 'sending', done, total: Math.max(total, done + parcel.rows.length) });
    await send(parts, parcel, 0);
    done += parcel.rows.length;
  }
  if (done) await change(replica, (memory) => ({ ...memory, confirmed: 0 }));
  return done;
}

/** Writes one file, and notes that it is there. A death in between costs a second file that says the same. */
async function send(
  { replica, storage, cipher, self, now }: SyncParts,
  parcel: Parcel,
  replaces: number,
): Promise<void> {
  const { machine, file } = await replica.transact((tables) => tables.memory());
  const number = file + 1;
  const name = newFileName({ machine, number, replaces });
  // The name is noted before the file is written: a file of this machine under another name is somebody else's.
  await change(replica, (memory) => ({ ...memory, file: number, files: { ...memory.files, [name]: UNFINISHED } }));
  const header = { machine, number, ...self, at: now() };
  const bytes = await cipher.encrypt(await packContents(header, parcel.sent));
  await storage.write(name, bytes);
  await replica.transact(async (tables) => {
    const memory = await tables.memory();
    await tables.remember({ ...memory, files: { ...memory.files, [name]: bytes.length } });
    await confirmParcel(tables, parcel, number);
  });
}

/**
 * Makes one of small files of about one size, so that there are never many: what was said in them and still holds is written
 * once more, and then they go. A record is rewritten a few times, until its file is a large one.
 */
async function compact(parts: SyncParts): Promise<void> {
  const { files } = await parts.replica.transact((tables) => tables.memory());
  const classes = new Map<number, string[]>();
  for (const [name, size] of Object.entries(files)) {
    if (size >= (parts.limits ?? FILE_LIMITS).full) continue;
    const like = Math.floor(Math.log(Math.max(size, 4096)) / Math.log(ALIKE));
    classes.set(like, [...(classes.get(like) ?? []), name]);
  }
  for (const names of classes.values()) if (names.length >= ALIKE) await replaceFiles(parts, names);
}

/** Writes what these files of this machine say into new ones, and removes them. */
export async function replaceFiles(parts: SyncParts, names: readonly string[]): Promise<void> {
  const { replica, storage, signal } = parts;
  const numbers = names.flatMap((name) => parseFileName(name)?.number ?? []);
  for (;;) {
    signal?.throwIfAborted();
    const parcel = await nextOfFiles(replica, numbers, parts.limits);
    if (!parcel) break;
    await send(parts, parcel, Math.max(...numbers));
  }
  for (const name of names) {
    await storage.remove(name);
    await change(replica, ({ files: { [name]: _, ...files }, ...memory }) => ({ ...memory, files }));
  }
}

/** Shows that this machine is there, when it is new, or has sent nothing for a day. */
async function sayHello(parts: SyncParts, listed: readonly StoredFile[]): Promise<void> {
  const { files, machine } = await parts.replica.transact((tables) => tables.memory());
  const own = listed.filter(({ name }) => parseFileName(name)?.machine === machine);
  const isListed = (name: string) => own.some((file) => file.name === name);
  if (Object.keys(files).some((name) => !isListed(name))) return;
  const last = Math.max(0, ...own.map(({ at }) => at ?? parts.now()));
  if (!own.length || parts.now() - last > DAY_MS) await send(parts, { sent: [], rows: [] }, 0);
}
