// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readerDay } from '../../lib/text/outlet-day';
import { createNow } from './now';

const HOUR = 3_600_000;

/** Opens a page one minute before midnight, and gives how to ask it for the day. */
function openLate(): () => string {
  vi.setSystemTime(new Date(2026, 2, 17, 23, 59));
  const now = createNow();
  return () => readerDay(now.value);
}

function see(visibility: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('is of the next day at midnight, and of the one after it at the next', () => {
  const today = openLate();
  vi.advanceTimersByTime(59_999);
  expect(today()).toBe('2026-03-17');
  vi.advanceTimersByTime(1);
  expect(today()).toBe('2026-03-18');
  vi.advanceTimersByTime(24 * HOUR);
  expect(today()).toBe('2026-03-19');
});

it('is asked anew when the page is seen again, and not when it is left', () => {
  const today = openLate();
  vi.setSystemTime(new Date(2026, 2, 20, 8, 0));
  see('hidden');
  expect(today()).toBe('2026-03-17');
  see('visible');
  expect(today()).toBe('2026-03-20');
});

it('waits with one timer, however often the page is seen', () => {
  openLate();
  see('visible');
  const waiting = vi.getTimerCount();
  see('visible');
  expect(vi.getTimerCount()).toBe(waiting);
});

it('is asked within the hour on a machine that slept with the page in view', () => {
  vi.setSystemTime(new Date(2026, 2, 17, 12, 0));
  const now = createNow();
  vi.setSystemTime(new Date(2026, 2, 18, 7, 0));
  vi.advanceTimersByTime(HOUR);
  expect(readerDay(now.value)).toBe('2026-03-18');
});
