import type { Article } from '../lib/article/article';
import type { Facts } from '../lib/facts/facts';
import type { Entry } from '../lib/library/records';
import { ArticleReader } from './article-reader';
import { formatDate } from './format';
import { Icon } from './icon';
import { LibraryBar } from './library-shell';
import { useLanguage } from './messages';
import type { ReadingPreferences } from './reading-tools';
import { formatRoute } from './route';

interface LibraryArticleProps {
  /** The article, `missing` when the library does not hold it, null while the library has not answered yet. */
  saved: { entry: Entry; article: Article | null; facts: Facts | null } | 'missing' | null;
  query: string;
  now: Date;
  preferences: ReadingPreferences;
  onPreferences(changes: Partial<ReadingPreferences>): void;
  showPictures: boolean;
  onShowPictures(): void;
  onRemove(id: number): void;
}

const NO_FACTS: Facts = { dates: [], figures: [], people: [] };

/** One saved article, read in the library. Nothing is loaded from the web unless the reader asks for the pictures. */
export function LibraryArticle(props: LibraryArticleProps) {
  const { saved, query, now } = props;
  const { t, locale } = useLanguage();
  const back = (
    <a class="quiet" href={formatRoute({ page: 'list', query })}>
      <Icon name="back" />
      {t('backToLibrary')}
    </a>
  );
  if (saved === null) return <LibraryBar>{back}</LibraryBar>;
  if (saved === 'missing') {
    return (
      <>
        <LibraryBar>{back}</LibraryBar>
        <main class="library-main">
          <p class="library-none">{t('library_missing')}</p>
        </main>
      </>
    );
  }
  const { entry, article, facts } = saved;
  const savedOn = formatDate(new Date(entry.savedAt).toISOString(), locale) ?? '';
  return (
    <>
      <LibraryBar>
        {back}
        <span class="bar-note">{t('savedOn', savedOn)}</span>
        <a class="quiet" href={entry.url} target="_blank" rel="noopener noreferrer">
          <Icon name="external" />
          {t('openOriginal')}
        </a>
        <button type="button" class="quiet" onClick={() => props.onRemove(entry.id)}>
          <Icon name="remove" />
          {t('remove')}
        </button>
      </LibraryBar>
      <main class="library-article">
        {article ? (
          <ArticleReader
            article={article}
            facts={facts ?? NO_FACTS}
            now={now}
            preferences={props.preferences}
            onPreferences={props.onPreferences}
            showPictures={props.showPictures}
            onShowPictures={props.onShowPictures}
          />
        ) : (
          <p class="library-none">{t('textNotSaved')}</p>
        )}
      </main>
    </>
  );
}
