import { TransferPage } from '../../components/transfer-page';
import { pictureStorage } from '../../lib/library/pictures';
import { library } from './app';
import { backUp, exportAs, job, lookAtBackup, lookAtExport } from './transfer-jobs';
import { useAnswer } from './use-answer';

/** Import, backup, restore and export. */
export function InAndOutPage() {
  const pictures = useAnswer(() => pictureStorage(library), []);
  return (
    <TransferPage
      job={job.value}
      pictures={pictures?.pictures ? pictures : null}
      onBackUp={(withPictures) => void backUp({ withPictures })}
      onExport={(format) => void exportAs(format)}
      onRestoreFile={(file) => void lookAtBackup(file)}
      onImportFile={(file) => void lookAtExport(file)}
      onDismiss={() => {
        job.value = null;
      }}
    />
  );
}
