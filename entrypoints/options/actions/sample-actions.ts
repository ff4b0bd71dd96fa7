import { effect, signal } from '@preact/signals';
import { restoreArticles } from '../../../lib/library/articles/remove';
import { removeSample } from '../../../lib/library/sample/sample-library';
import { go, language, library, offerUndo, route, warn } from '../state/app';
import { catchUp } from './story-actions';

/** True while the sample is being loaded. */
export const isLoadingSample = signal(false);

/** Imports the sample story as articles with their texts, and groups it. */
export async function loadSample(): Promise<void> {
  if (isLoadingSample.value) return;
  isLoadingSample.value = true;
  const stop = new AbortController();
  try {
    const [{ importArticles }, { contentReader }, { sampleStory }] = await Promise.all([
      import('../../../lib/library/import/import-articles'),
      import('./transfer-content'),
      import('../../../lib/library/sample/sample-story'),
    ]);
    const now = Date.now();
    const reader = contentReader(stop.signal);
    await importArticles(library, sampleStory(now), { now, readContent: reader.read }).finally(reader.close);
    catchUp();
  } catch (error) {
    warn(error);
  } finally {
    isLoadingSample.value = false;
  }
}

/** Removes the sample again, and nothing else. */
export async function removeSampleStory(): Promise<void> {
  try {
    const removed = await removeSample(library, Date.now());
    offerUndo(language.plural('articlesRemoved', removed.length), () => restoreArticles(library, removed));
  } catch (error) {
    warn(error);
  }
}

// The page that is shown after the installation links here.
effect(() => {
  const { page, at } = route.value;
  if (page !== 'stories' || at !== 'sample') return;
  go({ page }, { replace: true });
  void loadSample();
});
