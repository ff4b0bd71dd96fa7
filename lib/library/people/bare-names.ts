import { reading } from '../database/open';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { type PersonRow, personRowSchema } from '../database/story-records';

/** Chinese, Japanese and Korean names are written without a blank; of three characters, one is a full name. */
const IS_WHOLE = /^[\p{sc=Han}\p{sc=Hang}]{3,}$/u;

/** Tells whether a person has more than a family name, which may be anybody's. */
export function isFullName({ key }: Pick<PersonRow, 'key'>): boolean {
  return key.includes(' ') || IS_WHOLE.test(key.normalize('NFC'));
}

/** Gives those of these family names that articles use alone, with the key of the only person who has each. */
export async function bareNames(library: Library, families: readonly string[]): Promise<Map<string, string>> {
  const raw = await library.people
    .where('families')
    .anyOf([...new Set(families)])
    .distinct()
    .toArray();
  const { records } = parseRecords(personRowSchema, raw);
  const alone = records.filter((row) => !isFullName(row) && row.count > 0).map(({ key }) => key);
  return new Map(
    alone.flatMap((family) => {
      const [first, ...others] = records.filter((row) => isFullName(row) && row.families.includes(family));
      return first && others.length === 0 ? [[family, first.key]] : [];
    }),
  );
}

/** Gives the keys under which articles name a person: their own, and their family name where only they have it. */
export function keysOf({ key, families }: PersonRow, bare: ReadonlyMap<string, string>): string[] {
  return [key, ...families.filter((family) => bare.get(family) === key)];
}

/**
 * Gives the ids of the articles that name a person; a family name alone counts where only one person has it.
 * @throws LibraryError
 */
export async function articlesNaming(library: Library, key: string): Promise<Set<number>> {
  return reading(async () => {
    const [row] = parseRecords(personRowSchema, [await library.people.get(key)]).records;
    if (!row) return new Set<number>();
    const keys = keysOf(row, await bareNames(library, row.families));
    const named = await library.appearances.where('key').anyOf(keys).primaryKeys();
    return new Set(named.map(([article]) => article));
  });
}
