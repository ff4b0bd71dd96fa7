import { describe, expect, it } from 'vitest';
import { neighbourVectors, sharedNeighbours } from './neighbours';

const pairs = [
  { a: 0, b: 1, affinity: 0.6 },
  { a: 2, b: 0, affinity: 0.3 },
];

describe('neighbourVectors', () => {
  it('gives every article itself as a neighbour, and vectors of length one', () => {
    const { offsets, neighbours, affinities } = neighbourVectors(3, pairs, 1);
    expect([...offsets]).toEqual([0, 3, 5, 7]);
    expect([...neighbours]).toEqual([0, 1, 2, 0, 1, 0, 2]);
    for (let i = 0; i < 3; i++) {
      const row = affinities.slice(offsets[i], offsets[i + 1]);
      expect(row.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 5);
    }
    expect(affinities[0]).toBeGreaterThan(affinities[1]);
    expect(affinities[1]).toBeGreaterThan(affinities[2]);
  });

  it('makes an article as much like itself as it is like the one most like it', () => {
    const { affinities, offsets } = neighbourVectors(3, pairs, 0.1);
    expect(affinities[0]).toBe(affinities[1]);
    expect(affinities[offsets[2] + 1]).toBe(affinities[offsets[2]]);
  });
});

describe('sharedNeighbours', () => {
  it('is one for an article and itself, and none where no neighbour is common', () => {
    const vectors = neighbourVectors(4, [...pairs, { a: 3, b: 3, affinity: 0 }], 0.1);
    expect(sharedNeighbours(vectors, 0, 0)).toBeCloseTo(1, 5);
    expect(sharedNeighbours(vectors, 0, 3)).toBe(0);
    expect(sharedNeighbours(vectors, 1, 2)).toBeGreaterThan(0);
  });
});
