import * as v from 'valibot';
import { isKeptAddress } from '../articles/address-of';
import { KEPT_FOR_MS } from '../articles/remove';
import { repairRecord } from '../articles/repair-record';
import { newIds, peopleKeys } from '../articles/save';
import { reading, writing } from '../database/open';
import { savedSearchSchema, tagLookSchema } from '../database/own-records';
import {
  type BackupRecord,
  backupRecordSchema,
  bodySchema,
  factsRecordSchema,
  parseRecords,
  type Removed,
  removedSchema,
} from '../database/records';
import type { ReadableLibrary } from '../database/rescue';
import type { Library } from '../database/schema';
import { putVersions, versionsIn } from '../versions/versions';

/**
 * A line of a backup's last part, which is the reader's own: a search, the look of a tag, the settings as their own
 * room wrote them, or an article that was removed and can still be brought back.
 */
export const ownLineSchema = v.union([
  v.object({ search: savedSearchSchema }),
  v.object({ tag: tagLookSchema }),
  v.object({ settings: v.record(v.string(), v.unknown()) }),
  v.object({
    removed: v.pipe(
      v.object({ removedAt: v.number(), record: backupRecordSchema }),
      v.check(({ record: { entry } }) => isKeptAddress(entry.canonicalUrl) && isKeptAddress(entry.url)),
    ),
  }),
]);
export type OwnLine = v.InferOutput<typeof ownLineSchema>;

/** Gives what a backup holds beside articles, stories and pictures, one thing at a time. Damaged rows are left out. */
export async function* ownLines(
  library: ReadableLibrary,
  settings: Record<string, unknown> | undefined,
): AsyncGenerator<OwnLine> {
  if (settings) yield { settings };
  const { searches, tags, removed } = library;
  const rows = await reading(async () => ({
    searches: (await searches?.toArray()) ?? [],
    tags: (await tags?.toArray()) ?? [],
    removed: (await removed?.toCollection().primaryKeys()) ?? [],
  }));
  for (const search of parseRecords(savedSearchSchema, rows.searches).records) yield { search };
  for (const tag of parseRecords(tagLookSchema, rows.tags).records) yield { tag };
  for (const id of rows.removed) {
    const [row] = parseRecords(removedSchema, [await reading(async () => removed?.get(id))]).records;
    if (row) yield { removed: { removedAt: row.removedAt, record: await removedRecord(library, row) } };
  }
}

async function removedRecord(
  library: ReadableLibrary,
  { id, entry, highlights, note }: Removed,
): Promise<BackupRecord> {
  const [bodies, facts, versions] = await reading(() =>
    Promise.all([library.bodies.get(id), library.facts.get(id), versionsIn(library, [id])]),
  );
  return repairRecord({
    entry,
    article: parseRecords(bodySchema, [bodies]).records[0]?.article ?? null,
    facts: parseRecords(factsRecordSchema, [facts]).records[0]?.facts ?? null,
    highlights,
    note,
    versions: versions.byArticle.get(id) ?? [],
  });
}

/**
 * Brings a line of the reader's own into the library; where the library has the same thing, its own stays. Settings are
 * not kept in the library, and are left to the caller.
 * @param sanitize makes the HTML of a text safe to keep
 * @throws LibraryError
 */
export async function restoreOwn(
  library: Library,
  line: OwnLine,
  { sanitize, now }: { sanitize: (html: string) => string; now: number },
): Promise<void> {
  if ('search' in line) {
    const { search } = line;
    await writing(library, ['searches'], async () => {
      const [known] = parseRecords(savedSearchSchema, [await library.searches.get(search.query)]).records;
      // A search that is kept on either side stays kept.
      if (!known || (known.name === null && search.name !== null)) await library.searches.put(search);
    });
  } else if ('tag' in line) {
    const { tag } = line;
    await writing(library, ['tags'], async () => {
      const [known] = parseRecords(tagLookSchema, [await library.tags.get(tag.key)]).records;
      if (!known || known.changedAt < tag.changedAt) await library.tags.put(tag);
    });
  } else if ('removed' in line && line.removed.removedAt > now - KEPT_FOR_MS) {
    const { record, removedAt } = line.removed;
    const article = record.article && { ...record.article, html: sanitize(record.article.html) };
    await putRemoved(library, repairRecord({ ...record, article }), Math.min(removedAt, now));
  }
}

/** Puts an article among those that were removed, unless the library has its address already. */
async function putRemoved(library: Library, record: BackupRecord, removedAt: number): Promise<void> {
  const { article, facts } = record;
  const { canonicalUrl } = record.entry;
  const tables = ['entries', 'removed', 'bodies', 'facts', 'versions'] as const;
  await writing(library, tables, async () => {
    const here = [library.entries, library.removed].map((table) =>
      table.where('canonicalUrl').equals(canonicalUrl).count(),
    );
    if ((await Promise.all(here)).some(Boolean)) return;
    const id = await newIds(library, 1);
    const highlights = record.highlights.map((highlight) => ({ ...highlight, articleId: id }));
    const note = record.note && { ...record.note, articleId: id };
    await library.removed.put({ id, canonicalUrl, removedAt, entry: { ...record.entry, id }, highlights, note });
    if (article) await library.bodies.put({ id, article });
    if (facts) await library.facts.put({ id, facts, people: peopleKeys(facts) });
    await putVersions(library, id, record.versions, article);
  });
}
