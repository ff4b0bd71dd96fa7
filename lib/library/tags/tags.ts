import { fold } from '../../text/search-terms';
import { addedTags } from '../articles/organise';
import { reading, writing } from '../database/open';
import { TAG_COLOURS, type TagColour, type TagLook, tagLookSchema } from '../database/own-records';
import { type Entry, entrySchema, parseRecords } from '../database/records';
import { entryRow, type FacetCount, facetPrefix } from '../database/rows';
import type { Library } from '../database/schema';
import { slicesOf } from '../database/slices';
import { countFacets } from '../search/facet-counts';

/** A tag with its colour and how many articles have it. */
export interface Tag extends FacetCount {
  colour: TagColour;
}

/** The state before an edit of a tag of what it changed. It is plain data. */
export interface UndoTagEdit {
  tags: Pick<Entry, 'id' | 'tags'>[];
  looks: TagLook[];
}

/** Gives the colour of a tag to which the reader gave none: always the same one. */
export function colourOf(key: string): TagColour {
  let sum = 0;
  for (const letter of key) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return TAG_COLOURS[sum % TAG_COLOURS.length];
}

/**
 * Gives every tag in use, the most used first.
 * @throws LibraryError
 */
export async function listTags(library: Library): Promise<Tag[]> {
  const looks = parseRecords(tagLookSchema, await reading(() => library.tags.toArray())).records;
  const known = new Map(looks.map(({ key, colour }) => [key, colour]));
  const counts = await countFacets(library, 'tag');
  return counts.map((tag) => ({ ...tag, colour: known.get(tag.value) ?? colourOf(tag.value) }));
}

/** Gives a tag a colour. @throws LibraryError */
export async function setTagColour(library: Library, tag: string, colour: TagColour, at: number): Promise<void> {
  await writing(library, ['tags'], () => library.tags.put({ key: fold(tag.trim()), colour, changedAt: at }));
}

/**
 * Renames a tag on every article, in one transaction; a name that another tag has makes one tag of the two. An empty name
 * takes the tag off.
 * @returns what `undoTagEdit` takes
 * @throws LibraryError
 */
export async function renameTag(library: Library, from: string, to: string, at: number): Promise<UndoTagEdit> {
  const name = to.replace(/[\s,]+/g, ' ').trim();
  const [key, next] = [fold(from.trim()), fold(name)];
  return writing(library, ['entries', 'tags'], async () => {
    const undo: UndoTagEdit = { tags: [], looks: await looksOf(library, [key, next]) };
    const ids = await library.entries.where('facets').startsWith(facetPrefix('tag', from)).primaryKeys();
    for (const slice of slicesOf(ids)) {
      const { records } = parseRecords(entrySchema, await library.entries.bulkGet(slice));
      undo.tags.push(...records.map(({ id, tags }) => ({ id, tags })));
      await library.entries.bulkPut(
        records.map((entry) => {
          const renamed = entry.tags.map((tag) => (fold(tag) === key ? name : tag));
          return entryRow({ ...entry, tags: addedTags([], renamed), changed: { ...entry.changed, tags: at } });
        }),
      );
    }
    const [look] = undo.looks.filter((one) => one.key === key);
    const isTaken = undo.looks.some((one) => one.key === next);
    if (key !== next) await library.tags.delete(key);
    if (name && !isTaken) await library.tags.put({ key: next, colour: look?.colour ?? colourOf(key), changedAt: at });
    return undo;
  });
}

/**
 * Takes an edit of a tag back: the articles get the tags that they had.
 * @throws LibraryError
 */
export async function undoTagEdit(library: Library, { tags, looks }: UndoTagEdit, at: number): Promise<void> {
  const before = new Map(tags.map((entry) => [entry.id, entry.tags]));
  await writing(library, ['entries', 'tags'], async () => {
    for (const slice of slicesOf([...before.keys()])) {
      const { records } = parseRecords(entrySchema, await library.entries.bulkGet(slice));
      await library.entries.bulkPut(
        records.map((entry) =>
          entryRow({ ...entry, tags: before.get(entry.id) ?? entry.tags, changed: { ...entry.changed, tags: at } }),
        ),
      );
    }
    await library.tags.bulkPut(looks);
  });
}

const looksOf = async (library: Library, keys: string[]) =>
  parseRecords(tagLookSchema, await library.tags.bulkGet(keys)).records;
