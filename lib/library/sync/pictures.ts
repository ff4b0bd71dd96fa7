import * as v from 'valibot';
import { toBeSent } from '../../sync/engine/collect';
import type { SyncParts } from '../../sync/engine/parts';
import type { Replica, Row } from '../../sync/engine/replica';
import { packLines, unpackLines } from '../../sync/files/contents';
import { newPictureName, ownerOfPictures } from '../../sync/files/file-name';
import { noticeChanges } from '../../sync/merge/notice';
import { newRecord, type RecordView } from '../../sync/merge/record';
import { isAlive } from '../../sync/merge/seen';
import { pictureLineSchema, pictureLinesOf, restorePicture } from '../backup/picture-lines';
import { reading } from '../database/open';
import { pictureSetSchema } from '../database/picture-records';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { syncRowSchema } from '../marks/sync-records';
import { idOf, localOf } from './kinds/articles';
import { ownerOf, valuesOf, viewOf } from './kinds/kind';
import { pictures } from './kinds/pictures';

/** Holds what a sync of the library and its pictures needs. */
export type LibraryParts = SyncParts & Required<Pick<SyncParts, 'pictures'>>;
type Parts = Pick<LibraryParts, 'replica' | 'cipher' | 'pictures' | 'signal' | 'progress'>;

/** A file with the pictures of an article, as the records describe it. */
interface PictureFile {
  row: Row;
  name: string;
  /** The id of its article here; null when that is not here, and `isRemoved` when the reader does not have it any more. */
  article: number | null;
  isRemoved: boolean;
}

/**
 * Writes the pictures that are kept here of articles whose pictures nobody has written yet, each article's in a file of its own, and
 * fetches those that others have written of articles which have none here. May be stopped at any point.
 * @returns whether there is something to tell the others, and names of files that could not be read
 * @throws SyncError, LibraryError
 */
export async function syncPictures(library: Library, parts: Parts): Promise<{ isNews: boolean; damaged: string[] }> {
  const { files, machine, machines } = await readFiles(library, parts.replica);
  const damaged: string[] = [];
  const living = files.filter(({ row }) => isAlive(row.state));
  const gone = living.filter(({ isRemoved, name }) => isRemoved && ownerOfPictures(name) === machine);
  for (const file of gone) await withdraw(parts, file);

  const kept = await keptHere(library);
  // The pictures of a machine that is no longer there went with it.
  const written = new Set(
    living.filter(({ name }) => machines.has(ownerOfPictures(name) ?? '')).map(({ article }) => article),
  );
  const unwritten = [...kept].filter((id) => !written.has(id));
  if (unwritten.length) await tidyFolder(parts, machine, new Set(living.map(({ name }) => name)));
  for (const [i, id] of unwritten.entries()) {
    step(parts, 'sending', i, unwritten.length);
    await send(library, parts, id);
  }

  const wanted = living.filter(({ row, article }) => article !== null && row.local === undefined);
  let isMissing = false;
  for (const [i, file] of wanted.entries()) {
    step(parts, 'receiving', i, wanted.length);
    const end = kept.has(file.article ?? -1) ? 'here' : await fetchFile(library, parts, file);
    if (end === 'damaged') damaged.push(file.name);
    if (end === 'missing') isMissing = true;
    // The machine that has them learns that they are not where they were, and writes them again.
    await change(parts.replica, file.row.key, end === 'missing' ? null : undefined, file.article);
  }
  return { isNews: gone.length > 0 || unwritten.length > 0 || isMissing, damaged };
}

/** Removes this machine's pictures from the server, and has the others told: the reader does not want them there, or under that key. */
export async function withdrawPictures(library: Library, parts: Parts): Promise<void> {
  const { files, machine } = await readFiles(library, parts.replica);
  for (const file of files) {
    if (isAlive(file.row.state) && ownerOfPictures(file.name) === machine) await withdraw(parts, file);
  }
}

function step({ signal, progress }: Parts, name: 'sending' | 'receiving', done: number, total: number): void {
  signal?.throwIfAborted();
  progress?.({ step: name, done, total });
}

/** Gives what the records have on files with pictures, this machine's name, and the names of all machines. */
function readFiles(library: Library, replica: Replica) {
  return replica.transact(async (tables) => {
    const raw = await library.syncRecords.where('key').startsWith(pictures.key).toArray();
    const rows = parseRecords(syncRowSchema, raw).records;
    await tables.preload({ keys: rows.flatMap(({ parent }) => parent ?? []) });
    const files: PictureFile[] = [];
    for (const row of rows) {
      const owner = await ownerOf(tables, row.parent);
      const isHere = owner?.local !== undefined && isAlive(owner.state);
      const article = isHere && owner.local !== undefined ? idOf(owner.local) : null;
      const isRemoved = owner !== undefined && !isAlive(owner.state);
      files.push({ row, name: String(valuesOf(row).file), article, isRemoved });
    }
    const { machine, peers } = await tables.memory();
    return { files, machine, machines: new Set([machine, ...Object.keys(peers)]) };
  });
}

/** Gives the articles in the library whose pictures are kept, as far as they could be fetched. */
async function keptHere(library: Library): Promise<Set<number>> {
  return reading(async () => {
    const { records } = parseRecords(pictureSetSchema, await library.pictureSets.toArray());
    const ids = records.filter(({ kept, state }) => kept > 0 && state !== 'waiting').map(({ id }) => id);
    return new Set(await library.entries.where(':id').anyOf(ids).primaryKeys());
  });
}

/**
 * Removes files of this machine that no record names: it died before it could write the record, or two machines wrote files for
 * one article at once.
 */
async function tidyFolder({ pictures: storage }: Parts, machine: string, told: ReadonlySet<string>): Promise<void> {
  for (const { name } of (await storage.list()).files) {
    if (ownerOfPictures(name) === machine && !told.has(name)) await storage.remove(name);
  }
}

async function send(library: Library, { replica, cipher, pictures: storage }: Parts, id: number): Promise<void> {
  const known = await replica.transact(async (tables) => {
    const article = await tables.rowOf(localOf(id));
    return article && { article: article.key, machine: (await tables.memory()).machine };
  });
  if (!known) return;
  const lines: string[] = [];
  for await (const line of pictureLinesOf(library, id)) lines.push(JSON.stringify(line));
  const name = newPictureName(known.machine);
  await storage.write(name, await cipher.encrypt(await packLines(lines)));
  const at = Date.now();
  const view = viewOf({ article: { value: known.article, at, passive: true }, file: { value: name, at } });
  await change(replica, pictures.key + known.article.slice('a:'.length), view, id);
}

async function withdraw({ replica, pictures: storage }: Parts, { row, name }: PictureFile): Promise<void> {
  await storage.remove(name);
  await change(replica, row.key, null, null);
}

/**
 * Notes the new state of the pictures of an article.
 * @param view the state that is sent from now on: null when they are no longer there, undefined when nothing is sent
 * @param article the id of the article whose pictures are here now
 */
function change(
  replica: Replica,
  key: string,
  view: RecordView | null | undefined,
  article: number | null,
): Promise<void> {
  return replica.transact(async (tables) => {
    const row: Row = (await tables.row(key)) ?? { key, revision: 0, state: newRecord(key) };
    const memory = await tables.memory();
    const number = memory.number + 1;
    const state = view === undefined ? row.state : noticeChanges(row.state, view, { machine: memory.machine, number });
    const { local: _, ...rest } = row;
    const parent = view ? String(view.fields.article.value) : row.parent;
    await tables.put([
      {
        ...rest,
        state,
        ...(parent !== undefined && { parent }),
        ...(view !== null && article !== null && { local: pictures.local + article }),
        ...(state !== row.state && toBeSent(row, false)),
      },
    ]);
    if (state !== row.state) await tables.remember({ ...memory, number });
  });
}

const lineSchema = v.pipe(v.string(), v.parseJson(), pictureLineSchema);

async function fetchFile(
  library: Library,
  { cipher, pictures: storage }: Parts,
  { name, article }: PictureFile,
): Promise<'here' | 'missing' | 'damaged'> {
  const bytes = await storage.read(name);
  if (!bytes) return 'missing';
  let lines: string[];
  try {
    lines = await unpackLines(await cipher.decrypt(bytes));
  } catch {
    return 'damaged';
  }
  for (const raw of lines) {
    const line = v.safeParse(lineSchema, raw);
    if (!line.success) return 'damaged';
    await restorePicture(library, line.output, article, true);
  }
  return 'here';
}
