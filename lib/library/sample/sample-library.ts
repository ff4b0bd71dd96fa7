import { removeArticles } from '../articles/remove';
import { reading } from '../database/open';
import type { Library } from '../database/schema';
import { storiesOf } from '../stories/list';
import { SAMPLE_ADDRESSES } from './sample-story';

/**
 * Gives the ids of the sample's articles that are in the library.
 * @throws LibraryError
 */
export async function sampleIds(library: Library): Promise<number[]> {
  return reading(() => library.entries.where('canonicalUrl').anyOf(SAMPLE_ADDRESSES).primaryKeys());
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
