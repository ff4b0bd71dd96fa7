import { makePrints } from '../articles/copies';
import { purgeRemoved } from '../articles/remove';
import { repairIndex } from '../articles/repair-index';
import { reading } from '../database/open';
import type { Library } from '../database/schema';
import { compactIndex } from '../search/segments';
import { fillLeads } from './fill-leads';

/**
 * Purges what was removed long ago, mends the search index, fills in what older rows lack, and merges the small pieces
 * that saves left of the index. Nothing depends on it; call it when the library page is idle.
 */
export async function tidyLibrary(library: Library, now: number): Promise<void> {
  await purgeRemoved(library, now);
  await repairIndex(library);
  await makePrints(library);
  await fillLeads(library);
  await reading(() => compactIndex(library));
}
