import { describe, expect, it } from 'vitest';
import { getEntries } from '../articles/list';
import { changeEntries } from '../articles/organise';
import type { Library } from '../database/schema';
import { emptyLibrary, keep } from '../testing/sample-library';
import { colourOf, listTags, renameTag, setTagColour, undoTagEdit } from './tags';

async function filled() {
  const library = emptyLibrary();
  const ids = [await keep(library, 'a', ['A.']), await keep(library, 'b', ['B.']), await keep(library, 'c', ['C.'])];
  await changeEntries(library, ids.slice(0, 2), { addTags: ['Élections'] }, 1);
  await changeEntries(library, ids.slice(1), { addTags: ['vote'] }, 1);
  return { library, ids };
}
const tagsOf = async (library: Library, ids: number[]) =>
  (await getEntries(library, ids)).entries.map(({ tags }) => tags);
const told = async (library: Library) => (await listTags(library)).map(({ shown, count }) => `${shown} ${count}`);

describe('tags', () => {
  it('have a colour of their own, or the one that the reader gives them', async () => {
    const { library } = await filled();
    expect((await listTags(library))[0].colour).toBe(colourOf('elections'));
    await setTagColour(library, 'ELECTIONS', 'pink', 2);
    expect((await listTags(library))[0]).toMatchObject({ shown: 'Élections', colour: 'pink', count: 2 });
  });

  it('are renamed on every article, and keep their colour', async () => {
    const { library, ids } = await filled();
    await setTagColour(library, 'élections', 'pink', 2);
    const undo = await renameTag(library, 'elections', ' Ballot,  2026 ', 3);
    expect(await tagsOf(library, ids)).toEqual([['Ballot 2026'], ['Ballot 2026', 'vote'], ['vote']]);
    expect((await listTags(library)).find(({ shown }) => shown === 'Ballot 2026')?.colour).toBe('pink');
    await undoTagEdit(library, undo, 4);
    expect(await tagsOf(library, ids)).toEqual([['Élections'], ['Élections', 'vote'], ['vote']]);
  });

  it('become one where the name is taken, each article having it once', async () => {
    const { library, ids } = await filled();
    const undo = await renameTag(library, 'vote', 'élections', 3);
    expect((await listTags(library)).map(({ count }) => count)).toEqual([3]);
    expect((await tagsOf(library, ids))[1]).toHaveLength(1);
    await undoTagEdit(library, undo, 4);
    expect(await told(library)).toEqual(['Élections 2', 'vote 2']);
  });

  it('change their spelling', async () => {
    const { library } = await filled();
    await renameTag(library, 'Élections', 'elections', 3);
    expect(await told(library)).toEqual(['elections 2', 'vote 2']);
  });

  it('are taken off by an empty name', async () => {
    const { library, ids } = await filled();
    const undo = await renameTag(library, 'vote', ' ', 3);
    expect(await tagsOf(library, ids)).toEqual([['Élections'], ['Élections'], []]);
    await undoTagEdit(library, undo, 4);
    expect((await tagsOf(library, ids))[2]).toEqual(['vote']);
  });
});
