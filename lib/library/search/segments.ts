import { yieldToEventLoop } from '../../article/steps';
import { writing } from '../database/open';
import { parseRecords, postingsSchema, type Segment, segmentSchema } from '../database/records';
import type { Library } from '../database/schema';
import { slicesOf } from '../database/slices';
import { type Block, BlockPacker, readPostings } from './postings';

/*
 * The search index is a log-structured merge tree. Every save adds a segment of one entry, in the same transaction;
 * when there are `FAN_OUT` small segments they become one. A search reads a few blocks of each segment, nothing is held
 * in memory, and a save costs the same in a library of ten and of ten thousand.
 *
 * It was chosen by measurement (`npm run bench -- library`) over MiniSearch, which must be in memory as a whole, and
 * over a multi-entry index of terms, which takes several times the space and has no room for term frequencies.
 */

const FAN_OUT = 8;
/** Segments of this size are left alone: merging them would cost more than reading one more. */
const LARGEST = 4096;
/** Merges larger than this wait for `compactIndex`. */
const LARGEST_WITHIN_SAVE = 8;
const BLOCKS_AT_ONCE = 16;

/** Reads every segment, oldest first. */
export async function readSegments(library: Library): Promise<Segment[]> {
  return parseRecords(segmentSchema, await library.segments.toArray()).records;
}

/** Writes a segment; within a transaction over `segments` and `postings`. */
export async function writeSegment(
  library: Library,
  { id, ids, retires }: { id: number; ids: readonly number[]; retires: readonly number[] },
  blocks: readonly Block[],
): Promise<Segment> {
  const starts = blocks.map(({ terms }) => terms[0]);
  const segment = { id, ids: Uint32Array.from(ids), retires: [...retires], starts };
  await library.segments.put(segment);
  const rows = blocks.map((block, number) => ({ segment: id, block: number, ...block }));
  // A merge writes hundreds of blocks: all at once, they would stop the page while they are copied.
  for (const slice of slicesOf(rows, BLOCKS_AT_ONCE)) await library.postings.bulkPut(slice);
  return segment;
}

/** Merges the smallest segments when there are many; within a transaction over `segments` and `postings`. */
export async function mergeSmallest(library: Library, segments: readonly Segment[]): Promise<void> {
  const from = mergeable(segments, LARGEST_WITHIN_SAVE);
  if (from === null) return;
  const plan = planMerge(segments.slice(from), from === 0);
  const blocks: Block[] = [];
  for await (const block of mergedBlocks(library, plan)) blocks.push(block);
  await replaceSegments(library, plan, blocks);
}

/**
 * Merges the small segments that saves have left, the smallest first. The page can draw in between; when a save comes
 * in between as well, the rest waits for the next time.
 */
export async function compactIndex(library: Library): Promise<void> {
  for (;;) {
    const segments = await readSegments(library);
    const from = mergeable(segments, LARGEST);
    if (from === null) return;
    const plan = planMerge(segments.slice(from), from === 0);
    const blocks: Block[] = [];
    for await (const block of mergedBlocks(library, plan)) {
      blocks.push(block);
      await yieldToEventLoop();
    }
    const replaced = await writing(library, ['segments', 'postings'], async () => {
      const now = await library.segments.bulkGet(plan.old.map(({ id }) => id));
      const { records } = parseRecords(segmentSchema, now);
      const same = plan.old.every(({ id, ids }, i) => records[i]?.id === id && records[i].ids.length === ids.length);
      if (same) await replaceSegments(library, plan, blocks);
      return same;
    });
    if (!replaced) return;
  }
}

/** Gives where the newest segments begin of which `FAN_OUT` or more are below one size; null when there are none. */
function mergeable(segments: readonly Segment[], largest: number): number | null {
  for (let size = 1; size <= largest; size *= FAN_OUT) {
    let from = segments.length;
    let total = 0;
    while (from > 0 && segments[from - 1].ids.length <= size && total + segments[from - 1].ids.length <= LARGEST) {
      from--;
      total += segments[from].ids.length;
    }
    if (segments.length - from >= FAN_OUT) return from;
  }
  return null;
}

interface MergePlan {
  old: readonly Segment[];
  /** The new ordinal of each old one, by segment; -1 for an entry whose terms no longer count. */
  ordinals: Int32Array[];
  ids: number[];
  retires: number[];
}

function planMerge(old: readonly Segment[], oldest: boolean): MergePlan {
  const retired = new Set<number>();
  const dead: boolean[][] = [];
  // The newest come first, so that an entry's latest terms are the ones that stay.
  for (let i = old.length - 1; i >= 0; i--) {
    dead[i] = Array.from(old[i].ids, (id) => retired.has(id));
    for (const id of old[i].retires) retired.add(id);
  }
  const ids: number[] = [];
  const ordinals = old.map((segment, i) =>
    Int32Array.from(segment.ids, (id, ordinal) => (dead[i][ordinal] ? -1 : ids.push(id) - 1)),
  );
  // Nothing is older than the oldest segment: what it retires is gone.
  return { old, ordinals, ids, retires: oldest ? [] : [...retired] };
}

/** Yields the blocks of the merged segment, in order; one block of each old segment is in memory. */
async function* mergedBlocks(library: Library, { old, ordinals }: MergePlan): AsyncGenerator<Block> {
  const packer = new BlockPacker();
  const readers = old.map((segment) => ({ segment, next: 0, block: null as Block | null, at: 0 }));
  for (;;) {
    const empty = readers.filter(({ segment, next, block }) => !block && next < segment.starts.length);
    if (empty.length) {
      const raw = await library.postings.bulkGet(empty.map(({ segment, next }) => [segment.id, next]));
      empty.forEach((reader, i) => {
        reader.next++;
        reader.at = 0;
        reader.block = parseRecords(postingsSchema, [raw[i]]).records[0] ?? null;
      });
      continue;
    }
    let term: string | null = null;
    for (const { block, at } of readers) if (block && (term === null || block.terms[at] < term)) term = block.terms[at];
    if (term === null) break;
    const postings: number[] = [];
    readers.forEach((reader, i) => {
      const { block } = reader;
      if (block?.terms[reader.at] !== term) return;
      readPostings(block, reader.at, (ordinal, impact) => {
        if (ordinals[i][ordinal] >= 0) postings.push(ordinals[i][ordinal], impact);
      });
      if (++reader.at >= block.terms.length) reader.block = null;
    });
    const full = postings.length ? packer.add(term, postings) : null;
    if (full) yield full;
  }
  const last = packer.close();
  if (last) yield last;
}

async function replaceSegments(library: Library, { old, ids, retires }: MergePlan, blocks: readonly Block[]) {
  await library.segments.bulkDelete(old.map(({ id }) => id));
  for (const { id } of old) {
    await library.postings.where('[segment+block]').between([id, 0], [id, Infinity]).delete();
  }
  // It has the number of the newest one, so that the order of age stays.
  return writeSegment(library, { id: old[old.length - 1].id, ids, retires }, blocks);
}
