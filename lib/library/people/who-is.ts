import { nameParts } from '../../text/names/person-name';
import { reading } from '../database/open';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { type PersonRow, personRowSchema } from '../database/story-records';
import { bareNames, isFullName, keysOf } from './bare-names';
import { namedSo, type Person, shownPerson } from './people';

/**
 * Gives the person of each name, as the library knows them: one for all spellings, following the reader's decisions. A
 * family name alone is the only person who has it. Names of nobody are left out.
 */
export async function whoIs(library: Library, names: readonly string[]): Promise<Map<string, Person>> {
  const families = [...new Set(names.flatMap((name) => nameParts(name).parts.at(-1) ?? []))];
  const raw = await reading(() => library.people.where('families').anyOf(families).distinct().toArray());
  const { records } = parseRecords(personRowSchema, raw);
  const byFamily = new Map<string, typeof records>();
  for (const row of records) {
    for (const family of row.families) byFamily.set(family, [...(byFamily.get(family) ?? []), row]);
  }
  const found = new Map<string, Person>();
  for (const name of names) {
    const namesakes = byFamily.get(nameParts(name).parts.at(-1) ?? '') ?? [];
    const row = onlyOne(namedSo(namesakes, name), namesakes);
    if (row && row.count > 0) found.set(name, shownPerson(row));
  }
  return found;
}

/** Gives the only person with the family name, where a row is that name alone; else the row. */
function onlyOne(row: PersonRow | undefined, namesakes: readonly PersonRow[]): PersonRow | undefined {
  if (!row || isFullName(row)) return row;
  const [first, ...others] = namesakes.filter(isFullName);
  return first && others.length === 0 ? first : row;
}

/** Gives a person by key, with their family name among the spellings where only they have it; null when nobody has the key. */
export async function personOf(library: Library, key: string): Promise<Person | null> {
  const { records } = parseRecords(personRowSchema, [await reading(() => library.people.get(key))]);
  const [row] = records;
  if (!row) return null;
  const person = shownPerson(row);
  const keys = await reading(async () => keysOf(row, await bareNames(library, row.families)));
  const alone = await reading(() => library.people.bulkGet(keys.filter((one) => one !== key)));
  const bare = parseRecords(personRowSchema, alone).records.flatMap(({ names }) => names.map(({ name }) => name));
  return { ...person, aliases: [...person.aliases, ...bare] };
}
