/**
 * The search index's format: for each term, the entries that hold it, each with its BM25 impact, packed.
 *
 * A segment numbers its entries 0, 1, 2 … (ordinals). A term's postings are, for each entry in order, the distance from
 * the ordinal before as a variable-length integer (LEB128), and the impact as one byte. Terms are in order, in blocks
 * of about 8 KB, so that one term or one prefix is read without the rest.
 */

/** The entries of each term: ordinal, impact, ordinal, impact … */
export type TermMap = Map<string, number[]>;

export interface Block {
  terms: string[];
  ends: Uint32Array<ArrayBuffer>;
  bytes: Uint8Array<ArrayBuffer>;
}

const BLOCK_BYTES = 8192;
const BLOCK_TERMS = 512;

/** Packs terms, which must come in order of UTF-16 units (as IndexedDB and `<` compare them), into blocks. */
export class BlockPacker {
  private terms: string[] = [];
  private ends: number[] = [];
  private bytes: number[] = [];

  /** Adds a term; `postings` is ordinal, impact, ordinal, impact … Returns a block when one is full. */
  add(term: string, postings: readonly number[]): Block | null {
    let previous = 0;
    for (let i = 0; i < postings.length; i += 2) {
      let distance = postings[i] - previous;
      previous = postings[i];
      while (distance > 127) {
        this.bytes.push((distance & 127) | 128);
        distance >>>= 7;
      }
      this.bytes.push(distance, postings[i + 1]);
    }
    this.terms.push(term);
    this.ends.push(this.bytes.length);
    return this.bytes.length >= BLOCK_BYTES || this.terms.length >= BLOCK_TERMS ? this.close() : null;
  }

  /** Gives the block that is not full yet; null when it is empty. */
  close(): Block | null {
    if (!this.terms.length) return null;
    const block = { terms: this.terms, ends: Uint32Array.from(this.ends), bytes: Uint8Array.from(this.bytes) };
    [this.terms, this.ends, this.bytes] = [[], [], []];
    return block;
  }
}

/** Packs a term map into blocks. */
export function packBlocks(map: TermMap): Block[] {
  const packer = new BlockPacker();
  const blocks = [...map.keys()].sort().map((term) => packer.add(term, map.get(term) ?? []));
  return [...blocks, packer.close()].filter((block) => block !== null);
}

/** Calls `visit` with each ordinal and impact of term number `index` of a block, in order. */
export function readPostings(block: Block, index: number, visit: (ordinal: number, impact: number) => void): void {
  const { bytes, ends } = block;
  const end = Math.min(ends[index], bytes.length);
  let at = index ? ends[index - 1] : 0;
  let ordinal = 0;
  while (at < end) {
    let shift = 0;
    let distance = 0;
    let byte = 128;
    while (byte & 128 && at < end) {
      byte = bytes[at++];
      distance |= (byte & 127) << shift;
      shift += 7;
    }
    ordinal += distance;
    visit(ordinal, bytes[at++]);
  }
}

/** Gives the number of the last block that starts at or before `term`, or 0; `starts` is each block's first term. */
export function blockOf(starts: readonly string[], term: string): number {
  return Math.max(0, firstAtLeast(starts, term, true) - 1);
}

/** Gives the index of the first of `sorted` that is at least `term` (or, with `after`, greater than it). */
export function firstAtLeast(sorted: readonly string[], term: string, after = false): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < term || (after && sorted[middle] === term)) low = middle + 1;
    else high = middle;
  }
  return low;
}
