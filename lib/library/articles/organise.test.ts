import { describe, expect, it } from 'vitest';
import { countFacets } from '../search/facet-counts';
import { findIds } from '../search/find';
import { parseQuery } from '../search/query';
import { emptyLibrary, keep } from '../testing/sample-library';
import { getEntries } from './list';
import { changeEntries, saveReading, tagsFrom, undoChange } from './organise';

const find = (library: ReturnType<typeof emptyLibrary>, text: string) => findIds(library, parseQuery(text));

describe('changeEntries', () => {
  it('archives and takes it back', async () => {
    const library = emptyLibrary();
    const ids = [await keep(library, 'a', ['A.']), await keep(library, 'b', ['B.'])];
    const change = { state: 'archived', favourite: true } as const;
    const undo = await changeEntries(library, [...ids, 99], change, 5);
    expect((await find(library, 'is:archived is:favourite')).sort()).toEqual(ids);
    expect(await changeEntries(library, ids, change, 6)).toEqual([]);
    await undoChange(library, undo, change, 7);
    expect((await find(library, 'is:unread -is:favourite')).sort()).toEqual(ids);
  });

  it('tags without regard to case and accents, in the spelling that is known', async () => {
    const library = emptyLibrary();
    const ids = [await keep(library, 'a', ['A.']), await keep(library, 'b', ['B.'])];
    await changeEntries(library, [ids[0]], { addTags: ['Élections', 'élections', ' Europe '] }, 1);
    await changeEntries(library, ids, { addTags: ['elections'] }, 2);
    expect(await countFacets(library, 'tag')).toEqual([
      { value: 'elections', shown: 'Élections', count: 2 },
      { value: 'europe', shown: 'Europe', count: 1 },
    ]);
    expect(await find(library, 'tag:europe')).toEqual([ids[0]]);
    expect(await find(library, 'tag:euro')).toEqual([]);
    // As a word, too.
    expect(await find(library, 'euro')).toEqual([ids[0]]);
  });

  it('undoes only what it did', async () => {
    const library = emptyLibrary();
    const ids = [await keep(library, 'a', ['A.']), await keep(library, 'b', ['B.'])];
    await changeEntries(library, [ids[0]], { addTags: ['x'] }, 1);
    const change = { addTags: ['x'] };
    const undo = await changeEntries(library, ids, change, 2);
    await changeEntries(library, ids, { addTags: ['later'] }, 3);
    await undoChange(library, undo, change, 4);
    const { entries } = await getEntries(library, ids);
    expect(entries.map(({ tags }) => tags)).toEqual([['x', 'later'], ['later']]);
    const removal = { removeTags: ['LATER'] };
    await undoChange(library, await changeEntries(library, ids, removal, 5), removal, 6);
    expect((await getEntries(library, ids)).entries.map(({ tags }) => tags)).toEqual([['x', 'later'], ['later']]);
  });

  it('stays when the article is saved again', async () => {
    const library = emptyLibrary();
    const id = await keep(library, 'a', ['A.']);
    await changeEntries(library, [id], { state: 'archived', favourite: true, addTags: ['x'] }, 1);
    await saveReading(library, id, { block: 3, progress: 0.5, at: 2 });
    await keep(library, 'a', ['B.']);
    expect((await getEntries(library, [id])).entries[0]).toMatchObject({
      state: 'archived',
      favourite: true,
      tags: ['x'],
      reading: { block: 3, progress: 0.5 },
    });
  });
});

it('reads tags as they are typed', () => {
  expect(tagsFrom(' war ,  peace  talks, WAR,, ')).toEqual(['war', 'peace talks']);
});
