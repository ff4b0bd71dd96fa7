import { openLibrary } from '../../lib/library/open';
import { catchUpStories } from '../../lib/library/stories-regroup';

/** A worker of the library's page: tells the share that is done, and in the end `null`, or the error as text. */
catchUpStories(openLibrary(), { progress: (share) => postMessage(share) }).then(
  () => postMessage(null),
  (error: unknown) => postMessage(String(error)),
);
