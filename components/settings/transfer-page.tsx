import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../lib/library/export/files';
import type { PictureStorage } from '../../lib/library/pictures/pictures';
import { formatBytes } from '../shared/format';
import { Icon, type IconName } from '../shared/icon';
import { type MessageKey, useLanguage } from '../shared/messages';
import { LibraryBar } from '../shell/library-shell';
import { type TransferJob, TransferJobView, type TransferKind } from './transfer-job';
import './settings-page.css';
import './transfer-page.css';

export interface TransferPageProps {
  job: TransferJob | null;
  /** The pictures that a backup can hold; null when none are kept. */
  pictures: PictureStorage | null;
  /** The folder that is kept up to date. */
  folder: ComponentChildren;
  onBackUp(withPictures: boolean): void;
  onExport(format: ExportFormat): void;
  onRestoreFile(file: File): void;
  onImportFile(file: File): void;
  onDismiss(): void;
}

const FORMATS: { format: ExportFormat; label: MessageKey }[] = [
  { format: 'markdown', label: 'allAsMarkdown' },
  { format: 'html', label: 'allAsHtml' },
  { format: 'text', label: 'allAsText' },
  { format: 'csv', label: 'allAsCsv' },
];

/** Shows every way in and out: backup and restore, exports, and imports from other services. */
export function TransferPage(props: TransferPageProps) {
  const { job, pictures } = props;
  const { t, plural, locale } = useLanguage();
  const [withPictures, setWithPictures] = useState(false);
  const isBusy = job?.step === 'running';
  const jobOf = (...kinds: TransferKind[]) =>
    job && kinds.includes(job.kind) && <TransferJobView job={job} onDismiss={props.onDismiss} />;
  return (
    <>
      <LibraryBar>
        <h1 class="page-title">{t('transferTitle')}</h1>
      </LibraryBar>
      <main class="library-main transfer-page">
        <Section icon="import" title="importTitle" text="importText">
          <p class="transfer-services">{t('importServices')}</p>
          <FileButton
            label="chooseExport"
            accept=".csv,.zip,.json,.html,.htm,.txt,.ris"
            isBusy={isBusy}
            onFile={props.onImportFile}
          />
          {jobOf('import')}
        </Section>
        <Section icon="archive" title="backupTitle" text="backupText">
          {pictures && (
            <label class="settings-check">
              <input
                type="checkbox"
                checked={withPictures}
                onChange={(event) => setWithPictures(event.currentTarget.checked)}
              />
              {plural('withPictures', pictures.pictures, formatBytes(pictures.bytes, locale))}
            </label>
          )}
          <div class="transfer-buttons">
            <button
              type="button"
              class="button button-main"
              disabled={isBusy}
              onClick={() => props.onBackUp(withPictures)}
            >
              {t('backUpNow')}
            </button>
            <FileButton label="chooseBackup" accept=".json" isBusy={isBusy} onFile={props.onRestoreFile} />
          </div>
          {jobOf('backup', 'restore')}
        </Section>
        <Section icon="export" title="exportTitle" text="exportText">
          <div class="transfer-buttons">
            {FORMATS.map(({ format, label }) => (
              <button
                key={format}
                type="button"
                class="button"
                disabled={isBusy}
                onClick={() => props.onExport(format)}
              >
                {t(label)}
              </button>
            ))}
          </div>
          {jobOf('export')}
        </Section>
        <Section icon="folder" title="folderTitle" text="folderText">
          {props.folder}
        </Section>
      </main>
    </>
  );
}

interface SectionProps {
  icon: IconName;
  title: MessageKey;
  text: MessageKey;
  children: ComponentChildren;
}

function Section({ icon, title, text, children }: SectionProps) {
  const { t } = useLanguage();
  return (
    <section class="page-section">
      <h2>
        <Icon name={icon} />
        {t(title)}
      </h2>
      <p>{t(text)}</p>
      {children}
    </section>
  );
}

interface FileButtonProps {
  label: MessageKey;
  accept: string;
  isBusy: boolean;
  onFile(file: File): void;
}

/** Shows a button that lets the reader choose a file; the same file can be chosen again. */
function FileButton({ label, accept, isBusy, onFile }: FileButtonProps) {
  const { t } = useLanguage();
  return (
    <label class={`button file-button${isBusy ? ' file-busy' : ''}`}>
      {t(label)}
      <input
        type="file"
        class="visually-hidden"
        accept={accept}
        disabled={isBusy}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
