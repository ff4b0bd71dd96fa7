import { nameParts, personKey } from '../../text/names/person-name';
import { LibraryError } from '../database/errors';
import { writing } from '../database/open';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { type AppearanceRow, appearanceRowSchema, type PersonRow, personRowSchema } from '../database/story-records';
import { keyOfSplit, newPerson } from './people';

/** The record by which `undoPeopleEdit` undoes an edit of people. */
export interface UndoPeopleEdit {
  /** The keys whose rows are replaced by the earlier ones. */
  keys: string[];
  people: PersonRow[];
  appearances: AppearanceRow[];
}

const TABLES = ['people', 'appearances'] as const;

/**
 * Makes one person of two, for good: an article that names the other names this one from now on.
 * @throws LibraryError
 */
export async function mergePeople(library: Library, key: string, other: string): Promise<UndoPeopleEdit> {
  return writing(library, TABLES, async () => {
    const before = await snapshot(library, [key, other]);
    const [one, two] = [key, other].map((wanted) => before.people.find((row) => row.key === wanted));
    if (!one || !two) throw new LibraryError('missing', { detail: 'person' });
    const moved = before.appearances.filter((row) => row.key === other);
    const already = new Set(before.appearances.filter((row) => row.key === key).map(({ article }) => article));
    const theirs = two.names.map(({ name }) => name);
    await library.appearances.bulkDelete(moved.map(({ article }) => [article, other]));
    await library.appearances.bulkPut(
      moved.filter(({ article }) => !already.has(article)).map((row) => ({ ...row, key })),
    );
    await library.people.delete(other);
    await library.people.put({
      ...one,
      families: [...new Set([...one.families, ...two.families])],
      merged: [...new Set([...one.merged, ...two.merged, ...theirs])],
      split: one.split.filter((name) => !theirs.includes(name)),
      names: sumNames([...one.names, ...two.names]),
      count: new Set([...already, ...moved.map(({ article }) => article)]).size,
    });
    return before;
  });
}

/** Makes a spelling a person of its own, for good. @throws LibraryError */
export async function splitPerson(library: Library, key: string, name: string): Promise<UndoPeopleEdit> {
  return writing(library, TABLES, async () => {
    const base = personKey(name) || name;
    const own = base === key ? keyOfSplit(base, name) : base;
    const before = await snapshot(library, [key, own]);
    const row = before.people.find((one) => one.key === key);
    if (!row) throw new LibraryError('missing', { detail: 'person' });
    const moved = before.appearances.filter((one) => one.key === key && one.name === name);
    await library.appearances.bulkDelete(moved.map(({ article }) => [article, key]));
    await library.appearances.bulkPut(moved.map((one) => ({ ...one, key: own })));
    const other = before.people.find((one) => one.key === own) ?? newPerson(own, nameParts(name).parts.at(-1) ?? own);
    await library.people.put({
      ...other,
      merged: [...new Set([...other.merged, name])],
      split: other.split.filter((one) => one !== name),
      names: sumNames([...other.names, { name, count: moved.length }]),
      count: other.count + moved.length,
    });
    await library.people.put({
      ...row,
      merged: row.merged.filter((one) => one !== name),
      split: [...new Set([...row.split, name])],
      names: row.names.filter((one) => one.name !== name),
      count: row.count - moved.length,
    });
    return before;
  });
}

/** Puts people back as they were before an edit. @throws LibraryError */
export async function undoPeopleEdit(library: Library, { keys, people, appearances }: UndoPeopleEdit): Promise<void> {
  await writing(library, TABLES, async () => {
    await library.appearances.where('key').anyOf(keys).delete();
    await library.people.bulkDelete(keys);
    await library.people.bulkPut(people);
    await library.appearances.bulkPut(appearances);
  });
}

async function snapshot(library: Library, keys: string[]): Promise<UndoPeopleEdit> {
  const people = parseRecords(personRowSchema, await library.people.bulkGet(keys)).records;
  const raw = await library.appearances.where('key').anyOf(keys).toArray();
  return { keys, people, appearances: parseRecords(appearanceRowSchema, raw).records };
}

function sumNames(names: readonly { name: string; count: number }[]): PersonRow['names'] {
  const counts = new Map<string, number>();
  for (const { name, count } of names) counts.set(name, (counts.get(name) ?? 0) + count);
  return [...counts].map(([name, count]) => ({ name, count }));
}
