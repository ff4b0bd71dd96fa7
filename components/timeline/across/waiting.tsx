import { useLanguage } from '../../shared/messages';
import '../../reader/reading-skeleton.css';

/** Holds the place of the timeline while its events are read: lanes without names. */
export function TimelineWaiting() {
  const { t } = useLanguage();
  return (
    <div class="across-waiting" aria-busy="true">
      <p class="skeleton-word" role="status">
        {t('timelineWaiting')}
      </p>
      <div class="across-skeleton" aria-hidden="true">
        {Array.from({ length: 6 }, (_, i) => (
          <div key={i} class="across-skeleton-lane">
            <span />
            <span />
          </div>
        ))}
      </div>
    </div>
  );
}
