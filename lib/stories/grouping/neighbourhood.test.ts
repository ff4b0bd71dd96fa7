import { describe, expect, it } from 'vitest';
import { ComparedPairs } from './compared-pairs';
import { eventAmongOthers, neighbourhoodsOf } from './neighbourhood';

/** Pairs `[a, b, event]` of articles, all with the same share of words. */
function around(size: number, pairs: [number, number, number][], words = 0.3) {
  const compared = new ComparedPairs(pairs.length);
  for (const [a, b, event] of pairs) compared.add(a, b, { event, words, story: 0 });
  return neighbourhoodsOf(size, compared);
}

describe('eventAmongOthers', () => {
  it('is higher for two articles that are like the same others', () => {
    const shared = around(4, [
      [0, 1, 0],
      [0, 2, 2],
      [1, 2, 2],
      [0, 3, 2],
      [1, 3, 2],
    ]);
    const alone = around(4, [
      [0, 1, 0],
      [0, 2, 2],
      [1, 3, 2],
    ]);
    const pair = { event: 0, words: 0.3 };
    expect(eventAmongOthers(shared, 0, 1, pair)).toBeGreaterThan(eventAmongOthers(alone, 0, 1, pair) + 1);
    expect(eventAmongOthers(shared, 0, 1, pair)).toBeCloseTo(eventAmongOthers(shared, 1, 0, pair), 5);
  });

  it('does not take strangers for neighbours', () => {
    const pairs = (event: number): [number, number, number][] => [
      [0, 2, event],
      [1, 2, event],
    ];
    const pair = { event: 0, words: 0.3 };
    expect(eventAmongOthers(around(3, pairs(-3.9)), 0, 1, pair)).toBeGreaterThan(
      eventAmongOthers(around(3, pairs(-4.1)), 0, 1, pair),
    );
    expect(eventAmongOthers(around(3, pairs(-4.1)), 0, 1, pair)).toBeCloseTo(
      eventAmongOthers(around(3, pairs(-9)), 0, 1, pair),
      5,
    );
  });

  it('rises with the likeness of the two by themselves', () => {
    const none = around(2, []);
    const at = (event: number) => eventAmongOthers(none, 0, 1, { event, words: 0.3 });
    expect(at(2) - at(0)).toBeCloseTo(2 * 0.52, 5);
  });
});

describe('neighbourhoodsOf', () => {
  it('measures how alike the words of the three likest are, whatever the order of the pairs', () => {
    const compared = (order: number[]) => {
      const pairs = new ComparedPairs(5);
      for (const other of order) pairs.add(0, other, { event: -other, words: other / 10, story: 0 });
      return neighbourhoodsOf(6, pairs).likest;
    };
    for (const order of [
      [1, 2, 3, 4, 5],
      [5, 4, 3, 2, 1],
      [3, 5, 1, 2, 4],
    ]) {
      expect(compared(order)[0]).toBeCloseTo(0.2, 5);
      expect(compared(order)[4]).toBeCloseTo(0.4, 5);
    }
  });

  it('gives every article itself as a neighbour, and vectors of length one', () => {
    const { offsets, neighbours, affinities } = around(3, [
      [0, 1, 1],
      [2, 0, 0],
    ]);
    expect([...offsets]).toEqual([0, 3, 5, 7]);
    expect([...neighbours]).toEqual([0, 1, 2, 0, 1, 0, 2]);
    for (let i = 0; i < 3; i++) {
      const row = affinities.slice(offsets[i], offsets[i + 1]);
      expect(row.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 5);
    }
    expect(affinities[0]).toBeGreaterThan(affinities[1]);
    expect(affinities[1]).toBeGreaterThan(affinities[2]);
  });
});
