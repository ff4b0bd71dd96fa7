// Dexie watches only where the browser has a database at all.
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../../lib/browser/testing/eventually';
import { changeEntries } from '../../../lib/library/articles/organise';
import type { SavedSearch } from '../../../lib/library/database/own-records';
import { SAMPLE_ADDRESSES } from '../../../lib/library/sample/sample-story';
import { setTagColour } from '../../../lib/library/tags/tags';
import { emptyLibrary, keep } from '../../../lib/library/testing/sample-library';

const library = emptyLibrary();
const warn = vi.fn();
const searches = signal<{ saved: SavedSearch[] }>({ saved: [] });
vi.mock('./app', () => ({ library, locales: ['en'], now: signal(new Date()), warn }));
vi.mock('./search-state', () => ({ searches }));
const state = await import('./side-state');
afterAll(() => library.delete());

describe('what the side bar counts', () => {
  it('follows what is saved, archived, tagged and coloured', async () => {
    await eventually(() => expect(state.places.value).toEqual({ inbox: 0, archived: 0 }));
    const one = await keep(library, 'ferry', ['The ferry is back.'], { savedAt: 10 });
    await keep(library, 'tram', ['The tram is back.'], { savedAt: 20 });
    await eventually(() => expect(state.places.value).toEqual({ inbox: 2, archived: 0 }));
    await changeEntries(library, [one], { state: 'archived' }, 30);
    await eventually(() => expect(state.places.value).toEqual({ inbox: 1, archived: 1 }));
    expect(warn).not.toHaveBeenCalled();
  });

  it('counts the results of each kept search, and those saved since it was looked at', async () => {
    searches.value = { saved: [{ query: 'back', name: 'Back', usedAt: 15 }] };
    await eventually(() => expect(state.searchCounts.value.get('back')).toEqual({ count: 2, fresh: 1 }));
    await keep(library, 'bus', ['The bus is back.'], { savedAt: 40 });
    await eventually(() => expect(state.searchCounts.value.get('back')).toEqual({ count: 3, fresh: 2 }));
  });

  it('knows the colours of tags, by the key of each', async () => {
    const quay = await keep(library, 'quay', ['The quay is shut.']);
    await changeEntries(library, [quay], { addTags: ['Water'] }, 45);
    await eventually(() => expect(state.tags.value?.map(({ shown, count }) => [shown, count])).toEqual([['Water', 1]]));
    await setTagColour(library, 'water', 'red', 50);
    await eventually(() => expect(state.tagColours.value.get('water')).toBe('red'));
  });

  it('knows whether the sample story is among the articles', async () => {
    expect(state.hasSample.value).toBe(false);
    await keep(library, 'sample', ['The ferry is a sample.'], { canonicalUrl: SAMPLE_ADDRESSES[0] });
    await eventually(() => expect(state.hasSample.value).toBe(true));
  });
});
