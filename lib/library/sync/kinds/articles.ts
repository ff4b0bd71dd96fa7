import type { Arrival, Look, Row } from '../../../sync/engine/replica';
import { isAlive } from '../../../sync/merge/seen';
import { sameArticle } from '../../articles/merge-into';
import { mergeVersions } from '../../articles/merge-records';
import { recordsOf } from '../../articles/read-records';
import { noteIn, viewOfEntry, withReaders } from '../../articles/record-view';
import { putBack, removeSlice } from '../../articles/remove';
import { compareTexts } from '../../articles/same-text';
import { type Kept, newIds, writeArticles } from '../../articles/save';
import { type BackupRecord, type Entry, entrySchema, parseRecords, removedSchema } from '../../database/records';
import { entryRow, noteRow } from '../../database/rows';
import type { Library } from '../../database/schema';
import { reanchorHighlights } from '../../highlights/highlights';
import { dropPictures } from '../../pictures/pictures';
import { SAMPLE_ADDRESSES } from '../../sample/sample-story';
import { dropFromIndex } from '../../search/search-index';
import { moveDecisions } from '../../stories/story-store';
import { dropVersions, putVersions } from '../../versions/versions';
import { keyOfPage, pageOf, pageValue } from './page';

export const localOf = (id: number) => `article:${id}`;
export const idOf = (local: string) => Number(local.slice('article:'.length));

/** The articles of these ids as sync sees them. */
export async function lookAtArticles(library: Library, ids: readonly number[]): Promise<Map<number, Look>> {
  const looks = new Map<number, Look>();
  for await (const { records } of recordsOf(library, ids)) {
    for (const record of records) looks.set(record.entry.id, lookOf(record));
  }
  for (const id of ids) {
    if (looks.has(id)) continue;
    const [isThere, hasBody] = await Promise.all(
      [library.entries, library.bodies].map((table) => table.where(':id').equals(id).count()),
    );
    const raw = await library.removed.get(id);
    const [removed] = parseRecords(removedSchema, [raw]).records;
    // A row that is merely missing, or damaged, was not removed by the reader. What was removed long ago has no text any more.
    if (isThere || (raw === undefined && hasBody)) looks.set(id, 'unreadable');
    else looks.set(id, removed ? { removedAs: viewOfEntry(removed.entry, removed.note) } : 'gone');
  }
  return looks;
}

function lookOf(record: BackupRecord): Look {
  const { entry, article, note } = record;
  if (isSample(entry)) return 'unreadable';
  const view = viewOfEntry(entry, note);
  // An entry whose text cannot be read is not sent as one without a text.
  if (article || !entry.hasText) view.fields.page = { value: pageValue(record), at: entry.updatedAt };
  return { key: keyOfPage(record), view, page: pageOf(record) };
}

/** The articles here of one address. */
export const keysAt = (library: Library, address: string): PromiseLike<number[]> =>
  library.entries.where('canonicalUrl').equals(address).primaryKeys();

/** The article here that `page` is of; null when there is none. */
export async function findArticle(library: Library, page: BackupRecord): Promise<number | null> {
  const ids = await keysAt(library, page.entry.canonicalUrl);
  const ours: BackupRecord[] = [];
  for await (const { records } of recordsOf(library, ids)) ours.push(...records);
  return sameArticle(ours, page)?.entry.id ?? null;
}

/** Gives which of two texts of one article is only a part of the other. */
export async function fullerText(library: Library, id: number, page: BackupRecord): Promise<'ours' | 'theirs' | null> {
  const ours = await recordOf(library, id);
  if (!ours?.article || !page.article) return ours?.article ? 'ours' : page.article ? 'theirs' : null;
  if (compareTexts(page.article.blocks, ours.article.blocks) === 'less') return 'ours';
  return compareTexts(ours.article.blocks, page.article.blocks) === 'less' ? 'theirs' : null;
}

/** Keeps a text that does not take the place of the one here as a version of it, where it is one. */
export async function keepOlderText(library: Library, id: number, page: BackupRecord): Promise<void> {
  const ours = await recordOf(library, id);
  const versions = ours ? mergeVersions(ours, page, ours) : [];
  if (ours && versions.length) await putVersions(library, id, versions, ours.article);
}

async function recordOf(library: Library, id: number): Promise<BackupRecord | null> {
  for await (const { records } of recordsOf(library, [id])) return records[0] ?? null;
  return null;
}

/** The consequences of the arrival of articles. */
export interface WrittenArticles {
  rows: Row[];
  /** Keys of those that were not in the library before: their highlights may have come earlier. */
  back: string[];
}

/** Has the library follow what has become of articles; `pages` are the texts that came, by key. */
export async function writeArrivals(
  library: Library,
  arrivals: readonly Arrival[],
  pages: ReadonlyMap<string, BackupRecord>,
  now: number,
): Promise<WrittenArticles> {
  const written: WrittenArticles = { rows: [], back: [] };
  const kept: (Kept & Pick<BackupRecord, 'versions'>)[] = [];
  const news = arrivals.filter(({ row }) => row.local === undefined && pages.has(row.key) && isAlive(row.state));
  let next = await newIds(library, news.length);
  for (const { row } of arrivals) {
    const page = pages.get(row.key);
    const id = row.local !== undefined ? idOf(row.local) : page && isAlive(row.state) ? next++ : null;
    written.rows.push(id === null ? row : { ...row, local: localOf(id) });
    if (id === null) continue;
    if (!isAlive(row.state)) {
      await removeSlice(library, [id], now);
      continue;
    }
    // A new id has no article yet.
    const isNew = row.local === undefined;
    const isHere = !isNew && (await library.entries.where(':id').equals(id).count()) > 0;
    const [removed] = isHere || isNew ? [] : parseRecords(removedSchema, [await library.removed.get(id)]).records;
    if (removed) await putBack(library, removed);
    if (!isHere && (removed || page)) written.back.push(row.key);
    const ours = isHere || removed ? await recordOf(library, id) : null;
    if (page) {
      const entry = withReaders({ ...page.entry, id }, row.state);
      const versions = ours ? mergeVersions(ours, page, page) : page.versions;
      kept.push({ entry, article: page.article, facts: page.facts, versions });
      if (ours && page.article) await reanchorHighlights(library, id, page.article.blocks);
    } else if (ours) await library.entries.put(entryRow(withReaders(ours.entry, row.state)));
    if (!page && !ours) continue;
    const note = noteIn(row.state, id);
    if (note) await library.notes.put(noteRow(note));
    else if (!isNew) await library.notes.delete(id);
  }
  if (kept.length) await writeArticles(library, kept);
  for (const { entry, article, versions } of kept) {
    if (versions.length) await putVersions(library, entry.id, versions, article);
  }
  return written;
}

/**
 * Makes one article of two: highlights go along, and the text of the one that goes where it is the one that stays. Of two of
 * which one cannot be read, nothing is taken away that can.
 */
export async function absorbArticle(library: Library, gone: number, into: number, withPage: boolean): Promise<void> {
  const [theirs, ours] = [await recordOf(library, gone), await recordOf(library, into)];
  if (!theirs) return;
  const text = ours && !withPage ? ours : theirs;
  if (text === theirs) {
    await writeArticles(library, [{ entry: { ...theirs.entry, id: into }, article: text.article, facts: text.facts }]);
  }
  const versions = mergeVersions(ours ?? theirs, theirs, text);
  if (versions.length) await putVersions(library, into, versions, text.article);
  await library.highlights.where('articleId').equals(gone).modify({ articleId: into });
  await reanchorHighlights(library, into, text.article?.blocks ?? []);
  await moveDecisions(library, gone, into);
  for (const table of [library.entries, library.bodies, library.facts, library.notes]) await table.delete(gone);
  await dropVersions(library, [gone]);
  await dropPictures(library, [gone]);
  await dropFromIndex(library, [gone]);
}

/** The sample story stays on the machine that loaded it. */
const isSample = ({ canonicalUrl }: Pick<Entry, 'canonicalUrl'>) => SAMPLE_ADDRESSES.includes(canonicalUrl);

/** True for an article that has no record, and will have none. */
export async function isUntold(library: Library, id: number): Promise<boolean> {
  const [entry] = parseRecords(entrySchema, [await library.entries.get(id)]).records;
  return !entry || isSample(entry);
}
