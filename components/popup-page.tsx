import type { Article } from '../lib/article/article';
import type { ReadingScope } from '../lib/article/read-page';
import type { ReadingProblem } from '../lib/browser/problem';
import type { Facts } from '../lib/facts/facts';
import { ArticleReader } from './article-reader';
import { Icon } from './icon';
import { useLanguage } from './messages';
import { Problem } from './problem';
import type { ReadingPreferences } from './reading-tools';
import { SaveButton, type SaveState } from './save-button';
import { StoryLine, type StorySoFar } from './story-line';
import { Toast, type ToastContent } from './toast';
import './popup-page.css';

/** What the popup has come to with the page behind it. */
export type PopupReading =
  | { step: 'reading' }
  | { step: 'problem'; kind: ReadingProblem; isLoading: boolean }
  | { step: 'article'; article: Article; facts: Facts; scope: ReadingScope; isLoading: boolean };

interface PopupPageProps {
  reading: PopupReading;
  save: SaveState;
  /** What the library holds on the article's story; null when nothing, or not known yet. */
  story: StorySoFar | null;
  toast: ToastContent | null;
  now: Date;
  preferences: ReadingPreferences;
  onPreferences(changes: Partial<ReadingPreferences>): void;
  showPictures: boolean;
  onSave(): void;
  onRemove(): void;
  onOpenLibrary(): void;
  onOpenStory(id: string): void;
  onRead(scope: ReadingScope): void;
  onShowPictures(): void;
  onDismissToast(): void;
}

/** The popup: a bar with its actions, and under it the article, or why there is none. */
export function PopupPage(props: PopupPageProps) {
  const { reading, save, story } = props;
  const { t } = useLanguage();
  return (
    <div class="popup">
      <header class="popup-bar">
        <span class="popup-name">{t('extShortName')}</span>
        <button type="button" class="quiet" onClick={props.onOpenLibrary}>
          <Icon name="library" />
          {t('openLibrary')}
        </button>
        {reading.step === 'article' && <SaveButton state={save} onSave={props.onSave} onRemove={props.onRemove} />}
      </header>
      <main class="popup-main" aria-busy={reading.step === 'reading'}>
        {reading.step === 'reading' && <p class="visually-hidden">{t('reading')}</p>}
        {reading.step === 'problem' && (
          <Problem
            kind={reading.kind}
            isLoading={reading.isLoading}
            onReadSelection={() => props.onRead('selection')}
            onReadWholePage={() => props.onRead('wholePage')}
            onRetry={() => props.onRead('article')}
          />
        )}
        {reading.step === 'article' && (
          <>
            <ReadingNotice scope={reading.scope} isLoading={reading.isLoading} />
            <ArticleReader
              article={reading.article}
              facts={reading.facts}
              now={props.now}
              preferences={props.preferences}
              onPreferences={props.onPreferences}
              showPictures={props.showPictures}
              onShowPictures={props.onShowPictures}
            />
          </>
        )}
      </main>
      {story && <StoryLine story={story} onOpen={() => props.onOpenStory(story.id)} />}
      <Toast content={props.toast} onDismiss={props.onDismissToast} />
    </div>
  );
}

/** Says when what is shown is not simply the page's article. */
function ReadingNotice({ scope, isLoading }: { scope: ReadingScope; isLoading: boolean }) {
  const { t } = useLanguage();
  if (scope === 'article' && !isLoading) return null;
  const key = isLoading ? 'loadingNotice' : scope === 'selection' ? 'selectionNotice' : 'wholePageNotice';
  return (
    <p class="notice popup-notice" role="note">
      {t(key)}
    </p>
  );
}
