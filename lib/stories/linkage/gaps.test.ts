import { expect, it } from 'vitest';
import { isOverAGap, splitAtGaps } from './gaps';

const on = (...days: (number | null)[]) => days.map((day) => ({ day: day ?? 0, dated: day !== null }));
const one = (size: number) => new Int32Array(size);
const never = () => false;

it('splits a small story where two months pass without an article of it', () => {
  expect([...splitAtGaps(on(400, 10, 60, 410), one(4), never)]).toEqual([0, 1, 1, 0]);
});

it('leaves together what is told on and on', () => {
  expect([...splitAtGaps(on(0, 60, 120, 180), one(4), never)]).toEqual([0, 0, 0, 0]);
});

it('leaves together what is of one event, or very alike', () => {
  expect([...splitAtGaps(on(0, 100, 200), one(3), (a, b) => a === 0 && b === 2)]).toEqual([0, 1, 0]);
});

it('leaves a large story as it is', () => {
  expect([...splitAtGaps(on(0, 100, 200, 300, 400), one(5), never)]).toEqual([0, 0, 0, 0, 0]);
});

it('leaves an article without a date with the others', () => {
  expect([...splitAtGaps(on(null, 500), one(2), never)]).toEqual([0, 0]);
});

it('keeps two stories two', () => {
  expect([...splitAtGaps(on(0, 1, 2, 3), Int32Array.of(0, 1, 0, 1), never)]).toEqual([0, 1, 0, 1]);
});

it('keeps an article from a single one that is months away, unless they are very alike', () => {
  const [saved] = on(300);
  const single = (isVeryAlike: boolean) => on(150).map((other) => ({ ...other, isVeryAlike }));
  expect(isOverAGap(saved, single(false), 2)).toBe(true);
  expect(isOverAGap(saved, single(true), 2)).toBe(false);
  expect(isOverAGap({ ...saved, dated: false }, single(false), 2)).toBe(false);
  expect(isOverAGap({ ...saved, day: 200 }, single(false), 2)).toBe(false);
});

it('lets an article join a story of two, however long nothing was saved of it', () => {
  const story = on(100, 150).map((other) => ({ ...other, isVeryAlike: false }));
  expect(isOverAGap(on(300)[0], story, 3)).toBe(false);
});
