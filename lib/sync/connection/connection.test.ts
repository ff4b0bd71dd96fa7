import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SyncParts } from '../engine/parts';
import { syncOnce } from '../engine/sync';
import { cipherOf } from '../files/encryption';
import { type DavServer, type Fault, startDavServer } from '../testing/dav-server';
import { MemoryReplica } from '../testing/memory-replica';
import { DavClient } from '../webdav/client';
import { davStorage } from '../webdav/folder';
import { type Connection, connect, isSameLibrary, readAddress } from './connect';
import { machinesIn } from './machines';
import { changePassphrase, leaveServer, removeMachine } from './manage';

let server: DavServer;
beforeEach(async () => {
  server = await startDavServer();
});
afterEach(() => server.close());

/** Quick, for tests: a real passphrase costs a second. */
const quick = { workFactor: 4 };
const article = (url: string) => ({ url, text: `about ${url}`, state: 'unread', tags: ['Sea'], note: 'Secret note' });

async function machine(name: string, passphrase: string, more: { besides?: boolean } = {}) {
  const client = new DavClient(server, { fetch, isOnline: () => true, wait: async () => undefined });
  const connection = await connect(client, `${server.address}sync/`, passphrase, { ...quick, ...more });
  const replica = new MemoryReplica(name.padEnd(10, 'x'));
  return { ...(await partsFor(connection, replica, client)), connection, client };
}

async function partsFor(connection: Connection, replica: MemoryReplica, client: DavClient) {
  const parts: SyncParts = {
    replica,
    storage: davStorage(client, connection.folder),
    cipher: await cipherOf(connection.identities),
    keyFile: connection.keyFile,
    self: { name: 'Study', browser: 'Test' },
    now: Date.now,
  };
  const urls = () => replica.shown().map(({ url }) => url);
  return { parts, replica, urls, sync: () => syncOnce(parts) };
}

describe('a library on a server', () => {
  it('is found by the same passphrase, and nothing of it can be read there', async () => {
    const a = await machine('a', 'correct horse');
    a.replica.newArticle(article('https://secret.example/one'), 1);
    await a.sync();
    const b = await machine('b', 'correct horse');
    await b.sync();
    expect(b.urls()).toEqual(['https://secret.example/one']);
    for (const { path, body } of server.requests) {
      expect(path + body.toString('latin1')).not.toMatch(/secret\.example|about https|Secret note|Study|correct/);
    }
  });

  it('does not open with another passphrase, and a second library may be beside it', async () => {
    const a = await machine('a', 'one');
    a.replica.newArticle(article('one'), 1);
    await a.sync();
    await expect(machine('b', 'two')).rejects.toMatchObject({ code: 'wrongPassphrase' });
    const b = await machine('b', 'two', { besides: true });
    await b.sync();
    expect(b.urls()).toEqual([]);
    expect(b.connection.folder).not.toBe(a.connection.folder);
    expect((await machine('c', 'one')).connection.folder).toBe(a.connection.folder);
  });

  it('takes another passphrase, which the other machines ask for', async () => {
    const a = await machine('a', 'old');
    const b = await machine('b', 'old');
    a.replica.newArticle(article('one'), 1);
    b.replica.newArticle(article('two'), 1);
    for (const one of [a, b]) await one.sync();
    let kept = a.connection;
    const keep = async (connection: Connection) => {
      kept = connection;
    };
    await changePassphrase(a.parts, a.connection, 'new', { ...quick, keep });
    await expect(b.sync()).rejects.toMatchObject({ code: 'wrongPassphrase' });
    await expect(machine('c', 'old')).rejects.toMatchObject({ code: 'wrongPassphrase' });
    const c = await machine('c', 'new');
    await c.sync();
    expect(c.urls()).toEqual(['one', 'two']);
    const again = await partsFor(kept, a.replica, a.client);
    await again.sync();
    expect(again.urls()).toEqual(['one', 'two']);
    // A machine that still goes by the old key can read none of this one's files.
    const old = await cipherOf(b.connection.identities);
    const own = Object.keys(again.replica.kept.memory.files);
    expect(own.length).toBeGreaterThan(0);
    for (const name of own) {
      const bytes = await again.parts.storage.read(name);
      await expect(old.decrypt(bytes ?? new Uint8Array())).rejects.toThrow();
    }
  });

  it('keeps what only a lost machine had told, when it is taken off the list', async () => {
    const [a, b] = [await machine('a', 'p'), await machine('b', 'p')];
    a.replica.newArticle(article('one'), 1);
    for (const one of [a, b]) await one.sync();
    const [{ machine: lost, name }] = machinesIn(b.replica.kept.memory.peers);
    expect(name).toBe('Study');
    await removeMachine(b.parts, lost);
    expect(machinesIn(b.replica.kept.memory.peers)).toEqual([]);
    const c = await machine('c', 'p');
    await c.sync();
    expect(c.urls()).toEqual(['one']);
    a.replica.newArticle(article('two'), 2);
    for (const one of [a, c]) await one.sync();
    expect(c.urls()).toEqual(['one', 'two']);
  });

  it('is known again where its files were moved to, and a machine goes on there as the one that it was', async () => {
    const [a, b] = [await machine('a', 'p'), await machine('b', 'p')];
    a.replica.newArticle(article('one'), 1);
    for (const one of [a, b]) await one.sync();
    const client = new DavClient(server, { fetch, isOnline: () => true, wait: async () => undefined });
    const moved = new Map([...server.files].map(([path, file]) => [path.replace('/sync/', '/moved/'), file]));
    await client.makeFolder(a.connection.folder.replace('/sync/', '/moved/'));
    for (const path of server.files.keys()) server.files.delete(path);
    for (const [path, file] of moved) server.files.set(path, file);
    a.replica.newArticle(article('two'), 2);
    b.replica.newArticle(article('three'), 2);
    const names = [a, b].map(({ replica }) => replica.kept.memory.machine);
    const there = [];
    for (const one of [a, b]) {
      const connection = await connect(client, `${server.address}moved/`, 'p', quick);
      expect(isSameLibrary(one.connection, connection)).toBe(true);
      there.push(await partsFor(connection, one.replica, client));
    }
    for (const one of [...there, ...there]) await one.sync();
    expect(there.map(({ replica }) => replica.kept.memory.machine)).toEqual(names);
    for (const one of there) expect(one.urls()).toEqual(['one', 'three', 'two']);
    const other = await connect(client, `${server.address}moved/`, 'q', { ...quick, besides: true });
    expect(isSameLibrary(a.connection, other)).toBe(false);
  });

  it('goes when the last machine leaves', async () => {
    const [a, b] = [await machine('a', 'p'), await machine('b', 'p')];
    a.replica.newArticle(article('one'), 1);
    for (const one of [a, b]) await one.sync();
    expect(await leaveServer(a.parts)).toBe(false);
    await b.sync();
    const c = await machine('c', 'p');
    await c.sync();
    expect(c.urls()).toEqual(['one']);
    await leaveServer(c.parts);
    expect(await leaveServer(b.parts)).toBe(true);
    expect([...server.files.keys()]).toEqual([]);
  });
});

describe('a server that fails', () => {
  const faults: Fault[] = [401, 403, 404, 409, 412, 423, 429, 500, 507, 'cut', 'truncate', 'drop'];
  it.each(faults)('with %s at any request loses nothing and leaves nothing half done', async (fault) => {
    const [a, b] = [await machine('a', 'p'), await machine('b', 'p')];
    for (let i = 0; i < 4; i++) {
      for (const after of [false, true]) {
        let left = i;
        server.fault = () => (left-- === 0 ? (after ? { after: fault } : fault) : null);
        a.replica.newArticle(article(`a${i}${after}`), i);
        b.replica.newArticle(article(`b${i}${after}`), i);
        for (const one of [a, b]) await one.sync().catch(() => undefined);
      }
    }
    server.fault = () => null;
    for (const one of [a, b, a, b]) await one.sync();
    expect(a.urls()).toHaveLength(16);
    expect(b.replica.shown()).toEqual(a.replica.shown());
  });
});

describe('an address', () => {
  it('is kept without what does not belong to it', () => {
    expect(readAddress(' dav.example/files ')).toBe('https://dav.example/files/');
    expect(readAddress('https://mira:secret@dav.example:8443/a%20b//?x=1#y')).toBe('https://dav.example:8443/a%20b/');
    expect(readAddress('http://192.168.1.2/dav')).toBe('http://192.168.1.2/dav/');
  });

  it('is https, but for machines of the own network', () => {
    expect(() => readAddress('http://dav.example/')).toThrow(expect.objectContaining({ code: 'needsHttps' }));
    expect(() => readAddress('ftp://dav.example/')).toThrow(expect.objectContaining({ code: 'badAddress' }));
    expect(() => readAddress('no such thing')).toThrow(expect.objectContaining({ code: 'badAddress' }));
  });
});
