import { LibraryClosed } from '../../../components/settings/library-closed';
import type { LibraryErrorCode } from '../../../lib/library/database/errors';
import { job, rescue } from '../actions/transfer-jobs';

/** Is shown in place of every page while the library does not open. */
export function ClosedPage({ reason }: { reason: LibraryErrorCode }) {
  return (
    <LibraryClosed
      reason={reason}
      job={job.value}
      onRescue={() => void rescue()}
      onRetry={() => location.reload()}
      onDismiss={() => {
        job.value = null;
      }}
    />
  );
}
