import { existsSync, readFileSync } from 'node:fs';
import { NAME_BITS, NOUN_BITS, nameBit, nounBit } from '../../lib/facts/people/tagger/features';

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
  return tableOf(
    NAME_BITS,
    names.map((name) => nameBit(fold(name))),
  );
}

/** The table of the nouns that `nouns/write-nouns.mjs` wrote; null where a language has none. */
export function nounTable(lang: string, fold: (word: string) => string): Uint32Array | null {
  const file = new URL(`nouns/${lang}.txt`, import.meta.url);
  if (!existsSync(file)) return null;
  const nouns = readFileSync(file, 'utf8').split(/\s+/).filter(Boolean);
  return tableOf(
    NOUN_BITS,
    nouns.map((noun) => nounBit(fold(noun))),
  );
}

function tableOf(size: number, bits: readonly number[]): Uint32Array {
  const table = new Uint32Array(size / 32);
  for (const bit of bits) table[bit >>> 5] |= 1 << (bit & 31);
  return table;
}
