import { hashTerm } from './terms';

const HASHES = 32;
const SHINGLE = 3;
/** Texts with fewer shingles are too short to tell a copy from a look-alike. */
const FEWEST_SHINGLES = 20;

// Odd multipliers of a fixed sequence, so that signatures are the same on every machine.
const MULTIPLIERS = Int32Array.from({ length: HASHES }, (_, i) => Math.imul(i + 1, 0x9e3779b1) | 1);

/**
 * Gives the MinHash signature (Broder 1997) of a text's terms in order: 32 numbers, or none when the text is too short.
 */
export function signatureOf(terms: string[]): Int32Array {
  if (terms.length < FEWEST_SHINGLES + SHINGLE - 1) return new Int32Array(0);
  const signature = new Int32Array(HASHES).fill(0x7fffffff);
  for (let i = 0; i + SHINGLE <= terms.length; i++) {
    const hash = hashTerm(terms.slice(i, i + SHINGLE).join(' '));
    for (let k = 0; k < HASHES; k++) {
      const mixed = Math.imul(hash ^ (hash >>> 13), MULTIPLIERS[k]) >>> 1;
      if (mixed < signature[k]) signature[k] = mixed;
    }
  }
  return signature;
}

/** Gives the share of shingles two texts have in common, estimated by their signatures; 0 when either is too short. */
function sharedShingles(a: Int32Array, b: Int32Array): number {
  if (!a.length || a.length !== b.length) return 0;
  let same = 0;
  for (let k = 0; k < a.length; k++) if (a[k] === b[k]) same++;
  return same / a.length;
}

/**
 * Tells whether one text is a copy of the other, with small edits: an agency's report in two papers, an updated page.
 */
export function isNearDuplicate(a: Int32Array, b: Int32Array): boolean {
  return sharedShingles(a, b) >= 0.6;
}
