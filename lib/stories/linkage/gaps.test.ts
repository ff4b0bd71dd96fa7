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

it('keeps an article out of a small story that is months away, unless it is very like one of it', () => {
  const [saved] = on(300);
  const story = (...isVeryAlike: boolean[]) =>
    on(100, 150).map((other, i) => ({ ...other, isVeryAlike: isVeryAlike[i] }));
  expect(isOverAGap(saved, story(false, false), 3)).toBe(true);
  expect(isOverAGap(saved, story(false, true), 3)).toBe(false);
  expect(isOverAGap(saved, story(false, false), 5)).toBe(false);
  expect(isOverAGap({ ...saved, dated: false }, story(false, false), 3)).toBe(false);
  expect(isOverAGap({ ...saved, day: 200 }, story(false, false), 3)).toBe(false);
});
