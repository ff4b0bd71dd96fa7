/** Closes the document by `close` when it was not asked anything for `after` milliseconds, and no work is running. */
export function closeWhenIdle(after: number, close: (isWanted: () => boolean) => Promise<void>) {
  let running = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isWanted = () => running > 0;
  /** Starts the wait anew, because something was asked. */
  function used(): void {
    clearTimeout(timer);
    timer = setTimeout(() => (isWanted() ? used() : void close(isWanted)), after);
  }
  used();
  return {
    used,
    /** Does work during which the document is not closed. */
    async during<T>(work: () => Promise<T>): Promise<T> {
      running++;
      try {
        return await work();
      } finally {
        running--;
        used();
      }
    },
  };
}
