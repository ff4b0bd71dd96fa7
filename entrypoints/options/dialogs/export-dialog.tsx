import { signal } from '@preact/signals';
import { ExportDialog as Dialog } from '../../../components/settings/export-dialog';
import { exportAs, job } from '../actions/transfer-jobs';
import { leaveSelection } from '../state/list-state';

/** The articles that are being exported; null when none are. */
const exporting = signal<number[] | null>(null);

/** Asks in which format these are to be exported. The result of an earlier job is no longer shown then. */
export function askExport(ids: number[]): void {
  if (job.value?.step !== 'running') job.value = null;
  exporting.value = ids;
}

/** Shows the question in which format a selection is exported, when it is asked. */
export function ExportDialog() {
  const ids = exporting.value;
  if (!ids) return null;
  return (
    <Dialog
      count={ids.length}
      job={job.value}
      onExport={(format) => {
        void exportAs(format, ids);
        leaveSelection(ids);
      }}
      onClose={() => {
        exporting.value = null;
        if (job.value?.step !== 'running') job.value = null;
      }}
    />
  );
}
