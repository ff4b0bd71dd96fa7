import { SyncError } from '../errors';
import type { Storage } from '../storage';
import type { DavClient } from './client';

/** A folder of a WebDAV server as sync keeps files in it. `folder` ends with a slash. */
export function davStorage(client: DavClient, folder: string): Storage {
  const at = (name: string) => new URL(encodeURIComponent(name), folder).href;
  return {
    list: async () => {
      const listed = await client.list(folder);
      if (!listed) throw new SyncError('noFolder');
      const files = listed.entries
        .filter(({ isFolder }) => !isFolder)
        .map(({ path, size, at }) => ({ name: path.slice(path.lastIndexOf('/') + 1), size, at }));
      return { files, now: listed.now };
    },
    read: (name) => client.read(at(name)),
    write: (name, bytes) => client.write(at(name), bytes),
    remove: (name) => client.remove(at(name)),
  };
}
