import Dexie from 'dexie';
import type { Row } from '../../sync/engine/replica';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { syncRowSchema } from '../marks/sync-records';

/**
 * The rows of `syncRecords` within one transaction. Each is read once; a row that is put is known at once, and is
 * written together with others before anything else is asked of the table, and at the end (`flush`). What is known is
 * answered by Dexie's own promises: after some hundred native ones without a request between them, Dexie forgets which
 * transaction it is in.
 */
export class SyncRows {
  private readonly byKey = new Map<string, Row | undefined>();
  /** Keys by the names of their rows here; null where there is none. */
  private readonly keys = new Map<string, string | null>();
  private readonly unwritten = new Map<string, Row>();

  constructor(private readonly library: Library) {}

  /** Reads these rows in one go, so that asking for each costs nothing. */
  async preload(keys: readonly string[]): Promise<void> {
    const missing = [...new Set(keys)].filter((key) => !this.byKey.has(key));
    if (!missing.length) return;
    for (const key of missing) this.byKey.set(key, undefined);
    this.know(await (await this.table()).bulkGet(missing));
  }

  /** Does the same for rows by their names here. */
  async preloadLocal(locals: readonly string[]): Promise<void> {
    const missing = [...new Set(locals)].filter((local) => !this.keys.has(local));
    if (!missing.length) return;
    const index = (await this.table()).where('local');
    const found = await Promise.all(missing.map((local) => index.equals(local).limit(1).toArray()));
    for (const [i, local] of missing.entries()) this.keys.set(local, this.know(found[i])[0]?.key ?? null);
  }

  async get(key: string): Promise<Row | undefined> {
    if (!this.byKey.has(key)) await this.preload([key]);
    return Dexie.Promise.resolve(this.byKey.get(key));
  }

  async ofLocal(local: string): Promise<Row | undefined> {
    if (!this.keys.has(local)) await this.preloadLocal([local]);
    const key = this.keys.get(local) ?? null;
    return Dexie.Promise.resolve(key === null ? undefined : this.get(key));
  }

  put(rows: readonly Row[]): void {
    for (const row of rows) {
      const before = this.byKey.get(row.key)?.local;
      if (before !== undefined && before !== row.local) this.keys.delete(before);
      if (row.local !== undefined) {
        const known = this.keys.get(row.local);
        // The table gives the first of two rows that have one name.
        if (known === null || known === row.key) this.keys.set(row.local, row.key);
        else this.keys.delete(row.local);
      }
      this.byKey.set(row.key, row);
      this.unwritten.set(row.key, row);
    }
  }

  /** Gives the table, with all that was put in it. */
  async table(): Promise<Library['syncRecords']> {
    await this.flush();
    return this.library.syncRecords;
  }

  async flush(): Promise<void> {
    if (!this.unwritten.size) return;
    const rows = [...this.unwritten.values()];
    this.unwritten.clear();
    await this.library.syncRecords.bulkPut(rows);
  }

  /** Takes in what was read of the table; damaged rows are left out. */
  know(raw: readonly unknown[]): Row[] {
    const rows = parseRecords(syncRowSchema, raw).records;
    for (const row of rows) this.byKey.set(row.key, row);
    return rows;
  }
}
