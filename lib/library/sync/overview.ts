import * as v from 'valibot';
import { type Machine, machinesIn } from '../../sync/connection/machines';
import { EVERY } from '../../sync/engine/replica';
import { isRemoval } from '../../sync/engine/send';
import { confirmRemovals } from '../../sync/engine/sync';
import { isAlive } from '../../sync/merge/seen';
import { restoreArticles } from '../articles/remove';
import { reading } from '../database/open';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { syncRowSchema } from '../marks/sync-records';
import { idOf } from './kinds/articles';
import { memorySchema } from './memory';
import { libraryReplica, MEMORY } from './replica';
import { STATUS, type SyncStatus, statusSchema } from './status';

/** Holds what a page shows of sync. */
export interface SyncOverview {
  status: SyncStatus | null;
  /** The end of the last sync that completed, ms; null when there was none. */
  syncedAt: number | null;
  machines: Machine[];
}

/**
 * Gives the state of sync, and the other machines.
 * @throws LibraryError
 */
export function readOverview(library: Library): Promise<SyncOverview> {
  return reading(async () => {
    const [status, memory] = await library.syncState.bulkGet([STATUS, MEMORY]);
    const noted = v.safeParse(v.object({ value: statusSchema }), status);
    const known = v.safeParse(v.object({ value: memorySchema }), memory);
    return {
      status: noted.success ? noted.output.value : null,
      syncedAt: known.success ? known.output.value.syncedAt : null,
      machines: known.success ? machinesIn(known.output.value.peers) : [],
    };
  });
}

const asIs = (html: string) => html;

/**
 * Counts the articles that were removed here and that the other machines have not heard of. It only reads, so that a page can follow it.
 * @throws LibraryError
 */
export function countUntoldRemovals(library: Library): Promise<number> {
  return reading(async () => {
    const raw = await library.syncRecords.where('pending').above(0).toArray();
    return parseRecords(syncRowSchema, raw).records.filter(isRemoval).length;
  });
}

/**
 * Confirms that the reader means the removals: the next sync sends them.
 * @throws LibraryError
 */
export function confirmUntoldRemovals(library: Library): Promise<void> {
  return confirmRemovals(libraryReplica(library, asIs));
}

/**
 * Takes removals back that the reader did not mean: the removed articles that no other machine knows of yet come back.
 * @throws LibraryError
 */
export async function undoUntoldRemovals(library: Library): Promise<number> {
  const rows = await libraryReplica(library, asIs).transact((tables) => tables.pending(EVERY));
  const gone = rows.flatMap(({ key, local, state }) =>
    key.startsWith('a:') && local !== undefined && !isAlive(state) ? [idOf(local)] : [],
  );
  return (await restoreArticles(library, gone)).length;
}
