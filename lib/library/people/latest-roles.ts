import { reading } from '../database/open';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { appearanceRowSchema } from '../database/story-records';

/** So many of the latest articles of a person are looked at. */
const LOOKED_AT = 20;

/**
 * Gives the latest role that saved articles have of each of these people, by key; those of whom none has any are left out. Of each
 * only the latest articles are read.
 */
export async function latestRoles(library: Library, keys: readonly string[]): Promise<Map<string, string>> {
  return reading(async () => {
    const told = await Promise.all(
      keys.map(async (key) => {
        const raw = await library.appearances.where('key').equals(key).reverse().limit(LOOKED_AT).toArray();
        const role = parseRecords(appearanceRowSchema, raw).records.find((one) => one.role)?.role;
        return role ? [[key, role] as const] : [];
      }),
    );
    return new Map(told.flat());
  });
}
