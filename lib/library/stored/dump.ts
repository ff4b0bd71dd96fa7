/** A stored database as JSON text, to be kept as a test of every version that was shipped. */
export interface Dump {
  version: number;
  stores: Record<string, string>;
  tables: Record<string, unknown[]>;
}

const ARRAYS = { Uint8Array, Uint32Array, Int32Array };

/** For tests: `JSON.stringify` of rows that hold typed arrays. */
export function packRows(dump: Dump): string {
  return JSON.stringify(dump, (_, value: unknown) =>
    value instanceof Uint8Array || value instanceof Uint32Array || value instanceof Int32Array
      ? { [value.constructor.name]: [...value] }
      : value,
  );
}

/** For tests: the rows that `packRows` wrote. */
export function unpackRows(text: string): Dump {
  return JSON.parse(text, (_, value: unknown) => {
    if (!(value instanceof Object)) return value;
    for (const [name, TypedArray] of Object.entries(ARRAYS)) {
      const items = name in value ? Object.values(value)[0] : null;
      if (Array.isArray(items)) return TypedArray.from(items);
    }
    return value;
  });
}
