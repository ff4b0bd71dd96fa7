import { describe, expect, it, vi } from 'vitest';
import { runAtOnce, runInTurns, type Steps, yieldToEventLoop } from './steps';

/** Steps of so many milliseconds each, by the clock of `now`. */
function* work(now: { at: number }, ...steps: number[]): Steps<string> {
  for (const milliseconds of steps) {
    now.at += milliseconds;
    yield 'step';
  }
  return 'done';
}

function* failing(): Steps<string> {
  yield 'step';
  throw new RangeError('no');
}

describe('runAtOnce', () => {
  it('does all steps, and throws what one of them throws', () => {
    expect(runAtOnce(work({ at: 0 }, 1, 2, 3))).toBe('done');
    expect(() => runAtOnce(failing())).toThrow(RangeError);
  });
});

describe('runInTurns', () => {
  it('gives others a turn after long work only', async () => {
    const now = { at: 0 };
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now.at);
    const pauses: number[] = [];
    const pause = async () => void pauses.push(now.at);
    expect(await runInTurns(work(now, 10, 10, 60, 10, 30, 20), pause)).toBe('done');
    expect(pauses).toEqual([80, 140]);
    clock.mockRestore();
  });

  it('lets a task that waits run between long steps', async () => {
    const now = { at: 0 };
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now.at);
    const order: string[] = [];
    // A message that waits, and no timer, whose millisecond may be longer than the work.
    void yieldToEventLoop().then(() => order.push('task'));
    await runInTurns(work(now, 300, 300)).then(() => order.push('work'));
    clock.mockRestore();
    expect(order).toEqual(['task', 'work']);
  });

  it('rejects with what a step throws', async () => {
    await expect(runInTurns(failing())).rejects.toThrow(RangeError);
  });
});
