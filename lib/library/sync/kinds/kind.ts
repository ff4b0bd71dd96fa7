import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Look, Row, Tables } from '../../../sync/engine/replica';
import type { RecordView } from '../../../sync/merge/record';
import { entrySchema, parseRecords } from '../../database/records';
import type { Library } from '../../database/schema';
import { idOf, isUntold, localOf } from './articles';

/** Holds what is needed to look at a kind of record and to write it, within one transaction. */
export interface Place {
  library: Library;
  tables: Tables;
}

/**
 * A kind of record beside articles: how it is read from the library, and how the library follows what has become of one.
 * Such records name articles by their records, never by their ids, which are other ones on each machine.
 */
export interface Kind {
  /** The beginning of its keys, and of its names here. */
  key: string;
  local: string;
  /** Gives the name of a record here, where it can be told before the record is here; null where it cannot. */
  name(place: Place, row: Pick<Row, 'state' | 'local'>): Promise<string | null>;
  /** @param id the name here without its beginning; `at`: when it was written, ms */
  look(place: Place, id: string, at: number): Promise<Look>;
  /**
   * Gives the row with its name here. A row that names an article which is not here yet has that as its parent, and
   * comes again with it.
   */
  write(place: Place, row: Row): Promise<Row>;
}

/** Gives a part of a key that only shows whether two values are the same. */
export const digestOf = (value: unknown) => bytesToHex(sha256(utf8ToBytes(JSON.stringify(value)))).slice(0, 32);

/** Gives the record that a key is of, or that it has turned out to be. */
export async function ownerOf(tables: Tables, key: string | undefined): Promise<Row | undefined> {
  const row = key === undefined ? undefined : await tables.row(key);
  return row?.state.into === undefined ? row : ownerOf(tables, row.state.into);
}

/**
 * Gives the keys of the records of articles; articles that have none, and will have none, are left out. `early` when
 * one is still to get one.
 */
export async function keysOf(
  { library, tables }: Place,
  ids: readonly (number | string)[],
): Promise<string[] | 'early'> {
  const keys: string[] = [];
  for (const id of ids.map(Number)) {
    const row = await tables.rowOf(localOf(id));
    if (row) keys.push(row.key);
    else if (!(await isUntold(library, id))) return 'early';
  }
  return keys;
}

/** Gives the articles of these records, by their ids here; and the first record whose article is not here yet. */
export async function articlesOf(
  { tables }: Pick<Place, 'tables'>,
  keys: readonly string[],
): Promise<{ ids: string[]; missing?: string }> {
  const ids: string[] = [];
  let missing: string | undefined;
  for (const key of keys) {
    const owner = await ownerOf(tables, key);
    if (owner?.local === undefined) missing ??= owner?.key ?? key;
    else ids.push(String(idOf(owner.local)));
  }
  return { ids: [...new Set(ids)], missing };
}

/** Tells whether an article is in the library. */
export async function isHere(library: Library, id: number): Promise<boolean> {
  return parseRecords(entrySchema, [await library.entries.get(id)]).records.length > 0;
}

/** Tells whether the article is here to which the row of this name belongs. */
export async function isParentHere({ library, tables }: Place, local: string): Promise<boolean> {
  const parent = await ownerOf(tables, (await tables.rowOf(local))?.parent);
  return parent?.local !== undefined && isHere(library, idOf(parent.local));
}

/** Gives a record that has fields only, as a kind sees it. */
export const viewOf = (fields: RecordView['fields'], sets: RecordView['sets'] = {}): RecordView => ({
  fields,
  texts: {},
  sets,
});

/** Gives the values of the fields of a record. */
export const valuesOf = ({ state }: Pick<Row, 'state'>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(state.fields).map(([name, { value }]) => [name, value]));
