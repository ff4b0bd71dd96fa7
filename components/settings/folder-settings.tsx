import { formatMoment } from '../shared/format';
import { useLanguage } from '../shared/messages';

export interface FolderSettingsProps {
  /** True when the browser lets a page write to a folder. */
  isPossible: boolean;
  /** The folder that is kept up to date; null while none is chosen. */
  folder: { name: string; at: number | null; isAllowed: boolean } | null;
  /** The progress while it is written to; null otherwise. */
  progress: { done: number; total: number } | null;
  hasFailed: boolean;
  onChoose(): void;
  /** Writes what has changed; asks the browser first, where it has withdrawn its permission. */
  onUpdate(): void;
  onStop(): void;
}

/** Shows the folder of Markdown files that other programs read. */
export function FolderSettings(props: FolderSettingsProps) {
  const { isPossible, folder, progress, hasFailed } = props;
  const { t, locale } = useLanguage();
  const numbers = new Intl.NumberFormat(locale);
  if (!isPossible) return <p>{t('folderImpossible')}</p>;
  return (
    <>
      {folder && (
        <p>
          <bdi>
            <strong>{folder.name}</strong>
          </bdi>
          {' · '}
          {folder.at === null ? t('never') : formatMoment(folder.at, locale, 'long')}
        </p>
      )}
      <p role="status">
        {hasFailed
          ? t('folderFailed')
          : progress && t('folderWriting', numbers.format(progress.done), numbers.format(progress.total))}
      </p>
      <div class="transfer-buttons">
        {folder ? (
          <>
            <button type="button" class="button" disabled={progress !== null} onClick={props.onUpdate}>
              {t(folder.isAllowed ? 'folderUpdate' : 'folderAllow')}
            </button>
            <button type="button" class="button" disabled={progress !== null} onClick={props.onStop}>
              {t('folderStop')}
            </button>
          </>
        ) : (
          <button type="button" class="button" onClick={props.onChoose}>
            {t('folderChoose')}
          </button>
        )}
      </div>
    </>
  );
}
