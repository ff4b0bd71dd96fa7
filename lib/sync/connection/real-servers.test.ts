import { describe, expect, it } from 'vitest';
import { syncOnce } from '../engine/sync';
import { cipherOf } from '../files/encryption';
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

describe.each(servers)('%s', (name, isInstalled, start) => {
  it.skipIf(!isInstalled)(`serves two machines (needs ${name})`, async () => {
    const server = await start();
    try {
      const machines = [];
      for (const which of ['a', 'b']) {
        const client = new DavClient(server, { fetch, isOnline: () => true, wait: async () => undefined });
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
      const [a, b] = machines;
      for (let i = 0; i < 20; i++) {
        const { replica } = machines[i % 2];
        replica.newArticle({ url: `n${i}`, text: `text ${i}`, state: 'unread', tags: ['Sea'], note: '' }, i);
        await syncOnce(machines[i % 2].parts);
      }
      for (const { parts } of [a, b]) await syncOnce(parts);
      expect(a.replica.shown()).toHaveLength(20);
      expect(b.replica.shown()).toEqual(a.replica.shown());
      const wrong = new DavClient(
        { ...server, password: 'no' },
        { fetch, isOnline: () => true, wait: async () => undefined },
      );
      await expect(wrong.list(server.address)).rejects.toMatchObject({ code: 'wrongPassword' });
      expect(await leaveServer(a.parts)).toBe(false);
      expect(await leaveServer(b.parts)).toBe(true);
      expect((await b.parts.storage.list()).files).toEqual([]);
    } finally {
      await server.close();
    }
  });
});
