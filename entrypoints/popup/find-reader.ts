import { isOffscreenDocumentOpen } from '../../lib/browser/offscreen/offscreen-document';
import { offscreenReader } from '../../lib/browser/offscreen/offscreen-reader';
import type { PageReader } from '../../lib/browser/reading/page-reader';
import { startFactsWorker } from './start-facts-worker';

/** Gives the reader of pages: the offscreen document where it is open already, else the page itself. */
export async function findReader(): Promise<PageReader> {
  const isOpen = () => isOffscreenDocumentOpen().catch(() => false);
  if (!import.meta.env.FIREFOX && (await isOpen())) {
    return offscreenReader(isOpen, async () => (await import('./read-here')).readHere(null));
  }
  // The worker is started now: later, the browser would load its code only when the page has been read.
  const worker = startFactsWorker();
  return (await import('./read-here')).readHere(worker);
}
