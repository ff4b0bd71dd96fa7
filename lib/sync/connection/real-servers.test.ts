import { describe, expect, it } from 'vitest';
import { syncOnce } from '../engine/sync';
import { SyncError } from '../errors';
import { cipherOf } from '../files/encryption';
import { startFaultProxy, type WayFault } from '../testing/fault-proxy';
import { MemoryReplica } from '../testing/memory-replica';
import { hasApache, hasRclone, type RealServer, startApache, startRclone } from '../testing/real-servers';
import { DavClient } from '../webdav/client';
import { davStorage } from '../webdav/folder';
import { connect } from './connect';
import { leaveServer } from './manage';

/** `npm test` installs them where it can; elsewhere they are passed over, and the report says so. */
const servers: [string, boolean, () => Promise<RealServer>][] = [
  ['Apache mod_dav', hasApache(), startApache],
  ['rclone serve webdav', hasRclone(), startRclone],
];

const tools = { fetch, isOnline: () => true, wait: async () => undefined };

/** Machines of these names that have one library there. */
async function machinesAt(server: Pick<RealServer, 'address' | 'user' | 'password'>, names: readonly string[]) {
  const machines = [];
  for (const which of names) {
    const client = new DavClient(server, tools);
    const connection = await connect(client, `${server.address}my%20files/sync/`, 'p', { workFactor: 4 });
    const replica = new MemoryReplica(which.padEnd(10, 'x'));
    const parts = {
      replica,
      storage: davStorage(client, connection.folder),
      cipher: await cipherOf(connection.identities),
      keyFile: connection.keyFile,
      self: { name: which, browser: 'Test' },
      now: Date.now,
    };
    machines.push({ replica, parts });
  }
  return machines;
}

const sample = (url: string) => ({ url, text: `text ${url}`, state: 'unread', tags: ['Sea'], note: '' });

describe.each(servers)('%s', (name, isInstalled, start) => {
  it.skipIf(!isInstalled)(`serves two machines (needs ${name})`, async () => {
    const server = await start();
    try {
      const machines = await machinesAt(server, ['a', 'b']);
      const [a, b] = machines;
      for (let i = 0; i < 20; i++) {
        const { replica } = machines[i % 2];
        replica.newArticle(sample(`n${i}`), i);
        await syncOnce(machines[i % 2].parts);
      }
      for (const { parts } of [a, b]) await syncOnce(parts);
      expect(a.replica.shown()).toHaveLength(20);
      expect(b.replica.shown()).toEqual(a.replica.shown());
      const wrong = new DavClient({ ...server, password: 'no' }, tools);
      await expect(wrong.list(server.address)).rejects.toMatchObject({ code: 'wrongPassword' });
      expect(await leaveServer(a.parts)).toBe(false);
      expect(await leaveServer(b.parts)).toBe(true);
      expect((await b.parts.storage.list()).files).toEqual([]);
    } finally {
      await server.close();
    }
  });

  const statuses = [401, 403, 404, 409, 412, 423, 429, 500, 507];
  const faults: WayFault[] = [
    ...statuses,
    'cut up',
    'cut down',
    'truncate',
    'drop before',
    'drop after',
    'late',
    'twice',
  ];
  it.skipIf(!isInstalled)(
    `loses nothing and leaves nothing half done on a bad way to it (needs ${name})`,
    async () => {
      const server = await start();
      const proxy = await startFaultProxy(server.address);
      try {
        const [a, b] = await machinesAt({ ...server, address: proxy.address }, ['a', 'b']);
        const all: WayFault[] = [...faults, ...statuses.map((after) => ({ after }))];
        // Each at two requests of a sync, that of one machine and of the other; the client gives up after three tries, not after one.
        const rounds = all.flatMap((fault, i) => [0, 1].map((which) => ({ fault, which, at: (i + 2 * which) % 5 })));
        for (const [i, { fault, which, at }] of rounds.entries()) {
          const { replica, parts } = [a, b][which];
          replica.newArticle(sample(`n${i}`), i);
          let asked = 0;
          proxy.fault = () => (asked++ >= at && asked <= at + (i % 4 < 2 ? 3 : 1) ? fault : null);
          await syncOnce(parts).catch((error: unknown) => expect(error).toBeInstanceOf(SyncError));
        }
        proxy.fault = () => null;
        for (const { parts } of [a, b, a, b]) await syncOnce(parts);
        expect(a.replica.shown()).toHaveLength(rounds.length);
        expect(b.replica.shown()).toEqual(a.replica.shown());
        // A machine that comes now finds nothing that is half, or that names nobody knows.
        const [c] = await machinesAt({ ...server, address: proxy.address }, ['c']);
        expect(await syncOnce(c.parts)).toMatchObject({ damaged: [] });
        expect(c.replica.shown()).toEqual(a.replica.shown());
      } finally {
        await proxy.close();
        await server.close();
      }
    },
    300_000,
  );
});
