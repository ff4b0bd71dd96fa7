import * as v from 'valibot';
import type { Library } from './schema';

const counterSchema = v.object({ value: v.number() });

/** Reads the value of a row of `counters`; null where there is none, or a damaged one. */
export async function readCounter(library: Library, name: string): Promise<number | null> {
  const row = v.safeParse(counterSchema, await library.counters.get(name));
  return row.success ? row.output.value : null;
}
