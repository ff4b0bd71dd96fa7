import { describe, expect, it } from 'vitest';
import { newRecord } from '../merge/record';
import { MemoryReplica } from '../testing/memory-replica';
import { MemoryStorage, openCipher } from '../testing/memory-storage';
import { change } from './own-files';
import type { SyncParts } from './parts';
import { receiveChanges } from './receive';
import { confirmRemovals, syncOnce } from './sync';

const HOUR = 3_600_000;
const storage = () => new MemoryStorage();
const randomText = (length: number) =>
  Array.from({ length: length / 8 }, () => Math.random().toString(36).slice(2, 10)).join('');
const article = (url: string) => ({ url, text: `about ${url}`, state: 'unread', tags: [] as string[], note: '' });

function machine(name: string, server: MemoryStorage, more: Partial<SyncParts> = {}) {
  const replica = new MemoryReplica(name.padEnd(10, 'x'));
  const parts: SyncParts = {
    replica,
    storage: server,
    cipher: openCipher,
    self: { name, browser: 'Test' },
    now: () => server.time,
    ...more,
  };
  return { replica, sync: () => syncOnce(parts), urls: () => replica.shown().map(({ url }) => url) };
}

describe('a sync', () => {
  it('with nothing new is one request', async () => {
    const server = storage();
    const [a, b] = [machine('a', server), machine('b', server)];
    a.replica.newArticle(article('one'), 1);
    for (const one of [a, b, a, b]) await one.sync();
    server.requests = 0;
    await b.sync();
    expect(server.requests).toBe(1);
    expect(b.urls()).toEqual(['one']);
  });

  it('of one more article is three requests, and one of who reads it two', async () => {
    const server = storage();
    const [a, b] = [machine('a', server), machine('b', server)];
    for (const one of [a, b, a, b]) await one.sync();
    a.replica.newArticle(article('one'), 1);
    server.requests = 0;
    await a.sync();
    expect(server.requests).toBe(2);
    await b.sync();
    expect(server.requests).toBe(4);
  });

  it('leaves few files however often it runs, and a machine that comes late reads all', async () => {
    const server = storage();
    const a = machine('a', server);
    for (let i = 0; i < 100; i++) {
      a.replica.newArticle(article(`n${i}`), i);
      await a.sync();
    }
    expect(server.files.size).toBeLessThan(20);
    const b = machine('b', server);
    await b.sync();
    expect(b.urls()).toHaveLength(100);
  });

  it('reads all files that replace others, also when it stopped among them, and those of a size that stay', async () => {
    const server = storage();
    const [a, b] = [machine('a', server), machine('b', server)];
    a.replica.newArticle(article('first'), 1);
    for (const one of [a, b]) await one.sync();
    for (let i = 0; i < 7; i++) {
      a.replica.newArticle(article(`n${i}`), i);
      if (i === 3) a.replica.newArticle({ ...article('large'), note: randomText(40_000) }, i);
      if (i === 6) for (let k = 0; k < 450; k++) a.replica.newArticle(article(`k${k}`), k);
      await a.sync();
    }
    let left = 2;
    server.before = () => {
      if (left-- === 0) throw new Error('cut');
    };
    await expect(b.sync()).rejects.toThrow('cut');
    server.before = () => undefined;
    for (let i = 7; i < 14; i++) {
      a.replica.newArticle(article(`n${i}`), i);
      await a.sync();
    }
    await b.sync();
    expect(b.urls()).toEqual(a.urls());
    expect(b.urls()).toHaveLength(466);
  });

  it('keeps a page that a file told of which is replaced, when a later file told of its tags', async () => {
    const server = storage();
    const a = machine('a', server);
    const local = a.replica.newArticle(article('one'), 1);
    await a.sync();
    for (let i = 0; i < 20; i++) {
      a.replica.edit(local, i + 2, ({ articles }) => articles[local].tags.push(`t${i}`));
      await a.sync();
    }
    const b = machine('b', server);
    await b.sync();
    expect(b.replica.shown()).toMatchObject([{ url: 'one', text: 'about one', tags: { length: 20 } }]);
  });

  it('tells the text of two articles that are one to who has removed one of them', async () => {
    const server = storage();
    const [a, b, c] = [machine('a', server), machine('b', server), machine('c', server)];
    const whole = { ...article('u'), text: 'short and long' };
    const local = a.replica.newArticle(whole, 2);
    server.before = (request) => {
      if (request === 'written') throw new Error('cut');
    };
    await expect(a.sync()).rejects.toThrow('cut');
    server.before = () => undefined;
    await c.sync();
    b.replica.newArticle({ ...article('u'), text: 'short' }, 1);
    a.replica.edit(local, 3, ({ articles }) => delete articles[local]);
    // The first takes its file back, so that only the third has its text when it meets the second's article.
    for (const one of [a, b, c, a, b]) await one.sync();
    for (const { replica } of [a, b, c]) expect(replica.shown()).toEqual([{ ...whole, highlights: [] }]);
  });

  it.each([
    ['a shorter', 'word ', 'word word word '],
    ['a longer', 'word word word ', 'word '],
  ])('shows a highlight of %s text where an article that is the same was saved apart', async (_, marked, own) => {
    const server = storage();
    const [a, b, c] = [machine('a', server), machine('b', server), machine('c', server)];
    for (const one of [a, b]) await one.sync();
    b.replica.newArticle({ ...article('u'), text: marked }, 1);
    for (const one of [b, a]) await one.sync();
    const [local] = Object.keys(a.replica.kept.articles);
    a.replica.edit('highlight:h', 2, ({ highlights }) => {
      highlights['highlight:h'] = { article: local, note: '' };
    });
    await a.sync();
    // When two files have the same number, the file of the first machine is read first, so that the third machine gets the highlight
    // before its article.
    c.replica.newArticle({ ...article('u'), text: own }, 3);
    for (const one of [c, a, b, c]) await one.sync();
    for (const { replica } of [a, b, c])
      expect(replica.shown()).toMatchObject([{ url: 'u', highlights: ['highlight:h '] }]);
  });

  it('makes one of an article that was removed and one that is here, which stays with what is marked in it', async () => {
    const { replica, sync } = machine('a', storage());
    const removed = replica.newArticle({ ...article('u'), text: 'other' }, 1);
    const here = replica.newArticle({ ...article('u'), text: 'word' }, 2);
    replica.edit('highlight:h', 3, ({ highlights }) => {
      highlights['highlight:h'] = { article: here, note: '' };
    });
    await sync();
    replica.edit(removed, 4, ({ articles }) => delete articles[removed]);
    await sync();
    await receiveChanges(replica, [{ state: { ...newRecord('a:u|word'), into: 'a:u|other' } }]);
    expect(replica.shown()).toMatchObject([{ text: 'word', highlights: ['highlight:h '] }]);
  });

  it('names a file that is damaged or foreign, and goes on with the others', async () => {
    const server = storage();
    const [a, b] = [machine('a', server), machine('b', server)];
    a.replica.newArticle(article('one'), 1);
    await a.sync();
    const [[name, file]] = server.files;
    const other = name.replace('a', 'c');
    server.files.set('notes.txt', file);
    server.files.set(other, { bytes: file.bytes.slice(3), at: 0 });
    server.files.set(name.replace('a', 'd'), { bytes: file.bytes, at: 0 });
    server.time = 2 * HOUR;
    expect((await b.sync()).damaged.sort()).toEqual([other, name.replace('a', 'd')].sort());
    expect(b.urls()).toEqual(['one']);
    expect((await b.sync()).damaged).toEqual([]);
  });

  it('waits for a file that is perhaps still being written', async () => {
    const server = storage();
    const [a, b] = [machine('a', server), machine('b', server)];
    a.replica.newArticle(article('one'), 1);
    await a.sync();
    const [[name, whole]] = server.files;
    server.files.set(name, { ...whole, bytes: whole.bytes.slice(0, 20) });
    expect(await b.sync()).toMatchObject({ received: 0, damaged: [] });
    server.files.set(name, whole);
    await b.sync();
    expect(b.urls()).toEqual(['one']);
  });

  it('sends again what the server has lost or cut', async () => {
    const server = storage();
    const [a, b] = [machine('a', server), machine('b', server)];
    a.replica.newArticle(article('one'), 1);
    await a.sync();
    a.replica.newArticle(article('two'), 2);
    await a.sync();
    const [[first], [second, file]] = server.files;
    server.files.delete(first);
    server.files.set(second, { ...file, bytes: file.bytes.slice(1) });
    await a.sync();
    await b.sync();
    expect(b.urls()).toEqual(['one', 'two']);
  });

  it('asks before it tells of many removals', async () => {
    const server = storage();
    const [a, b] = [machine('a', server), machine('b', server)];
    for (let i = 0; i < 20; i++) a.replica.newArticle(article(`n${i}`), i);
    for (const one of [a, b]) await one.sync();
    for (const local of Object.keys(a.replica.kept.articles).slice(0, 6)) {
      a.replica.edit(local, 99, ({ articles }) => delete articles[local]);
    }
    await expect(a.sync()).rejects.toMatchObject({ code: 'shrunk' });
    await b.sync();
    expect(b.urls()).toHaveLength(20);
    await confirmRemovals(a.replica);
    for (const one of [a, b]) await one.sync();
    expect(b.urls()).toHaveLength(14);
  });

  it('never tells that something is gone which the reader did not remove', async () => {
    const server = storage();
    const [a, b] = [machine('a', server), machine('b', server)];
    for (let i = 0; i < 9; i++) a.replica.newArticle(article(`n${i}`), i);
    for (const one of [a, b]) await one.sync();
    a.replica.kept.articles = {};
    for (const one of [a, b]) await one.sync();
    expect(b.urls()).toHaveLength(9);
  });

  it('makes a copy of a profile a machine of its own', async () => {
    const server = storage();
    const [a, b] = [machine('a', server), machine('b', server)];
    a.replica.newArticle(article('one'), 1);
    await a.sync();
    const twin = machine('a', server);
    twin.replica.kept = structuredClone(a.replica.kept);
    a.replica.newArticle(article('two'), 2);
    twin.replica.newArticle(article('three'), 2);
    for (const one of [a, twin, a, twin, b]) await one.sync();
    expect(twin.replica.kept.memory.machine).not.toBe(a.replica.kept.memory.machine);
    for (const one of [a, twin, b]) expect(one.urls()).toEqual(['one', 'three', 'two']);
  });

  it('tells everything anew on a server where nothing is', async () => {
    const server = storage();
    const [a, b] = [machine('a', server), machine('b', server)];
    a.replica.newArticle(article('one'), 1);
    for (const one of [a, b]) await one.sync();
    server.files.clear();
    await b.sync();
    const c = machine('c', server);
    await c.sync();
    expect(c.urls()).toEqual(['one']);
  });

  it('stops when the clocks are more than a day apart', async () => {
    const a = machine('a', storage(), { now: () => 48 * HOUR });
    await expect(a.sync()).rejects.toMatchObject({ code: 'clock' });
  });

  it('says what it has done, and when', async () => {
    const server = storage();
    server.time = 7;
    const a = machine('a', server);
    a.replica.newArticle(article('one'), 1);
    expect(await a.sync()).toEqual({ received: 0, sent: 1, damaged: [] });
    await change(a.replica, (memory) => {
      expect(memory.syncedAt).toBe(7);
      return memory;
    });
  });
});
