import { runInTurns, yieldToEventLoop } from '../../article/steps';
import { regroup } from '../../stories/build-stories';
import { GROUPING_METHOD } from '../../stories/story';
import { getEntries } from '../articles/list';
import { reading, writing } from '../database/open';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { slicesOf } from '../database/slices';
import { storyRowSchema, termsRowSchema } from '../database/story-records';
import { forgetPeople, notePeople } from '../people/people';
import { noteStoryWrite, REGROUP_AFTER, readCounts, readCountsLog, writeCounts } from './counts';
import { readStoryArticles } from './list';
import { placeSaved, STORY_TABLES } from './place';
import { readDecisionLog, storyRow, suggestionRow } from './story-store';
import { writeTerms } from './terms';

interface CatchUpOptions {
  signal?: AbortSignal;
  /** Share of the work that is done, 0 to 1. */
  progress?: (share: number) => void;
}

/** Up to this many articles are placed one by one; more are grouped with the whole library. */
const PLACED_SINGLY = 12;
/** Articles described in one transaction. */
const SLICE = 25;
/** Number of times that a regrouping begins again when the library changed under it. */
const ATTEMPTS = 3;
/** Milliseconds of work between two pauses. */
const STRETCH = 12;

/** Counts the articles that have a text and no row of the current method. */
export async function countUnplaced(library: Library): Promise<number> {
  return (await findUnplaced(library)).length;
}

/**
 * Places what no save placed (imports, killed workers, a new method), and groups the library anew when much was added.
 * Run it in a worker. What is done stays done when it is aborted, and the reader's decisions hold throughout.
 * @throws LibraryError, the reason of `signal` when it was aborted
 */
export async function catchUpStories(library: Library, options: CatchUpOptions = {}): Promise<void> {
  await dropOrphans(library);
  const missing = await findUnplaced(library);
  if (missing.length <= PLACED_SINGLY) {
    for (const id of missing) {
      options.signal?.throwIfAborted();
      await placeSaved(library, id);
    }
    const { placedSince } = await reading(() => readCountsLog(library));
    if (placedSince >= REGROUP_AFTER) await regroupLibrary(library, options);
    return;
  }
  const isRestored = await isGroupedAlready(library, missing);
  let done = 0;
  for (const ids of slicesOf(missing, SLICE)) {
    options.signal?.throwIfAborted();
    await describeSlice(library, ids);
    done += ids.length;
    options.progress?.((0.5 * done) / missing.length);
    await yieldToEventLoop();
  }
  if (isRestored) return;
  await regroupLibrary(library, {
    ...options,
    progress: (share) => options.progress?.(0.5 + share / 2),
  });
}

/**
 * Groups the whole library anew, in short stretches. Nothing is changed before it is done; when something else was
 * written meanwhile it begins again, and after some attempts leaves it to the next time.
 */
export async function regroupLibrary(library: Library, { signal, progress }: CatchUpOptions = {}): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { terms, stories, decisions, revision } = await reading(async () => ({
      terms: parseRecords(termsRowSchema, await library.storyTerms.toArray()).records.map((row) => row.terms),
      stories: parseRecords(storyRowSchema, await library.stories.toArray()).records.map((row) => row.story),
      decisions: await readDecisionLog(library),
      revision: (await readCountsLog(library)).revision,
    }));
    const grouped = await runInTurns(
      regroup(terms, { stories, decisions }),
      async ({ done }) => {
        progress?.(done);
        await yieldToEventLoop();
        signal?.throwIfAborted();
      },
      STRETCH,
    );
    const tables = ['stories', 'storySuggestions', 'storyTerms', 'storyCounts'] as const;
    const written = await writing(library, tables, async () => {
      if ((await readCountsLog(library)).revision !== revision) return false;
      await library.stories.clear();
      await library.stories.bulkPut(grouped.stories.map(storyRow));
      await library.storySuggestions.clear();
      await library.storySuggestions.bulkPut(grouped.suggestions.map(suggestionRow));
      await noteStoryWrite(library, { placedSince: 0 });
      return true;
    });
    if (written) return true;
  }
  return false;
}

async function findUnplaced(library: Library): Promise<number[]> {
  return reading(async () => {
    const placed = new Set(await library.storyTerms.where('method').equals(GROUPING_METHOD).primaryKeys());
    const grouped = new Set(await library.stories.orderBy('articleIds').uniqueKeys());
    const ids = await library.bodies.toCollection().primaryKeys();
    const kept = new Set(await library.entries.toCollection().primaryKeys());
    return ids.filter((id) => kept.has(id) && !(placed.has(id) && grouped.has(id)));
  });
}

/**
 * Tells whether all of a library is described anew while its stories are known and of the current method: a backup was
 * restored into an empty library. Its stories are left as the reader had them. A whole regrouping would take the
 * stories that they named or put out of sight as settled, and could split the stories beside them differently.
 */
async function isGroupedAlready(library: Library, missing: readonly number[]): Promise<boolean> {
  return reading(async () => {
    if ((await library.bodies.count()) > missing.length) return false;
    const grouped = new Set(await library.stories.orderBy('articleIds').uniqueKeys());
    if (missing.some((id) => !grouped.has(id))) return false;
    const { records } = parseRecords(storyRowSchema, await library.stories.toArray());
    return records.every(({ story }) => story.method === GROUPING_METHOD);
  });
}

async function describeSlice(library: Library, ids: readonly number[]): Promise<void> {
  const articles = await reading(async () => readStoryArticles(library, (await getEntries(library, ids)).entries));
  await writing(library, STORY_TABLES, async () => {
    const counts = await readCounts(library);
    await writeTerms(library, articles, counts);
    for (const article of articles) await notePeople(library, Number(article.id), article.facts);
    await writeCounts(library, counts);
  });
}

/** Forgets the articles that were removed for good. */
async function dropOrphans(library: Library): Promise<void> {
  const orphans = await reading(async () => {
    const bodies = new Set(await library.bodies.toCollection().primaryKeys());
    return (await library.storyTerms.toCollection().primaryKeys()).filter((id) => !bodies.has(id));
  });
  if (!orphans.length) return;
  await writing(library, [...STORY_TABLES, 'timelineEdits'], async () => {
    await forgetPeople(library, orphans);
    await library.storyTerms.bulkDelete(orphans);
    await library.timelineEdits.where('article').anyOf(orphans).delete();
    // The counts of the library are then made anew from the rows that are left.
    await library.storyCounts.delete('counts');
    await writeCounts(library, await readCounts(library));
  });
}
