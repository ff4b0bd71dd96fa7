import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { changeEntries } from '../articles/organise';
import { removeArticles } from '../articles/remove';
import { writing } from '../database/open';
import type { Library } from '../database/schema';
import { addHighlight, setNote } from '../highlights/highlights';
import { placeSaved } from '../stories/place';
import { emptyLibrary, keep, peopleFacts } from '../testing/sample-library';
import { leaveUnmarked, SYNC_ON } from './change-marks';

const marksIn = (library: Library) => library.syncMarks.toCollection().primaryKeys();

async function syncedLibrary() {
  const library = emptyLibrary();
  const id = await keep(library, 'a', ['The ferry left.']);
  expect(await marksIn(library)).toEqual([]);
  await writing(library, ['counters'], () => library.counters.put({ name: SYNC_ON, value: 1 }));
  return { library, id };
}

describe('while sync is on', () => {
  it('marks what the reader writes, in the transaction that writes it', async () => {
    const { library, id } = await syncedLibrary();
    await changeEntries(library, [id], { addTags: ['Sea'] }, 2);
    expect(await marksIn(library)).toEqual([`article:${id}`]);
    await library.syncMarks.clear();
    const highlight = await addHighlight(library, id, [{ block: 0, start: 4, end: 9 }], { at: 3 });
    await setNote(library, id, 'Call.', 4);
    expect(await marksIn(library)).toEqual([`article:${id}`, `highlight:${highlight.id}`]);
    await library.syncMarks.clear();
    await removeArticles(library, [id], 5);
    expect(await marksIn(library)).toContain(`article:${id}`);
  });

  it('marks nothing of a write that failed', async () => {
    const { library, id } = await syncedLibrary();
    const failing = writing(library, ['entries'], async () => {
      await library.entries.delete(id);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow();
    expect(await marksIn(library)).toEqual([]);
  });

  it('marks nothing that sync itself writes', async () => {
    const { library, id } = await syncedLibrary();
    await writing(library, ['entries'], () => {
      leaveUnmarked(Dexie.currentTransaction.idbtrans);
      return library.entries.delete(id);
    });
    expect(await marksIn(library)).toEqual([]);
  });

  it('marks what is read of an article only once, not each row that a grouping writes', async () => {
    const { library } = await syncedLibrary();
    const id = await keep(library, 'b', ['Ida Lund spoke.'], { facts: peopleFacts('Ida Lund') });
    await placeSaved(library, id);
    await library.syncMarks.clear();
    const rows = await library.stories.toArray();
    await writing(library, ['stories'], async () => {
      await library.stories.clear();
      await library.table('stories').bulkPut([...rows, ...rows.map((row) => ({ ...Object(row), id: 'x' })), ...rows]);
    });
    expect(await marksIn(library)).toEqual([]);
  });
});
