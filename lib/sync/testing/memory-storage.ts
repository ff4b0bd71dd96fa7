import type { Storage } from '../storage';

/** For tests: a folder on a server, in memory, with a clock of its own. */
export class MemoryStorage implements Storage {
  readonly files = new Map<string, { bytes: Uint8Array<ArrayBuffer>; at: number }>();
  requests = 0;
  time = 0;
  /** Called before each request; what it throws is what the request throws. */
  before: (request: string, name: string) => void = () => undefined;

  async list() {
    this.request('list', '');
    const files = [...this.files].map(([name, { bytes, at }]) => ({ name, size: bytes.length, at }));
    return { files, now: this.time };
  }
  async read(name: string) {
    this.request('read', name);
    return this.files.get(name)?.bytes ?? null;
  }
  async write(name: string, bytes: Uint8Array<ArrayBuffer>) {
    this.request('write', name);
    if (this.files.has(name)) throw new Error(`${name} was written twice`);
    this.files.set(name, { bytes, at: this.time });
    this.before('written', name);
  }
  async remove(name: string) {
    this.request('remove', name);
    this.files.delete(name);
  }
  private request(kind: string, name: string): void {
    this.requests++;
    this.before(kind, name);
  }
}

/** For tests of what is said, not of how it is hidden: files as they are. */
export const openCipher = {
  encrypt: async (bytes: Uint8Array<ArrayBuffer>) => bytes,
  decrypt: async (bytes: Uint8Array<ArrayBuffer>) => bytes,
};
