import { yieldToEventLoop } from '../../article/steps';
import { reading, writing } from '../database/open';
import type { Library } from '../database/schema';
import { addToIndex, indexedText } from '../search/search-index';
import { readSegments } from '../search/segments';
import { recordsOf } from './read-records';

/**
 * Indexes entries that the search index does not hold: a damaged piece of it was lost, or a new version of the schema
 * cleared it. In slices; what is done stays done when it is interrupted.
 * @returns how many entries were missing
 * @throws LibraryError
 */
export async function repairIndex(library: Library): Promise<number> {
  const missing = await reading(async () => {
    const held = new Set((await readSegments(library)).flatMap(({ ids }) => [...ids]));
    return (await library.entries.toCollection().primaryKeys()).filter((id) => !held.has(id));
  });
  for await (const { records } of recordsOf(library, missing)) {
    const texts = records.map(({ entry, article, facts }) => indexedText(entry, article, facts));
    await writing(library, ['segments', 'postings'], () => addToIndex(library, texts));
    await yieldToEventLoop();
  }
  return missing.length;
}
