/** Starts the worker that finds facts; its code and models load beside the popup's own. */
export const startFactsWorker = () => new Worker(new URL('./facts-worker.ts', import.meta.url), { type: 'module' });
