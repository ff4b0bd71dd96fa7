import { expect, type Page } from '@playwright/test';

/** Every record of the library, by table and key, as the database has it; bytes are lists of numbers. */
export type Records = Record<string, { key: unknown; value: unknown }[]>;

/** Reads the whole database, past the library's own code. `page` is any page of the extension. */
export async function readRecords(page: Page): Promise<Records> {
  const json = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('throughline');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const records: Record<string, { key: unknown; value: unknown }[]> = {};
    const stores = [...database.objectStoreNames];
    const transaction = stores.length ? database.transaction(stores) : null;
    for (const name of stores) {
      records[name] = await new Promise((resolve, reject) => {
        const rows: { key: unknown; value: unknown }[] = [];
        const request = transaction?.objectStore(name).openCursor();
        if (!request) return;
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const cursor = request.result;
          if (!cursor) return resolve(rows);
          rows.push({ key: cursor.key, value: cursor.value });
          cursor.continue();
        };
      });
    }
    database.close();
    return JSON.stringify(records, (_, value) =>
      ArrayBuffer.isView(value) ? [...new Uint8Array(value.buffer)] : value,
    );
  });
  return JSON.parse(json);
}

/**
 * Reads the whole database once the work that an open library does beside the reader (search index, openings of rows) is done, so that
 * what is read later differs only by what the reader did.
 */
export async function readTidyRecords(page: Page): Promise<Records> {
  await expect
    .poll(async () => keysOf(await readRecords(page), 'counters'), { timeout: 30_000 })
    .toEqual(expect.arrayContaining(['indexMethod', 'leadMethod']));
  return readRecords(page);
}

/** The keys of a table, in order. */
export function keysOf(records: Records, table: string): unknown[] {
  return (records[table] ?? []).map(({ key }) => key);
}
