import { describe, expect, it } from 'vitest';
import type { Library } from '../database/schema';
import { emptyLibrary, keep } from '../testing/sample-library';
import { readCounts } from './counts';
import { placeSaved } from './place';
import { catchUpStories, countUnplaced } from './regroup';

async function placedLibrary(size: number): Promise<Library> {
  const library = emptyLibrary();
  for (let i = 0; i < size; i++) {
    await placeSaved(library, await keep(library, `a${i}`, [`Ferry number${i % 7} left the harbour of Skarvholm.`]));
  }
  return library;
}

/** Gives how many articles were counted, and how often their words and pairs were met. */
async function totals(library: Library) {
  const { articles, words, pairs } = await readCounts(library);
  return {
    articles,
    words: words.reduce((sum, count) => sum + count),
    pairs: pairs.reduce((sum, count) => sum + count),
  };
}

describe('readCounts', () => {
  it('counts every article once, however it was placed', async () => {
    const library = await placedLibrary(14);
    await placeSaved(library, 3);
    const before = await totals(library);
    expect(before.articles).toBe(14);
    await library.storyCounts.clear();
    expect(await totals(library)).toEqual(before);
  });

  it('counts anew when a new method describes the library', async () => {
    const library = await placedLibrary(3);
    const before = await totals(library);
    const { articles, words, pairs } = await readCounts(library);
    await library.storyTerms.toCollection().modify({ method: 0 });
    await library.storyCounts.put({ id: 'counts', articles: articles + 1, words, pairs, method: 0 });
    expect(await countUnplaced(library)).toBe(3);
    await catchUpStories(library);
    expect(await countUnplaced(library)).toBe(0);
    expect(await totals(library)).toEqual(before);
  });
});
