import { applyStoryEdit, type StoryEdit, storiesOfEdit } from '../../stories/grouping/edit-stories';
import { LibraryError } from '../database/errors';
import { writing } from '../database/open';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { type StoryRow, storyRowSchema, type TimelineEdit } from '../database/story-records';
import { noteStoryWrite } from './counts';
import { storyRow } from './story-store';
import { readTerms } from './terms';

/** The record by which `undoStoryEdit` undoes an edit of the stories. */
export interface UndoStoryEdit {
  before: StoryRow[];
  created: string[];
  decisions: number[];
}

const TABLES = ['stories', 'storyTerms', 'storyCounts', 'storyDecisions'] as const;

/**
 * Carries out what the reader does to stories, in one transaction, and keeps what it decides on grouping for good.
 *
 * @returns what undoes it
 * @throws LibraryError `missing` when one of the stories is not in the library any more
 */
export async function editStories(library: Library, edit: StoryEdit): Promise<UndoStoryEdit> {
  const ids = storiesOfEdit(edit);
  return writing(library, TABLES, async () => {
    const { records: before } = parseRecords(storyRowSchema, await library.stories.bulkGet(ids));
    if (before.length < ids.length) throw new LibraryError('missing', { detail: 'story' });
    const rows = await readTerms(
      library,
      before.flatMap(({ articleIds }) => articleIds),
    );
    const change = applyStoryEdit(
      edit,
      before.map(({ story }) => story),
      rows,
    );
    await library.stories.bulkDelete(change.removed);
    await library.stories.bulkPut(change.stories.map(storyRow));
    const keys: number[] = [];
    const madeAt = Date.now();
    for (const [i, decision] of change.decisions.entries()) {
      keys.push(await library.storyDecisions.add({ decision, madeAt: madeAt + i }));
    }
    await noteStoryWrite(library);
    const known = new Set(ids);
    return { before, created: change.stories.map(({ id }) => id).filter((id) => !known.has(id)), decisions: keys };
  });
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

/**
 * Removes an event that the reader added.
 * @throws LibraryError
 */
export async function removeTimelineEdit(library: Library, id: string): Promise<void> {
  await writing(library, ['timelineEdits'], () => library.timelineEdits.delete(id));
}
