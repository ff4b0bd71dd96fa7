import * as v from 'valibot';
import { reading, writing } from './open';
import { parseRecords } from './records';
import type { Library } from './schema';
import { readDecisionLog, storyRow } from './stories-place';
import {
  decisionRowSchema,
  type StoryRow,
  storyRowSchema,
  type TimelineEdits,
  timelineEditsSchema,
} from './stories-records';
import { readCounts } from './stories-terms';

/** A line of a backup's second part: a story, a decision of the reader's on grouping, or what they did to a timeline. */
export const storyLineSchema = v.union([
  v.object({ story: storyRowSchema }),
  v.object({ decision: decisionRowSchema.entries.decision }),
  v.object({ timeline: timelineEditsSchema }),
]);
export type StoryLine = v.InferOutput<typeof storyLineSchema>;

/** Stories read at once. */
const SLICE = 200;

/** Everything a backup holds of the stories, in slices: stories first, then decisions in order, then timelines. */
export async function* storyLines(library: Library): AsyncGenerator<{ lines: StoryLine[]; skipped: number }> {
  const ids = await reading(() => library.stories.toCollection().primaryKeys());
  for (let at = 0; at < ids.length; at += SLICE) {
    const raw = await reading(() => library.stories.bulkGet(ids.slice(at, at + SLICE)));
    const { records, skipped } = parseRecords(storyRowSchema, raw);
    yield { lines: records.map((story) => ({ story })), skipped };
  }
  const decisions = await reading(() => readDecisionLog(library));
  const edits = parseRecords(timelineEditsSchema, await reading(() => library.timelineEdits.toArray()));
  const timelines = edits.records.map((timeline) => ({ timeline }));
  yield { lines: [...decisions.map((decision) => ({ decision })), ...timelines], skipped: edits.skipped };
}

/**
 * Brings stories of a backup into the library, in one transaction. A story whose articles stand in stories here already
 * gives only its name and its place out of sight, where the reader has set none here; decisions and timelines are added.
 *
 * @param idOf the id here of an article of the backup; null when it is not here
 * @param storyIds what became of the backup's stories: filled, and given again with the next slice
 * @throws LibraryError
 */
export async function restoreStories(
  library: Library,
  lines: readonly StoryLine[],
  idOf: (id: string) => string | null,
  storyIds: Map<string, string>,
): Promise<void> {
  const tables = ['stories', 'storyDecisions', 'timelineEdits', 'storyTerms', 'storyCounts'] as const;
  const mapped = (ids: readonly string[]) => ids.map(idOf).filter((id) => id !== null);
  await writing(library, tables, async () => {
    const decided = new Set((await readDecisionLog(library)).map((decision) => JSON.stringify(decision)));
    for (const line of lines) {
      if ('story' in line) {
        await restoreStory(library, line.story, idOf, storyIds);
      } else if ('decision' in line) {
        const { decision: old } = line;
        const articles = mapped(old.articles);
        const decision = old.kind === 'together' ? { ...old, articles } : { ...old, articles, from: mapped(old.from) };
        if (articles.length && !decided.has(JSON.stringify(decision))) await library.storyDecisions.add({ decision });
      } else {
        await restoreTimeline(library, line.timeline, idOf, storyIds);
      }
    }
    const counts = await readCounts(library);
    await library.storyCounts.put({ ...counts, revision: counts.revision + 1 });
  });
}

async function restoreStory(
  library: Library,
  row: StoryRow,
  idOf: (id: string) => string | null,
  storyIds: Map<string, string>,
): Promise<void> {
  const articles = row.story.articles.flatMap((one) => {
    const article = idOf(one.article);
    return article
      ? [{ ...one, article, because: { ...one.because, like: one.because.like && idOf(one.because.like) } }]
      : [];
  });
  if (!articles.length) return;
  const id = row.id.replace(/^story:(\d+)/, (whole, article: string) => {
    const here = idOf(article);
    return here ? `story:${here}` : whole;
  });
  const story = { ...row.story, id, articles };
  const articleIds = articles.map(({ article }) => Number(article));
  const raw = [await library.stories.where('articleIds').anyOf(articleIds).first(), await library.stories.get(id)];
  const [known] = parseRecords(storyRowSchema, raw).records;
  storyIds.set(row.id, known?.id ?? id);
  if (!known) {
    await library.stories.put({ ...row, id, articleIds, story });
    return;
  }
  const ours = known.story;
  const named = story.renamed && !ours.renamed;
  if (!named && !(story.ignored && !ours.ignored)) return;
  const name = named ? { name: story.name, renamed: true } : {};
  await library.stories.put(storyRow({ ...ours, ...name, ignored: ours.ignored || story.ignored }));
}

async function restoreTimeline(
  library: Library,
  timeline: TimelineEdits,
  idOf: (id: string) => string | null,
  storyIds: ReadonlyMap<string, string>,
): Promise<void> {
  const story = storyIds.get(timeline.story);
  if (!story) return;
  const theirs = timeline.edits.flatMap((edit) => {
    const article = idOf(edit.article);
    return article ? [{ ...edit, article }] : [];
  });
  const raw = await library.timelineEdits.get(story);
  const ours = parseRecords(timelineEditsSchema, [raw]).records[0] ?? { story, edits: [], added: [] };
  const place = ({ article, position }: TimelineEdits['edits'][number]) => JSON.stringify([article, position]);
  const edited = new Set(ours.edits.map(place));
  const added = new Set(ours.added.map(({ id }) => id));
  await library.timelineEdits.put({
    story,
    edits: [...ours.edits, ...theirs.filter((edit) => !edited.has(place(edit)))],
    added: [...ours.added, ...timeline.added.filter(({ id }) => !added.has(id))],
  });
}
