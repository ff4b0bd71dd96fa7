import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Article } from '../../lib/article/article';
import type { Facts } from '../../lib/facts/facts';
import type { Entry } from '../../lib/library/database/records';
import { Menu } from '../shared/controls/menu';
import { formatMoment } from '../shared/format';
import { Icon } from '../shared/icon';
import { type ExportKind, ExportMenu } from './export-menu';
import './library-article.css';
import { NO_FACTS } from '../../lib/facts/facts';
import { ArticleLinks, type ArticleLinksProps } from '../links/article-links';
import { useLanguage } from '../shared/messages';
import { usePageActions } from '../shared/page-actions';
import { LibraryBar } from '../shell/library-shell';
import { ArticlePlace, type ArticlePlaceProps } from '../stories/article-place';
import { ArticleText, type ArticleTextProps } from './library-article-text';

export interface LibraryArticleProps
  extends Omit<ArticleTextProps, 'entry' | 'article' | 'facts' | 'currentHit' | 'onHits'> {
  /** The article, `missing` when the library does not hold it, null while the library has not answered yet. */
  saved: { entry: Entry; article: Article | null; facts: Facts | null } | 'missing' | null;
  /** True when there was no room for all of its pictures. */
  lacksPictures: boolean;
  story: ArticleLinksProps['story'];
  copies: ArticleLinksProps['copies'];
  /** The address of the page that shows what was changed since it was saved; null when nothing was. */
  changesHref: string | null;
  /**
   * The place of the article in its story, which is shown under its text; null when it is alone, or until that is
   * known.
   */
  storyPlace: ArticlePlaceProps | null;
  /** The address of the list it was opened from. */
  listHref: string;
  onBack(): void;
  onChanges(): void;
  onArchive(archived: boolean): void;
  onFavourite(favourite: boolean): void;
  onTag(): void;
  /** True when the machine can share with other programs. */
  canShare: boolean;
  onExport(kind: ExportKind): void;
  onRemove(): void;
}

/** Shows one saved article in the library. Nothing is loaded from the web unless the reader asks for the pictures. */
export function LibraryArticle(props: LibraryArticleProps) {
  const { saved } = props;
  const { t } = useLanguage();
  if (saved === null) return <Bar {...props} />;
  if (saved === 'missing') {
    return (
      <>
        <Bar {...props} />
        <main class="library-main">
          <p class="library-none">{t('library_missing')}</p>
        </main>
      </>
    );
  }
  return <FoundArticle {...props} saved={saved} />;
}

function Bar({ listHref, onBack, children }: LibraryArticleProps & { children?: ComponentChildren }) {
  const { t } = useLanguage();
  return (
    <LibraryBar>
      <a
        class="quiet bar-back"
        href={listHref}
        onClick={(event) => {
          event.preventDefault();
          onBack();
        }}
      >
        <Icon name="back" />
        <span>{t('backToLibrary')}</span>
      </a>
      {children}
    </LibraryBar>
  );
}

function FoundArticle(props: LibraryArticleProps & { saved: Exclude<LibraryArticleProps['saved'], 'missing' | null> }) {
  const { entry, article, facts } = props.saved;
  const { t, locale } = useLanguage();
  const [hits, setHits] = useState(0);
  const [currentHit, setCurrentHit] = useState(0);
  const isArchived = entry.state === 'archived';
  const step = (by: number) => setCurrentHit((before) => (hits ? (before + by + hits) % hits : 0));
  const openOriginal = () => void open(entry.url, '_blank', 'noopener,noreferrer');
  usePageActions({
    back: props.onBack,
    archive: () => props.onArchive(!isArchived),
    favourite: () => props.onFavourite(!entry.favourite),
    tag: props.onTag,
    remove: props.onRemove,
    original: openOriginal,
    nextHit: () => step(1),
    note: props.onArticleNote,
    print: () => props.onExport('print'),
    ...(props.changesHref && { changes: () => props.onChanges() }),
  });
  const savedOn = formatMoment(entry.savedAt, locale);
  return (
    <>
      <Bar {...props}>
        {hits > 0 && (
          <span class="bar-hits">
            <span role="status">{t('hitOf', currentHit + 1, hits)}</span>
            <BarButton icon="up" label={t('previousHit')} run={() => step(-1)} />
            <BarButton icon="down" label={t('nextHit')} run={() => step(1)} />
          </span>
        )}
        <span class="bar-note">{t('savedOn', savedOn)}</span>
        <span class="bar-tools">
          <BarButton
            icon={entry.favourite ? 'favouriteOn' : 'favourite'}
            label={t('favourite')}
            isOn={entry.favourite}
            run={() => props.onFavourite(!entry.favourite)}
          />
          <BarButton
            icon={isArchived ? 'unarchive' : 'archive'}
            label={t(isArchived ? 'unarchive' : 'archive')}
            run={() => props.onArchive(!isArchived)}
          />
          <BarButton icon="tag" label={t('editTags')} run={props.onTag} />
          <BarButton icon="note" label={t('articleNote')} isOn={props.note !== ''} run={props.onArticleNote} />
          <ExportMenu canShare={props.canShare} onExport={props.onExport} />
          <a class="quiet" href={entry.url} target="_blank" rel="noopener noreferrer" title={t('openOriginal')}>
            <Icon name="external" />
            <span class="visually-hidden">{t('openOriginal')}</span>
          </a>
          <BarButton icon="remove" label={t('remove')} run={props.onRemove} />
          {article && (
            <Menu
              icon="more"
              label="moreTools"
              choices={[
                { title: 'textNotRight', help: t('textNotRightSaved', t('update')) },
                { value: 'original', label: 'openOriginal', icon: 'external' },
              ]}
              onChoose={openOriginal}
            />
          )}
        </span>
      </Bar>
      <main class="library-article">
        <ArticleLinks entry={entry} story={props.story} copies={props.copies} />
        {props.changesHref && (
          <p class="article-changed" role="note">
            <strong>{t('changesTitle')}</strong> <a href={props.changesHref}>{t('changesSee')}</a>
          </p>
        )}
        {props.lacksPictures && (
          <p class="notice" role="note">
            {t('noRoomForPictures')}
          </p>
        )}
        {article ? (
          <ArticleText
            {...props}
            entry={entry}
            article={article}
            facts={facts ?? NO_FACTS}
            currentHit={currentHit}
            onHits={setHits}
          />
        ) : (
          <section class="library-none">
            <h1>{entry.title}</h1>
            {props.note && (
              <p class="own-note" dir="auto">
                {props.note}
              </p>
            )}
            <p>{t('textNotSaved')}</p>
            <a class="button button-main" href={entry.url} target="_blank" rel="noopener noreferrer">
              {t('openOriginal')}
            </a>
          </section>
        )}
        {props.storyPlace && <ArticlePlace {...props.storyPlace} />}
      </main>
    </>
  );
}

interface BarButtonProps {
  icon: Parameters<typeof Icon>[0]['name'];
  label: string;
  isOn?: boolean;
  run(): void;
}

function BarButton({ icon, label, isOn, run }: BarButtonProps) {
  return (
    <button type="button" class="quiet" title={label} aria-pressed={isOn} onClick={run}>
      <Icon name={icon} />
      <span class="visually-hidden">{label}</span>
    </button>
  );
}
