import Dexie, { type Table } from 'dexie';
import * as v from 'valibot';
import { type Written, writtenSchema } from './folder';

/** A folder that the reader has chosen, and what was written to it. */
export interface ChosenFolder {
  handle: FileSystemDirectoryHandle;
  written: Written;
  /** Tells when it was last brought up to date, ms; null when it never was. */
  at: number | null;
}

const chosenSchema = v.object({
  handle: v.custom<FileSystemDirectoryHandle>(
    (value) => typeof FileSystemDirectoryHandle !== 'undefined' && value instanceof FileSystemDirectoryHandle,
  ),
  written: v.fallback(writtenSchema, {}),
  at: v.fallback(v.nullable(v.number()), null),
});

/** It is kept beside the library, not in it: a folder belongs to one machine, and to no backup. */
class FolderMemory extends Dexie {
  declare readonly folders: Table<unknown, string, ChosenFolder>;

  constructor() {
    super('throughline-folder');
    this.version(1).stores({ folders: '' });
  }
}

const KEY = 'markdown';

/** Gives the folder that is kept up to date; null when there is none. */
export async function readFolder(): Promise<ChosenFolder | null> {
  const { success, output } = v.safeParse(chosenSchema, await asked((memory) => memory.folders.get(KEY)));
  return success ? output : null;
}

/** Remembers the folder, and what was written to it; null forgets it. */
export async function keepFolder(folder: ChosenFolder | null): Promise<void> {
  await asked(async (memory) => {
    if (folder) await memory.folders.put(folder, KEY);
    else await memory.folders.delete(KEY);
  });
}

async function asked<T>(question: (memory: FolderMemory) => Promise<T>): Promise<T> {
  const memory = new FolderMemory();
  try {
    return await question(memory);
  } finally {
    memory.close();
  }
}
