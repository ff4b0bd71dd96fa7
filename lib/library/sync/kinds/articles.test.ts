import { expect, it } from 'vitest';
import { addHighlight } from '../../highlights/highlights';
import { longText } from '../../testing/crossing';
import { emptyLibrary, keep } from '../../testing/sample-library';
import { libraryReplica } from '../replica';
import { contentsOf } from '../testing/contents';
import { localOf } from './articles';

it.each([true, false])(
  'of two articles of which one cannot be read the other stays (its text is told: %s)',
  async (withPage) => {
    const library = emptyLibrary();
    const id = await keep(library, 'ferry', longText('ferry'), { savedAt: 10 });
    await addHighlight(library, id, [{ block: 0, start: 0, end: 5 }], { note: 'Mine', at: 22 });
    const before = await contentsOf(library);
    const [unread, into] = [id + 1, id + 2];
    const absorb = (gone: number, other: number) =>
      libraryReplica(library, (html) => html).transact((tables) =>
        tables.absorb(localOf(gone), localOf(other), withPage),
      );
    await absorb(unread, id);
    expect(await contentsOf(library)).toEqual(before);
    await library.table('entries').put({ id: into });
    await absorb(id, into);
    expect(await contentsOf(library)).toEqual(before);
    expect(await library.entries.toCollection().primaryKeys()).toEqual([into]);
  },
);
