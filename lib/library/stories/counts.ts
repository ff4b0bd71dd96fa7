import { GROUPING_METHOD } from '../../stories/story';
import { countArticle, emptyCounts, type TermCounts } from '../../stories/terms/term-counts';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { type CountsLogRow, countsLogRowSchema, termCountsRowSchema, termsRowSchema } from '../database/story-records';
import { readTerms } from './terms';

/** This many articles are counted when the counts are read, before the counts themselves are written again. */
const MAX_UNCOUNTED = 12;

/** The counts of terms in the library. */
export interface LibraryCounts extends TermCounts {
  /** False when they were lost, or counted by another method, and were made anew from the rows. */
  stored: boolean;
}

/** Reads the counts of the library's terms, or makes them anew. */
export async function readCounts(library: Library): Promise<LibraryCounts> {
  const { records } = parseRecords(termCountsRowSchema, [await library.storyCounts.get('counts')]);
  const { uncounted } = await readCountsLog(library);
  const counts = { ...(records[0] ?? emptyCounts()), stored: records.length > 0 };
  if (counts.stored) {
    for (const terms of await readTerms(library, uncounted)) countArticle(counts, terms);
    return counts;
  }
  await library.storyTerms.each((raw) => {
    for (const { terms } of parseRecords(termsRowSchema, [raw]).records) countArticle(counts, terms);
  });
  return counts;
}

/** Gives the number of writes about stories so far, and the articles that the stored counts do not hold yet. */
export async function readCountsLog(library: Library): Promise<CountsLogRow> {
  const { records } = parseRecords(countsLogRowSchema, [await library.storyCounts.get('log')]);
  return records[0] ?? { id: 'log', revision: 0, placedSince: 0, uncounted: [] };
}

/** Notes a write: a regrouping that began before it is out of date. Within a transaction over `storyCounts`. */
export async function noteStoryWrite(
  library: Library,
  change: Partial<Pick<CountsLogRow, 'placedSince' | 'uncounted'>> = {},
): Promise<void> {
  const log = await readCountsLog(library);
  await library.storyCounts.put({ ...log, ...change, revision: log.revision + 1 });
}

/** After this many placements the whole library is grouped again, because that finds what single placements cannot. */
export const REGROUP_AFTER = 25;

/** Asks for the library to be grouped again at the next occasion. Runs within a transaction over `storyCounts`. */
export const askForRegrouping = (library: Library) => noteStoryWrite(library, { placedSince: REGROUP_AFTER });

/** Keeps counts that were read and changed, which are a megabyte and a half. */
export async function writeCounts(
  library: Library,
  { articles, words, pairs }: TermCounts,
  change: Partial<Pick<CountsLogRow, 'placedSince'>> = {},
): Promise<void> {
  await library.storyCounts.put({ id: 'counts', articles, words, pairs, method: GROUPING_METHOD });
  await noteStoryWrite(library, { ...change, uncounted: [] });
}

/**
 * Keeps that one article was counted into `counts`. They are written for every twelfth or so only; until then the
 * article is noted, and counted again when they are read.
 * @param isNew whether it was not counted before
 */
export async function notePlaced(library: Library, id: number, counts: LibraryCounts, isNew: boolean): Promise<void> {
  const log = await readCountsLog(library);
  const placedSince = log.placedSince + 1;
  if (!isNew || !counts.stored || log.uncounted.length >= MAX_UNCOUNTED) {
    await writeCounts(library, counts, { placedSince });
  } else {
    await noteStoryWrite(library, { placedSince, uncounted: [...log.uncounted, id] });
  }
}
