/** Starts the worker that finds facts; its code and models load at the same time as the popup's own. */
export const startFactsWorker = () => new Worker(new URL('./facts-worker.ts', import.meta.url), { type: 'module' });
