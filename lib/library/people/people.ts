import type { Facts } from '../../facts/facts';
import { otherSpellings } from '../../text/names/other-spellings';
import { nameParts, personKey, samePerson } from '../../text/names/person-name';
import { isoInstant, outletClock } from '../../text/outlet-day';
import { fold } from '../../text/search-terms';
import { reading } from '../database/open';
import { type Entry, entrySchema, factsRecordSchema, parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import {
  type AppearanceRow,
  appearanceRowSchema,
  type PersonDecision,
  type PersonRow,
  personRowSchema,
} from '../database/story-records';
import { bareNames, isFullName, keysOf } from './bare-names';
import { withOneOffice } from './one-office';

/** A person as the list shows them. */
export interface Person {
  key: string;
  /** The spelling that most articles use. */
  name: string;
  /** The other spellings, most used first. */
  aliases: string[];
  count: number;
}

/** One article that names a person. */
export interface Appearance {
  entry: Entry;
  /** The name as the article spells it. */
  name: string;
  role: string | null;
}

/** A person with where they appear, earliest first, and with whom. */
export interface PersonPage {
  person: Person;
  appearances: Appearance[];
  /** People named in the same articles, most often first. */
  others: { key: string; name: string; shared: number }[];
}

/** The most articles of one person that are read at once; of more the latest. */
const MAX_APPEARANCES = 200;
const MAX_OTHERS = 12;

/**
 * Notes who an article names: each under the person they are across the library, whatever the spelling. A name of one
 * word belongs to the only person who has that word. Runs within a transaction over `people` and `appearances`.
 */
export async function notePeople(library: Library, id: number, facts: Pick<Facts, 'people'>): Promise<void> {
  await forgetPeople(library, [id]);
  const noted = new Map<string, { row: PersonRow; appearance: AppearanceRow }>();
  for (const { name, role } of facts.people) {
    const { parts } = nameParts(name);
    const base = personKey(name);
    if (!base) continue;
    const family = parts.at(-1) ?? base;
    const namesakes = await ofFamily(library, family);
    const known =
      namedSo(namesakes, name) ?? (await writtenOtherwise(library, name)) ?? (await withOneOffice(library, name, role));
    const key = namesakes.some((row) => row.key === base) ? keyOfSplit(base, name) : base;
    const row = noted.get(known?.key ?? key)?.row ?? known ?? newPerson(key, family);
    row.families = [...new Set([...row.families, family, ...familiesOf(otherSpellings(name))])];
    if (noted.has(row.key)) continue;
    const spelling = row.names.find((one) => one.name === name);
    if (spelling) spelling.count++;
    else row.names.push({ name, count: 1 });
    row.count++;
    noted.set(row.key, { row, appearance: { article: id, key: row.key, name, role } });
    await library.people.put(row);
  }
  await library.appearances.bulkPut([...noted.values()].map(({ appearance }) => appearance));
}

/** Removes articles from the people they name; within a transaction over `people` and `appearances`. */
export async function forgetPeople(library: Library, articles: readonly number[]): Promise<void> {
  for (const id of articles) {
    const rows = library.appearances.where('[article+key]').between([id, ''], [id, '\uffff']);
    for (const { key, name } of parseRecords(appearanceRowSchema, await rows.toArray()).records) {
      const [row] = parseRecords(personRowSchema, [await library.people.get(key)]).records;
      if (!row) continue;
      const names = row.names
        .map((one) => (one.name === name ? { ...one, count: one.count - 1 } : one))
        .filter((one) => one.count > 0);
      if (names.length || row.merged.length || row.split.length)
        await library.people.put({ ...row, names, count: row.count - 1 });
      else await library.people.delete(key);
    }
    await rows.delete();
  }
}

/**
 * Adds the reader's decisions on who is who that a backup holds to those made here; within a transaction over `people`,
 * `appearances` and `facts`.
 */
export async function restorePeople(library: Library, decisions: readonly PersonDecision[]): Promise<void> {
  for (const { key, families, merged, split } of decisions) {
    const [known] = parseRecords(personRowSchema, [await library.people.get(key)]).records;
    const row = known ?? newPerson(key, families[0] ?? key);
    await decidePerson(library, {
      key,
      families: [...new Set([...row.families, ...families])],
      merged: [...new Set([...row.merged, ...merged.filter((name) => !row.split.includes(name))])],
      split: [...new Set([...row.split, ...split.filter((name) => !row.merged.includes(name))])],
    });
  }
}

/**
 * Carries out the reader's decision on a person, and notes again whom those articles name that name somebody of this
 * family; within the same transaction.
 */
export async function decidePerson(library: Library, { key, families, merged, split }: PersonDecision): Promise<void> {
  const [known] = parseRecords(personRowSchema, [await library.people.get(key)]).records;
  const row = known ?? newPerson(key, families[0] ?? key);
  const kept = families.length ? [...families] : row.families;
  await library.people.put({ ...row, families: kept, merged: [...merged], split: [...split] });
  const all = [...new Set([...row.families, ...families])];
  const keys = await library.people.where('families').anyOf(all).distinct().primaryKeys();
  const named = await library.appearances.where('key').anyOf(keys).primaryKeys();
  const articles = [...new Set(named.map(([article]) => article))];
  // All are forgotten first: a remaining spelling would keep the person where they were.
  await forgetPeople(library, articles);
  for (const { id, facts } of parseRecords(factsRecordSchema, await library.facts.bulkGet(articles)).records) {
    await notePeople(library, id, facts);
  }
  const [left] = parseRecords(personRowSchema, [await library.people.get(key)]).records;
  if (left?.count === 0 && !merged.length && !split.length) await library.people.delete(key);
}

/**
 * Gives the people whom most articles name, at most `limit`; with a query, those whose name has words that begin with
 * its words.
 */
export async function listPeople(library: Library, query = '', limit = 200): Promise<Person[]> {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return reading(async () => {
    if (!words.length) {
      const listed = library.people.orderBy('count').reverse();
      const most = listed.filter((raw) => parseRecords(personRowSchema, [raw]).records.some(isListed)).limit(limit);
      return counted(library, parseRecords(personRowSchema, await most.toArray()).records);
    }
    // One request for all rows: walking 20,000 of them with a cursor takes ten times as long.
    const { records } = parseRecords(personRowSchema, await library.people.toArray());
    const found = records.filter((row) => isListed(row) && holds(row, words)).sort((a, b) => b.count - a.count);
    return counted(library, found.slice(0, limit));
  });
}

/** Gives people as the list shows them, those of most articles first; a family name alone counts as on their page. */
async function counted(library: Library, rows: readonly PersonRow[]): Promise<Person[]> {
  const bare = await bareNames(
    library,
    rows.flatMap(({ families }) => families),
  );
  const people = rows.map(async (row) => {
    const keys = keysOf(row, bare);
    if (keys.length === 1) return shownPerson(row);
    const named = await library.appearances.where('key').anyOf(keys).primaryKeys();
    return { ...shownPerson(row), count: new Set(named.map(([article]) => article)).size };
  });
  return (await Promise.all(people)).sort((a, b) => b.count - a.count);
}

/** Tells whether a row is a person to list: a name of one word may be anybody's. */
const isListed = (row: PersonRow) => row.count > 0 && isFullName(row);

function holds({ names }: PersonRow, words: readonly string[]): boolean {
  return names.some(({ name }) => {
    const parts = fold(name).split(/[\s-]+/);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  });
}

/**
 * Gives everything the library knows of a person; null when nobody has this key. A family name alone counts where only
 * one person has it.
 */
export async function getPerson(library: Library, key: string): Promise<PersonPage | null> {
  return reading(async () => {
    const [row] = parseRecords(personRowSchema, [await library.people.get(key)]).records;
    if (!row) return null;
    const keys = keysOf(row, await bareNames(library, row.families));
    const raw = await library.appearances.where('key').anyOf(keys).toArray();
    const named = parseRecords(appearanceRowSchema, raw).records;
    // An article may have the full name and the family name as two people: it is one, by the full name.
    const once = new Map(named.sort((a, b) => a.key.length - b.key.length).map((one) => [one.article, one]));
    const rows = [...once.values()].sort((a, b) => a.article - b.article).slice(-MAX_APPEARANCES);
    const { records } = parseRecords(entrySchema, await library.entries.bulkGet(rows.map((one) => one.article)));
    const entries = new Map(records.map((entry) => [entry.id, entry]));
    const appearances = rows
      .flatMap(({ article, name, role }) => {
        const entry = entries.get(article);
        return entry ? [{ entry, name, role }] : [];
      })
      .sort((a, b) => (dateOf(a.entry) < dateOf(b.entry) ? -1 : 1));
    const person = { ...shownPerson(row), count: once.size };
    return { person, appearances, others: await companions(library, keys, [...entries.keys()]) };
  });
}

/** Gives the person of a name as an article spells it; null when there is none. */
export async function findPerson(library: Library, name: string): Promise<string | null> {
  const family = nameParts(name).parts.at(-1);
  if (!family) return null;
  const rows = await reading(() => ofFamily(library, family));
  return namedSo(rows, name)?.key ?? null;
}

/** Gives everyone with a family name, in the spelling in which names are compared. */
async function ofFamily(library: Library, family: string): Promise<PersonRow[]> {
  return parseRecords(personRowSchema, await library.people.where('families').equals(family).toArray()).records;
}

/** Gives the person whose name this is in another script, or as another language writes it; undefined when there is none. */
export async function writtenOtherwise(library: Library, name: string): Promise<PersonRow | undefined> {
  for (const spelling of otherSpellings(name)) {
    const rows = await ofFamily(library, nameParts(spelling).parts.at(-1) ?? '');
    const found = namedSo(rows, spelling);
    // The reader may have said that this name is somebody else.
    if (found && !found.split.includes(name)) return found;
  }
  return undefined;
}

const familiesOf = (names: readonly string[]) => names.flatMap((name) => nameParts(name).parts.slice(-1));

/** Makes a person whom no article names yet. */
export function newPerson(key: string, family: string): PersonRow {
  return { key, families: [family], merged: [], split: [], names: [], count: 0 };
}

/** Gives the key of a person whose name is, by the reader's decision, not that of the person with this key. */
export const keyOfSplit = (key: string, name: string) => `${key} ${name}`;

/** Gives the person whose name this is: the reader's decisions come first. */
export function namedSo(rows: readonly PersonRow[], name: string): PersonRow | undefined {
  const key = personKey(name);
  const others = rows.filter(({ split }) => !split.includes(name));
  const spellings = ({ names, merged }: PersonRow) =>
    [...names.map((one) => one.name), ...merged].flatMap((one) => [one, ...otherSpellings(one)]);
  return (
    rows.find(({ merged }) => merged.includes(name)) ??
    others.find((row) => row.key === key) ??
    others.find((row) => spellings(row).some((one) => samePerson(one, name)))
  );
}

async function companions(library: Library, keys: string[], articles: number[]): Promise<PersonPage['others']> {
  const shared = new Map<string, { name: string; shared: number }>();
  for (const id of articles) {
    const raw = await library.appearances.where('[article+key]').between([id, ''], [id, '\uffff']).toArray();
    for (const { key, name } of parseRecords(appearanceRowSchema, raw).records) {
      if (keys.includes(key) || !isFullName({ key })) continue;
      shared.set(key, { name, shared: (shared.get(key)?.shared ?? 0) + 1 });
    }
  }
  return [...shared]
    .map(([key, one]) => ({ key, ...one }))
    .sort((a, b) => b.shared - a.shared || (a.name < b.name ? -1 : 1))
    .slice(0, MAX_OTHERS);
}

export function shownPerson({ key, names, count }: PersonRow): Person {
  const [first, ...others] = [...names].sort((a, b) => b.count - a.count || b.name.length - a.name.length);
  return { key, name: first?.name ?? key, aliases: others.map(({ name }) => name), count };
}

const dateOf = (entry: Entry) => outletClock(entry.publishedAt) || isoInstant(entry.savedAt);
