import { nameParts } from '../../text/names/person-name';
import { fold } from '../../text/search-terms';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { type PersonRow, personRowSchema } from '../database/story-records';

/**
 * Gives the articles that name somebody with these words in their name. A word is found in any of its spellings:
 * `Zelensky` finds Zelenskyy, whose other articles are found with it.
 */
export async function idsOfPerson({ facts, people, appearances }: Library, value: string): Promise<number[]> {
  const words = fold(value)
    .split(/\s+/)
    .filter((word) => word.length > 1);
  const lists = await Promise.all(words.map((word) => facts.where('people').equals(word).primaryKeys()));
  const [first = [], ...others] = lists.map((list) => new Set(list));
  const spelt = [...first].filter((id) => others.every((set) => set.has(id)));
  const { parts } = nameParts(value);
  const family = parts.at(-1);
  if (!family) return spelt;
  const namesakes = parseRecords(personRowSchema, await people.where('families').equals(family).toArray()).records;
  const keys = namesakes.filter((row) => row.count > 0 && hasParts(row, parts)).map(({ key }) => key);
  const named = await appearances.where('key').anyOf(keys).primaryKeys();
  return [...new Set([...spelt, ...named.map(([article]) => article)])];
}

/** Tells whether one of the spellings of a person has all these parts, as names are compared. */
function hasParts({ names }: PersonRow, parts: readonly string[]): boolean {
  return names.some(({ name }) => {
    const own = nameParts(name).parts;
    return parts.every((part) => own.includes(part));
  });
}
