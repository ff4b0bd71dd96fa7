import type { ComponentChildren } from 'preact';
import type { ReadingScope } from '../../lib/article/read-page';
import type { Reading } from '../../lib/browser/reading/follow-page';
import { type KeepState, type KeptCopy, keptIn } from '../../lib/browser/saving/keeping';
import { ArticleReader } from '../reader/article-reader';
import type { Layer } from '../reader/article-view';
import { ReadingSkeleton } from '../reader/reading-skeleton';
import type { ReadingPreferences } from '../reader/reading-tools';
import { useKeptFocus } from '../shared/controls/keep-focus';
import { Icon } from '../shared/icon';
import mark from '../shared/mark.svg';
import { useLanguage } from '../shared/messages';
import { Toast, type ToastContent } from '../shared/toast';
import { StoryLine, type StorySoFar } from '../stories/story-line';
import { ChangedLine, type ChangedText } from './changed-line';
import { Problem } from './problem';
import { SaveButton } from './save-button';
import './popup-page.css';

export interface PopupPageProps {
  /**
   * `tab`: the page scrolls as a page does, and has an address of its own; `popup`: it is as large as the browser
   * allows.
   */
  place: 'popup' | 'tab';
  reading: Reading;
  /** Holds what the browser knows of the page before it is read; '' for what it does not know. */
  page: { title: string; site: string };
  save: KeepState;
  /** Has the tools for a saved article; they come later than the button. */
  savedTools?: ComponentChildren;
  /** Has the tools for the text, in the bar; they come later than the text. */
  tools?: ComponentChildren;
  /** Has the tools for selected words. */
  marking?: ComponentChildren;
  /** Shows the words that the reader has highlighted. */
  layers?: readonly Layer[];
  /** The address of the page, for a tab of the reader, which outlives it. */
  original?: string;
  /** Says what the library holds on the article's story; null when it holds nothing, or when that is not known yet. */
  story: StorySoFar | null;
  /** Says what the library knows of the article's facts, in words, by their key; it comes later than the facts. */
  notes?: ReadonlyMap<string, string>;
  toast: ToastContent | null;
  now: Date;
  preferences: ReadingPreferences;
  onPreferences(changes: Partial<ReadingPreferences>): void;
  showPictures: boolean;
  /** True when a save of this page, without the popup, has kept nothing. */
  isNotSaved?: boolean;
  /** Tells what is not as it was saved; null where nothing is, or when that is not known yet. */
  changed?: ChangedText | null;
  /** Keeps the text that is shown beside the saved one, and compares them. */
  onKeepChanges(): void;
  onSave(): void;
  /** Keeps all of the page's text, where there is no article in it. */
  onSaveWholePage(): void;
  /** Keeps the page's address alone; left out where there is none to keep, or it is kept already. */
  onSaveAddress?(): void;
  onRemove(): void;
  onOpenLibrary(): void;
  /** Shows a saved article in the library, by its number. */
  onOpenArticle(id: number): void;
  onOpenStory(id: string): void;
  onRead(scope: ReadingScope): void;
  onFindFacts(): void;
  onShowPictures(): void;
  onDismissToast(): void;
}

/** Shows the popup, or the reader in a tab: a bar with its actions, and under it the article, or why there is none. */
export function PopupPage(props: PopupPageProps) {
  const { reading, save, story } = props;
  const { t } = useLanguage();
  return (
    <div ref={useKeptFocus()} class={`popup popup-in-${props.place}`} tabIndex={-1}>
      <header class="popup-bar">
        <span class="popup-name">
          <img src={mark} alt="" />
          {t('extShortName')}
        </span>
        {reading.step === 'article' && props.tools}
        <button type="button" class="quiet popup-library" title={t('openLibrary')} onClick={props.onOpenLibrary}>
          <Icon name="library" />
          <span>{t('openLibrary')}</span>
        </button>
        {reading.step === 'article' && <SaveButton state={save} onSave={props.onSave} onRemove={props.onRemove} />}
        {reading.step === 'article' && keptIn(save) && props.savedTools}
      </header>
      <main class="popup-main" aria-busy={reading.step === 'reading'}>
        {reading.step === 'reading' && <ReadingSkeleton {...props.page} isSlow={reading.isSlow} />}
        {reading.step === 'problem' && (
          <Problem
            kind={reading.kind}
            isLoading={reading.isLoading}
            isWholePage={reading.isWholePage}
            isNotSaved={props.isNotSaved}
            original={props.original}
            onSaveWholePage={props.onSaveWholePage}
            onSaveAddress={props.onSaveAddress}
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
              onFindFacts={props.onFindFacts}
              now={props.now}
              preferences={props.preferences}
              onPreferences={props.onPreferences}
              layers={props.layers}
              notes={props.notes}
              showPictures={props.showPictures}
              onShowPictures={props.onShowPictures}
            />
            {props.marking}
          </>
        )}
      </main>
      {save.step === 'unsaved' && save.copy && <CopyLine copy={save.copy} onOpen={props.onOpenArticle} />}
      {reading.step === 'article' && save.step === 'saved' && props.changed && (
        <ChangedLine changed={props.changed} onKeep={props.onKeepChanges} />
      )}
      {story && <StoryLine story={story} onOpen={() => props.onOpenStory(story.id)} />}
      <Toast content={props.toast} onDismiss={props.onDismissToast} />
    </div>
  );
}

/** Shows a notice when the text is not simply the page's article. */
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

/** Shows a notice that the library has the same text from another page: this one is not saved. */
function CopyLine({ copy, onOpen }: { copy: KeptCopy; onOpen(id: number): void }) {
  const { t } = useLanguage();
  return (
    <p class="notice popup-copy" role="note">
      <span>{t('copyNotice', copy.title, copy.site)}</span>
      <button type="button" class="quiet" onClick={() => onOpen(copy.id)}>
        {t('copyOpen')}
      </button>
    </p>
  );
}
