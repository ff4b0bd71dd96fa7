import { useLanguage } from '../shared/messages';
import './sample-notice.css';

/** Tells that there is a sample among the articles, and offers to remove it. */
export function SampleNotice({ onRemove }: { onRemove(): void }) {
  const { t } = useLanguage();
  return (
    <aside class="sample-notice" aria-label={t('sampleTitle')}>
      <p>{t('sampleNotice')}</p>
      <button type="button" class="button" onClick={onRemove}>
        {t('sampleRemove')}
      </button>
    </aside>
  );
}
