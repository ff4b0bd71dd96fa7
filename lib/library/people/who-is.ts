import { nameParts } from '../../text/names/person-name';
import { reading } from '../database/open';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { personRowSchema } from '../database/story-records';
import { namedSo, type Person, shownPerson } from './people';

/**
 * Gives the person of each name, as the library knows them: one for all spellings, following the reader's decisions.
 * Names of nobody are left out.
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
    const row = namedSo(byFamily.get(nameParts(name).parts.at(-1) ?? '') ?? [], name);
    if (row && row.count > 0) found.set(name, shownPerson(row));
  }
  return found;
}

/** Gives a person by key; null when nobody has it. */
export async function personOf(library: Library, key: string): Promise<Person | null> {
  const { records } = parseRecords(personRowSchema, [await reading(() => library.people.get(key))]);
  return records[0] ? shownPerson(records[0]) : null;
}
