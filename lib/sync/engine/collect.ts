import { noticeChanges } from '../merge/notice';
import { newRecord, type RecordState } from '../merge/record';
import { isAlive } from '../merge/seen';
import type { Found, Replica, Row, Tables } from './replica';

/** Records that are looked at in one transaction. */
const SLICE = 50;

/** Notes what the reader changed since the last time as something to be sent. It costs nothing where nothing is marked. */
export async function collectChanges(replica: Replica, signal?: AbortSignal): Promise<void> {
  // A record that has to wait for its article waits for the next sync: a mark is met once in a run.
  const met = new Set<string>();
  for (;;) {
    signal?.throwIfAborted();
    const found = await replica.transact(async (tables) => {
      const marks = (await tables.marks(SLICE + met.size)).filter((mark) => !met.has(mark)).slice(0, SLICE);
      for (const mark of await collect(tables, marks)) met.add(mark);
      return marks.length;
    });
    if (!found) return;
  }
}

/**
 * Collects these records, within a transaction.
 * @returns those that have to wait
 */
export async function collect(tables: Tables, locals: readonly string[]): Promise<string[]> {
  if (!locals.length) return [];
  const memory = await tables.memory();
  const looks = await tables.look(locals);
  await tables.preload({ locals });
  const waiting: string[] = [];
  for (const local of locals) {
    const look = looks.get(local) ?? 'unreadable';
    if (look === 'early') waiting.push(local);
    if (look === 'early' || look === 'unreadable') continue;
    const known = await tables.rowOf(local);
    const found = look === 'gone' || 'removedAs' in look ? null : look;
    const row = known ?? (found && (await newRow(tables, local, found)));
    if (!row) continue;
    const before = row.state;
    const change = { machine: memory.machine, number: memory.number + 1 };
    const last = look !== 'gone' && 'removedAs' in look && isAlive(before) ? look.removedAs : null;
    // The reader's changes before the removal are noted, for a machine that keeps the record.
    const noticed = noticeChanges(last ? noticeChanges(before, last, change) : before, found?.view ?? null, change);
    const state = noticed === before || isAlive(noticed) ? noticed : withoutPage(noticed);
    const parent = found ? found.parent : row.parent;
    if (state === before && known) continue;
    memory.number++;
    const hasPage = state.fields.page !== before.fields.page || (isAlive(state) && !isAlive(before));
    const next = { ...row, local, state, ...(parent !== undefined && { parent }), ...toBeSent(row, hasPage) };
    await tables.put([next]);
    // A highlight that is made or written keeps its article, even when somebody removes the article meanwhile.
    if (parent !== undefined && found) await touch(tables, parent, memory.machine, memory.number);
  }
  await tables.remember(memory);
  await tables.unmark(locals.filter((local) => !waiting.includes(local)));
  return waiting;
}

/** Gives what marks a row as changed and to be sent. */
export function toBeSent(row: Pick<Row, 'pending' | 'revision'>, withPage: boolean) {
  const pending: 1 | 2 = withPage || row.pending === 2 ? 2 : 1;
  return { pending, revision: row.revision + 1 };
}

async function touch(tables: Tables, key: string, machine: string, number: number): Promise<void> {
  const row = await tables.row(key);
  // A change from before the removal of the article does not bring the article back.
  if (!row || !isAlive(row.state)) return;
  const state = { ...row.state, seen: { ...row.state.seen, [machine]: number } };
  await tables.put([{ ...row, state, ...toBeSent(row, false) }]);
}

/** Gives a row for something that has none yet: the one of its key, where that is free. */
async function newRow(tables: Tables, local: string, { key }: Found): Promise<Row> {
  const known = await resolve(tables, key);
  if (!known) return { key, revision: 0, state: newRecord(key) };
  if (known.local === undefined || known.local === local || !isAlive(known.state)) return known;
  const own = `${key}+${crypto.randomUUID()}`;
  return { key: own, revision: 0, state: newRecord(own) };
}

/** Gives the row of a key, or of the record that it turned out to be. */
export async function resolve(tables: Tables, key: string): Promise<Row | undefined> {
  const row = await tables.row(key);
  return row?.state.into === undefined ? row : ((await resolve(tables, row.state.into)) ?? row);
}

/** Gives the state of a record without its page: a machine that received it alone could not show it. */
export function withoutPage(state: RecordState): RecordState {
  const { page: _, ...fields } = state.fields;
  return { ...state, fields };
}
