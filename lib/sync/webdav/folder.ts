import { SyncError } from '../errors';
import type { Storage } from '../storage';
import type { DavClient } from './client';

/**
 * A folder of a WebDAV server as sync keeps files in it. `folder` ends with a slash.
 * @param isMade it is made when something is to be written there, and is empty before
 */
export function davStorage(client: DavClient, folder: string, isMade = false): Storage {
  const at = (name: string) => new URL(encodeURIComponent(name), folder).href;
  return {
    list: async () => {
      const listed = await client.list(folder);
      if (!listed && isMade) return { files: [], now: null };
      if (!listed) throw new SyncError('noFolder');
      const files = listed.entries
        .filter(({ isFolder }) => !isFolder)
        .map(({ path, size, at }) => ({ name: path.slice(path.lastIndexOf('/') + 1), size, at }));
      return { files, now: listed.now };
    },
    read: (name) => client.read(at(name)),
    write: async (name, bytes) => {
      try {
        await client.write(at(name), bytes);
      } catch (error) {
        if (!isMade || !(error instanceof SyncError) || error.code !== 'noFolder') throw error;
        await client.makeFolder(folder);
        await client.write(at(name), bytes);
      }
    },
    remove: (name) => client.remove(at(name)),
  };
}
