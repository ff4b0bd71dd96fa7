import type { ExportFormat } from '../../lib/library/export/files';
import { LibraryDialog } from '../shared/dialog';
import { type MessageKey, useLanguage } from '../shared/messages';
import { type TransferJob, TransferJobView } from './transfer-job';
import './transfer-page.css';

interface ExportDialogProps {
  count: number;
  /** The export that runs or ran last. */
  job: TransferJob | null;
  onExport(format: ExportFormat): void;
  onClose(): void;
}

const FORMATS: { format: ExportFormat; label: MessageKey }[] = [
  { format: 'markdown', label: 'asMarkdown' },
  { format: 'html', label: 'asHtml' },
  { format: 'text', label: 'asText' },
  { format: 'epub', label: 'asEpub' },
  { format: 'csv', label: 'asCsv' },
];

/** Lets the reader export a selection, in one of several formats. */
export function ExportDialog({ count, job, onExport, onClose }: ExportDialogProps) {
  const { t, plural } = useLanguage();
  return (
    <LibraryDialog title={plural('exportCount', count)} onClose={onClose}>
      {job ? (
        <TransferJobView job={job} onDismiss={onClose} />
      ) : (
        <div class="transfer-buttons">
          {FORMATS.map(({ format, label }) => (
            <button key={format} type="button" class="button" onClick={() => onExport(format)}>
              {t(label)}
            </button>
          ))}
        </div>
      )}
    </LibraryDialog>
  );
}
