import * as v from 'valibot';
import type { Article } from '../../article/article';
import { articleSchema } from '../../article/article-schema';
import { hostOf } from '../../article/markup/links';
import type { Facts } from '../../facts/facts';
import { factsSchema } from '../../facts/facts-schema';
import { fold } from '../../text/search-terms';
import { readCounter } from '../database/counters';
import { LibraryError } from '../database/errors';
import { writing } from '../database/open';
import { bodySchema, type Entry, factsRecordSchema, parseRecords } from '../database/records';
import { entryRow } from '../database/rows';
import type { Library } from '../database/schema';
import { reanchorHighlights } from '../highlights/highlights';
import { leadOf, withWholeLead } from '../lead/row-lead';
import { PICTURE_TABLES, wantPictures } from '../pictures/pictures';
import { addToIndex, indexedText } from '../search/search-index';
import { keepVersion } from '../versions/versions';
import { addressed, isKeptAddress } from './address-of';
import { notePrints } from './copies';
import { findKnown, findRemoved, type SavedBefore } from './find-saved';
import { putBack } from './remove';

export interface Saving {
  article: Article;
  facts: Facts;
  /** Milliseconds since 1970. */
  savedAt: number;
  /** True when its pictures are to be kept, too: `fetch-pictures.ts` gets them afterwards. */
  withPictures?: boolean;
}

/**
 * Keeps an article, its facts and its search terms, in one durable transaction.
 *
 * Saving an article again updates the text and keeps the saved date and everything the reader added: state, tags,
 * notes, and highlights, which are found again in the new text. The text before it becomes a version. Nothing saved is
 * lost to it: another text under the same
 * address becomes an entry of its own, and part of a text leaves the fuller one as it is (`find-saved.ts`). Saving what
 * was removed brings it back with all that was added, and counts as new; part of a removed text brings back the whole.
 *
 * @returns the entry's id, and whether the article was not in the library before.
 * @throws LibraryError `noAddress`, `invalid`, `full`, `blocked`, `closed`, `unavailable`, `corrupt`; nothing is kept then.
 */
export async function saveArticle(library: Library, saving: Saving): Promise<{ id: number; isNew: boolean }> {
  const { facts, savedAt, withPictures, ...parsed } = parseSaving(saving);
  const article = await addressed(parsed.article);
  if (!isKeptAddress(article.url) || !isKeptAddress(article.canonicalUrl)) throw new LibraryError('noAddress');
  return writing(library, [...ARTICLE_TABLES, 'highlights', 'notes', 'versions', ...PICTURE_TABLES], async () => {
    const known = await findKnown(library, article);
    const returned = known ? null : await bringBack(library, article, savedAt);
    const { entry: before = null, comparison } = known ?? returned ?? {};
    const id = known?.id ?? before?.id ?? (await newIds(library, 1));
    if (!before || comparison !== 'less') {
      const entry = entryOf({ article, facts, savedAt }, id, before);
      if (before) await keepTextOf(library, before, { article, facts, savedAt });
      if (before) await reanchorHighlights(library, id, article.blocks);
      await writeArticles(library, [{ entry, article, facts }]);
    }
    if (withPictures) await wantPictures(library, [id]);
    return { id, isNew: known === null };
  });
}

/** An article as it is in the library; `article` and `facts` are null when only its address is known. */
export interface Kept {
  entry: Entry;
  article: Article | null;
  facts: Facts | null;
}

/** The tables that `writeArticles` needs in its transaction. */
export const ARTICLE_TABLES = [
  'entries',
  'bodies',
  'facts',
  'removed',
  'segments',
  'postings',
  'counters',
  'prints',
] as const;

/** Writes articles with their search terms; within a transaction over `ARTICLE_TABLES`. */
export async function writeArticles(library: Library, kept: readonly Kept[]): Promise<void> {
  await library.entries.bulkPut(
    kept.map(({ entry, article, facts }) => entryRow(withWholeLead(entry, article, facts))),
  );
  await library.bodies.bulkPut(kept.flatMap(({ entry: { id }, article }) => (article ? [{ id, article }] : [])));
  await library.facts.bulkPut(
    kept.flatMap(({ entry: { id }, facts }) => (facts ? [{ id, facts, people: peopleKeys(facts) }] : [])),
  );
  await notePrints(
    library,
    kept.flatMap(({ entry: { id }, article }) => (article ? [{ id, blocks: article.blocks }] : [])),
  );
  await addToIndex(
    library,
    kept.map(({ entry, article, facts }) => indexedText(entry, article, facts)),
  );
}

/** Keeps the text that an entry has as a version, before another text takes its place. */
async function keepTextOf(library: Library, { id, updatedAt }: Entry, now: Saving): Promise<void> {
  const body = parseRecords(bodySchema, [await library.bodies.get(id)]).records[0];
  if (!body) return;
  const facts = parseRecords(factsRecordSchema, [await library.facts.get(id)]).records[0]?.facts ?? null;
  await keepVersion(library, id, { article: body.article, facts, savedAt: updatedAt }, now);
}

/** Gives the row of an article that is saved: `before` is the row that it updates. */
export function entryOf({ article, facts, savedAt }: Saving, id: number, before: Entry | null): Entry {
  return {
    state: 'unread',
    favourite: false,
    tags: [],
    reading: null,
    changed: { state: savedAt, favourite: savedAt, tags: savedAt },
    savedAt,
    ...before,
    id,
    url: article.url,
    canonicalUrl: article.canonicalUrl,
    title: article.title,
    byline: article.byline,
    siteName: article.siteName,
    site: hostOf(article.canonicalUrl),
    publishedAt: article.publishedAt,
    lang: article.lang,
    dir: article.dir,
    wordCount: article.wordCount,
    isStub: article.isStub,
    hasText: true,
    lead: leadOf(article, facts),
    updatedAt: savedAt,
  };
}

/** Gives the folded names, whole and by word, by which the people in an article's facts are found. */
export function peopleKeys(facts: Facts): string[] {
  const keys = new Set<string>();
  for (const { name, aliases } of facts.people) {
    for (const form of [name, ...aliases]) {
      keys.add(fold(form));
      for (const word of fold(form).split(/\s+/)) if (word.length > 1) keys.add(word);
    }
  }
  return [...keys];
}

/** Gives the first of `count` ids that were never given before; within a transaction over `ARTICLE_TABLES`. */
export async function newIds(library: Library, count: number): Promise<number> {
  const last = await lastId(library);
  await library.counters.put({ name: 'ids', value: last + count });
  return last + 1;
}

/** Makes sure that ids up to `id` are never given again; within a transaction over `ARTICLE_TABLES`. */
export async function reserveIds(library: Library, id: number): Promise<void> {
  await library.counters.put({ name: 'ids', value: Math.max(id, await lastId(library)) });
}

async function lastId(library: Library): Promise<number> {
  const given = await readCounter(library, 'ids');
  if (given !== null && Number.isInteger(given)) return given;
  const last = await Promise.all(
    [library.entries, library.removed].map((table) => table.toCollection().reverse().limit(1).primaryKeys()),
  );
  return Math.max(0, ...last.flat());
}

/** Brings back the removed article that this is a save of, with the time of this save. Null when there is none. */
async function bringBack(
  library: Library,
  article: Article,
  savedAt: number,
): Promise<{ entry: Entry; comparison: SavedBefore['comparison'] } | null> {
  const known = await findRemoved(library, article);
  if (!known) return null;
  const entry = { ...known.removed.entry, savedAt, updatedAt: savedAt };
  await putBack(library, { ...known.removed, entry });
  return { entry, comparison: known.comparison };
}

function parseSaving({ article, facts, ...saving }: Saving): Saving {
  const parsed = v.safeParse(v.object({ article: articleSchema, facts: factsSchema }), { article, facts });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new LibraryError('invalid', { detail: v.getDotPath(issue) ?? issue.message });
  }
  return { ...parsed.output, ...saving };
}
