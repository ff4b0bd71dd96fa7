import type { LibraryErrorCode } from '../../lib/library/database/errors';
import { Icon } from '../shared/icon';
import '../library/library-page.css';
import { useLanguage } from '../shared/messages';
import { type TransferJob, TransferJobView } from './transfer-job';
import './transfer-page.css';

interface LibraryClosedProps {
  reason: LibraryErrorCode;
  /** The rescue that runs or ran. */
  job: TransferJob | null;
  onRescue(): void;
  onRetry(): void;
  onDismiss(): void;
}

/**
 * Is shown when the library does not open: it tells what happened, and offers first of all to save what can be read.
 */
export function LibraryClosed({ reason, job, onRescue, onRetry, onDismiss }: LibraryClosedProps) {
  const { t } = useLanguage();
  // Nothing can be taken out when the browser offers no storage.
  const hasSomething = reason !== 'unavailable';
  return (
    <main class="library-main">
      <section class="library-empty" role="alert">
        <Icon name="warning" />
        <h1>{t('libraryClosed')}</h1>
        <p>{t(`library_${reason}`)}</p>
        {hasSomething && <p>{t('libraryClosedHelp')}</p>}
        <div class="transfer-buttons">
          {hasSomething && (
            <button type="button" class="button button-main" onClick={onRescue}>
              {t('rescue')}
            </button>
          )}
          <button type="button" class={hasSomething ? 'button' : 'button button-main'} onClick={onRetry}>
            {t('tryAgain')}
          </button>
        </div>
        {job && <TransferJobView job={job} onDismiss={onDismiss} />}
      </section>
    </main>
  );
}
