import { openLibrary } from '../../../lib/library/database/open';
import { leaveWritesUnobserved } from '../../../lib/library/database/unobserved-writes';
import { catchUpStories } from '../../../lib/library/stories/regroup';

/** A worker of the library's page: tells the share that is done, and in the end `null`, or the error as text. */
const library = openLibrary();
const tellPages = leaveWritesUnobserved(library);
catchUpStories(library, { progress: (share) => postMessage(share) })
  .finally(tellPages)
  .then(
    () => postMessage(null),
    (error: unknown) => postMessage(String(error)),
  );
