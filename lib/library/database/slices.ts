/** Rows handled at once where a whole library goes by: enough to be quick, little enough to stay out of memory. */
const SLICE = 500;

/** A long list in pieces of at most `size`. */
export function* slicesOf<T>(list: readonly T[], size = SLICE): Generator<T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}
