import { HOUR_MS } from '../../text/calendar';
import { SyncError } from '../errors';
import { unpackContents } from '../files/contents';
import { type FileName, parseFileName } from '../files/file-name';
import type { StoredFile } from '../storage';
import type { SyncParts, SyncReport } from './parts';
import { receiveChanges } from './receive';
import type { Peer } from './replica';

interface PeerFile extends FileName {
  file: StoredFile;
}

/** A file younger than this that cannot be read may still be being written, ms. */
const FRESH = HOUR_MS;
/** The number of times that the files are listed again when a listed one has disappeared. */
const ATTEMPTS = 3;

/** Reads the files of other machines that this one has not read yet, in their order. */
export async function readPeers(
  parts: SyncParts,
  listed: readonly StoredFile[],
): Promise<Pick<SyncReport, 'received' | 'damaged'>> {
  const { replica, storage } = parts;
  const report = { received: 0, damaged: [] as string[] };
  let files = listed;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { machine, peers } = await replica.transact((tables) => tables.memory());
    const wanted = files
      .flatMap((file): PeerFile[] => {
        const name = parseFileName(file.name);
        return name && name.machine !== machine ? [{ ...name, file }] : [];
      })
      .filter((one) => isNews(one, peers[one.machine]))
      .sort((a, b) => a.number - b.number || (a.file.name < b.file.name ? -1 : 1));
    let isAllThere = true;
    const ends = new Map<string, number>();
    for (const file of files) {
      const name = parseFileName(file.name);
      if (name && name.machine !== machine) ends.set(name.machine, Math.max(name.number, ends.get(name.machine) ?? 0));
    }
    const unfinished = new Set<string>();
    for (const [i, one] of wanted.entries()) {
      parts.signal?.throwIfAborted();
      if (unfinished.has(one.machine)) continue;
      parts.progress?.({ step: 'receiving', done: i, total: wanted.length });
      const end = await readFile(parts, one, report);
      // The files after it are read once it is complete, or is known to be damaged.
      if (end === 'unfinished') unfinished.add(one.machine);
      isAllThere = end !== 'missing';
      if (!isAllThere) break;
    }
    if (isAllThere) {
      for (const name of unfinished) ends.delete(name);
      await noteEnds(parts, ends);
      return report;
    }
    // Meanwhile its machine has written another in its place.
    files = (await storage.list()).files;
  }
  throw new SyncError('busy', { detail: 'files keep changing' });
}

/**
 * Tells whether a file may have something new. A file that replaces files which were all read has not; a file that was read
 * while others of its listing were not shows nothing about those, which may have been replaced meanwhile.
 */
function isNews({ number, replaces }: FileName, peer: Peer | undefined): boolean {
  if (!peer) return true;
  const { read, done } = peer;
  return number > read && !done.includes(number) && !(replaces > 0 && read >= replaces);
}

/** Notes that all files that were listed of these machines are read, up to these numbers. */
function noteEnds({ replica }: SyncParts, ends: ReadonlyMap<string, number>): Promise<void> {
  return replica.transact(async (tables) => {
    const memory = await tables.memory();
    const peers = { ...memory.peers };
    for (const [machine, end] of ends) {
      const peer = peers[machine];
      if (peer) peers[machine] = { ...peer, read: Math.max(peer.read, end), done: [] };
    }
    await tables.remember({ ...memory, peers });
  });
}

/** Reads one file, unless it is no longer there, or not complete yet. */
async function readFile(
  { replica, storage, cipher, signal, now }: SyncParts,
  { machine, number, file: { name, size, at } }: PeerFile,
  report: Pick<SyncReport, 'received' | 'damaged'>,
): Promise<'read' | 'missing' | 'unfinished'> {
  const known = await replica.transact(async (tables) => (await tables.memory()).peers[machine]);
  let peer = known ?? { read: 0, done: [], name: '', browser: '', at: 0 };
  const bytes = await storage.read(name);
  if (!bytes) return 'missing';
  if (bytes.length !== size) throw new SyncError('cut', { detail: name });
  const contents = await contentsOf(bytes);
  if (contents) {
    await receiveChanges(replica, contents.sent, { signal });
    report.received += contents.sent.length;
    const { header } = contents;
    peer = { ...peer, name: header.name, browser: header.browser, at: header.at };
    if (contents.skipped) report.damaged.push(name);
  } else if (at !== null && now() - at < FRESH) return 'unfinished';
  else report.damaged.push(name);
  await replica.transact(async (tables) => {
    const memory = await tables.memory();
    const damaged = [...new Set([...memory.damaged, ...report.damaged])].slice(-100);
    const peers = { ...memory.peers, [machine]: { ...peer, done: [...peer.done, number] } };
    await tables.remember({ ...memory, damaged, peers });
  });
  return 'read';

  /** Gives the contents of the file; null for one that is damaged, of another library, or under a name that is not its own. */
  async function contentsOf(bytes: Uint8Array<ArrayBuffer>) {
    try {
      const contents = await unpackContents(await cipher.decrypt(bytes));
      return contents.header.machine === machine && contents.header.number === number ? contents : null;
    } catch (error) {
      if (error instanceof SyncError) throw error;
      return null;
    }
  }
}
