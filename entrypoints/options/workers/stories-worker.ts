import { openLibrary } from '../../../lib/library/database/open';
import { leaveWritesUnobserved } from '../../../lib/library/database/unobserved-writes';
import { catchUpStories } from '../../../lib/library/stories/regroup';
import { catchUpTimelines } from '../../../lib/library/timeline/catch-up';
import type { StoriesProgress } from './stories-progress';

/**
 * A worker of the library's page: it sends what share of which work is done, and in the end `null`, or the error as
 * text.
 */
const library = openLibrary();
const tellPages = leaveWritesUnobserved(library);
const tell = (progress: StoriesProgress) => postMessage(progress);

async function catchUp(): Promise<void> {
  await catchUpStories(library, { progress: (share) => tell({ work: 'grouping', share }) }).finally(tellPages);
  // Loaded only where sync is on.
  if (await library.syncRecords.limit(1).count()) {
    const { settleNamedStories } = await import('../../../lib/library/sync/replica');
    await settleNamedStories(library).finally(tellPages);
  }
  await catchUpTimelines(library, { progress: (share) => tell({ work: 'timelines', share }) });
}

catchUp().then(
  () => postMessage(null),
  (error: unknown) => postMessage(String(error)),
);
