import Dexie from 'dexie';
import * as v from 'valibot';
import type { Arrival, Coming, Look, Memory, Replica, Row, Tables } from '../../sync/engine/replica';
import type { RecordState } from '../../sync/merge/record';
import { ARTICLE_TABLES } from '../articles/save';
import { reading, writing } from '../database/open';
import { type BackupRecord, parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { leaveUnmarked } from '../marks/change-marks';
import { changeMarkSchema } from '../marks/sync-records';
import { PICTURE_TABLES } from '../pictures/pictures';
import { STORY_TABLES } from '../stories/place';
import {
  absorbArticle,
  findArticle,
  fullerText,
  idOf,
  keepOlderText,
  keysAt,
  localOf,
  lookAtArticles,
  writeArrivals,
} from './kinds/articles';
import { decisions } from './kinds/decisions';
import { highlights } from './kinds/highlights';
import type { Kind, Place } from './kinds/kind';
import { searches, tagLooks } from './kinds/looks';
import { namedStories, settleStories } from './kinds/named-stories';
import { readPage } from './kinds/page';
import { people } from './kinds/people';
import { pictures } from './kinds/pictures';
import { timelineEdits } from './kinds/timeline-edits';
import { memorySchema, newMemory } from './memory';
import { SyncRows } from './rows';

/** The tables that sync reads and writes. */
const SYNC_TABLES = ['syncRecords', 'syncMarks', 'syncState'] as const;
const READERS_TABLES = ['highlights', 'notes', 'versions', 'timelineEdits', 'searches', 'tags'] as const;
const ALL_TABLES = [
  ...new Set([...ARTICLE_TABLES, ...STORY_TABLES, ...PICTURE_TABLES, ...SYNC_TABLES, ...READERS_TABLES]),
];

/** The kinds of records besides articles. */
const KINDS: readonly Kind[] = [
  highlights,
  decisions,
  namedStories,
  people,
  timelineEdits,
  searches,
  tagLooks,
  pictures,
];
const kindOf = (key: string) => KINDS.find((kind) => key.startsWith(kind.key));

/** The row of `syncState` that holds a machine's memory. */
export const MEMORY = 'memory';

/**
 * Gives the library as one machine of several. What sync writes is not marked as the reader's change.
 * @param sanitize makes the HTML of a text safe to keep
 */
export function libraryReplica(library: Library, sanitize: (html: string) => string): Replica {
  return {
    transact: (work) =>
      writing(library, ALL_TABLES, () => {
        leaveUnmarked(Dexie.currentTransaction.idbtrans);
        return new LibraryTables(library, sanitize).run(work);
      }),
  };
}

/**
 * Gives stories the names that other machines sent for them: after a sync, and after a grouping.
 * @throws LibraryError
 */
export async function settleNamedStories(library: Library): Promise<void> {
  const asked = library.syncRecords.where('key').startsWith(namedStories.key);
  if (!(await reading(() => asked.count()))) return;
  await writing(library, ALL_TABLES, () => {
    leaveUnmarked(Dexie.currentTransaction.idbtrans);
    return new LibraryTables(library, (html) => html).run((tables) => settleStories({ library, tables }));
  });
}

class LibraryTables implements Tables {
  /** Pages that were read, so that each is made safe once. */
  private readonly pages = new Map<unknown, BackupRecord | null>();
  private readonly place: Place;
  private readonly rows: SyncRows;
  /** Addresses of which the library has no article. */
  private readonly unknown = new Set<string>();

  constructor(
    private readonly library: Library,
    private readonly sanitize: (html: string) => string,
  ) {
    this.place = { library, tables: this };
    this.rows = new SyncRows(library);
  }

  /** Does the work, and writes what was put meanwhile. */
  async run<T>(work: (tables: Tables) => Promise<T>): Promise<T> {
    const done = await work(this);
    await this.rows.flush();
    return done;
  }

  async memory(): Promise<Memory> {
    const row = await this.library.syncState.get(MEMORY);
    const parsed = v.safeParse(v.object({ value: memorySchema }), row);
    return parsed.success ? parsed.output.value : newMemory();
  }
  async remember(value: Memory): Promise<void> {
    await this.library.syncState.put({ name: MEMORY, value });
  }
  async marks(limit: number): Promise<string[]> {
    const raw = await this.library.syncMarks.limit(limit).toArray();
    return parseRecords(changeMarkSchema, raw).records.map(({ key }) => key);
  }
  async marked(locals: readonly string[]): Promise<Set<string>> {
    const raw = await this.library.syncMarks.bulkGet([...locals]);
    return new Set(locals.filter((_, i) => raw[i] !== undefined));
  }
  async preload({ keys = [], locals = [], pages = [] }: Coming): Promise<void> {
    await this.rows.preload(keys);
    await this.rows.preloadLocal(locals);
    const addresses = [...new Set(pages.flatMap((page) => this.addressOf(page) ?? []))];
    const found = await Promise.all(addresses.map((address) => keysAt(this.library, address)));
    addresses.forEach((address, i) => {
      if (!found[i].length) this.unknown.add(address);
    });
  }
  async unmark(locals: readonly string[]): Promise<void> {
    await this.library.syncMarks.bulkDelete([...locals]);
  }
  row(key: string): Promise<Row | undefined> {
    return this.rows.get(key);
  }
  rowOf(local: string): Promise<Row | undefined> {
    return this.rows.ofLocal(local);
  }
  async childrenOf(parent: string): Promise<Row[]> {
    return this.childrenOfAll([parent]);
  }
  async pending(limit: number): Promise<Row[]> {
    const table = await this.rows.table();
    return this.rows.know(await table.where('pending').above(0).limit(limit).toArray());
  }
  async countPending(): Promise<number> {
    return (await this.rows.table()).where('pending').above(0).count();
  }
  async inFiles(files: readonly number[], limit: number): Promise<Row[]> {
    const rows = (await this.rows.table()).where('files').anyOf(files).distinct();
    return this.rows.know(await rows.limit(limit).toArray());
  }
  async allRows(): Promise<Row[]> {
    return this.rows.know(await (await this.rows.table()).toArray());
  }
  async put(rows: readonly Row[]): Promise<void> {
    this.rows.put(rows);
  }
  countArticles(): Promise<number> {
    return this.library.entries.count();
  }

  async look(locals: readonly string[]): Promise<Map<string, Look>> {
    const looks = new Map<string, Look>();
    const articles = locals.filter((local) => local.startsWith('article:')).map(idOf);
    for (const [id, look] of await lookAtArticles(this.library, articles)) looks.set(localOf(id), look);
    const { records: marks } = parseRecords(changeMarkSchema, await this.library.syncMarks.bulkGet([...locals]));
    const times = new Map(marks.map(({ key, at }) => [key, at]));
    for (const local of locals) {
      const kind = KINDS.find((one) => local.startsWith(one.local));
      const at = times.get(local) ?? Date.now();
      if (kind) looks.set(local, await kind.look(this.place, local.slice(kind.local.length), at));
    }
    return looks;
  }
  async nameOf(state: RecordState): Promise<string | null> {
    return (await kindOf(state.key)?.name(this.place, { state })) ?? null;
  }

  async findSame(page: unknown): Promise<string | null> {
    const record = this.page(page);
    if (!record || this.unknown.has(record.entry.canonicalUrl)) return null;
    const id = await findArticle(this.library, record);
    return id === null ? null : localOf(id);
  }
  addressOf(page: unknown): string | null {
    return this.page(page)?.entry.canonicalUrl ?? null;
  }
  async fuller(local: string, page: unknown): Promise<'ours' | 'theirs' | null> {
    const record = this.page(page);
    return record ? fullerText(this.library, idOf(local), record) : 'ours';
  }
  async keepOlder(local: string, page: unknown): Promise<void> {
    const record = this.page(page);
    if (record) await keepOlderText(this.library, idOf(local), record);
  }
  absorb(gone: string, into: string, withPage: boolean): Promise<void> {
    return absorbArticle(this.library, idOf(gone), idOf(into), withPage);
  }

  async write(arrivals: readonly Arrival[]): Promise<void> {
    this.unknown.clear();
    const articles = arrivals.filter(({ row }) => row.key.startsWith('a:'));
    const pages = new Map<string, BackupRecord>();
    for (const { row, page } of articles) {
      const record = page === undefined ? null : this.page(page);
      if (record) pages.set(row.key, record);
    }
    const { rows, back } = await writeArrivals(this.library, articles, pages, Date.now());
    // The other kinds ask for the rows of their articles.
    await this.put(rows);
    const others = new Map<string, Row>();
    for (const child of await this.childrenOfAll(back)) others.set(child.key, child);
    for (const { row } of arrivals) if (!row.key.startsWith('a:')) others.set(row.key, row);
    for (const [key, row] of others) {
      await this.put([(await kindOf(key)?.write(this.place, row)) ?? row]);
    }
  }

  private async childrenOfAll(parents: readonly string[]): Promise<Row[]> {
    if (!parents.length) return [];
    const index = (await this.rows.table()).where('parent');
    const found = await Promise.all(parents.map((parent) => index.equals(parent).toArray()));
    return this.rows.know(found.flat());
  }

  private page(raw: unknown): BackupRecord | null {
    const known = this.pages.get(raw);
    if (known !== undefined) return known;
    const record = readPage(raw, this.sanitize);
    this.pages.set(raw, record);
    return record;
  }
}
