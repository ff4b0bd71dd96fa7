import * as v from 'valibot';
import { reading } from './open';
import type { Library } from './schema';
import { MADE_AT } from './schema';

/**
 * When this database was made, ms: another time says that the browser has lost the one before and made it anew. Null for
 * those that were made before this was noted.
 */
export async function readMadeAt(library: Library): Promise<number | null> {
  const row = v.safeParse(v.object({ value: v.number() }), await reading(() => library.counters.get(MADE_AT)));
  return row.success ? row.output.value : null;
}
