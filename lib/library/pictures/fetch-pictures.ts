import * as v from 'valibot';
import { remotePictures } from '../../article/markup/pictures';
import { LibraryError } from '../database/errors';
import { reading, writing } from '../database/open';
import { type PictureState, pictureRowSchema, pictureSetSchema } from '../database/picture-records';
import { bodySchema, parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { slicesOf } from '../database/slices';
import { type Fetch, fetchPicture, MAX_PICTURE_BYTES } from './picture-file';
import { PICTURE_TABLES, rowsOf } from './pictures';

/** The bounds of one article: the number of its pictures, and the bytes of all of them. */
const MAX_PICTURES = 40;
const MAX_BYTES = 32 * 2 ** 20;
/** Pictures that are fetched at the same time. */
const AT_ONCE = 4;
/** After this many articles, the list of those that wait is read again. */
const MAX_IN_A_ROW = 20;
/** After this many attempts, pictures that fail are given up until the reader asks for them. */
const MAX_TRIES = 3;

interface FetchOptions {
  fetch: Fetch;
  /**
   * Is asked before every few requests: the reader can turn pictures off, or withdraw the permission, at any moment.
   */
  mayFetch(): Promise<boolean>;
}

/**
 * Fetches the pictures of all articles that wait for them, one article after the other, and keeps them. It may be
 * stopped at any moment, and continues where it was when it is called again. A picture that fails never keeps another
 * from being kept.
 * @throws LibraryError, except `full`: the articles without room for their pictures are marked, and the rest continues
 * to wait
 */
export async function fetchWaitingPictures(library: Library, options: FetchOptions): Promise<void> {
  const tried = new Set<number>();
  while (await options.mayFetch()) {
    const waiting = await reading(() => library.pictureSets.where('state').equals('waiting').primaryKeys());
    // The latest come first, and before them those that were saved meanwhile.
    const next = waiting.reverse().filter((id) => !tried.has(id));
    if (!next.length) return;
    for (const id of next.slice(0, MAX_IN_A_ROW)) {
      tried.add(id);
      if ((await fetchPicturesOf(library, id, options)) !== 'done') return;
    }
  }
}

type Outcome = 'done' | 'stopped' | 'full';

async function fetchPicturesOf(library: Library, id: number, { fetch, mayFetch }: FetchOptions): Promise<Outcome> {
  const wanted = await picturesToKeep(library, id);
  // The pictures of a removed article wait with it until it is brought back.
  if (!wanted) return 'done';
  let room = MAX_BYTES - wanted.bytes;
  let failed = 0;
  try {
    for (const slice of slicesOf(wanted.missing, AT_ONCE)) {
      if (!(await mayFetch())) return 'stopped';
      const most = Math.min(room, MAX_PICTURE_BYTES);
      const files = await Promise.all(
        slice.map(async (src) => ({ src, file: await fetchPicture(fetch, src, wanted.page, most) })),
      );
      for (const { src, file } of files) {
        if (file === 'failed') failed++;
        if (!(file instanceof Blob) || file.size > room) continue;
        room -= file.size;
        await keepPicture(library, id, src, file);
      }
    }
    await settle(library, id, wanted.all, failed);
    return 'done';
  } catch (error) {
    if (!(error instanceof LibraryError) || error.code !== 'full') throw error;
    // There may be no room for this mark either: then the article continues to wait.
    await mark(library, id, () => 'full').catch(() => undefined);
    return 'full';
  }
}

/**
 * Gives the addresses of an article and its pictures, and of the pictures that are not kept yet; null when the article
 * is no longer in the library.
 */
async function picturesToKeep(library: Library, id: number) {
  return reading(async () => {
    const [inLibrary, body, rows] = await Promise.all([
      library.entries.where(':id').equals(id).count(),
      library.bodies.get(id),
      rowsOf(library, id).toArray(),
    ]);
    if (!inLibrary) return null;
    const article = v.safeParse(bodySchema, body);
    const all = article.success ? remotePictures(article.output.article.html).slice(0, MAX_PICTURES) : [];
    const { records } = parseRecords(pictureRowSchema, rows);
    const kept = records.filter(({ src }) => all.includes(src));
    const missing = all.filter((src) => !kept.some((picture) => picture.src === src));
    const page = article.success ? article.output.article.url : '';
    return { page, all, missing, bytes: kept.reduce((sum, { file }) => sum + file.size, 0) };
  });
}

/** Keeps a picture, if the article's pictures are still wanted. */
async function keepPicture(library: Library, article: number, src: string, file: Blob): Promise<void> {
  await writing(library, PICTURE_TABLES, async () => {
    const isWanted = await library.pictureSets.where(':id').equals(article).count();
    if (isWanted) await library.pictures.put({ article, src, file });
  });
}

/** Drops pictures that only an older copy of the article showed, and gives the state of the others. */
async function settle(library: Library, id: number, all: readonly string[], failed: number): Promise<void> {
  await writing(library, PICTURE_TABLES, async () => {
    const keys = await rowsOf(library, id).primaryKeys();
    await library.pictures.bulkDelete(keys.filter(([, src]) => !all.includes(src)));
    await mark(library, id, (tries) => (!failed ? 'kept' : tries < MAX_TRIES ? 'waiting' : 'missing'));
  });
}

async function mark(library: Library, id: number, stateAfter: (tries: number) => PictureState): Promise<void> {
  await writing(library, PICTURE_TABLES, async () => {
    const [set] = parseRecords(pictureSetSchema, [await library.pictureSets.get(id)]).records;
    if (!set) return;
    const { records } = parseRecords(pictureRowSchema, await rowsOf(library, id).toArray());
    const bytes = records.reduce((sum, { file }) => sum + file.size, 0);
    const tries = set.tries + 1;
    await library.pictureSets.put({ id, state: stateAfter(tries), tries, kept: records.length, bytes });
  });
}
