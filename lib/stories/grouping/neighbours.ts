/**
 * The neighbours of each article with how much it is like them: sparse rows, each a vector of length one with the
 * article itself in it.
 */
export interface NeighbourVectors {
  /**
   * Offsets of the rows: the neighbours of article `i`, itself among them, are from `offsets[i]` up to `offsets[i +
   * 1]`, ascending.
   */
  offsets: Int32Array;
  neighbours: Int32Array;
  affinities: Float32Array;
}

/** Two articles by their numbers, and how much they are like each other, above 0. */
export interface Affinity {
  a: number;
  b: number;
  affinity: number;
}

/**
 * Makes the vectors of articles 0 to `size` - 1.
 * @param own how much an article is at least like itself: as much as it is like the one most like it
 */
export function neighbourVectors(size: number, pairs: Iterable<Affinity>, own: number): NeighbourVectors {
  const rows: { neighbour: number; affinity: number }[][] = Array.from({ length: size }, () => []);
  let total = size;
  for (const { a, b, affinity } of pairs) {
    rows[a].push({ neighbour: b, affinity });
    rows[b].push({ neighbour: a, affinity });
    total += 2;
  }
  const offsets = new Int32Array(size + 1);
  const neighbours = new Int32Array(total);
  const affinities = new Float32Array(total);
  let at = 0;
  rows.forEach((row, i) => {
    row.push({ neighbour: i, affinity: row.reduce((most, { affinity }) => Math.max(most, affinity), own) });
    row.sort((x, y) => x.neighbour - y.neighbour);
    const length = Math.sqrt(row.reduce((sum, { affinity }) => sum + affinity * affinity, 0)) || 1;
    for (const { neighbour, affinity } of row) {
      neighbours[at] = neighbour;
      affinities[at++] = affinity / length;
    }
    offsets[i + 1] = at;
  });
  return { offsets, neighbours, affinities };
}

/** Gives the cosine of two articles' affinities to all others, 0 to 1. */
export function sharedNeighbours({ offsets, neighbours, affinities }: NeighbourVectors, a: number, b: number): number {
  let i = offsets[a];
  let j = offsets[b];
  let sum = 0;
  while (i < offsets[a + 1] && j < offsets[b + 1]) {
    const difference = neighbours[i] - neighbours[j];
    if (difference === 0) sum += affinities[i++] * affinities[j++];
    else if (difference < 0) i++;
    else j++;
  }
  return sum;
}
