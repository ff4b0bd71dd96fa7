import { useLanguage } from '../../shared/messages';
import { formatRoute } from '../../shared/route';

/** Shows that a story is gone, as when its articles were removed, and the way to the others. */
export function StoryMissing() {
  const { t } = useLanguage();
  return (
    <main class="library-main">
      <section class="library-none">
        <p>{t('storyMissing')}</p>
        <a class="button" href={formatRoute({ page: 'stories' })}>
          {t('stories')}
        </a>
      </section>
    </main>
  );
}
