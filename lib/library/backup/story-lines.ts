import type { Collection } from 'dexie';
import * as v from 'valibot';
import { parseEdtf } from '../../text/edtf';
import { reading, writing } from '../database/open';
import { parseRecords } from '../database/records';
import type { ReadableLibrary } from '../database/rescue';
import type { Library } from '../database/schema';
import {
  decisionRowSchema,
  personDecisionSchema,
  personRowSchema,
  type StoryRow,
  storyRowSchema,
  type TimelineEdit,
  timelineEditSchema,
} from '../database/story-records';
import { restorePeople } from '../people/people';
import { noteStoryWrite } from '../stories/counts';
import { readDecisionLog, readDecisionRows, storyRow } from '../stories/story-store';
import { editId } from '../stories/timeline';

/** A line of a backup's second part: a story, what the reader decided on grouping or on people, or an edit of an event. */
export const storyLineSchema = v.union([
  v.object({ story: storyRowSchema }),
  v.omit(decisionRowSchema, ['at']),
  v.object({
    timeline: v.pipe(
      timelineEditSchema,
      v.check(({ date }) => parseEdtf(date) !== null),
    ),
  }),
  v.object({ person: personDecisionSchema }),
]);
export type StoryLine = v.InferOutput<typeof storyLineSchema>;

/** Stories that are read in one slice. */
const SLICE = 200;

/**
 * Yields everything a backup holds of the stories, in slices: stories first, then what the reader decided, in order.
 */
export async function* storyLines(library: ReadableLibrary): AsyncGenerator<{ lines: StoryLine[]; skipped: number }> {
  const { stories, timelineEdits, people } = library;
  const ids = await reading(async () => (await stories?.toCollection().primaryKeys()) ?? []);
  for (let at = 0; at < ids.length; at += SLICE) {
    const raw = await reading(async () => (await stories?.bulkGet(ids.slice(at, at + SLICE))) ?? []);
    const { records, skipped } = parseRecords(storyRowSchema, raw);
    yield { lines: records.map((story) => ({ story })), skipped };
  }
  const decisions = await reading(() => readDecisionRows(library));
  const edits = await readRows(timelineEditSchema, timelineEdits?.toCollection());
  const decided = await readRows(personRowSchema, people?.filter(isDecided));
  const lines = [
    ...decisions.map(({ at: _, ...row }) => row),
    ...edits.records.map((timeline) => ({ timeline })),
    ...decided.records.map((row) => ({ person: v.parse(personDecisionSchema, row) })),
  ];
  yield { lines, skipped: edits.skipped + decided.skipped };
}

/**
 * Brings stories of a backup into the library, in one transaction. A story whose articles are in stories here already
 * gives only its name and whether it is ignored, where the reader has set neither here; decisions and edits are added.
 * @param idOf the id here of an article of the backup; null when it is not here
 * @throws LibraryError
 */
export async function restoreStories(
  library: Library,
  lines: readonly StoryLine[],
  idOf: (id: string) => string | null,
): Promise<void> {
  const tables = [
    'stories',
    'storyDecisions',
    'timelineEdits',
    'storyTerms',
    'storyCounts',
    'people',
    'appearances',
    'facts',
  ] as const;
  const mapped = (ids: readonly string[]) => ids.map(idOf).filter((id) => id !== null);
  await writing(library, tables, async () => {
    const decided = new Set((await readDecisionLog(library)).map((decision) => JSON.stringify(decision)));
    for (const line of lines) {
      if ('story' in line) {
        await restoreStory(library, line.story, idOf);
      } else if ('decision' in line) {
        const { decision: old } = line;
        const articles = mapped(old.articles);
        const decision = old.kind === 'mustLink' ? { ...old, articles } : { ...old, articles, from: mapped(old.from) };
        if (!articles.length || decided.has(JSON.stringify(decision))) continue;
        await library.storyDecisions.add({ ...line, decision });
      } else if ('timeline' in line) {
        await restoreEdit(library, line.timeline, idOf);
      }
    }
    await restorePeople(
      library,
      lines.flatMap((line) => ('person' in line ? [line.person] : [])),
    );
    await noteStoryWrite(library);
  });
}

async function readRows<T>(schema: v.GenericSchema<unknown, T>, rows: Collection | undefined) {
  return parseRecords(schema, await reading(async () => (await rows?.toArray()) ?? []));
}

/**
 * Tells whether the reader merged or split this person. A row that cannot be read counts as damaged and is not ignored.
 */
function isDecided(raw: unknown): boolean {
  const { success, output } = v.safeParse(personRowSchema, raw);
  return !success || output.merged.length > 0 || output.split.length > 0;
}

async function restoreStory(library: Library, row: StoryRow, idOf: (id: string) => string | null): Promise<void> {
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

async function restoreEdit(library: Library, edit: TimelineEdit, idOf: (id: string) => string | null): Promise<void> {
  const article = Number(idOf(String(edit.article)));
  if (!article) return;
  const id = edit.position ? editId(edit.date, article, edit.position) : edit.id;
  if (!(await library.timelineEdits.get(id))) await library.timelineEdits.put({ ...edit, id, article });
}
