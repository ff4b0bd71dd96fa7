import { LibraryClosed } from '../../components/library-closed';
import type { LibraryErrorCode } from '../../lib/library/errors';
import { backUp, job } from './transfer-jobs';

/** In place of every page while the library does not open. */
export function ClosedPage({ reason }: { reason: LibraryErrorCode }) {
  return (
    <LibraryClosed
      reason={reason}
      job={job.value}
      onRescue={() => void backUp()}
      onRetry={() => location.reload()}
      onDismiss={() => {
        job.value = null;
      }}
    />
  );
}
