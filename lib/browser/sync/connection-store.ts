import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

/**
 * Holds what this machine needs to sync; it exists while sync is on. The library's keys open its files; the passphrase is not
 * kept.
 */
export const syncTargetSchema = v.object({
  /** The address that the reader typed, and the library's folder there. Both end with a slash. */
  address: v.string(),
  folder: v.string(),
  user: v.string(),
  password: v.string(),
  identities: v.pipe(v.tupleWithRest([v.string()], v.string()), v.readonly()),
  keyFile: v.string(),
  /** The name of this machine, and its browser, in the list of machines. */
  name: v.string(),
  browser: v.string(),
  /** The reader wants the pictures that are kept to go along. */
  pictures: v.optional(v.boolean(), false),
});
export type SyncTarget = v.InferOutput<typeof syncTargetSchema>;

const KEY = 'local:sync';
/** The settings as sync last sent or stored them. */
export const SHARED_SETTINGS = 'local:syncedSettings';

/** Reads what sync needs; null while it is off. */
export async function readSyncTarget(): Promise<SyncTarget | null> {
  const { success, output } = v.safeParse(syncTargetSchema, await storage.getItem(KEY));
  return success ? output : null;
}

/** Turns sync on, or changes what it needs; null turns it off. */
export async function keepSyncTarget(target: SyncTarget | null): Promise<void> {
  if (target) await storage.setItem(KEY, target);
  else await storage.removeItems([KEY, SHARED_SETTINGS]);
}

/** Calls back when sync is turned on or off, or what it needs changes. Returns a function that stops it. */
export function onSyncTarget(changed: () => void): () => void {
  return storage.watch(KEY, changed);
}
