import { Session } from 'node:inspector';

/** Counts how much the work of a call grows where its size grows four times: about 4 where both grow together, 16 for a square. */
export type Growth = (call: (size: number) => void, size: number) => number;

/**
 * Begins to count work: how often the functions and the branches of the project's own code are entered, loops at each turn. Unlike
 * time, that is the same at each run and on each machine. What the engine does by itself (an expression, a `slice`) counts
 * nothing. Only code that is loaded afterwards is counted, so the test imports it by `import()`.
 */
export function countWork(): Growth {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  /** Gives the work since it was asked last. A session of the same thread answers before `post` returns. */
  const work = (): number => {
    let sum = 0;
    session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error) throw error;
      for (const { url, functions } of result)
        if (!url.includes('node_modules') && !url.startsWith('node:'))
          for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    });
    return sum;
  };
  const workOf = (call: (size: number) => void, size: number): number => {
    work();
    call(size);
    return work();
  };
  return (call, size) => {
    // The first call makes what is made once.
    call(size);
    const small = workOf(call, size);
    return workOf(call, 4 * size) / small;
  };
}
