import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TimeLimitError, withLimit } from './time-limit';

describe('withLimit', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('passes on what comes in time, and leaves no timer behind', async () => {
    await expect(withLimit(Promise.resolve('page'), 1000, 'injection')).resolves.toBe('page');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('passes on a failure that comes in time, and leaves no timer behind', async () => {
    await expect(withLimit(Promise.reject(new Error('disk is full')), 1000, 'save')).rejects.toThrow('disk is full');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('says what did not answer, and within which time', async () => {
    const waited = withLimit(new Promise(() => {}), 1000, 'injection').catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    const error = await waited;
    expect(error).toBeInstanceOf(TimeLimitError);
    expect(error).toMatchObject({ waitedFor: 'injection', limit: 1000 });
  });

  test('a failure after the limit is handled, and the limit stays what is told', async () => {
    let fail = (_: Error) => {};
    const late = new Promise<never>((_, reject) => {
      fail = reject;
    });
    const waited = withLimit(late, 1000, 'save').catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(1000);
    fail(new Error('too late'));
    await vi.advanceTimersByTimeAsync(0);
    await expect(waited).resolves.toBeInstanceOf(TimeLimitError);
  });
});
