import { reading, writing } from '../database/open';
import { type SavedSearch, savedSearchSchema } from '../database/own-records';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { findIds } from './find';
import { formatQuery, parseQuery } from './query';

/** The most searches that are remembered without being kept. */
const MAX_RECENT = 8;
/** The most searches in the side bar. */
const MAX_SAVED = 50;

/** Gives the key under which a search is kept: two with the same meaning have one key. */
export const searchKey = (text: string) => formatQuery(parseQuery(text).clauses);

/**
 * Gives the searches that the reader keeps, by name, and those made lately, the latest first.
 * @throws LibraryError
 */
export async function listSearches(library: Library): Promise<{ saved: SavedSearch[]; recent: SavedSearch[] }> {
  const { records } = parseRecords(savedSearchSchema, await reading(() => library.searches.toArray()));
  return {
    saved: records
      .filter(({ name }) => name !== null)
      .sort((a, b) => (a.name ?? '').localeCompare(b.name ?? ''))
      .slice(0, MAX_SAVED),
    recent: records.filter(({ name }) => name === null).sort((a, b) => b.usedAt - a.usedAt),
  };
}

/** Remembers that a search was made: as a recent one, or that a kept one was looked at. @throws LibraryError */
export async function noteSearch(library: Library, text: string, at: number): Promise<void> {
  const query = searchKey(text);
  if (!query) return;
  await writing(library, ['searches'], async () => {
    const known = parseRecords(savedSearchSchema, [await library.searches.get(query)]).records[0];
    await library.searches.put({ query, name: known?.name ?? null, usedAt: at });
    const { recent } = await listSearches(library);
    await library.searches.bulkDelete(recent.slice(MAX_RECENT).map((search) => search.query));
  });
}

/** Keeps a search under a name, or only among the recent ones for null. @throws LibraryError */
export async function keepSearch(library: Library, text: string, name: string | null, at: number): Promise<void> {
  const query = searchKey(text);
  if (!query) return;
  await writing(library, ['searches'], async () => {
    // A search that was only made is not sent to other machines; that one is no longer kept is.
    if (name === null) await library.searches.delete(query);
    await library.searches.put({ query, name, usedAt: at });
  });
}

/**
 * Gives how many articles a kept search finds, and how many of them were saved since it was last looked at.
 * @throws LibraryError
 */
export async function countSearch(
  library: Library,
  { query, usedAt }: SavedSearch,
): Promise<{ count: number; fresh: number }> {
  const ids = await findIds(library, parseQuery(`${query} `));
  const later = await reading(() => library.entries.where('[savedAt+id]').above([usedAt, Infinity]).primaryKeys());
  const found = new Set(ids);
  return { count: ids.length, fresh: later.filter((id) => found.has(id)).length };
}
