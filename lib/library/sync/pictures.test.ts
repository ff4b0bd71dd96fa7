import { beforeEach, describe, expect, it } from 'vitest';
import { leaveServer, removeMachine } from '../../sync/connection/manage';
import { syncOnce } from '../../sync/engine/sync';
import { MemoryStorage, openCipher } from '../../sync/testing/memory-storage';
import { removeArticles, restoreArticles } from '../articles/remove';
import type { Library } from '../database/schema';
import { picturesOf } from '../pictures/pictures';
import { longText } from '../testing/crossing';
import { emptyLibrary, keep, SAMPLE_PICTURE } from '../testing/sample-library';
import { startMarking } from './memory';
import { syncPictures, withdrawPictures } from './pictures';
import { libraryReplica } from './replica';

const SRC = 'https://www.courier.test/ferry.png';
let server: { storage: MemoryStorage; pictures: MemoryStorage };
beforeEach(() => {
  server = { storage: new MemoryStorage(), pictures: new MemoryStorage() };
});

async function machine(name: string) {
  const library = emptyLibrary();
  await startMarking(library);
  const replica = libraryReplica(library, (html) => html);
  const parts = { replica, ...server, cipher: openCipher, self: { name, browser: 'Test' }, now: () => 0 };
  return {
    library,
    parts,
    async sync() {
      await syncOnce(parts);
      const { isNews, damaged } = await syncPictures(library, parts);
      if (isNews) await syncOnce(parts);
      return damaged;
    },
  };
}

/** Saves an article with a picture that is kept. */
async function saveWithPicture(library: Library, path = 'ferry'): Promise<number> {
  const id = await keep(library, path, longText(path), { savedAt: 10 });
  await library.pictures.put({ article: id, src: SRC, file: new Blob([SAMPLE_PICTURE]) });
  await library.pictureSets.put({ id, state: 'kept', tries: 0, kept: 1, bytes: SAMPLE_PICTURE.length });
  return id;
}

async function shown(library: Library) {
  const [id] = await library.entries.toCollection().primaryKeys();
  const { state, files } = await picturesOf(library, id);
  return [state, ...files.map(({ src }) => src)];
}

describe('pictures that are kept', () => {
  it('come to the other machines, once', async () => {
    const [a, b] = [await machine('A'), await machine('B')];
    await saveWithPicture(a.library);
    for (const one of [a, b]) await one.sync();
    expect(await shown(b.library)).toEqual(['kept', SRC]);
    expect(server.pictures.files.size).toBe(1);
    server.pictures.requests = 0;
    for (const one of [a, b, a, b]) await one.sync();
    expect([server.pictures.requests, server.pictures.files.size]).toEqual([0, 1]);
  });

  it('stay where they are while the reader does not want them to go along', async () => {
    const [a, b] = [await machine('A'), await machine('B')];
    await saveWithPicture(a.library);
    for (const { parts } of [a, b]) await syncOnce(parts);
    expect(server.pictures.requests).toBe(0);
    await a.sync();
    await syncOnce(b.parts);
    expect(await shown(b.library)).toEqual([null]);
    await b.sync();
    expect(await shown(b.library)).toEqual(['kept', SRC]);
  });

  it('are neither fetched nor written by a machine that has them', async () => {
    const [a, b] = [await machine('A'), await machine('B')];
    for (const { library } of [a, b]) await saveWithPicture(library);
    await a.sync();
    server.pictures.requests = 0;
    for (const one of [b, a, b]) await one.sync();
    expect([server.pictures.requests, server.pictures.files.size]).toEqual([0, 1]);
  });

  it('go from the server where two machines wrote them at once and one is told of, with the next that are written', async () => {
    const [a, b] = [await machine('A'), await machine('B')];
    for (const { library } of [a, b]) await saveWithPicture(library);
    await syncOnce(a.parts);
    await syncPictures(a.library, a.parts);
    for (const one of [b, a, b]) await one.sync();
    expect(server.pictures.files.size).toBe(2);
    for (const { library } of [a, b]) await saveWithPicture(library, 'bridge');
    for (const one of [a, b, a, b]) await one.sync();
    for (const { library } of [a, b]) await saveWithPicture(library, 'port');
    for (const one of [b, a, b]) await one.sync();
    expect(server.pictures.files.size).toBe(3);
  });

  it('go from the server with their article, and come back with it', async () => {
    const [a, b] = [await machine('A'), await machine('B')];
    const id = await saveWithPicture(a.library);
    for (const one of [a, b]) await one.sync();
    await removeArticles(a.library, [id], 20);
    await a.sync();
    expect(server.pictures.files.size).toBe(0);
    await restoreArticles(a.library, [id]);
    const c = await machine('C');
    for (const one of [a, b, c]) await one.sync();
    expect(await shown(c.library)).toEqual(['kept', SRC]);
  });

  it('are written again by who has them when a file is gone, or the machine that wrote it', async () => {
    const [a, b] = [await machine('A'), await machine('B')];
    await saveWithPicture(a.library);
    await a.sync();
    server.pictures.files.clear();
    for (const one of [b, a, b]) await one.sync();
    expect(await shown(b.library)).toEqual(['kept', SRC]);
    const { machine: lost } = await a.parts.replica.transact((tables) => tables.memory());
    await removeMachine(b.parts, lost);
    expect(server.pictures.files.size).toBe(0);
    const c = await machine('C');
    for (const one of [b, c]) await one.sync();
    expect(await shown(c.library)).toEqual(['kept', SRC]);
    await leaveServer(b.parts);
    expect(server.pictures.files.size).toBe(0);
  });

  it('are taken back when the reader does not want them there any more; what others have stays with them', async () => {
    const [a, b, c] = [await machine('A'), await machine('B'), await machine('C')];
    await saveWithPicture(a.library);
    for (const one of [a, b]) await one.sync();
    await withdrawPictures(a.library, a.parts);
    await syncOnce(a.parts);
    expect(server.pictures.files.size).toBe(0);
    expect(await c.sync()).toEqual([]);
    expect([await shown(b.library), await shown(c.library)]).toEqual([['kept', SRC], [null]]);
  });

  it('are named and passed over where their file is damaged', async () => {
    const [a, b] = [await machine('A'), await machine('B')];
    await saveWithPicture(a.library);
    await a.sync();
    const [[name, { bytes }]] = server.pictures.files;
    server.pictures.files.set(name, { bytes: bytes.slice(1), at: 0 });
    expect([await b.sync(), await b.sync()]).toEqual([[name], []]);
    expect(await shown(b.library)).toEqual([null]);
  });
});
