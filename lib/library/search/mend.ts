import { wordsOf } from '../../text/search-terms';
import { reading } from '../database/open';
import { parseRecords, postingsSchema, type Segment } from '../database/records';
import type { Library } from '../database/schema';
import { nearestPerson, nearestSite } from './nearest-value';
import { isWithinOneEdit } from './one-edit';
import { firstAtLeast, readPostings } from './postings';
import type { Clause, Query } from './query';
import { TITLE_FIELD } from './search-index';
import { readSegments } from './segments';

/** A word, site or person that no article has, and the one that was looked for in its place. */
export interface Mended {
  kind: 'word' | 'site' | 'person';
  from: string;
  to: string;
}

/** Words shorter than this are one letter away from too many others. */
const SHORTEST = 4;
/** From this length on, a word that is still being typed is corrected, by titles, authors and sites only. */
const SHORTEST_IN_TITLES = 3;

/**
 * Gives the query with each word that no article holds replaced by the word one letter away that most articles hold, and
 * each site and person that no article has by the nearest; null where there is none. Words that are held are left alone,
 * even if no article holds all of them.
 * @param counts how many articles hold each word, and have each site and person
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
      const { kind, not, value } = clause;
      if (not || counts.get(clause) !== 0 || (kind !== 'word' && kind !== 'site' && kind !== 'person')) continue;
      const to =
        kind === 'site'
          ? await nearestSite(library, value)
          : kind === 'person'
            ? await nearestPerson(library, value)
            : await nearestTerm(library, segments, value, clause === last);
      if (to !== null) mended.push({ kind, from: value, to });
    }
  });
  return mended.length ? { query: mendedIn(query, mended), mended } : null;
}

/** Gives the query with each misspelt word, site and person replaced by the one that was looked for in its place. */
export function mendedIn(query: Query, mended: readonly Mended[]): Query {
  if (!mended.length) return query;
  const mendedOf = ({ kind, value, not }: Clause) =>
    not ? undefined : mended.find((one) => one.kind === kind && one.from === value);
  const clauses = query.clauses.map((clause) => {
    const to = mendedOf(clause)?.to;
    return to !== undefined && (clause.kind === 'word' || clause.kind === 'site' || clause.kind === 'person')
      ? { ...clause, value: to }
      : clause;
  });
  const last = query.clauses.at(-1);
  return { ...query, clauses, unfinished: query.unfinished && !(last && mendedOf(last)) };
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
