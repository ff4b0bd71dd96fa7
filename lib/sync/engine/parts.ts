import type { Cipher } from '../files/encryption';
import type { Storage } from '../storage';
import type { Replica } from './replica';

/** The limits on the size of files. */
export interface FileLimits {
  /** Records that go into one. */
  records: number;
  /** The number of bytes from which a file is left as it is. */
  full: number;
}

/** A file of 200 articles is some hundred kilobytes. */
export const FILE_LIMITS: FileLimits = { records: 200, full: 256_000 };

/** The parts that a sync works with. */
export interface SyncParts {
  replica: Replica;
  storage: Storage;
  /** The folder with the pictures that are kept. */
  pictures?: Storage;
  cipher: Cipher;
  /** The name of the file of keys that this machine has opened: another name in the folder means that the passphrase was changed. */
  keyFile?: string;
  /** The names of this machine and of its browser, for the list of machines. */
  self: { name: string; browser: string };
  now(): number;
  /** Other sizes of files, for tests. */
  limits?: FileLimits;
  signal?: AbortSignal;
  progress?(progress: SyncProgress): void;
}

/** The progress of a sync: `done` of the `total` known records of this step. */
export interface SyncProgress {
  step: 'looking' | 'receiving' | 'sending';
  done: number;
  total: number;
}

export interface SyncReport {
  received: number;
  sent: number;
  /** Names of files that could not be read, and were passed over. */
  damaged: string[];
}
