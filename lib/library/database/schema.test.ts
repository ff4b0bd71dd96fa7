import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { countEntries, getArticle, getEntries, listEntries } from '../articles/list';
import { restoreArticles } from '../articles/remove';
import { backupStream } from '../backup/backup';
import { getNote, highlightsOf } from '../highlights/highlights';
import { picturesOf } from '../pictures/pictures';
import { countFacets } from '../search/facet-counts';
import { findIds } from '../search/find';
import { parseQuery } from '../search/query';
import { storyOf } from '../stories/list';
import { catchUpStories, countUnplaced } from '../stories/regroup';
import { emptyLibrary, keep, SAMPLE_PICTURE } from '../testing/sample-library';
import { unpackRows } from '../testing/stored/dump';
import { eventsBetween } from '../timeline/events';
import { noteVisit } from '../timeline/visits';
import { versionsOf } from '../versions/versions';
import { checkLibrary, LIBRARY_NAME } from './open';
import { openAsFound } from './rescue';
import { VERSIONS } from './schema';

/** A browser's storage that holds the library as a version of the extension left it. */
async function storedAt(
  version: number,
  changed = (entry: Record<string, unknown>): Record<string, unknown> => entry,
): Promise<IDBFactory> {
  const { stores, tables } = unpackRows(
    readFileSync(new URL(`../testing/stored/version-${version}.json`, import.meta.url), 'utf8'),
  );
  const factory = new IDBFactory();
  const old = new Dexie(LIBRARY_NAME, { indexedDB: factory, IDBKeyRange });
  old.version(version).stores(stores);
  for (const [name, rows] of Object.entries(tables)) {
    await old.table(name).bulkAdd(name === 'entries' ? rows.map((row) => changed({ ...Object(row) })) : rows);
  }
  old.close();
  return factory;
}

describe.each(VERSIONS.map(({ version }) => version))('a library of version %d', (version) => {
  it('opens with everything in it', async () => {
    const library = emptyLibrary(await storedAt(version));
    expect(await countEntries(library)).toBe(11);
    expect(await listEntries(library)).toMatchObject({ skipped: 0 });
    const [ferry, port] = (await getEntries(library, [1, 2])).entries;
    expect(ferry).toMatchObject({ title: 'About ferry', state: 'archived', reading: { block: 1, progress: 0.5 } });
    if (version < 5) expect(await library.entries.get(1)).toMatchObject({ publishedKey: '2025-05-26T08:00:00' });
    expect(port).toMatchObject({ favourite: true, tags: ['Sea', 'Élections'], savedAt: 1_700_000_100_000 });
    const saved = await getArticle(library, 1);
    expect(saved?.article?.blocks[0].text).toBe('The ferry left at dawn.');
    expect(saved?.facts?.people.map(({ name }) => name)).toEqual(['Ida Lund', 'Olof Dahl']);
    expect(await highlightsOf(library, 1)).toMatchObject([{ note: 'Really?', anchors: [{ quote: 'sea was calm' }] }]);
    expect((await getNote(library, 2))?.text).toBe('Call the harbour master.');
    expect(await countFacets(library, 'tag')).toMatchObject([
      { shown: 'Élections', count: 2 },
      { shown: 'Sea', count: 2 },
    ]);
    expect(await findIds(library, parseQuery('dockers '))).toEqual([2]);
    expect(await findIds(library, parseQuery('person:dahl'))).toEqual([1]);
    if (version >= 7) {
      expect(await versionsOf(library, 1)).toMatchObject([{ blocks: [{ text: 'The ferry left at noon.' }, {}] }]);
      expect(await library.searches.count()).toBe(1);
      expect(await library.tags.count()).toBe(1);
    }
    expect(await restoreArticles(library, [3])).toEqual([3]);
    expect(await findIds(library, parseQuery('soon '))).toEqual([3]);
    expect(await keep(library, 'new', ['New.'])).toBe(13);
    await catchUpStories(library);
    expect(await countUnplaced(library)).toBe(0);
    if (version >= 2) expect((await storyOf(library, 1))?.name).toBe('The crossing');
    if (version >= 6) {
      const { id = '' } = (await storyOf(library, 1)) ?? {};
      expect(await noteVisit(library, id, 1_700_009_000_000)).toBe(1_700_001_000_000);
      expect((await eventsBetween(library, Date.parse('2025-05-01'), Date.parse('2025-06-30'))).length).toBeGreaterThan(
        0,
      );
    }
    const picture = (await picturesOf(library, 2)).files[0]?.file;
    if (version >= 4) expect(picture).toMatchObject({ type: 'image/png', size: SAMPLE_PICTURE.length });
  });

  it('can be taken out as it stands, when it does not open', async () => {
    const found = await openAsFound({ indexedDB: await storedAt(version), IDBKeyRange });
    const backup = await new Response(backupStream(found, { now: 0 })).json();
    found.close();
    expect(backup).toMatchObject({ count: 11, skipped: 0 });
    expect(backup.stories.length > 0).toBe(version >= 2);
  });
});

it('finds what was read to its end in a library of a version that did not', async () => {
  const library = emptyLibrary(
    await storedAt(5, (entry) => (entry.id === 2 ? { ...entry, reading: { block: 0, progress: 1, at: 1 } } : entry)),
  );
  expect(await findIds(library, parseQuery('is:read'))).toEqual([2]);
  expect(await findIds(library, parseQuery('is:unread'))).not.toContain(2);
});

it('never changes a version that was stored', () => {
  const stores = {};
  for (const one of VERSIONS) {
    Object.assign(stores, one.stores);
    const text = readFileSync(new URL(`../testing/stored/version-${one.version}.json`, import.meta.url), 'utf8');
    expect(unpackRows(text).stores).toEqual(stores);
  }
});

describe('checkLibrary', () => {
  it('says when the library is newer than the extension', async () => {
    const factory = new IDBFactory();
    const newer = new Dexie(LIBRARY_NAME, { indexedDB: factory, IDBKeyRange });
    newer.version(1000).stores({ entries: 'id' });
    await newer.open();
    newer.close();
    const library = emptyLibrary(factory);
    await expect(checkLibrary(library)).rejects.toMatchObject({ code: 'newer' });
    await expect(keep(library, 'a', ['A.'])).rejects.toMatchObject({ code: 'newer' });
  });

  it('says when the library does not open', async () => {
    const factory = new IDBFactory();
    const broken = Object.assign(Object.create(factory), {
      open: () => {
        throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
      },
    });
    await expect(checkLibrary(emptyLibrary(broken))).rejects.toMatchObject({ code: 'corrupt' });
  });

  it('says when the connection was closed', async () => {
    const library = emptyLibrary();
    await keep(library, 'a', ['A.']);
    library.close();
    await expect(listEntries(library)).rejects.toMatchObject({ code: 'closed' });
  });
});
