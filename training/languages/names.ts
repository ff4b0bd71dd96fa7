import { existsSync, readFileSync } from 'node:fs';
import { NAME_BITS, nameBit } from '../../lib/facts/people/tagger/features';

/** The given and the family names of a language, as they are written. */
export interface NameTables {
  given: readonly string[];
  family: readonly string[];
}

/** Reads the tables that `write-names.py` wrote; empty ones where a language has none. */
export function namesOf(lang: string): NameTables {
  const file = new URL(`names/${lang}.txt`, import.meta.url);
  if (!existsSync(file)) return { given: [], family: [] };
  const lines = readFileSync(file, 'utf8').split('\n');
  const table = (name: string) =>
    (lines.find((line) => line.startsWith(`${name}: `)) ?? '').split(/\s+/).slice(1).filter(Boolean);
  return { given: table('given'), family: table('family') };
}

/** A table of names as the model keeps it: a bit a hash. */
export function bitTable(names: readonly string[], fold: (word: string) => string): Uint32Array {
  const table = new Uint32Array(NAME_BITS / 32);
  for (const name of names) {
    const bit = nameBit(fold(name));
    table[bit >>> 5] |= 1 << (bit & 31);
  }
  return table;
}
