import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import './problem.css';

/** Says how an article gets into the panel beside a page, where none is in it. */
export function EmptyPanel() {
  const { t } = useLanguage();
  return (
    <main class="problem">
      <Icon name="text" />
      <h1>{t('besideEmpty')}</h1>
      <p>{t('besideEmptyAdvice', t('moreTools'), t('readBeside'))}</p>
    </main>
  );
}
