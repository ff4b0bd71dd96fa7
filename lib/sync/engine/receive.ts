import { comparableText } from '../../text/json';
import type { Sent } from '../files/contents';
import { joinRecords } from '../merge/join';
import { newRecord, type RecordState } from '../merge/record';
import { isAlive } from '../merge/seen';
import { collect, resolve, toBeSent, withoutPage } from './collect';
import { type Arrival, EVERY, type Replica, type Row, type Tables } from './replica';

/** The number of records that one transaction takes in. */
const SLICE = 40;

/** True for a record that this library shows: one that the reader has removed only has a place to come back to. */
const isHere = (row: Row): row is Row & { local: string } => row.local !== undefined && isAlive(row.state);

/** Takes in what another machine sent. Taking it in again changes nothing. */
export async function receiveChanges(
  replica: Replica,
  sent: readonly Sent[],
  { signal, progress }: { signal?: AbortSignal; progress?: (done: number) => void } = {},
): Promise<void> {
  for (let at = 0; at < sent.length; at += SLICE) {
    signal?.throwIfAborted();
    const slice = sent.slice(at, at + SLICE);
    await replica.transact((tables) => new Receiver(tables).receive(slice));
    progress?.(Math.min(at + SLICE, sent.length));
  }
}

class Receiver {
  private arrivals = new Map<string, Arrival>();
  private addresses = new Set<string>();
  /** The name of this machine. */
  private machine = '';
  constructor(private readonly tables: Tables) {}

  async receive(slice: readonly Sent[]): Promise<void> {
    const pages = slice.flatMap(({ page }) => (page === undefined ? [] : [page]));
    await this.tables.preload({ keys: slice.map(({ state }) => state.key), pages });
    this.machine = (await this.tables.memory()).machine;
    for (const one of slice) {
      // When two articles of one address come, the library must have the first before it gets the second.
      const address = one.page === undefined ? null : this.tables.addressOf(one.page);
      if ((address !== null && this.addresses.has(address)) || one.state.into !== undefined) await this.flush();
      if (address !== null) this.addresses.add(address);
      if (one.state.into === undefined) await this.take(one);
      else await this.unite(one.state.key, one.state.into);
    }
    await this.flush();
  }

  private async take({ state: sent, page }: Sent): Promise<void> {
    const row = await this.rowFor(sent, page);
    const before = row.state;
    const joined = joinRecords(before, page === undefined ? withoutPage(sent) : sent);
    const after = isAlive(joined) ? joined : withoutPage(joined);
    const next: Row = { ...row, state: after };
    let kept = page;
    if (page !== undefined && isAlive(after)) kept = await this.choosePage(next, before, sent, page);
    if (comparableText(next.state) === comparableText(before) && next.pending === row.pending) return;
    const isHeldByUs = (after.seen[this.machine] ?? 0) > (after.gone[this.machine] ?? 0);
    // A machine that removed the record needs all of it again.
    const isSaved = isAlive(after) && isHeldByUs && comparableText(before.gone) !== comparableText(after.gone);
    if (isSaved) Object.assign(next, toBeSent(next, true));
    const known = this.arrivals.get(row.key);
    this.arrivals.set(row.key, {
      row: { ...next, revision: next.revision + 1 },
      before: known ? known.before : before,
      ...((kept ?? known?.page) !== undefined && { page: kept ?? known?.page }),
    });
  }

  /** The row that a record is joined with: its own, that of the same article here, or a new one. */
  private async rowFor(sent: RecordState, page: unknown): Promise<Row> {
    const { key } = sent;
    let row = await this.current(key);
    const local = row?.local ?? (await this.tables.nameOf(sent));
    if (local !== null && (await this.isMarked(local))) {
      await this.collectMarked(local);
      row = await this.current(key);
    }
    if (page === undefined || row?.local !== undefined) return row ?? { key, revision: 0, state: newRecord(key) };
    const same = await this.tables.findSame(page);
    if (same === null) return row ?? { key, revision: 0, state: newRecord(key) };
    if (!(await this.tables.rowOf(same)) || (await this.isMarked(same))) await this.collectMarked(same);
    const here = await this.tables.rowOf(same);
    if (!here || here.key === key) return row ?? here ?? { key, revision: 0, state: newRecord(key) };
    await this.unite(key, here.key);
    return (await this.current(key)) ?? here;
  }

  /**
   * Notes what the reader did to a record a moment ago, and what they did inside it if it is an article, before the record is
   * overwritten.
   */
  private async collectMarked(local: string): Promise<void> {
    await this.flush();
    const marks = await this.tables.marks(EVERY);
    await collect(this.tables, [local, ...marks.filter((mark) => mark !== local && !mark.startsWith('article:'))]);
  }

  private async isMarked(local: string): Promise<boolean> {
    return (await this.tables.marked([local])).has(local);
  }

  private async current(key: string): Promise<Row | undefined> {
    const row = await resolve(this.tables, key);
    return row && (this.arrivals.get(row.key)?.row ?? row);
  }

  /** Makes one record of two, for good: that of the smaller key. */
  private async unite(one: string, other: string): Promise<void> {
    await this.flush();
    const rows = [];
    for (const key of [one, other]) {
      rows.push((await resolve(this.tables, key)) ?? { key, revision: 0, state: newRecord(key) });
    }
    if (rows[0].key === rows[1].key) return;
    const [kept, gone] = rows[0].key < rows[1].key ? rows : [rows[1], rows[0]];
    // The reader's latest changes are collected first: they may decide which of the two is here.
    await collect(
      this.tables,
      rows.flatMap(({ local }) => local ?? []),
    );
    const [now, then] = [await this.tables.row(kept.key), await this.tables.row(gone.key)];
    await this.join(now ?? kept, then ?? gone);
  }

  private async join(kept: Row, gone: Row): Promise<void> {
    const { files: _, pending: __, local: ___, ...rest } = gone;
    const state = { ...joinRecords(kept.state, gone.state), key: kept.key };
    const here = isHere(kept) ? kept : isHere(gone) ? gone : null;
    // The state that is kept must be that of the page which is here.
    if (isHere(kept) && isHere(gone)) {
      await this.tables.absorb(gone.local, kept.local, state.fields.page === gone.state.fields.page);
    } else if (here?.state.fields.page) state.fields = { ...state.fields, page: here.state.fields.page };
    // The one that is here keeps its place; one that was removed here stays where the reader can restore it.
    const local = here?.local ?? kept.local ?? gone.local;
    // The page is sent, too: a machine that removed one of the two has no text of it, and could not know which one is shown.
    const into: Row = { ...kept, state, ...toBeSent(kept, true), ...(local !== undefined && { local }) };
    const alias: RecordState = { ...newRecord(gone.key), into: kept.key };
    await this.tables.put([{ ...rest, state: alias, ...toBeSent(gone, false), pending: 1 }]);
    await this.tables.put([into]);
    const ofKept = await this.tables.childrenOf(kept.key);
    const ofGone = (await this.tables.childrenOf(gone.key)).map((child) => ({ ...child, parent: kept.key }));
    await this.tables.put(ofGone);
    this.arrivals.set(kept.key, { row: into, before: kept.state });
    // Records that waited for the one that is not here have their article now.
    const waited = !isHere(kept) ? ofKept : !isHere(gone) ? ofGone : [];
    for (const row of waited) this.arrivals.set(row.key, { row, before: row.state });
    await this.flush();
  }

  /** Chooses the newer of two texts of an article, unless it is only a part of the other. Gives the page to write, if any. */
  private async choosePage(next: Row, before: RecordState, sent: RecordState, page: unknown): Promise<unknown> {
    const [ours, theirs] = [before.fields.page, sent.fields.page];
    if (!theirs || (ours && comparableText(ours.value) === comparableText(theirs.value))) return undefined;
    const isTheirs = next.state.fields.page === theirs;
    if (!ours || next.local === undefined || !isAlive(before)) return isTheirs ? page : undefined;
    const fuller = await this.tables.fuller(next.local, page);
    if (fuller !== 'theirs' && !(fuller === null && isTheirs)) await this.tables.keepOlder(next.local, page);
    if (fuller === null || (fuller === 'theirs') === isTheirs) return isTheirs ? page : undefined;
    const at = Math.max(ours.at, theirs.at) + 1;
    const { value } = fuller === 'ours' ? ours : theirs;
    next.state = { ...next.state, fields: { ...next.state.fields, page: { value, at, by: this.machine } } };
    Object.assign(next, toBeSent(next, true));
    return fuller === 'theirs' ? page : undefined;
  }

  private async flush(): Promise<void> {
    const arrivals = [...this.arrivals.values()];
    this.arrivals = new Map();
    this.addresses = new Set();
    if (arrivals.length) await this.tables.write(arrivals);
  }
}
