import * as v from 'valibot';
import type { Memory } from '../../sync/engine/replica';
import { randomName } from '../../sync/files/file-name';
import { reading, writing } from '../database/open';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { personRowSchema, storyRowSchema } from '../database/story-records';
import { SYNC_ON } from '../marks/change-marks';

const peerSchema = v.object({
  read: v.number(),
  done: v.optional(v.array(v.number()), []),
  name: v.string(),
  browser: v.string(),
  at: v.number(),
});

export const memorySchema = v.object({
  machine: v.string(),
  number: v.number(),
  file: v.number(),
  files: v.record(v.string(), v.number()),
  peers: v.record(v.string(), peerSchema),
  damaged: v.array(v.string()),
  confirmed: v.number(),
  syncedAt: v.nullable(v.number()),
});

/** Gives the memory of a machine that has never synced. */
export function newMemory(): Memory {
  return {
    machine: randomName(),
    number: 0,
    file: 0,
    files: {},
    peers: {},
    damaged: [],
    confirmed: 0,
    syncedAt: null,
  };
}

const TABLES = ['syncRecords', 'syncMarks', 'syncState'] as const;

/** The tables of which everything is sent, with the names of their rows in marks. */
const MARKED = [
  ['entries', 'article'],
  ['highlights', 'highlight'],
  ['storyDecisions', 'decision'],
  ['timelineEdits', 'timeline'],
  ['searches', 'search'],
  ['tags', 'tag'],
] as const;

/** Tells whether what is written to this library is marked for sync. */
export function isMarking(library: Library): Promise<boolean> {
  return reading(async () => (await library.counters.where('name').equals(SYNC_ON).count()) > 0);
}

/** Has sync look at everything in the library, and at all that is written from now on. @throws LibraryError */
export async function startMarking(library: Library): Promise<void> {
  await writing(library, [...TABLES, ...MARKED.map(([table]) => table), 'stories', 'people'], async () => {
    const mark = (local: string, keys: readonly (string | number)[]) =>
      // The time of these changes is not known. Each change from now on is newer.
      library.syncMarks.bulkPut(keys.map((key) => ({ key: `${local}:${key}`, at: 1 })));
    for (const [table, local] of MARKED) await mark(local, await library[table].toCollection().primaryKeys());
    const stories = parseRecords(storyRowSchema, await library.stories.toArray()).records;
    const named = stories.filter(({ story }) => story.renamed || story.ignored);
    await mark(
      'story',
      named.map(({ id }) => id),
    );
    const people = parseRecords(personRowSchema, await library.people.toArray()).records;
    const decided = people.filter(({ merged, split }) => merged.length > 0 || split.length > 0);
    await mark(
      'person',
      decided.map(({ key }) => key),
    );
    await library.syncState.put({ name: 'memory', value: newMemory() });
    await library.counters.put({ name: SYNC_ON, value: Date.now() });
  });
}

/** Forgets everything of sync; the library stays as it is. @throws LibraryError */
export async function stopMarking(library: Library): Promise<void> {
  await writing(library, TABLES, async () => {
    await library.counters.delete(SYNC_ON);
    for (const name of TABLES) await library.table(name).clear();
  });
}
