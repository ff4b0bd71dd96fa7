import type { StoredFile } from '../storage';
import { randomName } from './file-name';

const FORM = /^keys-(\d{6})-[a-z0-9]{6}\.age$/;

/** Gives the names of the files with the keys, the newest first: each change of the passphrase makes one. */
export function keyFilesIn(files: readonly Pick<StoredFile, 'name'>[]): string[] {
  return files
    .map(({ name }) => name)
    .filter((name) => FORM.test(name))
    .sort()
    .reverse();
}

/** Gives a name for the next one. */
export function newKeyFile(files: readonly Pick<StoredFile, 'name'>[]): string {
  const [last] = keyFilesIn(files);
  const number = Number(last === undefined ? 0 : FORM.exec(last)?.[1]) + 1;
  return `keys-${String(number).padStart(6, '0')}-${randomName(6)}.age`;
}
