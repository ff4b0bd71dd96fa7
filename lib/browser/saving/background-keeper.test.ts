import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const ports = vi.hoisted((): { disconnect: (() => void)[]; connect: () => unknown } => ({
  disconnect: [],
  connect: () => ({ onDisconnect: { addListener: (listener: () => void) => ports.disconnect.push(listener) } }),
}));
vi.mock('wxt/browser', () => ({ browser: { runtime: { connect: ports.connect } } }));
const { backgroundKeeper } = await import('./save-offscreen');

beforeEach(() => {
  ports.disconnect.length = 0;
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

/** The service worker dies, and the pause passes after which it may be started again. */
function die() {
  ports.disconnect.at(-1)?.();
  vi.advanceTimersByTime(250);
}

it('starts the background again for some minutes after a save was announced, and not before', () => {
  const announced = backgroundKeeper();
  expect(ports.disconnect).toHaveLength(0);
  announced();
  announced();
  expect(ports.disconnect).toHaveLength(1);
  die();
  expect(ports.disconnect).toHaveLength(2);
  vi.advanceTimersByTime(4 * 60_000);
  die();
  expect(ports.disconnect).toHaveLength(2);
  announced();
  expect(ports.disconnect).toHaveLength(3);
});
