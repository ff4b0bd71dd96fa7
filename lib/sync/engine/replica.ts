import type { RecordState, RecordView } from '../merge/record';

/** More rows than any library has. */
export const EVERY = 1e9;

/** A record as all machines know it, and where it is in this library. */
export interface Row {
  key: string;
  /** Its name here (`article:12`); missing while it is not here. */
  local?: string;
  /** 1 means that it is to be sent, 2 that its page is, too. It is missing when there is nothing to send. */
  pending?: 1 | 2;
  /** Increases with each change: a record that was changed while it was being sent is sent again. */
  revision: number;
  /** The numbers of this machine's files that it is in: of the one with its page, and of the last one. */
  files?: number[];
  /** The article that it belongs to, or waits for. */
  parent?: string;
  state: RecordState;
}

/** A record as the library has it now. */
export interface Found {
  /** The key that it gets when it is met for the first time. */
  key: string;
  view: RecordView;
  page?: unknown;
  parent?: string;
}

/** A record that the reader has removed, of which it is known what they had done with it before. */
export interface Removed {
  removedAs: RecordView;
}

/**
 * `gone`: the reader removed it; `unreadable`: nothing is known, so that nothing is sent of it; `early`: what it belongs to has
 * no record yet.
 */
export type Look = Found | Removed | 'gone' | 'unreadable' | 'early';

/** The new state of a record, for the library to follow. */
export interface Arrival {
  row: Row;
  before: RecordState | null;
  page?: unknown;
}

/** Another machine, as far as this one has heard of it. */
export interface Peer {
  /** The number of its last file when all its files were read. */
  read: number;
  /** The numbers of files read since, while others of the same listing are still to be read. */
  done: number[];
  name: string;
  browser: string;
  /** Tells when it wrote that file, by its own clock, ms. */
  at: number;
}

/** The memory that a machine has of its syncs. */
export interface Memory {
  machine: string;
  /** The number of its last change, and of its last file. */
  number: number;
  file: number;
  /** Its own files by name, with their sizes in bytes. */
  files: Record<string, number>;
  peers: Record<string, Peer>;
  /** Names of files that could not be read, and were skipped. */
  damaged: string[];
  /** Removals that the reader has confirmed at once. */
  confirmed: number;
  /** The end of the last sync that completed, ms. */
  syncedAt: number | null;
}

/** Rows by their keys and by their names here, and pages about which `findSame` is asked. */
export interface Coming {
  keys?: readonly string[];
  locals?: readonly string[];
  pages?: readonly unknown[];
}

/** The library within one transaction. */
export interface Tables {
  memory(): Promise<Memory>;
  remember(memory: Memory): Promise<void>;
  /** Names of what was written since sync last looked, at most `limit`, articles first. */
  marks(limit: number): Promise<string[]>;
  /** Gives those of these names that were written since sync last looked. */
  marked(locals: readonly string[]): Promise<Set<string>>;
  /** Announces what will be asked for, so that it is read together and not one by one. Changes no answer. */
  preload(coming: Coming): Promise<void>;
  unmark(locals: readonly string[]): Promise<void>;
  row(key: string): Promise<Row | undefined>;
  rowOf(local: string): Promise<Row | undefined>;
  childrenOf(parent: string): Promise<Row[]>;
  /** Gives rows that are to be sent, at most `limit`. */
  pending(limit: number): Promise<Row[]>;
  countPending(): Promise<number>;
  /** Gives rows that are in one of these files of this machine. */
  inFiles(files: readonly number[], limit: number): Promise<Row[]>;
  allRows(): Promise<Row[]>;
  put(rows: readonly Row[]): Promise<void>;
  countArticles(): Promise<number>;
  look(locals: readonly string[]): Promise<Map<string, Look>>;
  /** Gives the name here of a record that has no row yet, where that can be told; null where it cannot. */
  nameOf(state: RecordState): Promise<string | null>;
  /** Gives the article here that a page is of; null when there is none. */
  findSame(page: unknown): Promise<string | null>;
  /** Gives the address by which `findSame` finds a page. */
  addressOf(page: unknown): string | null;
  /** Tells which of two texts of one article is only a part of the other. */
  fuller(local: string, page: unknown): Promise<'ours' | 'theirs' | null>;
  /** Keeps a text of an article here that does not replace its own: it may be an earlier version. */
  keepOlder(local: string, page: unknown): Promise<void>;
  /** Joins two articles here that turned out to be one; `withPage` when the text of the one that goes is the one that stays. */
  absorb(gone: string, into: string, withPage: boolean): Promise<void>;
  /** Makes the library follow, and puts the rows with their names here. */
  write(arrivals: readonly Arrival[]): Promise<void>;
}

/** One machine's library, as sync sees it. */
export interface Replica {
  /** All of `work` is kept, or nothing is. */
  transact<T>(work: (tables: Tables) => Promise<T>): Promise<T>;
}
