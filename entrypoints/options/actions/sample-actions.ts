import { effect, signal } from '@preact/signals';
import { restoreArticles } from '../../../lib/library/articles/remove';
import { removeSample, sampleIds, sampleStoryId } from '../../../lib/library/sample/sample-library';
import { getStory } from '../../../lib/library/stories/list';
import { placeSaved } from '../../../lib/library/stories/place';
import { go, language, library, offerUndo, route, warn } from '../state/app';
import { catchUp } from './story-actions';

/** True until the sample's story can be shown. */
export const isLoadingSample = signal(false);

/** Imports the sample story as articles with their texts, groups it, and goes to it, unless the reader went elsewhere meanwhile. */
export async function loadSample(): Promise<void> {
  if (isLoadingSample.value) return;
  isLoadingSample.value = true;
  const askedAt = route.peek();
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
    for (const id of await sampleIds(library)) await placeSaved(library, id);
    catchUp();
    const id = await sampleStoryId(library);
    if (id !== null && route.peek() === askedAt) go({ page: 'story', id });
  } catch (error) {
    warn(error);
  } finally {
    isLoadingSample.value = false;
  }
}

/** Removes the sample again, and nothing else. From its story, which is then gone, it leads back to all stories. */
export async function removeSampleStory(): Promise<void> {
  try {
    const removed = await removeSample(library, Date.now());
    offerUndo(language.plural('articlesRemoved', removed.length), () => restoreArticles(library, removed));
    const { page, id } = route.peek();
    if (page === 'story' && id && !(await getStory(library, id))) go({ page: 'stories' }, { replace: true });
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
