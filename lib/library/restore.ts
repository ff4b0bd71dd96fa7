import { recordsOf } from './backup';
import { type BackupRecord, readBackup } from './backup-format';
import { mergeRecords } from './merge';
import { writing } from './open';
import { parseRecords, removedSchema } from './records';
import { putBack } from './remove';
import { highlightRow, noteRow } from './rows';
import { ARTICLE_TABLES, newIds, reserveIds, writeArticles } from './save';
import type { Library } from './schema';

/** What a restore did, or would do. */
export interface RestoreReport {
  added: number;
  updated: number;
  unchanged: number;
  /** Numbers of the lines that could not be read. */
  damaged: number[];
}

export interface RestoreOptions {
  /** Makes the HTML of a text safe to keep: a file's is as hostile as a page's. */
  sanitize: (html: string) => string;
  signal?: AbortSignal;
  /** Share of the file that was read, 0 to 1, and the report so far. */
  progress?: (share: number, report: RestoreReport) => void;
}

/** Articles that are written in one transaction. */
const SLICE = 20;

/**
 * What `restoreBackup` would do; changes nothing.
 * @throws FileError, LibraryError, an AbortError when `signal` was aborted
 */
export function planRestore(library: Library, file: Blob, options: Omit<RestoreOptions, 'sanitize'> = {}) {
  return goThrough(library, file, { ...options, sanitize: (html) => html }, false);
}

/**
 * Brings a backup into the library, empty or not. Articles are matched by URL; of each field the newer one stays, and
 * nothing the reader added is dropped (`merge.ts`). A file that is damaged at either end is refused before anything is
 * changed. Each slice is one durable transaction: after an interruption, restoring again does the rest.
 * @throws FileError, LibraryError, an AbortError when `signal` was aborted
 */
export async function restoreBackup(library: Library, file: Blob, options: RestoreOptions): Promise<RestoreReport> {
  for await (const _ of readBackup(file)) options.signal?.throwIfAborted();
  return goThrough(library, file, options, true);
}

async function goThrough(
  library: Library,
  file: Blob,
  { sanitize, signal, progress }: RestoreOptions,
  apply: boolean,
): Promise<RestoreReport> {
  const report: RestoreReport = { added: 0, updated: 0, unchanged: 0, damaged: [] };
  let read = 0;
  let slice = new Map<string, BackupRecord>();
  const finishSlice = async () => {
    signal?.throwIfAborted();
    const records = [...slice.values()];
    slice = new Map();
    const outcome = apply
      ? await writing(library, [...ARTICLE_TABLES, 'highlights', 'notes'], () => applySlice(library, records))
      : await compareSlice(library, records);
    report.added += outcome.added.length;
    report.updated += outcome.updated.length;
    report.unchanged += records.length - outcome.added.length - outcome.updated.length;
    progress?.(Math.min(1, read / file.size), report);
  };
  for await (const line of readBackup(file)) {
    read += line.size;
    if (line.kind === 'damaged') {
      report.damaged.push(line.line);
      continue;
    }
    const { record } = line;
    // One address twice in a slice would be added twice.
    if (slice.has(record.entry.canonicalUrl)) await finishSlice();
    const article = record.article && { ...record.article, html: sanitize(record.article.html) };
    slice.set(record.entry.canonicalUrl, { ...record, article });
    if (slice.size >= SLICE) await finishSlice();
  }
  if (slice.size) await finishSlice();
  return report;
}

async function applySlice(library: Library, records: readonly BackupRecord[]) {
  const urls = records.map(({ entry }) => entry.canonicalUrl);
  const removed = await library.removed.where('canonicalUrl').anyOf(urls).toArray();
  for (const one of parseRecords(removedSchema, removed).records) await putBack(library, one);
  const outcome = await compareSlice(library, records);
  const added = await withFreeIds(library, outcome.added);
  await writeRecords(library, [...added, ...outcome.updated]);
  return outcome;
}

/** Writes articles with everything that belongs to them; within a transaction. */
export async function writeRecords(library: Library, records: readonly BackupRecord[]): Promise<void> {
  await writeArticles(library, records);
  await library.highlights.bulkPut(records.flatMap(({ highlights }) => highlights.map(highlightRow)));
  await library.notes.bulkPut(records.flatMap(({ note }) => (note ? [noteRow(note)] : [])));
}

async function compareSlice(library: Library, records: readonly BackupRecord[]) {
  const urls = records.map(({ entry }) => entry.canonicalUrl);
  const ids = await library.entries.where('canonicalUrl').anyOf(urls).primaryKeys();
  const ours = new Map<string, BackupRecord>();
  for await (const slice of recordsOf(library, ids)) {
    for (const record of slice.records) ours.set(record.entry.canonicalUrl, record);
  }
  const added: BackupRecord[] = [];
  const updated: BackupRecord[] = [];
  for (const record of records) {
    const known = ours.get(record.entry.canonicalUrl);
    if (!known) {
      added.push(record);
      continue;
    }
    const merged = mergeRecords(known, record);
    if (JSON.stringify(sorted(merged)) !== JSON.stringify(sorted(known))) updated.push(merged);
  }
  return { added, updated };
}

/** The same fields in the same order, so that two records compare as text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** Ids above this are not taken over from a file: they would use up the numbers for those to come. */
const LARGEST_KEPT_ID = 1e9;

/** An article keeps its id in a library where it is free; else it gets a new one. */
async function withFreeIds(library: Library, records: readonly BackupRecord[]): Promise<BackupRecord[]> {
  const ids = records.map(({ entry }) => entry.id);
  const taken = new Set<number>();
  for (const table of [library.entries, library.removed, library.bodies]) {
    for (const id of await table.where(':id').anyOf(ids).primaryKeys()) taken.add(id);
  }
  const free = records.filter(({ entry: { id } }) => id <= LARGEST_KEPT_ID && !taken.has(id) && taken.add(id));
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
