import { describe, expect, it } from 'vitest';
import { ComparedPairs } from './compared-pairs';
import { eventAmongOthers, neighbourhoodsOf, STORY, storyAmongOthers } from './neighbourhood';

/** Pairs `[a, b, event]` of articles, all with the same share of words. */
function around(size: number, pairs: [number, number, number][], words = 0.3) {
  const compared = new ComparedPairs(pairs.length);
  for (const [a, b, event] of pairs) compared.add(a, b, { event, words, openingNames: 0 });
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

  it('rises with the similarity of the two by themselves', () => {
    const none = around(2, []);
    const at = (event: number) => eventAmongOthers(none, 0, 1, { event, words: 0.3 });
    expect(at(2) - at(0)).toBeCloseTo(2 * 0.52, 5);
  });
});

describe('neighbourhoodsOf', () => {
  it('measures how alike the words of the three nearest are, whatever the order of the pairs', () => {
    const compared = (order: number[]) => {
      const pairs = new ComparedPairs(5);
      for (const other of order) pairs.add(0, other, { event: -other, words: other / 10, openingNames: 0 });
      return neighbourhoodsOf(6, pairs).nearest;
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
});

describe('storyAmongOthers', () => {
  const pair = { words: 0.16, openingNames: 0.25 };

  it('is higher for two articles that share words with the same others', () => {
    const shared = around(
      4,
      [
        [0, 1, 0],
        [0, 2, 0],
        [1, 2, 0],
      ],
      0.3,
    );
    const apart = around(
      4,
      [
        [0, 2, 0],
        [1, 3, 0],
      ],
      0.3,
    );
    expect(storyAmongOthers(shared, 0, 1, pair)).toBeGreaterThan(storyAmongOthers(apart, 0, 1, pair) + 3);
    expect(storyAmongOthers(shared, 0, 1, pair)).toBeCloseTo(storyAmongOthers(shared, 1, 0, pair), 5);
  });

  it('rises with the words and the opening names of the two', () => {
    const none = around(2, []);
    const at = (words: number, openingNames: number) => storyAmongOthers(none, 0, 1, { words, openingNames });
    expect(at(0, 0)).toBeCloseTo(STORY.base, 5);
    expect(at(0.25, 0) - at(0, 0)).toBeCloseTo(STORY.wordsRoot / 2, 5);
    expect(at(0, 0.25) - at(0, 0)).toBeCloseTo(STORY.openingNames / 2, 5);
  });

  it('does not take two articles for one story because both are like nothing', () => {
    const weak = around(
      3,
      [
        [0, 2, 0],
        [1, 2, 0],
      ],
      0.02,
    );
    const strong = around(
      3,
      [
        [0, 2, 0],
        [1, 2, 0],
      ],
      0.4,
    );
    expect(storyAmongOthers(weak, 0, 1, pair)).toBeLessThan(storyAmongOthers(strong, 0, 1, pair) - 2);
  });
});
