import { TransferPage } from '../../../components/settings/transfer-page';
import { pictureStorage } from '../../../lib/library/pictures/pictures';
import { backUp, exportAs, job, lookAtBackup, lookAtExport } from '../actions/transfer-jobs';
import { library } from '../state/app';
import { useLiveQuery } from '../state/use-live-query';
import { MarkdownFolder } from './transfer-folder';

/** Shows import, backup, restore and export. */
export function InAndOutPage() {
  const pictures = useLiveQuery(() => pictureStorage(library), []);
  return (
    <TransferPage
      job={job.value}
      pictures={pictures?.pictures ? pictures : null}
      folder={<MarkdownFolder />}
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
