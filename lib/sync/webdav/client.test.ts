import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DavServer, type Fault, startDavServer } from '../testing/dav-server';
import { DavClient } from './client';
import { davStorage } from './folder';
import { readMultistatus } from './multistatus';

let server: DavServer;
let pauses: number[];
beforeEach(async () => {
  server = await startDavServer();
  pauses = [];
});
afterEach(() => server.close());

const clientFor = (password = server.password, isOnline = true) =>
  new DavClient(
    { user: server.user, password },
    {
      fetch,
      isOnline: () => isOnline,
      wait: async (milliseconds) => {
        pauses.push(milliseconds);
      },
    },
  );
const bytes = (text: string) => new TextEncoder().encode(text);
const at = (name: string) => server.address + name;

describe('the client', () => {
  it('makes folders and those above them, writes, lists, reads and removes', async () => {
    const client = clientFor();
    expect(await client.list(at('a/b/'))).toBeNull();
    await client.makeFolder(at('a/b/'));
    await client.makeFolder(at('a/b/'));
    await client.write(at('a/b/x%20%26%20y.age'), bytes('hello'));
    const listed = await client.list(at('a/b/'));
    expect(listed?.entries).toMatchObject([{ path: '/a/b/x & y.age', isFolder: false, size: 5 }]);
    expect(Math.abs((listed?.now ?? 0) - Date.now())).toBeLessThan(60_000);
    expect((await client.list(at('a/')))?.entries).toMatchObject([{ path: '/a/b', isFolder: true }]);
    expect(new TextDecoder().decode((await client.read(at('a/b/x%20%26%20y.age'))) ?? undefined)).toBe('hello');
    await client.remove(at('a/b/x%20%26%20y.age'));
    await client.remove(at('a/b/x%20%26%20y.age'));
    expect(await client.read(at('a/b/x%20%26%20y.age'))).toBeNull();
  });

  it('makes a folder that is not always there when something is to be written in it', async () => {
    const storage = davStorage(clientFor(), at('a/pictures/'), true);
    expect((await storage.list()).files).toEqual([]);
    await storage.write('x.age', bytes('hello'));
    expect((await storage.list()).files).toMatchObject([{ name: 'x.age' }]);
    await expect(davStorage(clientFor(), at('b/')).list()).rejects.toMatchObject({ code: 'noFolder' });
  });

  it.each<[Fault, string]>([
    [401, 'wrongPassword'],
    [403, 'forbidden'],
    [404, 'noFolder'],
    [409, 'noFolder'],
    [405, 'noWebdav'],
    [412, 'busy'],
    [423, 'busy'],
    [429, 'busy'],
    [503, 'busy'],
    [500, 'serverFault'],
    [507, 'full'],
    [413, 'full'],
    [302, 'noWebdav'],
    ['drop', 'unreachable'],
  ])('says of %s what it is for the reader', async (fault, code) => {
    server.fault = () => fault;
    await expect(clientFor().write(at('x'), bytes('hello'))).rejects.toMatchObject({ code });
  });

  it('says that the password is wrong', async () => {
    await expect(clientFor('no').list(server.address)).rejects.toMatchObject({ code: 'wrongPassword' });
  });

  it('asks once more, after a while, what may do then', async () => {
    let left = 2;
    server.fault = () => (left-- > 0 ? 423 : null);
    await clientFor().write(at('x'), bytes('hello'));
    expect(pauses).toHaveLength(2);
    server.fault = () => 403;
    await expect(clientFor().write(at('x'), bytes('hello'))).rejects.toThrow();
    expect(pauses).toHaveLength(2);
  });

  it('takes no answer that broke off for a whole one', async () => {
    const client = clientFor();
    await client.write(at('x'), bytes('hello hello hello'));
    server.fault = () => 'cut';
    await expect(client.read(at('x'))).rejects.toMatchObject({ code: 'cut' });
    server.fault = () => 'truncate';
    await expect(client.list(server.address)).rejects.toMatchObject({ code: 'cut' });
  });

  it('knows a server that does not know WebDAV, and one that is away', async () => {
    server.fault = () => 200;
    await expect(clientFor().list(server.address)).rejects.toMatchObject({ code: 'noWebdav' });
    server.fault = () => 'drop';
    await expect(clientFor(server.password, false).list(server.address)).rejects.toMatchObject({ code: 'offline' });
  });
});

describe('the answer to a PROPFIND', () => {
  it('is read whatever its prefixes, with what the server does not know apart', () => {
    const xml = `<?xml version="1.0" encoding="utf-8"?>
<multistatus xmlns="DAV:"><response><href>https://dav.example/a%20b/</href>
<propstat><prop><resourcetype><collection/></resourcetype></prop><status>HTTP/1.1 200 OK</status></propstat>
<propstat><prop><getcontentlength/></prop><status>HTTP/1.1 404 Not Found</status></propstat></response>
<response xmlns:oc="http://owncloud.org/ns"><href>/a%20b/x&amp;y.age</href><propstat><prop><resourcetype/>
<getcontentlength>12</getcontentlength><getlastmodified>Mon, 02 Mar 2026 10:00:00 GMT</getlastmodified></prop>
<status>HTTP/1.1 200 OK</status></propstat></response></multistatus>
`;
    expect(readMultistatus(xml)).toEqual([
      { path: '/a b', isFolder: true, size: 0, at: null },
      { path: '/a b/x&y.age', isFolder: false, size: 12, at: Date.UTC(2026, 2, 2, 10) },
    ]);
  });

  it('is none when it is a page, or broke off', () => {
    expect(readMultistatus('<html><body>Welcome</body></html>')).toBeNull();
    expect(readMultistatus('<d:multistatus xmlns:d="DAV:"><d:response>')).toBeNull();
    expect(readMultistatus('<d:multistatus xmlns:d="DAV:"/>')).toEqual([]);
  });

  it.each(['<d:response>', '<d:response><d:href>', '<d:response ', '<d:multistatus', '<![CDATA['])(
    'an answer of %s without end is read at once',
    (unit) => {
      const end = '<d:response><d:href>/x</d:href></d:response></d:multistatus>';
      const entries = readMultistatus(`<d:multistatus xmlns:d="DAV:">${unit.repeat(60_000)}${end}`);
      expect(entries?.length).toBeLessThan(2);
    },
    15_000,
  );

  it('a letter by a number that no letter has is left as it is', () => {
    const href = '<d:response><d:href>/a&#9999999;&#xffffff;&constructor;&#66;</d:href></d:response>';
    const [entry] = readMultistatus(`<d:multistatus xmlns:d="DAV:">${href}</d:multistatus>`) ?? [];
    expect(entry?.path).toBe('/a&');
    expect(readMultistatus(`<d:multistatus xmlns:d="DAV:">${href.replace('#', '')}</d:multistatus>`)).toHaveLength(1);
  });
});
