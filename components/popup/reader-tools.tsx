import type { ReadingScope } from '../../lib/article/read-page';
import { Menu } from '../shared/controls/menu';
import { Icon, type IconName } from '../shared/icon';
import { type MessageKey, useLanguage } from '../shared/messages';
import { usePageActions } from '../shared/page-actions';
import type { SavedTool } from './saved-strip';

const TAKE = [
  { value: 'copyMarkdown', label: 'copyMarkdown', icon: 'copy' },
  { value: 'copyCitation', label: 'copyCitation', icon: 'quote' },
  { value: 'email', label: 'sendByEmail', icon: 'send' },
  { value: 'epub', label: 'saveEpub', icon: 'import' },
  { value: 'print', label: 'printText', icon: 'print' },
  { value: 'printFacts', label: 'printFacts', icon: 'print' },
] as const;

const SHARE = { value: 'share', label: 'share', icon: 'export' } as const;

const BESIDE = { value: 'beside', label: 'readBeside', icon: 'reader' } as const;

const NOT_RIGHT = [
  { title: 'textNotRight' },
  { value: 'selection', label: 'readSelectionNow', icon: 'text' },
  { value: 'wholePage', label: 'readWholePage', icon: 'reader' },
] as const;

const AGAIN = { value: 'article', label: 'readArticleAgain', icon: 'marks' } as const;
const ORIGINAL = { value: 'original', label: 'openOriginal', icon: 'external' } as const;

/** Names what the menu of an article can do; a scope is another way of reading the page. */
export type ReaderChoice = (typeof TAKE)[number]['value'] | 'share' | 'beside' | ReadingScope | 'original';

export interface ReaderToolsProps {
  place: 'popup' | 'tab';
  scope: ReadingScope;
  isSaved: boolean;
  /** True when the machine can share with other programs. */
  canShare: boolean;
  /** True where the browser has a panel beside the page. */
  hasSidePanel: boolean;
  onOpenTab(): void;
  /** Saves the article; with a tool of saved articles, that tool is opened next. */
  onSave(next?: SavedTool): void;
  onChoose(choice: ReaderChoice): void;
}

/** Shows the tools in the bar over an article: opening a tab of its own, and what is done less often. */
export function ReaderTools(props: ReaderToolsProps) {
  const { place, scope, isSaved, canShare, hasSidePanel, onOpenTab, onSave, onChoose } = props;
  const { t } = useLanguage();
  const isPopup = place === 'popup';
  usePageActions({
    ...(isPopup && { open: onOpenTab }),
    // Once the article is saved, the same keys are for the tools of saved articles.
    ...(!isSaved && { favourite: () => onSave(), tag: () => onSave('tags'), note: () => onSave('note') }),
    original: () => onChoose('original'),
    print: () => onChoose('print'),
  });
  const wrong: readonly ({ title: MessageKey } | { value: ReaderChoice; label: MessageKey; icon: IconName })[] = [
    ...NOT_RIGHT,
    ...(scope === 'article' ? [] : [AGAIN]),
    ORIGINAL,
  ];
  return (
    <>
      {isPopup && (
        <button type="button" class="quiet" title={`${t('openInTab')} (o)`} aria-keyshortcuts="o" onClick={onOpenTab}>
          <Icon name="external" />
          <span class="visually-hidden">{t('openInTab')}</span>
        </button>
      )}
      <Menu
        icon="more"
        label="moreTools"
        choices={[...(isPopup && hasSidePanel ? [BESIDE] : []), ...TAKE, ...(canShare ? [SHARE] : []), ...wrong]}
        onChoose={onChoose}
      />
    </>
  );
}
