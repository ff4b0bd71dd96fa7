import { describe, expect, it } from 'vitest';
import { receiveChanges } from '../../sync/engine/receive';
import { syncOnce } from '../../sync/engine/sync';
import { unpackContents } from '../../sync/files/contents';
import { MemoryStorage, openCipher } from '../../sync/testing/memory-storage';
import { changeEntries, saveReading } from '../articles/organise';
import { listRemoved, removeArticles, restoreArticles } from '../articles/remove';
import { backupStream } from '../backup/backup';
import { restoreBackup } from '../backup/restore';
import type { Library } from '../database/schema';
import { addHighlight, changeHighlight, removeHighlights, setNote } from '../highlights/highlights';
import { SAMPLE_ADDRESSES } from '../sample/sample-story';
import { findIds } from '../search/find';
import { parseQuery } from '../search/query';
import { longText } from '../testing/crossing';
import { emptyLibrary, keep, peopleFacts } from '../testing/sample-library';
import { isMarking, startMarking, stopMarking } from './memory';
import { libraryReplica } from './replica';
import { contentsOf } from './testing/contents';

const asIs = (html: string) => html;

async function machine(server: MemoryStorage, name: string, library = emptyLibrary()) {
  await startMarking(library);
  const parts = {
    replica: libraryReplica(library, asIs),
    storage: server,
    cipher: openCipher,
    self: { name, browser: 'Test' },
    now: () => server.time,
  };
  return { library, sync: () => syncOnce(parts) };
}

async function twoMachines() {
  const server = new MemoryStorage();
  const [a, b] = [await machine(server, 'A'), await machine(server, 'B')];
  const settle = async () => {
    for (const one of [a, b, a, b]) await one.sync();
    expect(await contentsOf(b.library)).toEqual(await contentsOf(a.library));
  };
  return { a, b, server, settle };
}

const first = async (library: Library) => (await contentsOf(library))[0];

describe('two libraries', () => {
  it('come to the same over slices of many articles', async () => {
    const { a, b, settle } = await twoMachines();
    for (let i = 0; i < 90; i++) await keep(a.library, `n${i}`, [`Report ${i} of the council.`], { savedAt: i + 1 });
    await settle();
    expect(await b.library.entries.count()).toBe(90);
  });

  it('come to the same, record by record, whatever is done on either', async () => {
    const { a, b, settle } = await twoMachines();
    const own = await keep(b.library, 'own', longText('own'), { savedAt: 5 });
    const id = await keep(a.library, 'ferry', longText('ferry'), { savedAt: 10, facts: peopleFacts('Ida Lund') });
    await settle();
    const [there] = await b.library.entries
      .where('canonicalUrl')
      .equals('https://www.courier.test/ferry')
      .primaryKeys();
    await changeEntries(a.library, [id], { state: 'archived', addTags: ['Sea', 'Port'] }, 20);
    await changeEntries(b.library, [there, own], { favourite: true, addTags: ['Ships'] }, 21);
    const mark = await addHighlight(b.library, there, [{ block: 0, start: 0, end: 5 }], { note: 'Check', at: 22 });
    await setNote(a.library, id, 'From A.', 23);
    await setNote(b.library, there, 'From B.', 24);
    await saveReading(b.library, there, { block: 1, progress: 0.5, at: 25 });
    await settle();
    expect(await first(a.library)).toMatchObject({
      entry: { state: 'archived', favourite: true, tags: ['Sea', 'Port', 'Ships'], reading: { progress: 0.5 } },
      highlights: [{ note: 'Check', orphaned: false }],
      note: { text: 'From B.\n\nFrom A.' },
    });
    await changeHighlight(a.library, mark.id, { colour: 'pink', at: 30 });
    await changeEntries(b.library, [there], { removeTags: ['Sea'] }, 31);
    await settle();
    expect(await first(b.library)).toMatchObject({
      entry: { tags: ['Port', 'Ships'] },
      highlights: [{ colour: 'pink' }],
    });
    await removeHighlights(b.library, [mark.id]);
    await settle();
    expect(await first(a.library)).toMatchObject({ highlights: [] });
    expect(await findIds(b.library, parseQuery('person:lund'))).toEqual([there]);
    expect(await findIds(a.library, parseQuery('own5 '))).toHaveLength(1);
  });

  it('remove and bring back together; what is removed here can be brought back there', async () => {
    const { a, b, settle } = await twoMachines();
    const id = await keep(a.library, 'ferry', longText('ferry'), { savedAt: 10 });
    await addHighlight(a.library, id, [{ block: 0, start: 0, end: 5 }], { at: 22 });
    await settle();
    await removeArticles(a.library, [id], 30);
    await settle();
    expect(await contentsOf(b.library)).toEqual([]);
    const [removed] = await listRemoved(b.library);
    await restoreArticles(b.library, [removed.id]);
    await settle();
    expect(await first(a.library)).toMatchObject({ entry: { title: 'About ferry' }, highlights: [{}] });
  });

  it('keep an article that one removed while the other marked words in it', async () => {
    const { a, b, settle } = await twoMachines();
    const id = await keep(a.library, 'ferry', longText('ferry'), { savedAt: 10 });
    await settle();
    const [there] = await b.library.entries.toCollection().primaryKeys();
    await removeArticles(a.library, [id], 99);
    await addHighlight(b.library, there, [{ block: 0, start: 0, end: 5 }], { note: 'Mine', at: 22 });
    await settle();
    expect(await first(a.library)).toMatchObject({ highlights: [{ note: 'Mine' }] });
  });

  it.each([
    ['before a sync', false],
    ['while one runs', true],
  ])('bring back what was written in an article that was removed %s, where the other kept it', async (_, isRunning) => {
    const { a, b, server, settle } = await twoMachines();
    const id = await keep(a.library, 'ferry', longText('ferry'), { savedAt: 10 });
    const mark = await addHighlight(a.library, id, [{ block: 0, start: 0, end: 5 }], { note: 'Old', at: 20 });
    await settle();
    const known = [...server.files.keys()];
    const [there] = await b.library.entries.toCollection().primaryKeys();
    await changeEntries(b.library, [there], { addTags: ['Sea'] }, 25);
    await b.sync();
    await changeHighlight(a.library, mark.id, { note: 'Written', at: 30 });
    await addHighlight(a.library, id, [{ block: 1, start: 0, end: 5 }], { note: 'New', at: 31 });
    await changeEntries(a.library, [id], { addTags: ['Own'] }, 32);
    await setNote(a.library, id, 'Ask.', 33);
    await removeArticles(a.library, [id], 40);
    if (isRunning) {
      const [name] = [...server.files.keys()].filter((one) => !known.includes(one));
      const { sent } = await unpackContents(server.files.get(name)?.bytes ?? new Uint8Array());
      await receiveChanges(libraryReplica(a.library, asIs), sent);
    }
    await settle();
    const { entry, note, highlights } = await first(b.library);
    expect([entry.tags, note?.text]).toEqual([['Sea', 'Own'], 'Ask.']);
    expect(highlights.map((one) => one.note).sort()).toEqual(['New', 'Written']);
  });

  it('make one article of two that each saved by itself, with all that was added', async () => {
    const { a, b, settle } = await twoMachines();
    const text = longText('ferry', 8);
    const id = await keep(a.library, 'ferry', text, { savedAt: 10 });
    const there = await keep(b.library, 'ferry', [...text, ...longText('more', 1)], { savedAt: 20 });
    await addHighlight(a.library, id, [{ block: 0, start: 0, end: 5 }], { at: 22 });
    await changeEntries(b.library, [there], { addTags: ['Sea'] }, 30);
    await settle();
    expect(await contentsOf(a.library)).toHaveLength(1);
    expect(await first(a.library)).toMatchObject({
      entry: { tags: ['Sea'], savedAt: 10, updatedAt: 20 },
      article: { blocks: { length: 9 } },
      highlights: [{ orphaned: false }],
    });
  });

  it.each([
    ['shorter', 2, 8],
    ['longer', 8, 2],
  ])(
    'show a highlight of a %s text that comes before that text, where the article was saved apart',
    async (_, marked, own) => {
      const { a, b, server } = await twoMachines();
      const c = await machine(server, 'C');
      await a.sync();
      for (const [path, length] of [
        ['other', 6],
        ['ferry', marked],
      ] as const) {
        await b.sync();
        await keep(b.library, path, longText(path, length), { savedAt: 10 });
      }
      // The text is in the third file of one machine. The highlight is in the second file of the other, which is read first.
      for (const one of [b, a]) await one.sync();
      const [id] = await a.library.entries.where('canonicalUrl').equals('https://www.courier.test/ferry').primaryKeys();
      await addHighlight(a.library, id, [{ block: 0, start: 0, end: 5 }], { at: 22 });
      await a.sync();
      await keep(c.library, 'ferry', longText('ferry', own), { savedAt: 20 });
      for (const one of [c, a, b, c]) await one.sync();
      for (const { library } of [a, b, c]) {
        expect(await first(library)).toMatchObject({
          article: { blocks: { length: 8 } },
          highlights: [{ orphaned: false }],
        });
      }
    },
  );

  it('show a highlight that comes before anything of its article', async () => {
    const { a, b, server } = await twoMachines();
    const id = await keep(a.library, 'ferry', longText('ferry'), { savedAt: 10 });
    await addHighlight(a.library, id, [{ block: 0, start: 0, end: 5 }], { at: 22 });
    for (const one of [a, a]) await one.sync();
    const files = await Promise.all([...server.files.values()].map(({ bytes }) => unpackContents(bytes)));
    const sent = files.flatMap((file) => file.sent);
    for (const one of sent.reverse()) await receiveChanges(libraryReplica(b.library, asIs), [one]);
    expect((await first(b.library)).highlights).toHaveLength(1);
  });

  it('never take a part of a text for an update of it', async () => {
    const { a, b, settle } = await twoMachines();
    const text = longText('ferry', 8);
    await keep(a.library, 'ferry', text, { savedAt: 10 });
    await keep(b.library, 'ferry', text.slice(0, 2), { savedAt: 20 });
    await settle();
    expect(await contentsOf(b.library)).toHaveLength(1);
    expect((await first(b.library)).article?.blocks).toHaveLength(8);
  });

  it('keep two texts of one address apart', async () => {
    const { a, b, settle } = await twoMachines();
    await keep(a.library, 'live', longText('monday'), { savedAt: 10 });
    await keep(b.library, 'live', longText('tuesday'), { savedAt: 20 });
    await settle();
    expect(await contentsOf(a.library)).toHaveLength(2);
  });

  it('hear of what was restored into one', async () => {
    const { a, b, settle } = await twoMachines();
    const old = emptyLibrary();
    for (let i = 0; i < 3; i++) await keep(old, `n${i}`, longText(`item${i}`), { savedAt: i });
    const backup = await new Response(backupStream(old, { now: 0 })).blob();
    await restoreBackup(a.library, backup, { sanitize: asIs });
    await settle();
    expect(await contentsOf(b.library)).toHaveLength(3);
  });

  it('tell nothing of a row that is damaged or missing', async () => {
    const { a, b, settle } = await twoMachines();
    const id = await keep(a.library, 'ferry', longText('ferry'), { savedAt: 10 });
    const other = await keep(a.library, 'port', longText('port'), { savedAt: 11 });
    await settle();
    await a.library.entries.delete(id);
    await a.library.bodies.delete(other);
    await changeEntries(a.library, [other], { addTags: ['Sea'] }, 30);
    for (const one of [a, b]) await one.sync();
    expect(await contentsOf(b.library)).toMatchObject([{ article: {} }, { article: {}, entry: { tags: ['Sea'] } }]);
  });

  it('keep the sample story to the machine that loaded it', async () => {
    const { a, b, settle } = await twoMachines();
    const own = await keep(a.library, 'own', longText('own'), { savedAt: 5 });
    const [url] = SAMPLE_ADDRESSES;
    const id = await keep(a.library, 'sample', longText('sample'), { savedAt: 6, url, canonicalUrl: url });
    await addHighlight(a.library, id, [{ block: 0, start: 0, end: 5 }], { at: 7 });
    for (const one of [a, b]) await one.sync();
    expect(await contentsOf(b.library)).toMatchObject([{ entry: { title: 'About own' } }]);
    expect(await a.library.syncMarks.count()).toBe(0);
    await removeArticles(a.library, [id], 8);
    await settle();
    expect(await a.library.entries.toCollection().primaryKeys()).toEqual([own]);
  });

  it('forget each other when sync is turned off, and find each other again', async () => {
    const { a, b, server, settle } = await twoMachines();
    await keep(a.library, 'ferry', longText('ferry'), { savedAt: 10 });
    await settle();
    await stopMarking(b.library);
    expect(await isMarking(b.library)).toBe(false);
    await keep(b.library, 'port', longText('port'), { savedAt: 11 });
    expect(await b.library.syncMarks.count()).toBe(0);
    const again = await machine(server, 'B', b.library);
    for (const one of [again, a]) await one.sync();
    expect(await contentsOf(a.library)).toHaveLength(2);
    expect(await contentsOf(again.library)).toEqual(await contentsOf(a.library));
  });
});
