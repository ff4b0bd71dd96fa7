import { factsWithin } from '../../facts/within';
import { reading } from '../database/open';
import { type Version, type VersionRow, versionRowSchema } from '../database/own-records';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { boundedVersions, haveSameWords, type Told, versionOf } from './bounded-versions';

/** Gives the versions of articles by their ids, the oldest first; within a transaction or without. */
export async function versionsIn(
  { versions }: Partial<Pick<Library, 'versions'>>,
  ids: readonly number[],
): Promise<{ byArticle: Map<number, Version[]>; skipped: number }> {
  const raw = (await versions?.where('articleId').anyOf(ids).toArray()) ?? [];
  const { records, skipped } = parseRecords(versionRowSchema, raw);
  const byArticle = new Map<number, Version[]>();
  for (const { articleId, ...version } of records) {
    const facts = factsWithin(version.facts, version.blocks);
    byArticle.set(articleId, [...(byArticle.get(articleId) ?? []), { ...version, facts }]);
  }
  for (const list of byArticle.values()) list.sort((a, b) => a.savedAt - b.savedAt);
  return { byArticle, skipped };
}

/**
 * Gives the texts that an article had before the current one, the oldest first.
 * @throws LibraryError
 */
export async function versionsOf(library: Library, articleId: number): Promise<Version[]> {
  return reading(async () => (await versionsIn(library, [articleId])).byArticle.get(articleId) ?? []);
}

/** Gives which of these articles have earlier texts. Reads keys only. @throws LibraryError */
export async function changedAmong(library: Library, ids: readonly number[]): Promise<Set<number>> {
  const keys = await reading(() => library.versions.where('articleId').anyOf(ids).uniqueKeys());
  return new Set(keys.filter((key): key is number => typeof key === 'number'));
}

/** Keeps the text that `now` replaces, where they differ in words; within a transaction over `versions`. */
export async function keepVersion(library: Library, articleId: number, before: Told, now: Told): Promise<void> {
  if (haveSameWords(before.article, now.article)) return;
  const { byArticle } = await versionsIn(library, [articleId]);
  await putVersions(library, articleId, [...(byArticle.get(articleId) ?? []), versionOf(before)], now.article);
}

/** Writes the versions of an article, within bounds; within a transaction over `versions`. */
export async function putVersions(
  library: Library,
  articleId: number,
  versions: readonly Version[],
  now: Told['article'] | null,
): Promise<void> {
  await dropVersions(library, [articleId]);
  const rows: VersionRow[] = boundedVersions(versions, now).map((version) => ({ articleId, ...version }));
  await library.versions.bulkPut(rows);
}

/** Deletes the versions of articles; within a transaction over `versions`. */
export async function dropVersions(library: Library, ids: readonly number[]): Promise<void> {
  await library.versions.bulkDelete(await library.versions.where('articleId').anyOf(ids).primaryKeys());
}
