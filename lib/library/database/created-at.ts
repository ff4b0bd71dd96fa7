import { readCounter } from './counters';
import { reading } from './open';
import { CREATED_AT, type Library } from './schema';

/**
 * When this database was made, ms: another time says that the browser has lost the one before and made it anew. Null for
 * those that were made before this was noted.
 */
export function readCreatedAt(library: Library): Promise<number | null> {
  return reading(() => readCounter(library, CREATED_AT));
}
