import { buildTimeline } from '../../stories/timeline/timeline';
import { getEntries } from '../articles/list';
import { reading, writing } from '../database/open';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { slicesOf } from '../database/slices';
import {
  type StoryEventsRow,
  type StoryRow,
  storyEventsRowSchema,
  storyRowSchema,
  timelineEditSchema,
} from '../database/story-records';
import { readStoryArticles } from '../stories/list';
import { keepEvents, sourceOf } from './kept-events';

interface CatchUpOptions {
  signal?: AbortSignal;
  /** Receives the share of the stories that were looked at, 0 to 1, when there is something to do. */
  progress?: (share: number) => void;
}

/** Stories that are looked at in one slice. */
const SLICE = 20;
/** Milliseconds of work between two writes: after each write every open page asks again. */
const WRITE_EVERY = 1500;
/** The most articles of one story that are read; of more the latest. */
const MAX_ARTICLES = 200;

/**
 * Brings the events of all stories up to date, the latest stories first: those whose articles or edits have changed are read
 * again, those of stories that are gone or hidden are dropped. Run it in a worker; what was written stays when it is aborted.
 * @throws LibraryError, the reason of `signal` when it was aborted
 */
export async function catchUpTimelines(library: Library, options: CatchUpOptions = {}): Promise<void> {
  const ids = await reading(async () => [
    ...(await library.stories.where('[shelf+to]').between(['many', ''], ['many', '\uffff']).reverse().primaryKeys()),
    ...(await library.stories.where('[shelf+to]').between(['one', ''], ['one', '\uffff']).reverse().primaryKeys()),
  ]);
  await dropLost(library, new Set(ids));
  // The method's number is part of the result.
  const { method } = buildTimeline({ id: '', articles: [] }, []);
  let waiting: StoryEventsRow[] = [];
  let since = performance.now();
  let done = 0;
  for (const slice of slicesOf(ids, SLICE)) {
    options.signal?.throwIfAborted();
    const fresh = await freshRows(library, slice, method);
    waiting.push(...fresh);
    done += slice.length;
    if (fresh.length > 0) options.progress?.(done / ids.length);
    if (performance.now() - since < WRITE_EVERY && done < ids.length) continue;
    await keep(library, waiting);
    waiting = [];
    since = performance.now();
  }
}

async function keep(library: Library, rows: StoryEventsRow[]): Promise<void> {
  if (rows.length > 0) await writing(library, ['storyEvents'], () => library.storyEvents.bulkPut(rows));
}

/** Gives new rows for those stories that have none, or one that was made from something else. */
async function freshRows(library: Library, ids: readonly string[], method: number): Promise<StoryEventsRow[]> {
  const rows = parseRecords(storyRowSchema, await reading(() => library.stories.bulkGet([...ids]))).records;
  const kept = parseRecords(storyEventsRowSchema, await reading(() => library.storyEvents.bulkGet([...ids]))).records;
  const madeFrom = new Map(kept.map((row) => [row.id, row.madeFrom]));
  const fresh: StoryEventsRow[] = [];
  for (const row of rows) {
    const made = await eventsRow(library, row, method, madeFrom.get(row.id));
    if (made) fresh.push(made);
  }
  return fresh;
}

/** Gives the new row of one story; null when the kept one is still right. */
async function eventsRow(
  library: Library,
  { story, articleIds }: StoryRow,
  method: number,
  kept: string | undefined,
): Promise<StoryEventsRow | null> {
  return reading(async () => {
    const { entries } = await getEntries(library, articleIds.slice(-MAX_ARTICLES));
    const raw = await library.timelineEdits.where('article').anyOf(articleIds).toArray();
    const edits = parseRecords(timelineEditSchema, raw).records;
    const madeFrom = sourceOf(method, entries, edits);
    if (madeFrom === kept) return null;
    return keepEvents(story, await readStoryArticles(library, entries), edits, madeFrom);
  });
}

async function dropLost(library: Library, ids: ReadonlySet<string>): Promise<void> {
  const kept = await reading(() => library.storyEvents.toCollection().primaryKeys());
  const lost = kept.filter((id) => !ids.has(id));
  if (lost.length > 0) await writing(library, ['storyEvents'], () => library.storyEvents.bulkDelete(lost));
}
