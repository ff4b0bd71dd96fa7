import { useLanguage } from '../shared/messages';
import './sample-notice.css';

interface SampleNoticeProps {
  isLoading: boolean;
  onRemove(): void;
}

/** Tells that there is a sample among the articles, and offers to remove it; while it is being loaded, says that. */
export function SampleNotice({ isLoading, onRemove }: SampleNoticeProps) {
  const { t } = useLanguage();
  return (
    <aside class="sample-notice" aria-label={t('sampleTitle')}>
      <p role="status">{t(isLoading ? 'sampleLoading' : 'sampleNotice')}</p>
      {!isLoading && (
        <button type="button" class="button" onClick={onRemove}>
          {t('sampleRemove')}
        </button>
      )}
    </aside>
  );
}
