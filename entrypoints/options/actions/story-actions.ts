import { signal } from '@preact/signals';
import * as v from 'valibot';
import { type UndoPeopleEdit, undoPeopleEdit } from '../../../lib/library/people/edit';
import { editStories, type UndoStoryEdit, undoStoryEdit } from '../../../lib/library/stories/edit';
import type { StoryEdit } from '../../../lib/stories/grouping/edit-stories';
import { language, library, offerUndo, warn } from '../state/app';
import { storiesProgressSchema } from '../workers/stories-progress';

/** The share of the grouping in the background that is done; null when there is none. */
export const grouping = signal<number | null>(null);
/** The share of the stories whose events were read, which happens after the grouping. */
export const readingEvents = signal<number | null>(null);

/** Carries out what the reader does to stories, reports it, and offers to undo it. */
export async function editStory(edit: StoryEdit): Promise<void> {
  try {
    const undo = await editStories(library, edit);
    offerUndo(doneMessage(edit), () => undoStoryEdit(library, undo));
  } catch (error) {
    warn(error);
  }
}

/** Moves articles from one story to another, one after the other, and offers to undo all of it. */
export async function moveArticles(from: string, to: string, articles: readonly string[]): Promise<void> {
  const undo: UndoStoryEdit[] = [];
  try {
    for (const article of articles) undo.push(await editStories(library, { kind: 'move', from, to, article }));
  } catch (error) {
    warn(error);
  }
  if (!undo.length) return;
  offerUndo(language.t(undo.length > 1 ? 'articlesMoved' : 'articleMoved'), async () => {
    for (const one of undo.reverse()) await undoStoryEdit(library, one);
  });
}

function doneMessage(edit: StoryEdit): string {
  switch (edit.kind) {
    case 'rename':
      return language.t('storyRenamed');
    case 'ignore':
      return language.t(edit.ignored ? 'storyIgnored' : 'storyFollowed');
    case 'merge':
      return language.t('storiesMerged');
    case 'split':
      return language.t('storySplit');
    case 'move':
      return language.t('articleMoved');
    case 'keepApart':
      return language.t('storiesKeptApart');
  }
}

/** The reader's answers to the question whether two stories are one. */
export const suggestionActions = {
  onMerge: (stories: [string, string]) => void editStory({ kind: 'merge', stories }),
  onKeepApart: (stories: [string, string]) => void editStory({ kind: 'keepApart', stories }),
};

export async function editPeople(done: Promise<UndoPeopleEdit>, said: string): Promise<void> {
  try {
    const undo = await done;
    offerUndo(said, () => undoPeopleEdit(library, undo));
  } catch (error) {
    warn(error);
  }
}

let worker: Worker | null = null;

/** Places the articles that no save placed, and brings the events of all stories up to date, in a worker. */
export function catchUp(): void {
  if (worker) return;
  worker = new Worker(new URL('../workers/stories-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<unknown>) => {
    const { success, output } = v.safeParse(storiesProgressSchema, data);
    if (!success) return stopCatchUp();
    grouping.value = output.work === 'grouping' ? output.share : null;
    readingEvents.value = output.work === 'timelines' ? output.share : null;
  };
  worker.onerror = stopCatchUp;
}

/** Stops the grouping: what was written stays, the rest is done another time. */
export function stopCatchUp(): void {
  worker?.terminate();
  worker = null;
  grouping.value = null;
  readingEvents.value = null;
}
