import { vi } from 'vitest';

/** Waits until an assertion holds, as long as the test itself may last: a busy machine is slow, and not wrong. */
export const eventually = <T>(assertion: () => T | Promise<T>): Promise<T> => vi.waitFor(assertion, 60_000);
