import * as v from 'valibot';
import type { PageSnapshot } from './snapshot';

/** Parses what the content script returns. */
export const snapshotSchema: v.GenericSchema<unknown, PageSnapshot> = v.object({
  url: v.string(),
  html: v.string(),
  selection: v.string(),
  isLoading: v.boolean(),
  isPdf: v.boolean(),
});
