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

/** Does the steps, and pauses after one when those since the last pause took long. Rejects with what a step throws. */
export async function runInTurns<T>(steps: Steps<T>, pause: () => Promise<void> = nextTask): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < TURN) continue;
    await pause();
    since = performance.now();
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
