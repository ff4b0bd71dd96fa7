import * as v from 'valibot';
import { reading } from '../database/open';
import type { Library } from '../database/schema';

const updatedSchema = v.object({ updatedAt: v.number() });

/**
 * Tells whether the library has an article that was saved, or saved again, at exactly that time (milliseconds since
 * 1970). It goes through the whole list, a row at a time, because it is only asked after a save was interrupted, which
 * is rare.
 * @throws LibraryError
 */
export function wasKeptAt(library: Library, savedAt: number): Promise<boolean> {
  const isIt = (row: unknown) => v.is(updatedSchema, row) && row.updatedAt === savedAt;
  return reading(async () => (await library.entries.reverse().filter(isIt).limit(1).primaryKeys()).length > 0);
}
