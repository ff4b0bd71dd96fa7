// Dexie watches only where the browser has a database at all.
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatRoute, type Place, parseRoute, type Route } from '../../../components/shared/route';
import { eventually } from '../../../lib/browser/testing/eventually';
import { changeEntries } from '../../../lib/library/articles/organise';
import { removeArticles } from '../../../lib/library/articles/remove';
import { emptyLibrary, keep } from '../../../lib/library/testing/sample-library';

const app = vi.hoisted(() => ({ warn: vi.fn() }));
/** The first rows are given when this resolves. */
const firstRows = vi.hoisted(() => ({ until: Promise.resolve() }));
vi.mock('../../../lib/library/articles/list', async (importOriginal) => {
  const real = await importOriginal<typeof import('../../../lib/library/articles/list')>();
  const listEntries: typeof real.listEntries = async (...asked) => {
    const page = await real.listEntries(...asked);
    await firstRows.until;
    return page;
  };
  return { ...real, listEntries };
});
const library = emptyLibrary();
const route = signal<Route>(parseRoute('#/settings'));
vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run));
const language = { locale: 'en' };
vi.mock('./app', () => ({ library, route, language, locales: ['en'], now: signal(new Date()), warn: app.warn }));
const list = await import('./list-state');

const show = (place: Partial<Place>) => {
  route.value = parseRoute(formatRoute({ page: 'list', ...place }));
};
const titles = () => list.found.value?.map((id) => list.rows.value.get(id)?.title);
/** Waits until the list shows these titles. */
const shows = (expected: (string | undefined)[]) => eventually(() => expect(titles()).toEqual(expected));

const ids: number[] = [];
beforeEach(async () => {
  ids.length = 0;
  ids.push(await keep(library, 'ferry', ['The ferry to Orsa sank in the strait.'], { savedAt: 1 }));
  ids.push(await keep(library, 'tram', ['The tram is back on its line.'], { savedAt: 2 }));
  ids.push(await keep(library, 'reef', ['A reef was found in the strait.'], { savedAt: 3 }));
  list.range.value = { from: 0, to: 10 };
  show({});
  await shows(['About reef', 'About tram', 'About ferry']);
});
afterEach(async () => {
  show({ page: 'settings' });
  list.selected.value = new Set();
  await Promise.all(library.tables.map((table) => table.clear()));
});
afterAll(() => library.delete());

describe('the list', () => {
  it('follows what is saved, changed and removed elsewhere', async () => {
    const id = await keep(library, 'port', ['The port is shut.'], { savedAt: 4 });
    await shows(['About port', 'About reef', 'About tram', 'About ferry']);
    await removeArticles(library, [id, ids[1]], 5);
    await shows(['About reef', 'About ferry']);
    await eventually(() => expect(list.total.value).toBe(2));
    await changeEntries(library, [ids[0]], { state: 'archived' }, 6);
    await eventually(() => expect(list.rows.value.get(ids[0])?.state).toBe('archived'));
  });

  it('follows the query and the order of the address', async () => {
    show({ query: 'strait' });
    await shows(['About reef', 'About ferry']);
    show({ query: 'strait', sort: 'oldest' });
    await shows(['About ferry', 'About reef']);
    expect(list.isWhole.value).toBe(true);
  });

  it('does not show the first rows of all articles to somebody who searches while the page opens', async () => {
    let give = () => {};
    firstRows.until = new Promise((resolve) => {
      give = resolve;
    });
    show({ page: 'settings' });
    list.found.value = null;
    show({});
    show({ query: 'strait' });
    await shows(['About reef', 'About ferry']);
    give();
    await firstRows.until;
    // Whatever waits for the first rows has run by then.
    await new Promise((resolve) => setTimeout(resolve));
    expect(titles()).toEqual(['About reef', 'About ferry']);
  });

  it('shows what has some of the words where nothing has all, and says so', async () => {
    show({ query: 'strait zeppelin ' });
    await shows(['About reef', 'About ferry']);
    expect(list.how.value.isSome).toBe(true);
    show({ query: 'strait ' });
    await eventually(() => expect(list.how.value.isSome).toBe(false));
  });

  it('takes a month of a year for the day of publication, and not for words', async () => {
    await keep(library, 'old', ['The strait was quiet.'], { savedAt: 4, publishedAt: '2018-10-05' });
    await keep(library, 'told', ['The strait was shut in October 2018.'], { savedAt: 5, publishedAt: '2026-03-05' });
    show({ query: 'strait October 2018' });
    await shows(['About old']);
    expect(list.dates.value.month).toBe('2018-10');
    show({ query: list.dates.value.asWords });
    await shows(['About told']);
  });

  it('has the line of each text in which the words are, where the row does not show it as its opening', async () => {
    const divers = await keep(library, 'divers', ['Divers came early.', 'They looked at the strait.'], { savedAt: 4 });
    show({ query: 'strait' });
    await eventually(() => expect(list.snippets.value.get(divers)).toBe('They looked at the strait.'));
    expect(list.snippets.value.has(ids[0])).toBe(false);
    show({});
    expect(list.snippets.value.size).toBe(0);
  });

  it('reads only the rows that are drawn', async () => {
    list.range.value = { from: 1, to: 2 };
    await eventually(() => expect([...list.rows.value.keys()]).toEqual([ids[1]]));
  });

  it('stays as it was while another page is shown, and is right again afterwards', async () => {
    show({ page: 'settings' });
    await keep(library, 'port', ['The port is shut.'], { savedAt: 4 });
    expect(list.found.value).toHaveLength(3);
    show({});
    await shows(['About port', 'About reef', 'About tram', 'About ferry']);
  });

  it('counts what can be filtered by only while the filters are open', async () => {
    expect(list.facets.value.sites).toEqual([]);
    list.filtersAreOpen.value = true;
    await eventually(() => expect(list.facets.value.sites).toMatchObject([{ value: 'courier.test', count: 3 }]));
    list.filtersAreOpen.value = false;
  });
});

describe('the row that the keyboard is on', () => {
  it('is none at first, and moves within the list', () => {
    list.moveTo(9);
    expect(list.cursorIndex.value).toBeNull();
    list.moveTo(1);
    expect(list.cursorId.value).toBe(ids[1]);
    expect(list.request.value).toEqual({ index: 1, focus: true });
  });

  it('stays on its article when others come, and at its place when the article goes', async () => {
    list.moveTo(1);
    await keep(library, 'port', ['The port is shut.'], { savedAt: 4 });
    await shows(['About port', 'About reef', 'About tram', 'About ferry']);
    expect(list.cursorIndex.value).toBe(2);
    await removeArticles(library, [ids[1]], 5);
    await shows(['About port', 'About reef', 'About ferry']);
    // The article was the second one when it was chosen.
    expect(list.cursorId.value).toBe(ids[2]);
  });

  it('is the article that was opened, on the way back', () => {
    list.stayAt(ids[0]);
    expect(list.cursorIndex.value).toBe(2);
  });

  it('is what a key works on, unless something is selected', () => {
    list.moveTo(0);
    expect(list.targets()).toEqual([ids[2]]);
    list.selected.value = new Set([ids[0], ids[1]]);
    expect(list.targets()).toEqual([ids[0], ids[1]]);
  });

  it('is what the next key works on, once something was done to the whole selection', () => {
    list.moveTo(0);
    list.selected.value = new Set([ids[0], ids[1]]);
    list.leaveSelection([ids[0]]);
    expect(list.targets()).toEqual([ids[0], ids[1]]);
    list.leaveSelection([ids[1], ids[0]]);
    expect(list.targets()).toEqual([ids[2]]);
  });
});

it('says what the library could not do', async () => {
  const failure = new Error('no answer');
  const read = vi.spyOn(library.entries, 'count').mockImplementation(() => {
    throw failure;
  });
  show({ page: 'settings' });
  show({});
  await eventually(() => expect(app.warn).toHaveBeenCalled());
  read.mockRestore();
});
