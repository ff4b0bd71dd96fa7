import { outletClock } from '../../text/outlet-day';
import { reading } from '../database/open';
import { entrySchema, parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { appearanceRowSchema } from '../database/story-records';
import { latestRole, rolesOf } from './portrait';

/** So many of the latest articles of a person are looked at. */
const LOOKED_AT = 20;

/**
 * Gives the latest role that saved articles have of each of these people, by key, as their page does: in the reader's language where an
 * article in it has one. Those of whom none has any are left out. Of each only the latest articles are read.
 * @param locale the language of the interface
 */
export async function latestRoles(
  library: Library,
  keys: readonly string[],
  locale: string,
): Promise<Map<string, string>> {
  return reading(async () => {
    const found = await Promise.all(
      keys.map((key) => library.appearances.where('key').equals(key).reverse().limit(LOOKED_AT).toArray()),
    );
    const told = parseRecords(appearanceRowSchema, found.flat()).records.filter(({ role }) => role);
    const ids = [...new Set(told.map(({ article }) => article))];
    const { records } = parseRecords(entrySchema, await library.entries.bulkGet(ids));
    const entries = new Map(records.map((entry) => [entry.id, entry]));
    return new Map(
      keys.flatMap((key) => {
        const appearances = told
          .filter((one) => one.key === key)
          .flatMap(({ article, name, role }) => {
            const entry = entries.get(article);
            return entry ? [{ entry, name, role }] : [];
          })
          .sort((a, b) => (outletClock(a.entry.publishedAt) < outletClock(b.entry.publishedAt) ? -1 : 1));
        // An article without a date has no place in time, and is asked last.
        const role = latestRole(rolesOf(appearances, locale)) ?? appearances.at(-1)?.role;
        return role ? [[key, role] as const] : [];
      }),
    );
  });
}
