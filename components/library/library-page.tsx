import type { ComponentChildren, RefObject } from 'preact';
import type { Entry } from '../../lib/library/database/records';
import type { FacetCount } from '../../lib/library/database/rows';
import type { Mended } from '../../lib/library/search/mend';
import { formatQuery, parseQuery, type QueryProblem } from '../../lib/library/search/query';
import { formatEdtf } from '../../lib/text/edtf';
import type { DatesMeant } from '../search/plain-dates';
import { SearchBox, type SearchBoxProps } from '../search/search-box';
import { Icon } from '../shared/icon';
import { type BulkActions, LibraryBulkBar } from './library-bulk-bar';
import { LibraryFilters } from './library-filters';
import './library-page.css';
import { formatDate } from '../shared/format';
import { useLanguage } from '../shared/messages';
import { formatRoute, type Place } from '../shared/route';
import type { HitFinder } from '../shared/search-hits';
import { type FocusRow, type ListHeading, type ListPlace, VirtualList } from '../shared/virtual-list';
import { LibraryBar } from '../shell/library-shell';
import { EmptyState } from '../welcome/empty-state';
import { LibraryRow, type RowActions, type RowExtras } from './library-row';
import type { SortName } from './library-sort';
import { useRowHeight } from './use-row-height';

export interface LibraryPageProps {
  /** Number of articles that the query finds; null while the library has not answered yet. */
  found: number | null;
  /** Number of all articles; null while the library has not answered yet. */
  total: number | null;
  entryAt(index: number): Entry | undefined;
  /** True when nothing has all words of the query, and what is shown has some of them. */
  hasSomeWords: boolean;
  /** Words, sites and people that no article has, and those that were searched for in their place. */
  mended: readonly Mended[];
  /** Searches for the words as they were typed. */
  onExact(): void;
  query: string;
  /** What the months and years in the query mean. */
  dates: Pick<DatesMeant, 'month' | 'asWords' | 'offer'>;
  search: Omit<SearchBoxProps, 'box' | 'query' | 'onQuery'>;
  /** True when the search is among those that the reader keeps. */
  isSavedSearch: boolean;
  onSaveSearch(): void;
  problems: QueryProblem[];
  finder: HitFinder | null;
  snippets: ReadonlyMap<number, string>;
  /** Holds more for the rows that are drawn, by the article's number. */
  extras: ReadonlyMap<number, RowExtras>;
  /** Addresses of the pictures of the rows that are drawn, where one is kept. */
  pictures: ReadonlyMap<number, string>;
  /** The headings of days, where the list is in their order. */
  headings: readonly ListHeading[];
  isCompact: boolean;
  onCompact(isCompact: boolean): void;
  sort: SortName;
  /** The place of the list, for the addresses of its articles. */
  place: Place;
  hasRelevance: boolean;
  filtersAreOpen: boolean;
  tags: FacetCount[];
  sites: FacetCount[];
  stories: FacetCount[];
  selected: ReadonlySet<number>;
  cursor: number | null;
  request: FocusRow | null;
  /** True when all that the query finds is counted, not only the first rows. */
  isWhole: boolean;
  /** Where the list was left; null for its beginning. */
  listPlace: ListPlace | null;
  onListPlace(place: ListPlace | null): void;
  now: Date;
  searchBox: RefObject<HTMLInputElement | null>;
  /** A notice above the list, such as the advice to make a backup. */
  notice: ComponentChildren;
  onQuery(query: string): void;
  onSort(sort: SortName): void;
  onOpenFilters(isOpen: boolean): void;
  onSelectAll(all: boolean): void;
  onRange(from: number, to: number): void;
  onHelp(): void;
  row: RowActions;
  bulk: BulkActions;
}

/** Shows the saved articles: found, filtered and sorted as the reader types and clicks. */
export function LibraryPage(props: LibraryPageProps) {
  const { found, total, query, selected } = props;
  const { t } = useLanguage();
  return (
    <>
      <LibraryBar>
        <SearchBox box={props.searchBox} query={query} onQuery={props.onQuery} {...props.search} />
        {query.trim() !== '' && (
          <button type="button" class="quiet save-search" onClick={props.onSaveSearch}>
            <Icon name={props.isSavedSearch ? 'saved' : 'save'} />
            <span class="bulk-label">{t(props.isSavedSearch ? 'unsaveSearch' : 'saveSearch')}</span>
          </button>
        )}
        <button type="button" class="quiet library-help" title={t('keys')} onClick={props.onHelp}>
          <span aria-hidden="true">?</span>
          <span class="visually-hidden">{t('keys')}</span>
        </button>
        {selected.size > 0 && <LibraryBulkBar count={selected.size} {...props.bulk} />}
      </LibraryBar>
      <main
        class={`library-main${props.isCompact ? ' list-compact' : ''}${selected.size > 0 ? ' list-selecting' : ''}`}
      >
        <h1 class="visually-hidden">{t('libraryTitle')}</h1>
        {total !== null && props.notice}
        {total === 0 ? <EmptyLibrary /> : (total !== null || found !== null) && <FilledLibrary {...props} />}
      </main>
    </>
  );
}

function FilledLibrary(props: LibraryPageProps) {
  const { found, total, query, problems, selected } = props;
  const { t, plural } = useLanguage();
  const isFiltered = query.trim() !== '';
  return (
    <>
      <LibraryFilters
        query={query}
        onQuery={props.onQuery}
        sort={props.sort}
        hasRelevance={props.hasRelevance}
        onSort={props.onSort}
        isCompact={props.isCompact}
        onCompact={props.onCompact}
        isOpen={props.filtersAreOpen}
        onOpen={props.onOpenFilters}
        tags={props.tags}
        sites={props.sites}
        stories={props.stories}
        people={props.search.values}
        onAskPerson={(typed) => props.search.onAsk({ kind: 'person', typed })}
      />
      {problems.map(({ text, reason }) => (
        <p key={text} class="notice" role="status">
          {t(`query_${reason}`, text)}
        </p>
      ))}
      <PlainDates dates={props.dates} onQuery={props.onQuery} />
      {props.mended.length > 0 && <MendedNotice mended={props.mended} onExact={props.onExact} />}
      {props.hasSomeWords && (
        <p class="notice" role="status">
          {t('someWords')}
        </p>
      )}
      <div class="library-count">
        {found !== null && found > 0 && total !== null && (
          <label class="select-all">
            <input
              type="checkbox"
              checked={selected.size > 0 && selected.size >= found}
              ref={(box) => {
                if (box) box.indeterminate = selected.size > 0 && selected.size < found;
              }}
              onChange={(event) => props.onSelectAll(event.currentTarget.checked)}
            />
            {plural('selectAll', found)}
          </label>
        )}
        <p role="status">
          {found === null || total === null
            ? ''
            : isFiltered
              ? plural('foundOf', found, total)
              : plural('articles', total)}
        </p>
        <DaysMeant query={query} />
      </div>
      {found === 0 && (
        <section class="library-none">
          <Icon name="search" />
          <p>{t('nothingFound', query.trim())}</p>
          <button type="button" class="button" onClick={() => props.onQuery('')}>
            {t('showAllArticles')}
          </button>
        </section>
      )}
      {found !== null && found > 0 && <Rows {...props} found={found} />}
    </>
  );
}

/** Says what was searched for in place of words, sites and people that no article has. */
function MendedNotice({ mended, onExact }: Pick<LibraryPageProps, 'mended' | 'onExact'>) {
  const { t } = useLanguage();
  const typed = (kind: Mended['kind'], value: string) => formatQuery([{ kind, value, not: false }]);
  const words = mended.filter(({ kind }) => kind === 'word').map(({ from }) => from);
  return (
    <div class="notice library-mended" role="status">
      {mended.map(({ kind, from, to }) => (
        <span key={kind + from}>{t('mendedWord', typed(kind, from), typed(kind, to))}</span>
      ))}
      {words.length > 0 && (
        <button type="button" class="quiet" onClick={onExact}>
          {t('searchExactly', words.join(' '))}
        </button>
      )}
    </div>
  );
}

/** Says which month was taken for a filter, with the way back; or offers to filter by a month or year that may be meant. */
function PlainDates({ dates: { month, asWords, offer }, onQuery }: Pick<LibraryPageProps, 'dates' | 'onQuery'>) {
  const { t, locale } = useLanguage();
  const date = month ?? offer?.date;
  if (!date) return null;
  const shown = formatEdtf(date, locale);
  return (
    <div class="notice library-mended">
      {month && <span role="status">{t('publishedIn', shown)}</span>}
      <button type="button" class="button" onClick={() => onQuery(month ? asWords : (offer?.query ?? ''))}>
        {month ? t('wordsInstead') : t('onlyPublishedIn', shown)}
      </button>
    </div>
  );
}

/** Says which days `after:` and `before:` mean: `after:2024` begins with the first day of that year. */
function DaysMeant({ query }: { query: string }) {
  const { t, locale } = useLanguage();
  const days = parseQuery(query).clauses.flatMap((clause) => {
    const { kind, value, not } = clause;
    if (kind !== 'after' && kind !== 'before') return [];
    const day = formatDate(`${value}-01-01`.slice(0, 10), locale, 'long') ?? value;
    return [t((kind === 'after') === not ? 'foundBefore' : 'foundSince', day)];
  });
  return days.length > 0 ? <p>{days.join(' · ')}</p> : null;
}

function Rows(props: LibraryPageProps & { found: number }) {
  const { place, cursor } = props;
  const { t } = useLanguage();
  return (
    <VirtualList
      count={props.found}
      rowHeight={useRowHeight(props.isCompact)}
      headings={props.headings}
      label={t('savedArticles')}
      request={props.request}
      isWhole={props.isWhole}
      place={props.listPlace}
      onPlace={props.onListPlace}
      onRange={props.onRange}
      row={(index) => {
        const entry = props.entryAt(index);
        if (!entry) return null;
        return (
          <LibraryRow
            entry={entry}
            href={formatRoute({ ...place, page: 'article', id: String(entry.id) })}
            now={props.now}
            finder={props.finder}
            snippet={props.snippets.get(entry.id) ?? ''}
            extras={props.extras.get(entry.id) ?? null}
            picture={props.pictures.get(entry.id) ?? null}
            isSelected={props.selected.has(entry.id)}
            isCurrent={index === cursor}
            {...props.row}
          />
        );
      }}
    />
  );
}

/** Shows what to do with a library that is still empty. */
function EmptyLibrary() {
  const { t } = useLanguage();
  return (
    <>
      <EmptyState title={t('emptyLibrary')} advice={t('emptyLibraryAdvice')} />
      <section class="library-empty">
        <ol>
          <li>{t('emptyLibraryStep1')}</li>
          <li>{t('emptyLibraryStep2')}</li>
          <li>{t('emptyLibraryStep3')}</li>
        </ol>
        <p>{t('emptyLibraryPrivacy')}</p>
      </section>
    </>
  );
}
