import { readCounter } from './counters';
import { reading } from './open';
import { type Library, MADE_AT } from './schema';

/**
 * When this database was made, ms: another time says that the browser has lost the one before and made it anew. Null for
 * those that were made before this was noted.
 */
export function readMadeAt(library: Library): Promise<number | null> {
  return reading(() => readCounter(library, MADE_AT));
}
