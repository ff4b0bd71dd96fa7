import { liveQuery } from 'dexie';
import { LibraryError, toLibraryError } from './errors';
import { ANSWER_LIMIT } from './open';

/**
 * Runs `question` now and again whenever something it read was changed, in this page, another tab or the service
 * worker. Inside it, ask only the library, and nothing else asynchronous.
 *
 * A question that is not answered in time fails with `unanswered`, each time it is asked; an answer that comes late is
 * passed on all the same.
 * @returns a function that stops watching.
 */
export function watch<T>(
  question: () => Promise<T>,
  answered: (answer: T) => void,
  failed: (error: LibraryError) => void,
): () => void {
  const waiting = new Set<ReturnType<typeof setTimeout>>();
  // It is an async function of its own: only then does Dexie follow what is read after an `await`.
  const ask = async () => {
    const timer = setTimeout(() => failed(new LibraryError('unanswered')), ANSWER_LIMIT);
    waiting.add(timer);
    try {
      return await question();
    } finally {
      clearTimeout(timer);
      waiting.delete(timer);
    }
  };
  const subscription = liveQuery(ask).subscribe({
    next: answered,
    error: (error) => failed(toLibraryError(error)),
  });
  return () => {
    subscription.unsubscribe();
    for (const timer of waiting) clearTimeout(timer);
  };
}
