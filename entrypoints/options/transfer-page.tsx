import { TransferPage } from '../../components/transfer-page';
import { backUp, exportAs, job, lookAtBackup, lookAtExport } from './transfer-jobs';

/** Import, backup, restore and export. */
export function InAndOutPage() {
  return (
    <TransferPage
      job={job.value}
      onBackUp={() => void backUp()}
      onExport={(format) => void exportAs(format)}
      onRestoreFile={(file) => void lookAtBackup(file)}
      onImportFile={(file) => void lookAtExport(file)}
      onDismiss={() => {
        job.value = null;
      }}
    />
  );
}
