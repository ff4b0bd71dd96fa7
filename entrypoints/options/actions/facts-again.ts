import { FACTS_LIMIT, findFactsIn } from '../../../lib/browser/reading/facts-in-worker';
import { findFactsAgain } from '../../../lib/library/tidy/find-facts-again';
import { withLimit } from '../../../lib/text/time-limit';
import { startFactsWorker } from '../../popup/start-facts-worker';
import { library } from '../state/app';

/**
 * Finds the facts of articles of earlier versions anew, in a worker that starts with the first of them; when two pages are open,
 * one of them does. The reader is told nothing: everything can be used meanwhile.
 */
export async function findOldFactsAgain(): Promise<void> {
  await navigator.locks.request('facts-again', { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const finder = findFactsIn(startFactsWorker);
    await findFactsAgain(library, (article) =>
      withLimit(finder.find(article), FACTS_LIMIT, 'facts').catch((error: unknown) => {
        // What was found before stays; the worker may be at a text that it never gets to the end of.
        console.error(error);
        finder.restart();
        return null;
      }),
    ).finally(finder.restart);
  });
}
