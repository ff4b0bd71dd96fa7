/** The error of a wait that took too long. The answer may still come later: the wait has ended, not the work. */
export class TimeLimitError extends Error {
  /** The name of the awaited thing, in plain words: `injection`. */
  readonly waitedFor: string;
  /** Milliseconds. */
  readonly limit: number;
  constructor(waitedFor: string, limit: number) {
    super(`No answer within ${limit} ms: ${waitedFor}`);
    this.name = 'TimeLimitError';
    this.waitedFor = waitedFor;
    this.limit = limit;
  }
}

/**
 * Waits for `promise`, but no longer than `limit` milliseconds: then it rejects with a `TimeLimitError` that names what was
 * waited for. A caller that wants a late answer keeps `promise` itself; a late rejection is not reported as unhandled.
 */
export function withLimit<T>(promise: PromiseLike<T>, limit: number, waitedFor: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TimeLimitError(waitedFor, limit)), limit);
    promise.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
