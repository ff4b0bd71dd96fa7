import { removeArticles, restoreArticles } from '../../lib/library/remove';
import { language, library, offerUndo } from './app';

/** Removes articles and offers to bring them back. */
export async function removeAndOfferUndo(ids: readonly number[]): Promise<void> {
  const removed = await removeArticles(library, ids, Date.now());
  offerUndo(language.plural('articlesRemoved', removed.length), () => restoreArticles(library, removed));
}
