import { isPrivateHost } from '../../text/private-host';
import { SyncError } from '../errors';
import { type Identities, newIdentities, openKeys, sealKeys } from '../files/encryption';
import { randomName } from '../files/file-name';
import { keyFilesIn, newKeyFile } from '../files/key-file';
import type { DavClient } from '../webdav/client';
import { davStorage } from '../webdav/folder';

/** A library on a server for which this machine has the keys. */
export interface Connection {
  /** Its folder, with a slash at its end. */
  folder: string;
  identities: Identities;
  /** The file that holds the keys. */
  keyFile: string;
}

/**
 * Tells whether the second is where the first has moved to, with its files or without: the folder of a library has a name that
 * no other has. A machine that connects to a library that has moved goes on with its own folder there.
 */
export function isSameLibrary(one: Pick<Connection, 'folder'>, other: Pick<Connection, 'folder'>): boolean {
  const nameOf = ({ folder }: Pick<Connection, 'folder'>) => folder.split('/').at(-2);
  return nameOf(one) === nameOf(other);
}

/** The beginning of the names of libraries' folders, because two libraries may be at one address. */
const PREFIX = 'throughline-';

/**
 * Gives an address as it is kept: with a slash at its end, without a name, a password, parameters. What is sent there is
 * encrypted, the password is not: so it must be https, except for machines of the reader's own network.
 * @throws SyncError `badAddress`, `needsHttps`
 */
export function readAddress(typed: string): string {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) throw new SyncError('badAddress');
  const { protocol, host, hostname, pathname } = new URL(address);
  if (!/^https?:$/.test(protocol)) throw new SyncError('badAddress');
  if (protocol === 'http:' && !isPrivateHost(hostname)) throw new SyncError('needsHttps');
  return `${protocol}//${host}${pathname.replace(/\/*$/, '/')}`;
}

/**
 * Finds the library at an address that the passphrase opens. Where there is none, one is made; where there are only others, it
 * is made when `besides` allows it.
 * @throws SyncError `wrongPassphrase` when there are only others, and what the client throws
 */
export async function connect(
  client: DavClient,
  address: string,
  passphrase: string,
  { besides = false, workFactor }: { besides?: boolean; workFactor?: number } = {},
): Promise<Connection> {
  const listed = await client.list(address);
  if (!listed) await client.makeFolder(address);
  const names = (listed?.entries ?? [])
    .filter(({ isFolder }) => isFolder)
    .map(({ path }) => path.slice(path.lastIndexOf('/') + 1))
    .filter((name) => name.startsWith(PREFIX));
  let others = 0;
  for (const name of names) {
    const folder = `${new URL(encodeURIComponent(name), address).href}/`;
    const storage = davStorage(client, folder);
    const [keyFile] = keyFilesIn((await storage.list()).files);
    const bytes = keyFile === undefined ? null : await storage.read(keyFile);
    if (keyFile === undefined || !bytes) continue;
    const identities = await openKeys(bytes, passphrase);
    if (identities) return { folder, identities, keyFile };
    others++;
  }
  if (others && !besides) throw new SyncError('wrongPassphrase');
  const folder = `${new URL(PREFIX + randomName(8), address).href}/`;
  await client.makeFolder(folder);
  const identities = await newIdentities();
  const keyFile = newKeyFile([]);
  await davStorage(client, folder).write(keyFile, await sealKeys(identities, passphrase, workFactor));
  return { folder, identities, keyFile };
}
