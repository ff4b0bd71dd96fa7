import { signal } from '@preact/signals';
import { type UndoPeopleEdit, undoPeopleEdit } from '../../../lib/library/people/edit';
import {
  dismissSuggestion,
  ignore,
  merge,
  move,
  rename,
  split,
  type UndoStoryEdit,
  undoStoryEdit,
} from '../../../lib/library/stories/edit';
import { language, library, offerUndo, warn } from '../state/app';

/** Share of the grouping in the background that is done; null when there is none. */
export const grouping = signal<number | null>(null);

export const renameStory = (id: string, name: string) =>
  editAndOfferUndo(rename(library, id, name), language.t('storyRenamed'));

export const ignoreStory = (id: string, ignored: boolean) =>
  editAndOfferUndo(ignore(library, id, ignored), language.t(ignored ? 'storyIgnored' : 'storyFollowed'));

export const mergeStories = (ids: readonly string[]) =>
  editAndOfferUndo(merge(library, ids), language.t('storiesMerged'));

/** What the reader can answer to the question whether two stories are one. */
export const suggestionActions = {
  onMerge: (ids: [string, string]) => void mergeStories(ids),
  onKeepApart: (ids: [string, string]) =>
    void editAndOfferUndo(dismissSuggestion(library, ids), language.t('storiesKeptApart')),
};

export const splitStory = (id: string, articles: readonly number[]) =>
  editAndOfferUndo(split(library, id, articles), language.t('storySplit'));

export const moveArticle = (from: string, to: string, article: number) =>
  editAndOfferUndo(move(library, from, to, article), language.t('articleMoved'));

export async function editPeople(done: Promise<UndoPeopleEdit>, said: string): Promise<void> {
  try {
    const undo = await done;
    offerUndo(said, () => undoPeopleEdit(library, undo));
  } catch (error) {
    warn(error);
  }
}

async function editAndOfferUndo(done: Promise<UndoStoryEdit>, said: string): Promise<void> {
  try {
    const undo = await done;
    offerUndo(said, () => undoStoryEdit(library, undo));
  } catch (error) {
    warn(error);
  }
}

let worker: Worker | null = null;

/** Places what no save placed, beside the page; its progress is in `grouping`. */
export function catchUp(): void {
  if (worker) return;
  worker = new Worker(new URL('../workers/stories-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'number') grouping.value = data;
    else stopCatchUp();
  };
  worker.onerror = stopCatchUp;
}

/** Leaves the grouping where it is: what was written stays, the rest is done another time. */
export function stopCatchUp(): void {
  worker?.terminate();
  worker = null;
  grouping.value = null;
}
