/**
 * Rows that are handled at once when a whole library is gone through: enough to be quick, few enough to need little
 * memory.
 */
const SLICE = 500;

/** Yields a long list in pieces of at most `size`. */
export function* slicesOf<T>(list: readonly T[], size = SLICE): Generator<T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}
