import { reading } from '../database/open';
import {
  type BackupRecord,
  bodySchema,
  entrySchema,
  factsRecordSchema,
  highlightSchema,
  noteSchema,
  parseRecords,
} from '../database/records';
import type { ReadableLibrary } from '../database/rescue';
import { versionsIn } from '../versions/versions';
import { repairRecord } from './repair-record';

/** Articles that are read in one slice. */
const SLICE = 50;

/**
 * Yields articles with everything that belongs to them, in slices: those of `ids` in that order, or all.
 * @throws LibraryError
 */
export async function* recordsOf(
  library: ReadableLibrary,
  ids?: readonly number[],
): AsyncGenerator<{ records: BackupRecord[]; skipped: number }> {
  const all = ids ?? (await reading(() => library.entries.toCollection().primaryKeys()));
  for (let at = 0; at < all.length; at += SLICE) yield readSlice(library, all.slice(at, at + SLICE));
}

async function readSlice(
  library: ReadableLibrary,
  ids: number[],
): Promise<{ records: BackupRecord[]; skipped: number }> {
  return reading(async () => {
    const [rows, bodies, facts, notes, highlights, versions] = await Promise.all([
      library.entries.bulkGet(ids),
      library.bodies.bulkGet(ids),
      library.facts.bulkGet(ids),
      library.notes.bulkGet(ids),
      library.highlights.where('articleId').anyOf(ids).toArray(),
      versionsIn(library, ids),
    ]);
    const entries = parseRecords(entrySchema, rows);
    const texts = parseRecords(bodySchema, bodies);
    const found = parseRecords(factsRecordSchema, facts);
    const written = parseRecords(noteSchema, notes);
    const marks = parseRecords(highlightSchema, highlights);
    const articleOf = new Map(texts.records.map(({ id, article }) => [id, article]));
    const factsOf = new Map(found.records.map((record) => [record.id, record.facts]));
    const noteOf = new Map(written.records.map((note) => [note.articleId, note]));
    const records = entries.records.map((entry) =>
      repairRecord({
        entry,
        article: articleOf.get(entry.id) ?? null,
        facts: factsOf.get(entry.id) ?? null,
        highlights: marks.records.filter(({ articleId }) => articleId === entry.id),
        note: noteOf.get(entry.id) ?? null,
        versions: versions.byArticle.get(entry.id) ?? [],
      }),
    );
    const skipped = [entries, texts, found, written, marks, versions].reduce((sum, parsed) => sum + parsed.skipped, 0);
    return { records, skipped };
  });
}
