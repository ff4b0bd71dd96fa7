import { readCounter } from './counters';
import { reading } from './open';
import { CREATED_AT, type Library } from './schema';

/**
 * Reads when this database was made, ms: another time means that the browser has lost the earlier one and made it anew.
 * Null for databases that were made before this was noted.
 */
export function readCreatedAt(library: Library): Promise<number | null> {
  return reading(() => readCounter(library, CREATED_AT));
}
