import * as v from 'valibot';
import type { Article } from '../../article/article';
import type { Facts } from '../../facts/facts';
import { factsWithin } from '../../facts/within';
import { reading } from '../database/open';
import { bodySchema, type Entry, entrySchema, factsRecordSchema, parseRecords } from '../database/records';
import { facetOfState } from '../database/rows';
import type { Library } from '../database/schema';
import { findIds, NEWEST_FIRST, SORT_INDEX, type Sort } from '../search/find';
import { EVERYTHING, type Query } from '../search/query';

/** The place where a page of the list ended; give it back to get the next page. It is plain data. */
export type Cursor = (string | number)[];

export interface Page {
  entries: Entry[];
  /** Null at the end of the list. */
  next: Cursor | null;
  /** Damaged rows that were left out. */
  skipped: number;
}

interface ListOptions {
  query?: Query;
  sort?: Sort;
  /** Rows at most; 50 by default. */
  limit?: number;
  after?: Cursor | null;
}

/**
 * One page of the list. Reads only the rows it returns, however long the list is; never texts.
 * @throws LibraryError
 */
export async function listEntries(library: Library, options: ListOptions = {}): Promise<Page> {
  const { query = EVERYTHING, sort = NEWEST_FIRST, limit = 50, after = null } = options;
  const range = indexRange(query, sort);
  return reading(async () => {
    if (!range) {
      const ids = await findIds(library, query, sort);
      const from = after ? ids.indexOf(Number(after.at(-1))) + 1 : 0;
      const page = ids.slice(from, from + limit);
      return { ...(await getEntries(library, page)), next: from + limit < ids.length ? page.slice(-1) : null };
    }
    const bounds = sort.descending
      ? library.entries.where(range.index).between(range.from, after ?? range.to, true, !after)
      : library.entries.where(range.index).between(after ?? range.from, range.to, !after, true);
    const raw = await (sort.descending ? bounds.reverse() : bounds).limit(limit + 1).keys();
    const keys = parseRecords(keySchema, raw).records;
    const page = keys.slice(0, limit);
    const found = await getEntries(
      library,
      page.map((key) => Number(key.at(-1))),
    );
    return { ...found, next: keys.length > limit ? (page.at(-1) ?? null) : null };
  });
}

const keySchema = v.array(v.union([v.string(), v.number()]));

/** Gives the index that has a list in order by itself: of everything, or of one state in the order of saving. */
function indexRange({ clauses }: Query, sort: Sort) {
  const [clause, ...others] = clauses;
  if (!clause) return { index: SORT_INDEX[sort.by], from: [-Infinity], to: [[]] };
  const isState = clause.kind === 'is' && (clause.value === 'inbox' || clause.value === 'archived') && !clause.not;
  if (!isState || others.length || SORT_INDEX[sort.by] !== SORT_INDEX.savedAt) return null;
  const state = clause.value === 'inbox' ? 'unread' : 'archived';
  return { index: '[state+savedAt+id]', from: [state, -Infinity], to: [state, []] };
}

/**
 * Gives entries by id, in the order of `ids`; ids that are not in the library are left out.
 * @throws LibraryError
 */
export async function getEntries(
  library: Library,
  ids: readonly number[],
): Promise<{ entries: Entry[]; skipped: number }> {
  const { records, skipped } = parseRecords(entrySchema, await reading(() => library.entries.bulkGet([...ids])));
  return { entries: records, skipped };
}

/**
 * Gives when each article was saved, by its id; read from one index.
 * @throws LibraryError
 */
export async function savedTimes(library: Library): Promise<Map<number, number>> {
  const keys = await reading(() => library.entries.orderBy('[savedAt+id]').keys());
  const pairs = parseRecords(v.tuple([v.number(), v.number()]), keys).records;
  return new Map(pairs.map(([at, id]) => [id, at]));
}

/** Gives how many entries a query finds. */
export async function countEntries(library: Library, query: Query = EVERYTHING): Promise<number> {
  if (!query.clauses.length) return reading(() => library.entries.count());
  const [clause] = query.clauses;
  const facet = query.clauses.length === 1 && clause.kind === 'is' && !clause.not ? facetOfState(clause.value) : null;
  if (facet) return reading(() => library.entries.where('facets').equals(facet).count());
  return (await findIds(library, query)).length;
}

export interface Saved {
  entry: Entry;
  /** Null when the library has only the address. */
  article: Article | null;
  facts: Facts | null;
}

/**
 * Gives one article with all that is shown of it; null when it is not in the library.
 * @throws LibraryError `corrupt` when its record is damaged.
 */
export async function getArticle(library: Library, id: number): Promise<Saved | null> {
  return reading(async () => {
    const [entry, body, facts] = await Promise.all([
      library.entries.get(id),
      library.bodies.get(id),
      library.facts.get(id),
    ]);
    if (entry === undefined) return null;
    const article = body === undefined ? null : v.parse(bodySchema, body).article;
    const found = parseRecords(factsRecordSchema, [facts]).records[0]?.facts ?? null;
    return {
      entry: v.parse(entrySchema, entry),
      article,
      facts: found && factsWithin(found, article?.blocks ?? []),
    };
  });
}
