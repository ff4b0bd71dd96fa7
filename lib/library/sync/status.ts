import * as v from 'valibot';
import { writing } from '../database/open';
import type { Library } from '../database/schema';

export const statusSchema = v.variant('state', [
  v.object({
    state: v.literal('running'),
    step: v.picklist(['looking', 'receiving', 'sending']),
    done: v.number(),
    total: v.number(),
    at: v.number(),
  }),
  v.object({ state: v.literal('done'), at: v.number(), damaged: v.array(v.string()) }),
  /** `problem` is the message that describes what is wrong. */
  v.object({ state: v.literal('failed'), at: v.number(), problem: v.string() }),
]);
/** The state of the sync that runs, or how the last one ended. */
export type SyncStatus = v.InferOutput<typeof statusSchema>;

/** The row of `syncState` that holds it. */
export const STATUS = 'status';

/** Notes the state of a sync, where every page of the extension can follow it. @throws LibraryError */
export async function noteStatus(library: Library, value: SyncStatus): Promise<void> {
  await writing(library, ['syncState'], () => library.syncState.put({ name: STATUS, value }));
}
