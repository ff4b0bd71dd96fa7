import * as v from 'valibot';
import type { Block } from '../../article/article';
import { yieldToEventLoop } from '../../article/steps';
import { reading, writing } from '../database/open';
import { type PrintRow, printSchema } from '../database/own-records';
import { bodySchema, type Entry, entrySchema, parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { slicesOf } from '../database/slices';
import { FEWEST_FOR_COPY, isCopyOf, shinglesOf } from './same-text';

/*
 * Copies of a text under other addresses are found by MinHash: the least hashes of a text's shingles are kept, in
 * bands. Two different texts practically never share a band by chance; two with 0.8 of their shingles in common share
 * one 98 times in 100. From there on they are copies (`same-text.ts`, which is asked about every pair that is found).
 */

const BANDS = 10;
const ROWS = 5;
/** The most texts that one text is compared with. */
const MAX_COMPARED = 20;
/** Articles whose prints are made in one slice. */
const SLICE = 20;

/** Odd multipliers and numbers to add, which make a different hash of each shingle's hash for each row. */
const SEEDS = Array.from({ length: BANDS * ROWS }, (_, i) => [
  (Math.imul(i + 1, 0x9e3779b1) | 1) >>> 0,
  Math.imul(i + 7, 0x85ebca6b) >>> 0,
]);

type Text = readonly Pick<Block, 'text'>[];

/**
 * Gives the bands by which a text is found as a copy of another; none for a text that is too short to tell a copy from
 * a look-alike.
 */
export function bandsOf(text: Text): string[] {
  const shingles = shinglesOf(text);
  if (shingles.size < FEWEST_FOR_COPY) return [];
  const least = new Uint32Array(SEEDS.length).fill(0xffffffff);
  for (const shingle of shingles) {
    const hash = hashOf(shingle);
    SEEDS.forEach(([factor, added], i) => {
      const own = mixed((Math.imul(hash, factor) + added) >>> 0);
      if (own < least[i]) least[i] = own;
    });
  }
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = least.subarray(band * ROWS, (band + 1) * ROWS);
    return `${band}:${hashOf(rows.join(' ')).toString(36)}`;
  });
}

/** FNV-1a, over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixed(hash >>> 0);
}

/** This is the end of MurmurHash3: every bit depends on every bit. */
function mixed(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * Keeps the bands of these texts, and which texts they are copies of; within a transaction over `prints` and `bodies`.
 */
export async function notePrints(library: Library, texts: readonly { id: number; blocks: Text }[]): Promise<void> {
  const found = await library.prints.bulkGet(texts.map(({ id }) => id));
  for (const { id, copies } of parseRecords(printSchema, found).records) await unlink(library, id, copies);
  const made = texts.map(({ id, blocks }) => ({ id, blocks, bands: bandsOf(blocks), copies: [] as number[] }));
  await library.prints.bulkPut(made.map(({ id, bands, copies }) => ({ id, bands, copies })));
  // All are asked for at once: one after the other, they would wait for the database once for each band.
  const near = await nearTo(
    library,
    made.map(({ bands }) => bands),
  );
  for (const [i, { id, blocks }] of made.entries()) {
    const others = near[i].filter((other) => other !== id);
    // Nothing is awaited where nothing is asked of the database: after some hundred such turns Dexie forgets its
    // transaction.
    if (!others.length) continue;
    const copies = await copiesAmong(library, others, blocks);
    if (!copies.length) continue;
    const rows = parseRecords(printSchema, await library.prints.bulkGet([id, ...copies])).records;
    await library.prints.bulkPut(
      rows.map((row) => ({ ...row, copies: [...new Set([...row.copies, ...(row.id === id ? copies : [id])])] })),
    );
  }
}

/** Gives the texts that share a band with each of these. */
async function nearTo(library: Library, texts: readonly string[][]): Promise<number[][]> {
  const all = texts.flat();
  const sharing = await Promise.all(
    all.map((band) => library.prints.where('bands').equals(band).limit(MAX_COMPARED).primaryKeys()),
  );
  return texts.map(({ length }) => [...new Set(sharing.splice(0, length).flat())].slice(0, MAX_COMPARED));
}

/** Gives those of these texts that one is a copy of. */
async function copiesAmong(library: Library, near: readonly number[], blocks: Text): Promise<number[]> {
  const copies = [];
  for (const id of near) {
    const body = v.safeParse(bodySchema, await library.bodies.get(id));
    if (body.success && isCopyOf(blocks, body.output.article.blocks)) copies.push(id);
  }
  return copies;
}

async function unlink(library: Library, id: number, from: readonly number[]): Promise<void> {
  const rows: PrintRow[] = parseRecords(printSchema, await library.prints.bulkGet([...from])).records;
  await library.prints.bulkPut(rows.map((row) => ({ ...row, copies: row.copies.filter((copy) => copy !== id) })));
}

/**
 * Gives the other articles with the text of this one.
 * @throws LibraryError
 */
export async function copiesOf(library: Library, id: number): Promise<Entry[]> {
  return reading(async () => {
    const [row] = parseRecords(printSchema, [await library.prints.get(id)]).records;
    return parseRecords(entrySchema, await library.entries.bulkGet(row?.copies ?? [])).records;
  });
}

/**
 * Gives how many outlets have the text of each of these articles; articles whose text one outlet has are left out.
 * @throws LibraryError
 */
export async function outletsOf(library: Library, ids: readonly number[]): Promise<Map<number, number>> {
  return reading(async () => {
    const rows = parseRecords(printSchema, await library.prints.bulkGet([...ids])).records;
    const counts = new Map<number, number>();
    for (const { id, copies } of rows) {
      if (!copies.length) continue;
      const { records } = parseRecords(entrySchema, await library.entries.bulkGet([id, ...copies]));
      const sites = new Set(records.map(({ site }) => site));
      if (sites.size > 1) counts.set(id, sites.size);
    }
    return counts;
  });
}

/** Gives the articles of which this text is a copy, whatever site they are from. Runs within a read. */
export async function entriesLike(library: Library, blocks: Text): Promise<Entry[]> {
  const [near] = await nearTo(library, [bandsOf(blocks)]);
  const ids = await copiesAmong(library, near, blocks);
  return parseRecords(entrySchema, await library.entries.bulkGet(ids)).records;
}

/**
 * Makes the prints that are missing, in slices, while nobody waits: those of articles that were saved before there were
 * prints.
 * @returns how many were missing
 * @throws LibraryError
 */
export async function makePrints(library: Library): Promise<number> {
  const missing = await reading(async () => {
    const made = new Set(await library.prints.toCollection().primaryKeys());
    return (await library.bodies.toCollection().primaryKeys()).filter((id) => !made.has(id));
  });
  for (const slice of slicesOf(missing, SLICE)) {
    await writing(library, ['prints', 'bodies'], async () => {
      const { records } = parseRecords(bodySchema, await library.bodies.bulkGet(slice));
      await notePrints(
        library,
        records.map(({ id, article }) => ({ id, blocks: article.blocks })),
      );
    });
    await yieldToEventLoop();
  }
  return missing.length;
}
