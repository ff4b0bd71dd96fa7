/** A file as the server lists it. */
export interface StoredFile {
  name: string;
  size: number;
  /** Tells when it was written, by the server's clock, ms; null when it does not say. */
  at: number | null;
}

/** One folder on a server, in which nobody writes a file that somebody else wrote. Every function throws `SyncError`s. */
export interface Storage {
  /** Gives the files there, and the server's time, ms, if it tells. */
  list(): Promise<{ files: StoredFile[]; now: number | null }>;
  /** Reads the file; null when it is no longer there. */
  read(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Removes a file; one that is not there is no error. */
  remove(name: string): Promise<void>;
}
