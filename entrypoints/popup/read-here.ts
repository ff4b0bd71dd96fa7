import { findFactsIn } from '../../lib/browser/reading/facts-in-worker';
import { createPageReader, type PageReader } from '../../lib/browser/reading/page-reader';
import { startFactsWorker } from './start-facts-worker';

/** The popup's own reader, loaded when no offscreen document reads for it; `worker`: one that was started for it already. */
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
