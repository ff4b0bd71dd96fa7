/** A file as the server lists it. */
export interface StoredFile {
  name: string;
  size: number;
  /** When it was written, by the server's clock, ms; null when it does not say. */
  at: number | null;
}

/** One folder on a server, in which nobody writes a file that somebody else wrote. Every function throws `SyncError`s. */
export interface Storage {
  /** The files there, and the server's time, ms, if it tells. */
  list(): Promise<{ files: StoredFile[]; now: number | null }>;
  /** The file, or null when it is not there any more. */
  read(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** A file that is not there is no error. */
  remove(name: string): Promise<void>;
}
