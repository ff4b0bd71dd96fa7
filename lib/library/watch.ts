import { liveQuery } from 'dexie';
import { type LibraryError, toLibraryError } from './errors';

/**
 * Runs `question` now and again whenever something it read was changed, in this page, another tab or the service
 * worker. Ask only the library in it, and nothing else asynchronous.
 *
 * @returns a function that stops watching.
 */
export function watch<T>(
  question: () => Promise<T>,
  answered: (answer: T) => void,
  failed: (error: LibraryError) => void,
): () => void {
  // An async function of its own: only then does Dexie follow what is read after an `await`.
  const subscription = liveQuery(async () => question()).subscribe({
    next: answered,
    error: (error) => failed(toLibraryError(error)),
  });
  return () => subscription.unsubscribe();
}
