import { removeArticles } from '../articles/remove';
import { reading } from '../database/open';
import type { Library } from '../database/schema';
import { SAMPLE_ADDRESSES } from './sample-story';

/**
 * Gives the ids of the sample's articles that are in the library.
 * @throws LibraryError
 */
export async function sampleIds(library: Library): Promise<number[]> {
  return reading(() => library.entries.where('canonicalUrl').anyOf(SAMPLE_ADDRESSES).primaryKeys());
}

/** Removes the sample, and nothing else; `restoreArticles` brings what it returns back. @throws LibraryError */
export async function removeSample(library: Library, at: number): Promise<number[]> {
  return removeArticles(library, await sampleIds(library), at);
}
