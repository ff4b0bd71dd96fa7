import {
  ignoreStory,
  keepApart,
  mergeStories,
  moveArticle,
  renameStory,
  type StoryEdit,
  splitStory,
} from '../../stories/grouping/edit-stories';
import type { Story } from '../../stories/story';
import { LibraryError } from '../database/errors';
import { writing } from '../database/open';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { type StoryRow, storyRowSchema, type TimelineEdit } from '../database/story-records';
import { noteStoryWrite } from './counts';
import { storyRow } from './place';
import { readTerms } from './terms';

/** What undoes an edit of the stories: give it to `undoStoryEdit`. */
export interface UndoStoryEdit {
  before: StoryRow[];
  created: string[];
  decisions: number[];
}

const TABLES = ['stories', 'storyTerms', 'storyCounts', 'storyDecisions'] as const;

/** Gives a story a name of the reader's; '' gives its made one back. */
export function rename(library: Library, id: string, name: string): Promise<UndoStoryEdit> {
  return edit(library, [id], ([story]) => changed(renameStory(story, name)));
}

/** Puts a story out of sight, or back. */
export function ignore(library: Library, id: string, ignored: boolean): Promise<UndoStoryEdit> {
  return edit(library, [id], ([story]) => changed(ignoreStory(story, ignored)));
}

/** Makes one story of several; it keeps the place of the first. */
export function merge(library: Library, ids: readonly string[]): Promise<UndoStoryEdit> {
  return edit(library, ids, mergeStories);
}

/** Takes articles out of a story into a new one. */
export function split(library: Library, id: string, articles: readonly number[]): Promise<UndoStoryEdit> {
  return edit(library, [id], ([story], rows) => splitStory(story, articles.map(String), rows));
}

/** Says no to a suggestion: the two stories stay two, and it is not made again. */
export function dismissSuggestion(library: Library, ids: readonly [string, string]): Promise<UndoStoryEdit> {
  return edit(library, ids, ([one, other]) => keepApart(one, other));
}

/** Moves one article to another story. */
export function move(library: Library, from: string, to: string, article: number): Promise<UndoStoryEdit> {
  return edit(library, [from, to], ([source, target], rows) => moveArticle(source, target, String(article), rows));
}

/** Puts the stories back as they were before an edit. @throws LibraryError */
export async function undoStoryEdit(library: Library, { before, created, decisions }: UndoStoryEdit): Promise<void> {
  await writing(library, TABLES, async () => {
    await library.stories.bulkDelete(created);
    await library.stories.bulkPut(before);
    await library.storyDecisions.bulkDelete(decisions);
    await noteStoryWrite(library);
  });
}

/** Keeps what the reader did to one event of a timeline. @throws LibraryError */
export async function saveTimelineEdit(library: Library, edit: TimelineEdit): Promise<void> {
  await writing(library, ['timelineEdits'], () => library.timelineEdits.put(edit));
}

/** Takes an event of the reader's own away. @throws LibraryError */
export async function removeTimelineEdit(library: Library, id: string): Promise<void> {
  await writing(library, ['timelineEdits'], () => library.timelineEdits.delete(id));
}

type Terms = Awaited<ReturnType<typeof readTerms>>;

const changed = (story: Story): StoryEdit => ({ stories: [story], removed: [], decisions: [] });

async function edit(
  library: Library,
  ids: readonly string[],
  change: (stories: Story[], rows: Terms) => StoryEdit,
): Promise<UndoStoryEdit> {
  return writing(library, TABLES, async () => {
    const { records: before } = parseRecords(storyRowSchema, await library.stories.bulkGet([...ids]));
    if (before.length < ids.length) throw new LibraryError('missing', { detail: 'story' });
    const rows = await readTerms(
      library,
      before.flatMap(({ articleIds }) => articleIds),
    );
    const { stories, removed, decisions } = change(
      before.map(({ story }) => story),
      rows,
    );
    await library.stories.bulkDelete(removed);
    await library.stories.bulkPut(stories.map(storyRow));
    const keys: number[] = [];
    for (const decision of decisions) keys.push(await library.storyDecisions.add({ decision }));
    await noteStoryWrite(library);
    const known = new Set(ids);
    return { before, created: stories.map(({ id }) => id).filter((id) => !known.has(id)), decisions: keys };
  });
}
