import { signal } from '@preact/signals';
import { ExportDialog as Dialog } from '../../../components/settings/export-dialog';
import { exportAs, job } from '../actions/transfer-jobs';

/** The articles that are being taken out; null when none are. */
const exporting = signal<number[] | null>(null);

/** Asks in which format these are to be taken out. What an earlier job came to is no longer of interest then. */
export function askExport(ids: number[]): void {
  if (job.value?.step !== 'running') job.value = null;
  exporting.value = ids;
}

/** The question in which format a selection is taken out, where it is asked. */
export function ExportDialog() {
  const ids = exporting.value;
  if (!ids) return null;
  return (
    <Dialog
      count={ids.length}
      job={job.value}
      onExport={(format) => void exportAs(format, ids)}
      onClose={() => {
        exporting.value = null;
        if (job.value?.step !== 'running') job.value = null;
      }}
    />
  );
}
