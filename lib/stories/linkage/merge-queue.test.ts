import { expect, it } from 'vitest';
import fc from '../../text/testing/properties';
import { MergeQueue, type ScoredPair } from './merge-queue';

function drained(queue: MergeQueue): ScoredPair[] {
  const pairs: ScoredPair[] = [];
  for (let pair = queue.pop(); pair; pair = queue.pop()) pairs.push(pair);
  return pairs;
}

const inOrder = (x: ScoredPair, y: ScoredPair) => y.score - x.score || x.a - y.a || x.b - y.b;

it('gives the highest score first, then the lowest numbers, whatever the order and number of what was put in', () => {
  const small = fc.integer({ min: 0, max: 9 });
  const pairs = fc.array(fc.record({ score: small, a: small, b: small }), { maxLength: 60 });
  fc.assert(
    fc.property(pairs, (all) => {
      const queue = new MergeQueue();
      for (const { score, a, b } of all) queue.push(score, a, b);
      expect(drained(queue)).toEqual([...all].sort(inOrder));
    }),
  );
}, 60_000);

it('grows past what it was made for', () => {
  const queue = new MergeQueue();
  for (let i = 0; i < 3000; i++) queue.push((i * 7919) % 3000, i, i + 1);
  const scores = drained(queue).map(({ score }) => score);
  expect(scores).toEqual(Array.from({ length: 3000 }, (_, i) => 2999 - i));
  expect(queue.pop()).toBeUndefined();
});

it('can be filled again while it is being emptied', () => {
  const queue = new MergeQueue();
  queue.push(1, 0, 1);
  queue.push(3, 0, 2);
  expect(queue.pop()?.score).toBe(3);
  queue.push(2, 0, 3);
  expect(drained(queue).map(({ score }) => score)).toEqual([2, 1]);
});
