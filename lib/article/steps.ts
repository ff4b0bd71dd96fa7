/** Work that is done in steps: it yields the name of each step that is done, and returns its result. */
export type Steps<T> = Generator<string, T>;

/** Milliseconds of work after which other work gets a turn at the thread: people notice longer pauses. */
const MAX_TURN = 50;

/** Does all steps at once. */
export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does the steps, and pauses after one when the work since the last pause took more than `maxTurn` milliseconds. Rejects
 * with what a step or a pause throws.
 */
export async function runInTurns<T, Step>(
  steps: Generator<Step, T>,
  pause: (step: Step) => Promise<void> = yieldToEventLoop,
  maxTurn = MAX_TURN,
): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < maxTurn) continue;
    await pause(step.value);
    since = performance.now();
  }
}

/**
 * Lets the page draw and answer between two slices of long work. Inside a transaction it would end the transaction. It
 * uses a message, not a timer, because browsers slow down the timers of documents that are not visible, where pages are
 * read too.
 */
export function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
