import * as v from 'valibot';
import { recordStateSchema } from '../../sync/merge/record';

/** Marks that something was written since sync last looked: `article:12`, `highlight:…`. */
export const changeMarkSchema = v.object({ key: v.string(), at: v.number() });
export type ChangeMark = v.InferOutput<typeof changeMarkSchema>;

/** A record as all machines know it, and where it is in this library. */
export const syncRowSchema = v.object({
  key: v.string(),
  /** The mark of its row here (`article:12`); missing while it is not here. */
  local: v.optional(v.string()),
  /** 1 means that the article is to be sent, 2 that its text is, too. It is missing when there is nothing to send. */
  pending: v.optional(v.picklist([1, 2])),
  /** Increases with each change: a record that was changed while it was being sent is sent again. */
  revision: v.number(),
  /** The numbers of this machine's files that the record is in: of the one with its page, and of the last one. */
  files: v.optional(v.array(v.number())),
  parent: v.optional(v.string()),
  state: recordStateSchema,
});
export type SyncRow = v.InferOutput<typeof syncRowSchema>;

/** Holds what sync remembers besides the records; whoever reads a row parses it. */
export interface SyncStateRow {
  name: string;
  value: unknown;
}
