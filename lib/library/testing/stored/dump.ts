/** A stored database as JSON text, to be kept as a test of every version that was shipped. */
export interface Dump {
  version: number;
  stores: Record<string, string>;
  tables: Record<string, unknown[]>;
}

const ARRAYS = { Uint8Array, Uint32Array, Int32Array };

/** For tests: JSON text of rows that hold typed arrays and files. */
export async function packRows(dump: Dump): Promise<string> {
  const tables = await Promise.all(
    Object.entries(dump.tables).map(async ([name, rows]) => [name, await Promise.all(rows.map(packFiles))]),
  );
  return JSON.stringify({ ...dump, tables: Object.fromEntries(tables) }, (_, value: unknown) =>
    value instanceof Uint8Array || value instanceof Uint32Array || value instanceof Int32Array
      ? { [value.constructor.name]: [...value] }
      : value,
  );
}

/** A row with each file in it as its type and bytes. */
async function packFiles(row: unknown): Promise<unknown> {
  if (!(row instanceof Object)) return row;
  const fields = Object.entries(row).map(async ([name, value]: [string, unknown]) => [
    name,
    value instanceof Blob ? { fileType: value.type, bytes: new Uint8Array(await value.arrayBuffer()) } : value,
  ]);
  return Object.fromEntries(await Promise.all(fields));
}

/** For tests: the rows that `packRows` wrote. */
export function unpackRows(text: string): Dump {
  return JSON.parse(text, (_, value: unknown) => {
    if (!(value instanceof Object)) return value;
    if ('fileType' in value && 'bytes' in value && value.bytes instanceof Uint8Array) {
      return new Blob([new Uint8Array(value.bytes)], { type: String(value.fileType) });
    }
    for (const [name, TypedArray] of Object.entries(ARRAYS)) {
      const items = name in value ? Object.values(value)[0] : null;
      if (Array.isArray(items)) return TypedArray.from(items);
    }
    return value;
  });
}
