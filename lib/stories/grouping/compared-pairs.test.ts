import { expect, it } from 'vitest';
import { ComparedPairs } from './compared-pairs';

it('gives the pairs at or above a score, of events or of stories, as often as it is asked', () => {
  const pairs = new ComparedPairs(3);
  pairs.add(0, 1, { event: 2, words: 0.5, openingNames: 0.1 });
  pairs.add(1, 2, { event: -1, words: 0.25, openingNames: 0 });
  pairs.story.set([-1, 3]);
  const events = pairs.scored('event', 2);
  expect([...events]).toEqual([{ a: 0, b: 1, score: 2 }]);
  expect([...events]).toHaveLength(1);
  expect([...pairs.scored('story', -1)]).toHaveLength(2);
  expect([...pairs.scored('story', 0)]).toEqual([{ a: 1, b: 2, score: 3 }]);
  expect(pairs.length).toBe(2);
  expect(pairs.words[1]).toBe(0.25);
  expect(pairs.openingNames[0]).toBeCloseTo(0.1, 6);
});
