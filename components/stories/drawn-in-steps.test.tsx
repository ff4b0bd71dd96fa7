// @vitest-environment jsdom
import { act, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useDrawnInSteps } from './drawn-in-steps';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function Counted({ count }: { count: number }) {
  return <p>{useDrawnInSteps(count, 10)}</p>;
}

/** Lets one more task run. */
const oneTask = () => act(() => void vi.advanceTimersToNextTimer());

it('draws a part at once, and the rest part by part in later tasks', async () => {
  const { container, rerender } = render(<Counted count={24} />);
  const seen = [container.textContent];
  for (let i = 0; i < 2; i++) {
    await oneTask();
    seen.push(container.textContent);
  }
  expect(seen).toEqual(['10', '20', '24']);
  expect(vi.getTimerCount()).toBe(0);
  rerender(<Counted count={60} />);
  expect(container.textContent).toBe('30');
});

it('draws a short list at once', () => {
  expect(render(<Counted count={3} />).container.textContent).toBe('3');
});
