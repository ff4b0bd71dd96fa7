import type { Sent } from '../files/contents';
import { isAlive } from '../merge/seen';
import { authorsOf } from '../merge/view';
import { collect, withoutPage } from './collect';
import { FILE_LIMITS } from './parts';
import { EVERY, type Look, type Replica, type Row, type Tables } from './replica';

/** Characters after which no more records go into a file: some hundred kilobytes on the way. */
const MAX_CHARACTERS = 3_000_000;
/** Articles whose pages are read at once. */
const LOOKED_AT = 20;

/** The contents of one file. */
export interface Parcel {
  sent: Sent[];
  rows: (Pick<Row, 'key' | 'revision'> & { isWhole: boolean })[];
}

/** The next records to be sent; null when there are none. */
export function nextParcel(replica: Replica, { records } = FILE_LIMITS): Promise<Parcel | null> {
  return replica.transact((tables) => pack(tables, () => tables.pending(records)));
}

/** Records of older files of this machine, for one that takes their place; null when there are none left. */
export function nextOfFiles(
  replica: Replica,
  files: readonly number[],
  { records } = FILE_LIMITS,
): Promise<Parcel | null> {
  return replica.transact((tables) => pack(tables, () => tables.inFiles(files, records), true));
}

async function pack(tables: Tables, rowsOf: () => Promise<Row[]>, whole = false): Promise<Parcel | null> {
  // The latest changes are collected first, so that a page and its record are of one time.
  const locals = (await rowsOf()).flatMap(({ local }) => local ?? []);
  await collect(tables, [...(await tables.marked(locals))]);
  const rows = await rowsOf();
  const withPage = new Set(
    rows.filter(({ key, pending, state }) => isArticle(key) && (whole || pending === 2) && isAlive(state)),
  );
  const parcel: Parcel = { sent: [], rows: [] };
  let size = 0;
  let looks = new Map<string, Look>();
  for (const [i, row] of rows.entries()) {
    if (size > MAX_CHARACTERS) break;
    if (i % LOOKED_AT === 0) {
      const slice = rows.slice(i, i + LOOKED_AT).filter((one) => withPage.has(one));
      looks = await tables.look(slice.flatMap(({ local }) => local ?? []));
    }
    const look = withPage.has(row) && row.local !== undefined ? looks.get(row.local) : undefined;
    const page = look instanceof Object && 'page' in look ? look.page : undefined;
    parcel.sent.push(page === undefined ? { state: withoutPage(row.state) } : { state: row.state, page });
    const isWhole = page !== undefined || !isArticle(row.key) || !isAlive(row.state);
    parcel.rows.push({ key: row.key, revision: row.revision, isWhole });
    size += JSON.stringify(parcel.sent.at(-1)).length;
  }
  return parcel.rows.length ? parcel : null;
}

/** Notes that a parcel is where others find it. */
export async function confirmParcel(tables: Tables, { rows }: Parcel, file: number): Promise<void> {
  const confirmed: Row[] = [];
  await tables.preload({ keys: rows.map(({ key }) => key) });
  for (const { key, revision, isWhole } of rows) {
    const row = await tables.row(key);
    if (!row) continue;
    const { pending, ...sent } = row;
    const [withPage] = row.files ?? [];
    const files = isWhole || withPage === undefined ? [file] : [withPage, file];
    confirmed.push({ ...sent, files, ...(pending && row.revision !== revision && { pending }) });
  }
  await tables.put(confirmed);
}

const isArticle = (key: string) => key.startsWith('a:');

/** Counts the articles that were removed here and whose removal is not sent yet. */
export async function countRemovals(tables: Tables): Promise<number> {
  return (await tables.pending(EVERY)).filter(isRemoval).length;
}

/** True for the record of an article that was removed. */
export const isRemoval = ({ key, state }: Pick<Row, 'key' | 'state'>) =>
  isArticle(key) && state.into === undefined && !isAlive(state);

/** Has everything sent again that is from machines whose files are gone: only this machine still has it. */
export function adopt(replica: Replica, isGone: (machine: string) => boolean): Promise<void> {
  return replica.transact(async (tables) => {
    const rows = (await tables.allRows()).filter((row) => [...authorsOf(row.state)].some(isGone));
    await tables.put(rows.map(({ files: _, ...row }) => ({ ...row, pending: 2 as const, revision: row.revision + 1 })));
  });
}

/** Has everything sent again that was in files of this machine that are gone, or not whole. */
export function sendAgain(replica: Replica, files: readonly number[]): Promise<void> {
  return replica.transact(async (tables) => {
    const rows = await tables.inFiles(files, EVERY);
    await tables.put(rows.map(({ files: _, ...row }) => ({ ...row, pending: 2 as const, revision: row.revision + 1 })));
  });
}
