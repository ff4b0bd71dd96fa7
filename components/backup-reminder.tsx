import './backup-reminder.css';
import { useLanguage } from './messages';

interface BackupReminderProps {
  /** Articles that are in no backup. */
  count: number;
  onBackUp(): void;
  onLater(): void;
}

/** A word about backups, which the reader can put off. */
export function BackupReminder({ count, onBackUp, onLater }: BackupReminderProps) {
  const { t, plural } = useLanguage();
  return (
    <aside class="backup-reminder" aria-label={t('backupReminder')}>
      <p>{plural('notBackedUp', count)}</p>
      <button type="button" class="button" onClick={onBackUp}>
        {t('backUpNow')}
      </button>
      <button type="button" class="quiet" onClick={onLater}>
        {t('later')}
      </button>
    </aside>
  );
}
