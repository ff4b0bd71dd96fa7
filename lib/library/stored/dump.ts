/** A stored database as JSON text, to be kept as a test of every version that was shipped. */
export interface Dump {
  version: number;
  stores: Record<string, string>;
  tables: Record<string, unknown[]>;
}

/** For tests: `JSON.stringify` of rows that hold typed arrays. */
export function packRows(dump: Dump): string {
  return JSON.stringify(dump, (_, value: unknown) =>
    value instanceof Uint8Array || value instanceof Uint32Array ? { [value.constructor.name]: [...value] } : value,
  );
}

/** For tests: the rows that `packRows` wrote. */
export function unpackRows(text: string): Dump {
  return JSON.parse(text, (_, value: unknown) => {
    if (!(value instanceof Object)) return value;
    if ('Uint8Array' in value && Array.isArray(value.Uint8Array)) return Uint8Array.from(value.Uint8Array);
    if ('Uint32Array' in value && Array.isArray(value.Uint32Array)) return Uint32Array.from(value.Uint32Array);
    return value;
  });
}
