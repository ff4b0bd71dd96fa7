import { change } from '../engine/own-files';
import type { SyncParts } from '../engine/parts';
import { adopt } from '../engine/send';
import { replaceFiles, syncOnce } from '../engine/sync';
import { cipherOf, newIdentities, sealKeys } from '../files/encryption';
import { ownerOfPictures, parseFileName } from '../files/file-name';
import { keyFilesIn, newKeyFile } from '../files/key-file';
import type { StoredFile } from '../storage';
import type { Connection } from './connect';

/**
 * Takes a lost machine off the list: this machine sends again what only that one had sent, and removes its files. If the
 * lost machine comes back, it starts as a new one.
 */
export async function removeMachine(parts: SyncParts, machine: string): Promise<void> {
  await syncOnce(parts);
  await adopt(parts.replica, (author) => author === machine);
  await syncOnce(parts);
  await removeFiles(parts, (await parts.storage.list()).files, machine);
  await change(parts.replica, ({ peers: { [machine]: _, ...peers }, ...memory }) => ({ ...memory, peers }));
}

async function removeFiles(
  { storage, pictures }: SyncParts,
  files: readonly StoredFile[],
  machine: string,
): Promise<void> {
  for (const { name } of files) if (parseFileName(name)?.machine === machine) await storage.remove(name);
  for (const { name } of pictures ? (await pictures.list()).files : []) {
    if (ownerOfPictures(name) === machine) await pictures?.remove(name);
  }
}

/** Removes the files of this machine; where no other machine has any, those with the keys, too. @returns whether nobody is left */
export async function leaveServer(parts: SyncParts): Promise<boolean> {
  const { machine } = await parts.replica.transact((tables) => tables.memory());
  const { files } = await parts.storage.list();
  await removeFiles(parts, files, machine);
  const isLast = !files.some(({ name }) => (parseFileName(name)?.machine ?? machine) !== machine);
  if (isLast) for (const name of keyFilesIn(files)) await parts.storage.remove(name);
  return isLast;
}

/**
 * Gives the library a new key under a new passphrase, and writes what this machine has written again with it. The other
 * machines ask for the new passphrase, and read with the keys of before what is not written again yet.
 */
export async function changePassphrase(
  parts: SyncParts,
  connection: Connection,
  passphrase: string,
  { workFactor, keep }: { workFactor?: number; keep(connection: Connection): Promise<void> },
): Promise<void> {
  await syncOnce(parts);
  const { files } = await parts.storage.list();
  const identities = await newIdentities(connection.identities);
  const keyFile = newKeyFile(files);
  await parts.storage.write(keyFile, await sealKeys(identities, passphrase, workFactor));
  // From here on the new passphrase is valid, whatever happens: it also opens the files that are not written again yet.
  await keep({ ...connection, identities, keyFile });
  for (const name of keyFilesIn(files)) await parts.storage.remove(name);
  const again = { ...parts, keyFile, cipher: await cipherOf(identities) };
  const memory = await parts.replica.transact((tables) => tables.memory());
  if (Object.keys(memory.files).length) await replaceFiles(again, Object.keys(memory.files));
}
