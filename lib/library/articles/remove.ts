import { DAY_MS } from '../../text/calendar';
import { reading, writing } from '../database/open';
import {
  entrySchema,
  highlightSchema,
  noteSchema,
  parseRecords,
  type Removed,
  removedSchema,
} from '../database/records';
import { entryRow, highlightRow, noteRow } from '../database/rows';
import type { Library } from '../database/schema';
import { slicesOf } from '../database/slices';
import { dropPictures, PICTURE_TABLES } from '../pictures/pictures';
import { dropFromIndex } from '../search/search-index';
import { dropVersions } from '../versions/versions';

/** Milliseconds for which a removed article can be brought back. */
export const KEPT_FOR_MS = 30 * DAY_MS;

/**
 * Removes articles, with their highlights and notes. They can be restored until they are purged, so that undo works
 * even after the tab was closed. Ids that are not in the library are skipped.
 * @returns the ids that were removed: what `restoreArticles` takes to undo.
 * @throws LibraryError
 */
export async function removeArticles(library: Library, ids: readonly number[], removedAt: number): Promise<number[]> {
  return writing(library, ['entries', 'highlights', 'notes', 'removed'], async () => {
    const removed: number[] = [];
    for (const slice of slicesOf(ids)) removed.push(...(await removeSlice(library, slice, removedAt)));
    return removed;
  });
}

/** Removes the articles of one slice within a transaction over `entries`, `highlights`, `notes` and `removed`. */
export async function removeSlice(library: Library, ids: number[], removedAt: number): Promise<number[]> {
  const { records: entries } = parseRecords(entrySchema, await library.entries.bulkGet(ids));
  const removed = entries.map(({ id }) => id);
  const marked = await library.highlights.where('articleId').anyOf(removed).toArray();
  const { records: highlights } = parseRecords(highlightSchema, marked);
  const { records: notes } = parseRecords(noteSchema, await library.notes.bulkGet(removed));
  const noteOf = new Map(notes.map((note) => [note.articleId, note]));
  await library.removed.bulkPut(
    entries.map((entry) => ({
      id: entry.id,
      canonicalUrl: entry.canonicalUrl,
      removedAt,
      entry,
      highlights: highlights.filter(({ articleId }) => articleId === entry.id),
      note: noteOf.get(entry.id) ?? null,
    })),
  );
  await library.entries.bulkDelete(ids);
  await library.highlights.bulkDelete(highlights.map(({ id }) => id));
  await library.notes.bulkDelete(removed);
  return removed;
}

/**
 * Brings removed articles back as they were.
 *
 * @returns the ids that are back; what was purged, or saved again meanwhile, is not among them.
 * @throws LibraryError
 */
export async function restoreArticles(library: Library, ids: readonly number[]): Promise<number[]> {
  return writing(library, ['entries', 'highlights', 'notes', 'removed'], async () => {
    const back: number[] = [];
    for (const slice of slicesOf(ids)) {
      const { records } = parseRecords(removedSchema, await library.removed.bulkGet(slice));
      for (const removed of records) await putBack(library, removed);
      back.push(...records.map(({ id }) => id));
    }
    return back;
  });
}

/** Gives what was removed and can still be brought back, latest first. */
export async function listRemoved(library: Library): Promise<Removed[]> {
  return reading(async () => {
    const raw = await library.removed.orderBy('removedAt').reverse().toArray();
    return parseRecords(removedSchema, raw).records;
  });
}

/** Deletes for good what was removed before `now - KEPT_FOR_MS`, and returns how many articles that were. */
export async function purgeRemoved(library: Library, now: number): Promise<number> {
  const tables = [
    'removed',
    'bodies',
    'facts',
    'segments',
    'postings',
    'versions',
    'prints',
    ...PICTURE_TABLES,
  ] as const;
  const due = () => library.removed.where('removedAt').below(now - KEPT_FOR_MS);
  if (!(await reading(() => due().count()))) return 0;
  return writing(library, tables, async () => {
    const ids = await due().primaryKeys();
    await library.removed.bulkDelete(ids);
    await library.bodies.bulkDelete(ids);
    await library.facts.bulkDelete(ids);
    await dropVersions(library, ids);
    await library.prints.bulkDelete(ids);
    await dropPictures(library, ids);
    await dropFromIndex(library, ids);
    return ids.length;
  });
}

/** Moves a removed article back into the library; within a transaction. */
export async function putBack(library: Library, { id, entry, highlights, note }: Removed): Promise<void> {
  await library.entries.put(entryRow(entry));
  await library.highlights.bulkPut(highlights.map(highlightRow));
  if (note) await library.notes.put(noteRow(note));
  await library.removed.delete(id);
}
