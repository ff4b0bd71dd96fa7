import * as v from 'valibot';
import type { Article, Block } from '../../article/article';
import { foldWord } from '../../text/fold-word';
import { reading } from '../database/open';
import { bodySchema, type Entry, entrySchema, parseRecords, type Removed, removedSchema } from '../database/records';
import type { Library } from '../database/schema';
import { addressed, isOwnAddress, otherAddresses } from './address-of';
import { entriesLike } from './copies';
import { compareTexts, comparisonOf, isCopyOf, isNearlySame, type TextComparison } from './same-text';

/** An article that is in the library, compared with another reading of its page. */
export interface SavedBefore {
  id: number;
  /** Null when its row is damaged; the next save mends it. */
  entry: Entry | null;
  /** `same`: the new text may take the place of the saved one; `less`: the saved text is the fuller one and stays. */
  comparison: Exclude<TextComparison, 'another'>;
}

/** The most rows of one site that are looked at for an article under another of its addresses. */
const MAX_ROWS = 200;
/** The most texts that are compared with such an article's. */
const MAX_TEXTS = 20;

/**
 * Finds the entry that a save of this article would update; null when the save would make a new one. An entry of the
 * same address with another text is a different article.
 * @throws LibraryError
 */
export async function findSaved(library: Library, article: Article): Promise<Entry | null> {
  return (await findSavedBefore(library, article))?.entry ?? null;
}

/** Finds that entry, as `findSaved` does, with how its text compares. @throws LibraryError */
export async function findSavedBefore(library: Library, article: Article): Promise<SavedBefore | null> {
  const own = await addressed(article);
  return reading(() => findKnown(library, own));
}

/**
 * Finds the entry that this article is a copy of, and that a save would not touch: an entry of the address that its
 * page declares, or any other with the same text. Null when there is none.
 * @throws LibraryError
 */
export async function findCopy(library: Library, article: Article): Promise<Entry | null> {
  const { url, declaredUrl, canonicalUrl } = await addressed(article);
  const claimed = [declaredUrl ?? canonicalUrl, article.canonicalUrl].filter((address) => address !== url);
  return reading(async () => {
    const rows = await library.entries.where('canonicalUrl').anyOf(claimed).limit(MAX_TEXTS).toArray();
    for (const entry of parseRecords(entrySchema, rows).records) {
      const saved = await textOf(library, entry.id);
      if (saved && isCopyOf(article.blocks, saved)) return entry;
    }
    const own = new Set([url, canonicalUrl, article.canonicalUrl]);
    const copies = await entriesLike(library, article.blocks);
    return copies.find((entry) => !own.has(entry.canonicalUrl)) ?? null;
  });
}

/**
 * Finds the saved article of a text, as `findSaved` does, within a transaction over `entries` and `bodies`; `article` has its address from
 * `addressed`.
 */
export async function findKnown(library: Library, article: Article): Promise<SavedBefore | null> {
  const ids = await library.entries.where('canonicalUrl').equals(article.canonicalUrl).primaryKeys();
  return (await closest(library, ids, article)) ?? (await findElsewhere(library, article));
}

/**
 * Gives, of several entries of one address, the one whose text this is an update of, and of several such the most
 * similar; null when each has another text. An entry without text, imported as an address, takes any text that was read
 * there. Where the address is only claimed by a page at another one, the texts have to be nearly the same: otherwise
 * anybody who writes on a site could replace an article of somebody else.
 */
async function closest(library: Library, ids: readonly number[], article: Article): Promise<SavedBefore | null> {
  const isOwn = isOwnAddress(article);
  let same: (SavedBefore & { similarity: number }) | null = null;
  let less: SavedBefore | null = null;
  let empty: SavedBefore | null = null;
  for (const id of ids) {
    const parsed = v.safeParse(entrySchema, await library.entries.get(id));
    const entry = parsed.success ? parsed.output : null;
    const saved = await textOf(library, id);
    if (!saved) {
      if (isOwn) empty ??= { id, entry, comparison: 'same' };
      continue;
    }
    if (!isOwn && !isNearlySame(article.blocks, saved)) continue;
    const { comparison, similarity } = comparisonOf(article.blocks, saved);
    if (comparison === 'same' && similarity > (same?.similarity ?? -1)) same = { id, entry, comparison, similarity };
    else if (comparison === 'less' && entry) less ??= { id, entry, comparison };
  }
  return same ?? less ?? empty;
}

/** A removed article that a new save of its text brings back. */
export interface KnownRemoved {
  removed: Removed;
  /** `less`: the new text is only a part of the removed one, which stays. */
  comparison: SavedBefore['comparison'];
}

/**
 * Finds the removed article that a new save of its text brings back: the one with the same text, or else one of which
 * the new text is a part. Null when there is none. Runs within a transaction over `removed` and `bodies`.
 */
export async function findRemoved(library: Library, article: Article): Promise<KnownRemoved | null> {
  return closestRemoved(library, article.canonicalUrl, article.blocks, isOwnAddress(article));
}

/** Finds the removed article that a record from elsewhere brings back; `text` is null where it is an address only. */
export async function findRemovedRecord(
  library: Library,
  canonicalUrl: string,
  text: readonly Block[] | null,
): Promise<KnownRemoved | null> {
  return closestRemoved(library, canonicalUrl, text, true);
}

async function closestRemoved(
  library: Library,
  canonicalUrl: string,
  text: readonly Block[] | null,
  isOwn: boolean,
): Promise<KnownRemoved | null> {
  const raw = await library.removed.where('canonicalUrl').equals(canonicalUrl).toArray();
  let less: KnownRemoved | null = null;
  for (const removed of parseRecords(removedSchema, raw).records) {
    const saved = await textOf(library, removed.id);
    if (!isOwn && text && !(saved && isNearlySame(text, saved))) continue;
    const comparison = text && saved ? compareTexts(text, saved) : 'same';
    if (comparison === 'same') return { removed, comparison };
    if (comparison === 'less') less ??= { removed, comparison };
  }
  return less;
}

/**
 * Finds an article that is saved under another address of its site: its title and its text must be the same. The saved
 * article stays as it is, so that no copy can change it.
 */
async function findElsewhere(library: Library, article: Article): Promise<SavedBefore | null> {
  const { equal, openings } = otherAddresses(article.canonicalUrl);
  const rows: unknown[] = equal.length ? await library.entries.where('canonicalUrl').anyOf(equal).toArray() : [];
  if (openings.length) {
    rows.push(...(await library.entries.where('canonicalUrl').startsWithAnyOf(openings).limit(MAX_ROWS).toArray()));
  }
  const title = foldWord(article.title);
  const alike = parseRecords(entrySchema, rows).records.filter((entry) => foldWord(entry.title) === title);
  for (const entry of alike.slice(0, MAX_TEXTS)) {
    const saved = await textOf(library, entry.id);
    if (saved && isCopyOf(article.blocks, saved)) return { id: entry.id, entry, comparison: 'less' };
  }
  return null;
}

async function textOf(library: Library, id: number): Promise<Block[] | null> {
  const parsed = v.safeParse(bodySchema, await library.bodies.get(id));
  return parsed.success ? parsed.output.article.blocks : null;
}
