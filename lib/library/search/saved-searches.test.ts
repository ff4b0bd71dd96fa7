import { describe, expect, it } from 'vitest';
import { emptyLibrary, keep } from '../testing/sample-library';
import { countSearch, keepSearch, listSearches, noteSearch } from './saved-searches';

const queries = async (library: Parameters<typeof listSearches>[0]) => {
  const { saved, recent } = await listSearches(library);
  return { saved: saved.map(({ name }) => name), recent: recent.map(({ query }) => query) };
};

describe('searches', () => {
  it('are remembered, the latest first, each once, and no more than a few', async () => {
    const library = emptyLibrary();
    for (let i = 0; i < 10; i++) await noteSearch(library, `word${i} `, i);
    await noteSearch(library, ' word5', 20);
    await noteSearch(library, '   ', 21);
    expect((await queries(library)).recent).toEqual([5, 9, 8, 7, 6, 4, 3, 2].map((i) => `word${i}`));
  });

  it('are kept under a name, and stay when they are made again', async () => {
    const library = emptyLibrary();
    await noteSearch(library, 'ferry tag:sea', 1);
    await keepSearch(library, 'ferry  tag:sea ', 'The ferry', 2);
    await noteSearch(library, 'ferry tag:sea', 3);
    expect(await queries(library)).toEqual({ saved: ['The ferry'], recent: [] });
    await keepSearch(library, 'ferry tag:sea', null, 4);
    expect(await queries(library)).toEqual({ saved: [], recent: ['ferry tag:sea'] });
  });

  it('count what they find, and what came since they were looked at', async () => {
    const library = emptyLibrary();
    await keep(library, 'one', ['A ferry.'], { savedAt: 1 });
    await keep(library, 'two', ['Another ferry.'], { savedAt: 5 });
    await keep(library, 'three', ['A tram.'], { savedAt: 6 });
    expect(await countSearch(library, { query: 'ferry', name: 'F', usedAt: 2 })).toEqual({ count: 2, fresh: 1 });
  });
});
