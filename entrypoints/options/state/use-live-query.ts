import { useEffect, useState } from 'preact/hooks';
import { watch } from '../../../lib/library/database/watch';
import { warn } from './app';

/**
 * Gives the library's answer to a question, kept up to date while the page is shown: it is asked again when anything
 * that it read changed, and when one of `inputs` did. Null until the first answer.
 */
export function useLiveQuery<T>(question: () => Promise<T>, inputs: readonly unknown[]): T | null {
  const [answer, setAnswer] = useState<{ value: T } | null>(null);
  useEffect(() => watch(question, (value) => setAnswer({ value }), warn), [...inputs]);
  return answer ? answer.value : null;
}
