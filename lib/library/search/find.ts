import Dexie from 'dexie';
import { reading } from '../database/open';
import { facetOfState, facetPrefix, READ_FACET, sitePrefixes } from '../database/rows';
import type { Library } from '../database/schema';
import { parseIds } from './id-ranges';
import { type Mended, mendQuery } from './mend';
import { idsOfPerson } from './people-named';
import type { Clause, IsValue, Query } from './query';
import { inOrder, rankMatches } from './search';
import { idsOfStories } from './story-names';

export type SortKey = 'savedAt' | 'publishedAt' | 'site' | 'wordCount' | 'relevance';

export interface Sort {
  by: SortKey;
  /** True when the newest, longest or last in the alphabet come first. Relevance is always best first. */
  descending: boolean;
}

export const NEWEST_FIRST: Sort = { by: 'savedAt', descending: true };

/** The index from which each order is read. */
export const SORT_INDEX: Record<SortKey, string> = {
  savedAt: '[savedAt+id]',
  publishedAt: '[publishedKey+id]',
  site: '[site+savedAt+id]',
  wordCount: '[wordCount+id]',
  relevance: '[savedAt+id]',
};

/**
 * Gives the ids of every entry a query finds, in order: all that a virtual list, a count or a bulk action need to know.
 * Reads indexes only (and, for an exact phrase, the texts that hold its words); it takes about 8 bytes for each entry.
 *
 * `counts` receives how many articles hold each word, and pass each filter. `relevance` needs words in the query; without any, the order is
 * newest first.
 * @throws LibraryError; an AbortError when `signal` was aborted
 */
export async function findIds(
  library: Library,
  query: Query,
  sort: Sort = NEWEST_FIRST,
  signal?: AbortSignal,
  counts?: Map<Clause, number>,
): Promise<number[]> {
  const { entries, facts, notes, highlights, bodies, removed, segments, postings, stories, people, appearances } =
    library;
  const tables = [entries, facts, notes, highlights, bodies, removed, segments, postings, stories, people, appearances];
  // One transaction, so that what is saved or merged meanwhile is seen as a whole or not at all.
  return reading(
    () => library.transaction('r', tables, async () => find(library, query, sort, signal, counts)),
    signal,
  );
}

/** The result of a query, and how it was found. */
export interface Found {
  ids: number[];
  /**
   * True when nothing has all words of the query: the ids are then of entries that have some of them, the best first.
   */
  isSome: boolean;
  /** Words, sites and people that no article has, and those that were looked for in their place. */
  mended: Mended[];
  /**
   * Words of the query that most articles hold: they do not distinguish articles, and are not worth showing in a text.
   */
  common: string[];
}

/**
 * Share of the articles that hold a common word, and how many articles there must be for a word to be called common.
 */
const COMMON = 0.5;
const FEWEST_FOR_COMMON = 20;

/**
 * Finds what a reader searches for, in order. Where nothing has all words of a query, words that no article holds are replaced by those
 * that are one letter away, and sites and people by the nearest; where that finds nothing either, entries with some of the words are found.
 */
export async function findOrSome(
  library: Library,
  query: Query,
  sort: Sort = NEWEST_FIRST,
  signal?: AbortSignal,
): Promise<Found> {
  const counts = new Map<Clause, number>();
  const ids = await findIds(library, query, sort, signal, counts);
  const common = await commonAmong(library, counts);
  if (ids.length) return { ids, isSome: false, mended: [], common };
  const mending = await mendQuery(library, query, counts);
  const { query: asked, mended } = mending ?? { query, mended: [] };
  const mendedIds = mending ? await findIds(library, asked, sort, signal) : [];
  const words = asked.clauses.filter(({ kind, not }) => kind === 'word' && !not);
  if (mendedIds.length || words.length < 2) return { ids: mendedIds, isSome: false, mended, common };
  const some = await findIds(library, { ...asked, isAny: true }, { by: 'relevance', descending: true }, signal);
  return { ids: some, isSome: some.length > 0, mended: some.length ? mended : [], common };
}

/** Gives the words that most articles hold. A word that is searched for alone is never among them. */
async function commonAmong(library: Library, counts: ReadonlyMap<Clause, number>): Promise<string[]> {
  if (counts.size < 2) return [];
  const total = await reading(() => library.entries.count());
  if (total < FEWEST_FOR_COMMON) return [];
  const words = [...counts].filter(([{ kind }]) => kind === 'word' || kind === 'phrase');
  const common = words.filter(([{ kind }, count]) => kind === 'word' && count > COMMON * total);
  return common.length < words.length ? common.map(([{ value }]) => value) : [];
}

async function find(
  library: Library,
  query: Query,
  sort: Sort,
  signal?: AbortSignal,
  counts?: Map<Clause, number>,
): Promise<number[]> {
  const filters = query.clauses.filter((clause) => clause.kind !== 'word' && clause.kind !== 'phrase');
  const sets = await Promise.all(filters.map(async (clause) => new Set(await idsOf(library, clause))));
  for (const [i, clause] of filters.entries()) counts?.set(clause, sets[i].size);
  const passes = (id: number) => filters.every(({ not }, i) => sets[i].has(id) !== not);
  signal?.throwIfAborted();
  const scores = await rankMatches(library, query, passes, signal, counts);
  if (scores && sort.by === 'relevance') {
    return inOrder(library, query, scores);
  }
  const ordered = await library.entries.orderBy(SORT_INDEX[sort.by]).primaryKeys();
  const found = scores ? ordered.filter((id) => scores.has(id)) : ordered.filter(passes);
  return sort.descending || sort.by === 'relevance' ? found.reverse() : found;
}

/** Gives the ids for which one condition holds, read from its index; `not` is left to the caller. */
function idsOf(library: Library, clause: Clause): PromiseLike<number[]> {
  const { entries } = library;
  switch (clause.kind) {
    case 'is':
      return idsOfState(library, clause.value);
    case 'tag':
      return entries.where('facets').startsWith(facetPrefix('tag', clause.value)).primaryKeys();
    case 'site':
      return entries.where('facets').startsWithAnyOf(sitePrefixes(clause.value)).primaryKeys();
    case 'before':
      return entries.where('[publishedKey+id]').between([' ', 0], [clause.value, 0]).primaryKeys();
    case 'after':
      return entries.where('[publishedKey+id]').aboveOrEqual([clause.value, 0]).primaryKeys();
    case 'has':
      return clause.value === 'note' ? library.notes.toCollection().primaryKeys() : highlighted(library);
    case 'ids':
      return entries.where(':id').inAnyRange(rangesOf(clause.value), { includeUppers: true }).primaryKeys();
    case 'story':
      return idsOfStories(library, clause.value);
    case 'person':
      return idsOfPerson(library, clause.value);
    default:
      return Dexie.Promise.resolve([]);
  }
}

/** Gives the articles of a state; what is not read has no facet of its own. */
async function idsOfState({ entries }: Library, value: IsValue): Promise<number[]> {
  const facet = facetOfState(value);
  if (facet) return entries.where('facets').equals(facet).primaryKeys();
  const read = new Set(await entries.where('facets').equals(READ_FACET).primaryKeys());
  return (await entries.toCollection().primaryKeys()).filter((id) => !read.has(id));
}

const rangesOf = (value: string) => parseIds(value) ?? [];

async function highlighted(library: Library): Promise<number[]> {
  const keys = await library.highlights.orderBy('articleId').uniqueKeys();
  return keys.filter((key): key is number => typeof key === 'number');
}
