import { removeArticles } from '../articles/remove';
import { reading } from '../database/open';
import type { Library } from '../database/schema';
import { storiesOf } from '../stories/list';
import { SAMPLE_ADDRESSES } from './sample-story';

/**
 * Gives the ids of the sample's articles that are in the library, in the order in which they were published.
 * @throws LibraryError
 */
export async function sampleIds(library: Library): Promise<number[]> {
  const ids = await reading(() => library.entries.where('canonicalUrl').anyOf(SAMPLE_ADDRESSES).primaryKeys());
  // They were imported in that order; the index has them in that of their addresses.
  return ids.sort((a, b) => a - b);
}

/**
 * Gives the story that holds most of the sample; null when it was not placed yet.
 * @throws LibraryError
 */
export async function sampleStoryId(library: Library): Promise<string | null> {
  const ids = await sampleIds(library);
  const own = new Set(ids.map(String));
  const stories = (await storiesOf(library, ids)).map(({ id, articles }) => ({
    id,
    shared: articles.filter(({ article }) => own.has(article)).length,
  }));
  return stories.sort((a, b) => b.shared - a.shared)[0]?.id ?? null;
}

/** Removes the sample, and nothing else; `restoreArticles` brings what it returns back. @throws LibraryError */
export async function removeSample(library: Library, at: number): Promise<number[]> {
  return removeArticles(library, await sampleIds(library), at);
}
