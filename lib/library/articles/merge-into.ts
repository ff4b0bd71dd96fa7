import { comparableText } from '../../text/json';
import { reading, writing } from '../database/open';
import { type BackupRecord, type Highlight, highlightSchema, parseRecords } from '../database/records';
import { highlightRow, noteRow } from '../database/rows';
import type { Library } from '../database/schema';
import { putVersions } from '../versions/versions';
import { findRemovedRecord } from './find-saved';
import { mergeRecords } from './merge-records';
import { recordsOf } from './read-records';
import { putBack } from './remove';
import { compareTexts, comparisonOf } from './same-text';
import { ARTICLE_TABLES, newIds, reserveIds, writeArticles } from './save';

export interface MergeCounts {
  added: number;
  updated: number;
  unchanged: number;
}

export interface MergeOutcome extends MergeCounts {
  /** The id that each of the records has in the library, in their order; null for one that is not there (yet). */
  ids: (number | null)[];
}

interface Outcome {
  added: BackupRecord[];
  updated: BackupRecord[];
  /** Holds what the library has of each record, in their order. */
  known: (BackupRecord | null)[];
}

/**
 * Brings articles from elsewhere into the library, in one transaction: those it has, by URL and text, are merged
 * (`merge-records.ts`), and those that were removed come back; another text of a known URL is added beside it. Ids are kept where
 * they are free. Of the texts of one URL no two in `records` may be alike.
 * @throws LibraryError
 */
export function mergeIntoLibrary(library: Library, records: readonly BackupRecord[]): Promise<MergeOutcome> {
  return writing(library, [...ARTICLE_TABLES, 'highlights', 'notes', 'versions'], () => apply(library, records));
}

/** Gives what `mergeIntoLibrary` would do; changes nothing. @throws LibraryError */
export async function compareWithLibrary(library: Library, records: readonly BackupRecord[]): Promise<MergeOutcome> {
  const outcome = await reading(() => compare(library, records));
  return { ...countsOf(records, outcome), ids: outcome.known.map((known) => known?.entry.id ?? null) };
}

async function apply(library: Library, records: readonly BackupRecord[]): Promise<MergeOutcome> {
  let outcome = await compare(library, records);
  const back = new Set<number>();
  for (const { entry, article } of outcome.added) {
    const known = await findRemovedRecord(library, entry.canonicalUrl, article?.blocks ?? null);
    if (!known) continue;
    await putBack(library, known.removed);
    back.add(known.removed.id);
  }
  if (back.size) outcome = await compare(library, records);
  const added = await withFreeIds(library, outcome.added);
  await writeRecords(library, [...added, ...outcome.updated]);
  const idOf = new Map(outcome.added.map((record, i) => [record, added[i].entry.id]));
  const ids = records.map((record, i) => outcome.known[i]?.entry.id ?? idOf.get(record) ?? null);
  return { ...countsOf(records, outcome, back), ids };
}

/** @param back ids that were among the removed: to the reader they count as added, whatever the file has on them */
function countsOf(
  records: readonly BackupRecord[],
  outcome: Outcome,
  back: ReadonlySet<number> = new Set(),
): MergeCounts {
  const added = outcome.added.length + back.size;
  const updated = outcome.updated.filter(({ entry }) => !back.has(entry.id)).length;
  return { added, updated, unchanged: records.length - added - updated };
}

async function writeRecords(library: Library, records: readonly BackupRecord[]): Promise<void> {
  await writeArticles(library, records);
  const highlights = await withOwnIds(
    library,
    records.flatMap((record) => record.highlights),
  );
  await library.highlights.bulkPut(highlights.map(highlightRow));
  for (const { entry, article, versions } of records) {
    if (versions.length) await putVersions(library, entry.id, versions, article);
  }
  await library.notes.bulkPut(records.flatMap(({ note }) => (note ? [noteRow(note)] : [])));
}

async function compare(library: Library, records: readonly BackupRecord[]): Promise<Outcome> {
  const urls = records.map(({ entry }) => entry.canonicalUrl);
  const ids = await library.entries.where('canonicalUrl').anyOf(urls).primaryKeys();
  const ours = new Map<string, BackupRecord[]>();
  for await (const slice of recordsOf(library, ids)) {
    for (const record of slice.records) {
      const { canonicalUrl } = record.entry;
      ours.set(canonicalUrl, [...(ours.get(canonicalUrl) ?? []), record]);
    }
  }
  const outcome: Outcome = { added: [], updated: [], known: [] };
  for (const record of records) {
    const here = ours.get(record.entry.canonicalUrl) ?? [];
    const known = sameArticle(here, record);
    outcome.known.push(known);
    if (!known) {
      outcome.added.push(record);
      continue;
    }
    const merged = mergeRecords(known, record);
    // A second record of this URL is compared with the result of the first one.
    here[here.indexOf(known)] = merged;
    if (comparableText(merged) !== comparableText(known)) outcome.updated.push(merged);
  }
  return outcome;
}

/**
 * Gives, of several entries of one URL, the one with this text, the most similar one first; when either side has no
 * text yet, any entry matches. Two texts of which neither may take the other's place are two articles.
 */
export function sameArticle(ours: readonly BackupRecord[], { article }: BackupRecord): BackupRecord | null {
  if (!article) return ours[0] ?? null;
  let best: { one: BackupRecord; similarity: number } | null = null;
  for (const one of ours) {
    if (!one.article) continue;
    const { comparison, similarity } = comparisonOf(article.blocks, one.article.blocks);
    const isOne = comparison !== 'another' && compareTexts(one.article.blocks, article.blocks) !== 'another';
    if (isOne && similarity > (best?.similarity ?? -1)) best = { one, similarity };
  }
  return best?.one ?? ours.find((one) => !one.article) ?? null;
}

/** Ids above this are not taken over from a file: they would use up the numbers for articles to come. */
const LARGEST_KEPT_ID = 1e9;

/**
 * Keeps an article's id where it is free in the library; an article whose id is taken, or that has none (0), gets a new
 * one.
 */
async function withFreeIds(library: Library, records: readonly BackupRecord[]): Promise<BackupRecord[]> {
  const ids = records.map(({ entry }) => entry.id);
  const taken = new Set<number>();
  for (const table of [library.entries, library.removed, library.bodies]) {
    for (const id of await table.where(':id').anyOf(ids).primaryKeys()) taken.add(id);
  }
  const free = records.filter(
    ({ entry: { id } }) => id > 0 && id <= LARGEST_KEPT_ID && !taken.has(id) && taken.add(id),
  );
  await reserveIds(library, Math.max(0, ...free.map(({ entry }) => entry.id)));
  let next = await newIds(library, records.length - free.length);
  const kept = new Set(free);
  return records.map((record) => (kept.has(record) ? withId(record, record.entry.id) : withId(record, next++)));
}

function withId(record: BackupRecord, id: number): BackupRecord {
  return {
    ...record,
    entry: { ...record.entry, id },
    highlights: record.highlights.map((highlight) => ({ ...highlight, articleId: id })),
    note: record.note && { ...record.note, articleId: id },
  };
}

/** Gives a new id to a highlight whose id another article's highlight has, so that no highlight is ever overwritten. */
async function withOwnIds(library: Library, highlights: readonly Highlight[]): Promise<Highlight[]> {
  const raw = await library.highlights.bulkGet(highlights.map(({ id }) => id));
  const known = parseRecords(highlightSchema, raw).records;
  const articleOf = new Map(known.map(({ id, articleId }) => [id, articleId]));
  return highlights.map((highlight) => {
    const { id, articleId } = highlight;
    const taken = (articleOf.get(id) ?? articleId) !== articleId;
    articleOf.set(id, articleId);
    return taken ? { ...highlight, id: `${id}+${articleId}` } : highlight;
  });
}
