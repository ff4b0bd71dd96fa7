import { fold } from '../../text/search-terms';
import { writing } from '../database/open';
import { type Entry, type EntryState, entrySchema, parseRecords, type Reading } from '../database/records';
import { entryRow, facetPrefix, shownFacet } from '../database/rows';
import type { Library } from '../database/schema';
import { slicesOf } from '../database/slices';

/** The changes a reader makes to one article or to many. Fields that are not given stay as they are. */
export interface Change {
  state?: EntryState;
  favourite?: boolean;
  addTags?: readonly string[];
  removeTags?: readonly string[];
}

/** The state before `changeEntries` of what it changed. It is plain data. */
export type Undo = Pick<Entry, 'id' | 'state' | 'favourite' | 'tags'>[];

/**
 * Archives, marks as favourite or tags articles, in one transaction. Tags are compared without case and accents; a tag
 * that the library knows keeps its spelling. Ids that are not in the library are passed over.
 *
 * @param at when the reader did it, ms
 * @returns what `undoChange` takes: the articles that were really changed
 * @throws LibraryError
 */
export async function changeEntries(
  library: Library,
  ids: readonly number[],
  change: Change,
  at: number,
): Promise<Undo> {
  return writing(library, ['entries'], async () => {
    const addTags = await Promise.all((change.addTags ?? []).map((tag) => knownSpelling(library, tag)));
    return rewrite(library, ids, (entry) => changed(entry, { ...change, addTags }, at));
  });
}

/** Takes a change back, but only what that change did: later changes of other things stay. */
export async function undoChange(library: Library, undo: Undo, change: Change, at: number): Promise<void> {
  const before = new Map(undo.map((entry) => [entry.id, entry]));
  await writing(library, ['entries'], () =>
    rewrite(library, [...before.keys()], (entry) => {
      const old = before.get(entry.id);
      if (!old) return entry;
      const had = new Set(old.tags.map(fold));
      return changed(
        entry,
        {
          ...(change.state && { state: old.state }),
          ...(change.favourite !== undefined && { favourite: old.favourite }),
          addTags: old.tags.filter((tag) => (change.removeTags ?? []).some((removed) => fold(removed) === fold(tag))),
          removeTags: (change.addTags ?? []).filter((added) => !had.has(fold(added.trim()))),
        },
        at,
      );
    }),
  );
}

/** Remembers how far the reader got. Nothing happens when the article is not in the library. */
export async function saveReading(library: Library, id: number, reading: Reading): Promise<void> {
  await writing(library, ['entries'], () => rewrite(library, [id], (entry) => ({ ...entry, reading })));
}

/** Gives the tags in what was typed, separated by commas: trimmed, each once. */
export function tagsFrom(text: string): string[] {
  return addedTags(
    [],
    text.split(',').map((tag) => tag.replace(/\s+/g, ' ').trim()),
  );
}

async function rewrite(library: Library, ids: readonly number[], next: (entry: Entry) => Entry): Promise<Undo> {
  const undo: Undo = [];
  for (const slice of slicesOf(ids)) {
    const { records } = parseRecords(entrySchema, await library.entries.bulkGet(slice));
    const rows = [];
    for (const entry of records) {
      const after = next(entry);
      if (after === entry) continue;
      rows.push(entryRow(after));
      undo.push({ id: entry.id, state: entry.state, favourite: entry.favourite, tags: entry.tags });
    }
    await library.entries.bulkPut(rows);
  }
  return undo;
}

/** Gives the entry after a change; the same object when nothing is different. */
function changed(entry: Entry, change: Change, at: number): Entry {
  const { state = entry.state, favourite = entry.favourite, addTags = [], removeTags = [] } = change;
  const gone = new Set(removeTags.map((tag) => fold(tag.trim())));
  const tags = addedTags(
    entry.tags.filter((tag) => !gone.has(fold(tag))),
    addTags,
  );
  const when = { ...entry.changed };
  if (state !== entry.state) when.state = at;
  if (favourite !== entry.favourite) when.favourite = at;
  if (tags.join('\n') !== entry.tags.join('\n')) when.tags = at;
  else if (state === entry.state && favourite === entry.favourite) return entry;
  return { ...entry, state, favourite, tags, changed: when };
}

/** Gives `tags`, followed by those of `added` that are not among them yet. */
export function addedTags(tags: readonly string[], added: readonly string[]): string[] {
  const all = [...tags];
  const known = new Set(tags.map(fold));
  for (const tag of added) {
    const folded = fold(tag.trim());
    if (!folded || known.has(folded)) continue;
    known.add(folded);
    all.push(tag.trim());
  }
  return all;
}

async function knownSpelling(library: Library, tag: string): Promise<string> {
  const [facet] = await library.entries.where('facets').startsWith(facetPrefix('tag', tag)).limit(1).keys();
  return typeof facet === 'string' ? shownFacet(facet) : tag.trim();
}
