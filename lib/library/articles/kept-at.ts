import * as v from 'valibot';
import { reading } from '../database/open';
import type { Library } from '../database/schema';

const updatedSchema = v.object({ updatedAt: v.number() });

/**
 * True when an article is in the library that was saved, or saved again, at exactly that time (milliseconds since 1970).
 * Goes through the whole list, a row at a time: it is asked when a save was interrupted, and hardly ever.
 * @throws LibraryError
 */
export function wasKeptAt(library: Library, savedAt: number): Promise<boolean> {
  const isIt = (row: unknown) => v.is(updatedSchema, row) && row.updatedAt === savedAt;
  return reading(async () => (await library.entries.reverse().filter(isIt).limit(1).primaryKeys()).length > 0);
}
