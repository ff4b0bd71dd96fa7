import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { deferred } from '../testing/article';
import { closeWhenIdle } from './close-when-idle';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('closes when nothing was asked for a while', () => {
  const close = vi.fn(async () => undefined);
  const { used } = closeWhenIdle(1000, close);
  vi.advanceTimersByTime(900);
  used();
  vi.advanceTimersByTime(900);
  expect(close).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(close).toHaveBeenCalledOnce();
});

it('does not close while something is being done, however long it takes', async () => {
  const close = vi.fn(async (_isWanted: () => boolean) => undefined);
  const { during } = closeWhenIdle(1000, close);
  const work = deferred<string>();
  const done = during(() => work.promise);
  vi.advanceTimersByTime(5000);
  expect(close).not.toHaveBeenCalled();
  work.resolve('saved');
  expect(await done).toBe('saved');
  vi.advanceTimersByTime(1000);
  expect(close).toHaveBeenCalledOnce();
  // Work that begins before the document has its turn to close is still seen.
  const isWanted = close.mock.calls[0][0];
  expect(isWanted()).toBe(false);
  void during(() => new Promise(() => undefined));
  expect(isWanted()).toBe(true);
});
