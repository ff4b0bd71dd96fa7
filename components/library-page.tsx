import type { QueryProblem } from '../lib/library/query';
import type { Entry } from '../lib/library/records';
import { Icon } from './icon';
import './library-page.css';
import { LibraryRow } from './library-row';
import { LibraryBar } from './library-shell';
import { useLanguage } from './messages';
import { formatRoute } from './route';
import { VirtualList } from './virtual-list';

/** Height of a row in CSS pixels; the style sheet draws it in this height at every width. */
const ROW_HEIGHT = 112;

interface LibraryPageProps {
  /** How many articles the query finds; null while the library has not answered yet. */
  found: number | null;
  /** How many articles there are at all; null while the library has not answered yet. */
  total: number | null;
  entryAt(index: number): Entry | undefined;
  query: string;
  problems: QueryProblem[];
  now: Date;
  onQuery(query: string): void;
  onRange(from: number, to: number): void;
  onRemove(id: number): void;
}

/** The saved articles, newest first, filtered as the reader types. */
export function LibraryPage(props: LibraryPageProps) {
  const { found, total, query, problems, now } = props;
  const { t, plural } = useLanguage();
  return (
    <>
      <LibraryBar>
        <search class="library-search">
          <Icon name="search" />
          <input
            type="search"
            value={query}
            placeholder={t('filterHint')}
            aria-label={t('filter')}
            onInput={(event) => props.onQuery(event.currentTarget.value)}
          />
        </search>
      </LibraryBar>
      <main class="library-main">
        <h1 class="visually-hidden">{t('libraryTitle')}</h1>
        {total !== null && total > 0 && (
          <p class="library-count" role="status">
            {found === null ? '' : query ? plural('foundOf', found, total) : plural('articles', total)}
          </p>
        )}
        {problems.map(({ text, reason }) => (
          <p key={text} class="notice" role="status">
            {t(`query_${reason}`, text)}
          </p>
        ))}
        {total === 0 && <EmptyLibrary />}
        {total !== null && total > 0 && found === 0 && <p class="library-none">{t('nothingFound', query)}</p>}
        {found !== null && found > 0 && (
          <VirtualList
            count={found}
            rowHeight={ROW_HEIGHT}
            label={t('savedArticles')}
            onRange={props.onRange}
            row={(index) => {
              const entry = props.entryAt(index);
              if (!entry) return null;
              const href = formatRoute({ page: 'article', id: String(entry.id), query });
              return <LibraryRow entry={entry} href={href} now={now} onRemove={props.onRemove} />;
            }}
          />
        )}
      </main>
    </>
  );
}

/** What to do with a library that holds nothing yet. */
function EmptyLibrary() {
  const { t } = useLanguage();
  return (
    <section class="library-empty">
      <Icon name="library" />
      <h2>{t('emptyLibrary')}</h2>
      <ol>
        <li>{t('emptyLibraryStep1')}</li>
        <li>{t('emptyLibraryStep2')}</li>
        <li>{t('emptyLibraryStep3')}</li>
      </ol>
      <p>{t('emptyLibraryPrivacy')}</p>
    </section>
  );
}
