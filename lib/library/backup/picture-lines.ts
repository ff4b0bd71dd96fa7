import * as v from 'valibot';
import { reading, writing } from '../database/open';
import { pictureRowSchema, pictureSetSchema } from '../database/picture-records';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { MAX_PICTURE_BYTES, pictureOf } from '../pictures/picture-file';
import { PICTURE_TABLES, rowsOf } from '../pictures/pictures';

/** A line of a backup's picture part: one picture that is kept, its bytes in Base64. */
export const pictureLineSchema = v.object({
  picture: v.object({
    /** Id of its article in the file. */
    article: v.string(),
    src: v.pipe(v.string(), v.regex(/^https?:/)),
    data: v.pipe(v.string(), v.base64(), v.maxLength(Math.ceil(MAX_PICTURE_BYTES / 3) * 4)),
  }),
});
export type PictureLine = v.InferOutput<typeof pictureLineSchema>;

/** Yields the pictures of all articles in the library, one at a time. */
export async function* pictureLines(library: Library): AsyncGenerator<PictureLine> {
  const sets = await reading(() => library.pictureSets.toCollection().primaryKeys());
  const here = await reading(() => library.entries.where(':id').anyOf(sets).primaryKeys());
  for (const article of here) yield* pictureLinesOf(library, article);
}

/** The pictures of one article. */
export async function* pictureLinesOf(library: Library, article: number): AsyncGenerator<PictureLine> {
  const rows = await reading(() => rowsOf(library, article).toArray());
  for (const { src, file } of parseRecords(pictureRowSchema, rows).records) {
    yield { picture: { article: String(article), src, data: toBase64(new Uint8Array(await file.arrayBuffer())) } };
  }
}

/**
 * Keeps a picture of a backup, where the library does not have it.
 * @param article the id here of its article; null when it is not here
 * @param apply false only looks what would be done: then an article that is not here yet counts as one that will be
 * @returns whether it is new here
 * @throws LibraryError
 */
export async function restorePicture(
  library: Library,
  { picture: { src, data } }: PictureLine,
  article: number | null,
  apply: boolean,
): Promise<boolean> {
  const file = pictureOf([fromBase64(data)]);
  if (!file) return false;
  if (article === null) return !apply;
  if (await reading(() => library.pictures.where(':id').equals([article, src]).count())) return false;
  if (!apply) return true;
  await writing(library, PICTURE_TABLES, async () => {
    const [set] = parseRecords(pictureSetSchema, [await library.pictureSets.get(article)]).records;
    const before = set ?? { id: article, state: 'kept' as const, tries: 0, kept: 0, bytes: 0 };
    await library.pictures.put({ article, src, file });
    await library.pictureSets.put({ ...before, kept: before.kept + 1, bytes: before.bytes + file.size });
  });
  return true;
}

/** Bytes that are turned into text at once: a function takes only a limited number of arguments. */
const CHUNK = 0x2000;

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return btoa(parts.join(''));
}

function fromBase64(data: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
}
