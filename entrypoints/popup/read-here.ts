import { findFactsIn } from '../../lib/browser/reading/facts-in-worker';
import { createPageReader, type PageReader } from '../../lib/browser/reading/page-reader';
import { startFactsWorker } from './start-facts-worker';

/**
 * Makes the popup's own reader, which is loaded when no offscreen document reads for it; `worker` is one that was
 * already started for it.
 */
export function readHere(worker: Worker | null): PageReader {
  let first = worker;
  return createPageReader(
    findFactsIn(() => {
      const next = first ?? startFactsWorker();
      first = null;
      return next;
    }),
  );
}
