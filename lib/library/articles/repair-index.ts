import { yieldToEventLoop } from '../../article/steps';
import { readCounter } from '../database/counters';
import { reading, writing } from '../database/open';
import { INDEX_METHOD, INDEXED_BY, type Library } from '../database/schema';
import { addToIndex, indexedText } from '../search/search-index';
import { readSegments } from '../search/segments';
import { recordsOf } from './read-records';

/**
 * Indexes the entries that are missing from the search index, because a damaged piece of it was lost or a new version
 * of the schema cleared it. Where entries were indexed by an earlier method, all are indexed again. It works in slices;
 * what is done stays done when it is interrupted.
 * @returns how many entries were missing
 * @throws LibraryError
 */
export async function repairIndex(library: Library): Promise<number> {
  const isOld = (await readCounter(library, INDEXED_BY)) !== INDEX_METHOD;
  const missing = await reading(async () => {
    const held = new Set((await readSegments(library)).flatMap(({ ids }) => [...ids]));
    return (await library.entries.toCollection().primaryKeys()).filter((id) => isOld || !held.has(id));
  });
  for await (const { records } of recordsOf(library, missing)) {
    const texts = records.map(({ entry, article, facts }) => indexedText(entry, article, facts));
    await writing(library, ['segments', 'postings'], () => addToIndex(library, texts));
    await yieldToEventLoop();
  }
  if (isOld) {
    await writing(library, ['counters'], () => library.counters.put({ name: INDEXED_BY, value: INDEX_METHOD }));
  }
  return missing.length;
}
