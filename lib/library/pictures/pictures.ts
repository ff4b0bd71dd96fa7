import Dexie from 'dexie';
import { remotePictures } from '../../article/markup/pictures';
import { reading, writing } from '../database/open';
import { type PictureState, pictureRowSchema, pictureSetSchema } from '../database/picture-records';
import { bodySchema, parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { slicesOf } from '../database/slices';

/** Tables that the pictures of articles are in. */
export const PICTURE_TABLES = ['pictureSets', 'pictures'] as const;

const NOTHING_KEPT = { state: 'waiting', tries: 0, kept: 0, bytes: 0 } as const;

/**
 * The pictures that are kept of an article, and the state of the others; `state` is null when the reader did not want
 * them.
 */
export interface KeptPictures {
  state: PictureState | null;
  /** The kept pictures, by their address in the article. */
  files: { src: string; file: Blob }[];
}

/** The room that all kept pictures take up, including those of removed articles, until these are purged. */
export interface PictureStorage {
  articles: number;
  pictures: number;
  bytes: number;
  /** Counts the articles whose pictures are still to be fetched, and those whose pictures had no room. */
  waiting: number;
  full: number;
}

/**
 * Marks the pictures of articles as wanted (`fetch-pictures.ts` gets them), except those that are kept; within a
 * transaction over `PICTURE_TABLES`.
 */
export async function wantPictures(library: Library, ids: readonly number[]): Promise<void> {
  const { records } = parseRecords(pictureSetSchema, await library.pictureSets.bulkGet([...ids]));
  const known = new Map(records.map((set) => [set.id, set]));
  await library.pictureSets.bulkPut(
    ids.map((id) => ({ ...NOTHING_KEPT, ...known.get(id), id, state: 'waiting', tries: 0 })),
  );
}

/**
 * Marks the pictures of one article as wanted.
 * @throws LibraryError
 */
export async function wantPicturesOf(library: Library, id: number): Promise<void> {
  await writing(library, PICTURE_TABLES, () => wantPictures(library, [id]));
}

/**
 * Marks the pictures as wanted of every article that has a text and does not have all its pictures.
 * @returns how many articles that are.
 * @throws LibraryError
 */
export async function wantAllPictures(library: Library): Promise<number> {
  const ids = await withoutPictures(library);
  for (const slice of slicesOf(ids)) await writing(library, PICTURE_TABLES, () => wantPictures(library, slice));
  return ids.length;
}

/** Counts the articles that `wantAllPictures` would mark. Reads indexes only. */
export async function countWithoutPictures(library: Library): Promise<number> {
  return (await withoutPictures(library)).length;
}

async function withoutPictures(library: Library): Promise<number[]> {
  return reading(async () => {
    const [all, unsaved, settled] = await Promise.all([
      library.entries.orderBy('[savedAt+id]').reverse().primaryKeys(),
      library.entries.where('facets').equals('is:unsaved').primaryKeys(),
      library.pictureSets.where('state').anyOf('kept', 'waiting').primaryKeys(),
    ]);
    const others = new Set([...unsaved, ...settled]);
    return all.filter((id) => !others.has(id));
  });
}

/**
 * Gives what is kept of an article's pictures.
 * @throws LibraryError
 */
export async function picturesOf(library: Library, id: number): Promise<KeptPictures> {
  return reading(async () => {
    const [set, rows] = await Promise.all([library.pictureSets.get(id), rowsOf(library, id).toArray()]);
    return {
      state: parseRecords(pictureSetSchema, [set]).records[0]?.state ?? null,
      files: parseRecords(pictureRowSchema, rows).records.map(({ src, file }) => ({ src, file })),
    };
  });
}

/** Gives the pictures of an article, in the order of their addresses. */
export const rowsOf = (library: Library, id: number) =>
  library.pictures.where('[article+src]').between([id, Dexie.minKey], [id, Dexie.maxKey]);

/**
 * Gives the first picture of each of these articles that has one kept, in the order of its text, by article. Reads only
 * the texts of those that have pictures.
 * @throws LibraryError
 */
export async function firstPictures(library: Library, ids: readonly number[]): Promise<Map<number, Blob>> {
  return reading(async () => {
    const sets = parseRecords(pictureSetSchema, await library.pictureSets.bulkGet([...ids])).records;
    const bodies = await library.bodies.bulkGet(sets.filter(({ kept }) => kept > 0).map(({ id }) => id));
    const first = new Map<number, Blob>();
    for (const { id, article } of parseRecords(bodySchema, bodies).records) {
      for (const src of remotePictures(article.html)) {
        const [row] = parseRecords(pictureRowSchema, [await library.pictures.get([id, src])]).records;
        if (row) first.set(id, row.file);
        if (row) break;
      }
    }
    return first;
  });
}

/**
 * Gives how much room all pictures take. Reads one small row for each article, no pictures.
 * @throws LibraryError
 */
export async function pictureStorage(library: Library): Promise<PictureStorage> {
  const sum: PictureStorage = { articles: 0, pictures: 0, bytes: 0, waiting: 0, full: 0 };
  const sets = parseRecords(pictureSetSchema, await reading(() => library.pictureSets.toArray()));
  for (const { state, kept, bytes } of sets.records) {
    if (kept) sum.articles++;
    sum.pictures += kept;
    sum.bytes += bytes;
    if (state === 'waiting') sum.waiting++;
    if (state === 'full') sum.full++;
  }
  return sum;
}

/**
 * Deletes all pictures for good, and no longer wants those that were not fetched yet.
 * @throws LibraryError
 */
export async function deletePictures(library: Library): Promise<void> {
  await writing(library, PICTURE_TABLES, async () => {
    await library.pictures.clear();
    await library.pictureSets.clear();
  });
}

/** Deletes the pictures of these articles; within a transaction over `PICTURE_TABLES`. */
export async function dropPictures(library: Library, ids: readonly number[]): Promise<void> {
  for (const id of ids) await rowsOf(library, id).delete();
  await library.pictureSets.bulkDelete([...ids]);
}
