import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { getEntries } from '../../../lib/library/articles/list';
import { type Change, changeEntries, undoChange } from '../../../lib/library/articles/organise';
import { removeArticles, restoreArticles } from '../../../lib/library/articles/remove';
import type { EntryState } from '../../../lib/library/database/records';
import { language, library, offerUndo, warn } from '../state/app';
import { leaveSelection } from '../state/list-state';

/** The articles whose tags are being edited; null when none are. */
export const tagging = signal<readonly number[] | null>(null);

/** Removes articles and offers to bring them back. */
export async function removeAndOfferUndo(ids: readonly number[]): Promise<void> {
  try {
    const removed = await removeArticles(library, ids, Date.now());
    leaveSelection(ids);
    if (!removed.length) return;
    offerUndo(language.plural('articlesRemoved', removed.length), () => restoreArticles(library, removed));
  } catch (error) {
    warn(error);
  }
}

export function setState(ids: readonly number[], state: EntryState): Promise<void> {
  const said = state === 'archived' ? 'articlesArchived' : 'articlesUnarchived';
  return changeAndOfferUndo(ids, { state }, (count) => language.plural(said, count));
}

export function setFavourite(ids: readonly number[], favourite: boolean): Promise<void> {
  const said = favourite ? 'articlesFavoured' : 'articlesUnfavoured';
  return changeAndOfferUndo(ids, { favourite }, (count) => language.plural(said, count));
}

export function addTag(ids: readonly number[], tag: string): Promise<void> {
  return changeAndOfferUndo(ids, { addTags: [tag] }, (count) => language.plural('articlesTagged', count, tag));
}

export function removeTag(ids: readonly number[], tag: string): Promise<void> {
  return changeAndOfferUndo(ids, { removeTags: [tag] }, (count) => language.plural('articlesUntagged', count, tag));
}

async function changeAndOfferUndo(
  ids: readonly number[],
  change: Change,
  said: (count: number) => string,
): Promise<void> {
  try {
    const undo = await changeEntries(library, ids, change, Date.now());
    leaveSelection(ids);
    if (undo.length) offerUndo(said(undo.length), () => undoChange(library, undo, change, Date.now()));
  } catch (error) {
    warn(error);
  }
}

/** Opens the pages of articles in tabs behind this one. */
export async function openInTabs(ids: readonly number[]): Promise<void> {
  try {
    const { entries } = await getEntries(library, ids);
    for (const { url } of entries) if (/^https?:/.test(url)) await browser.tabs.create({ url, active: false });
  } catch (error) {
    warn(error);
  }
}
