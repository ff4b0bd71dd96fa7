import { wordsOf } from '../../text/search-terms';
import { reading } from '../database/open';
import { parseRecords, postingsSchema, type Segment } from '../database/records';
import type { Library } from '../database/schema';
import { isWithinOneEdit } from './one-edit';
import { firstAtLeast, readPostings } from './postings';
import type { Clause, Query } from './query';
import { TITLE_FIELD } from './search-index';
import { readSegments } from './segments';

/** A word that no article holds, and the one that was looked for in its place. */
export interface Mended {
  from: string;
  to: string;
}

/** Words shorter than this are one letter away from too many others. */
const SHORTEST = 4;
/** From this length on, a word that is still being typed is corrected, by titles, authors and sites only. */
const SHORTEST_IN_TITLES = 3;

/**
 * Gives the query with each word that no article holds replaced by the word one letter away that most articles hold;
 * null where there is none. Words that are held are left alone, even if no article holds all of them.
 * @param counts how many articles hold each word
 */
export async function mendQuery(
  library: Library,
  query: Query,
  counts: ReadonlyMap<Clause, number>,
): Promise<{ query: Query; mended: Mended[] } | null> {
  const mended: Mended[] = [];
  const last = query.unfinished ? query.clauses.at(-1) : undefined;
  await reading(async () => {
    const segments = await readSegments(library);
    for (const clause of query.clauses) {
      const isLost = clause.kind === 'word' && !clause.not && counts.get(clause) === 0;
      const to = isLost ? await nearestTerm(library, segments, clause.value, clause === last) : null;
      if (to !== null) mended.push({ from: clause.value, to });
    }
  });
  return mended.length ? { query: mendedIn(query, mended), mended } : null;
}

/** Gives the query with each misspelt word replaced by the whole word that was looked for in its place. */
export function mendedIn(query: Query, mended: readonly Mended[]): Query {
  if (!mended.length) return query;
  const wordOf = new Map(mended.map(({ from, to }) => [from, to]));
  const clauses = query.clauses.map((clause) =>
    clause.kind === 'word' ? { ...clause, value: wordOf.get(clause.value) ?? clause.value } : clause,
  );
  return {
    ...query,
    clauses,
    unfinished: query.unfinished && !mended.some(({ from }) => from === query.clauses.at(-1)?.value),
  };
}

/**
 * Gives the term that is one letter away from a word, of several the one that most articles hold; null where there is
 * none.
 */
async function nearestTerm(
  library: Library,
  segments: readonly Segment[],
  value: string,
  isUnfinished: boolean,
): Promise<string | null> {
  const [word, ...others] = wordsOf(value);
  if (!word || others.length || word.paired || /\p{N}/u.test(word.text)) return null;
  const typed = word.text;
  const length = [...typed].length;
  if (length < (isUnfinished ? SHORTEST_IN_TITLES : SHORTEST)) return null;
  const field = length < SHORTEST ? TITLE_FIELD : '';
  const counts = new Map<string, number>();
  // The first letter is right, or it was exchanged with the second one, or is one too many. The first letter of a short
  // word is right: "war" is not taken for the beginning of "army".
  for (const first of new Set([...typed].slice(0, length < SHORTEST ? 1 : 2))) {
    for await (const block of blocksFrom(library, segments, field + first)) {
      for (let i = firstAtLeast(block.terms, field + first); i < block.terms.length; i++) {
        const term = block.terms[i];
        if (!term.startsWith(field + first)) break;
        const plain = term.slice(field.length);
        if (!isWithinOneEdit(typed, plain, isUnfinished)) continue;
        let count = 0;
        readPostings(block, i, () => count++);
        counts.set(plain, (counts.get(plain) ?? 0) + count);
      }
    }
  }
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}

/** Yields the blocks of all segments that hold terms with this beginning, a few in memory at a time. */
async function* blocksFrom(library: Library, segments: readonly Segment[], prefix: string) {
  for (const { id, starts } of segments) {
    const from = Math.max(0, firstAtLeast(starts, prefix) - 1);
    const to = Math.min(starts.length - 1, Math.max(from, firstAtLeast(starts, `${prefix}\uffff`) - 1));
    const keys = Array.from({ length: to - from + 1 }, (_, i): [number, number] => [id, from + i]);
    yield* parseRecords(postingsSchema, await library.postings.bulkGet(keys)).records;
  }
}
