import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const find = vi.hoisted(() => vi.fn());
vi.mock('../models', () => ({ loadModels: async () => ({ people: null }) }));
vi.mock('../../facts/find-facts', async (original) => {
  const { findFacts } = await original<typeof import('../../facts/find-facts')>();
  return { findFacts: find.mockImplementation(findFacts) };
});
const { warmUp } = await import('./warm-up');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  find.mockClear();
});

it('searches for facts of each kind, sentence by sentence, then in all of them several times', async () => {
  const warm = warmUp(() => false);
  await vi.runAllTimersAsync();
  await warm;
  const sizes = find.mock.calls.map(([{ blocks }]) => blocks.length);
  const whole = Math.max(...sizes);
  expect(sizes.slice(0, whole)).toEqual(Array.from({ length: whole }, () => 1));
  expect(sizes.filter((size) => size === whole).length).toBeGreaterThan(1);
  const { dates, figures, people } = find.mock.results.at(-1)?.value ?? {};
  for (const facts of [dates, figures, people])
    expect(facts.some(({ detail }: { detail: string }) => detail)).toBe(true);
});

it('stops when there is a question', async () => {
  const warm = warmUp(() => find.mock.calls.length === 2);
  await vi.runAllTimersAsync();
  await warm;
  expect(find).toHaveBeenCalledTimes(2);
});
