/** Work that yields between its steps, and returns what it came to. */
export type Steps<T> = Generator<undefined, T>;

/** Milliseconds of work after which whoever waits for the thread gets a turn: longer ones are felt. */
const TURN = 50;

/** Does all steps at once. */
export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does the steps, and pauses after one when those since the last pause took long: `turn` milliseconds. Rejects with what a
 * step or a pause throws.
 */
export async function runInTurns<T, Step>(
  steps: Generator<Step, T>,
  pause: (step: Step) => Promise<void> = breathe,
  turn = TURN,
): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < turn) continue;
    await pause(step.value);
    since = performance.now();
  }
}

/** Lets the page draw and answer, between two slices of long work. Not within a transaction: it would end it. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
