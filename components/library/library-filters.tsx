import { useId } from 'preact/hooks';
import type { FacetCount } from '../../lib/library/database/rows';
import { Icon } from '../shared/icon';
import './library-filters.css';
import { PersonFilter } from '../search/person-filter';
import {
  countPanelFilters,
  filterValue,
  hasToggle,
  PANEL_TOGGLES,
  type Toggle,
  withFilter,
  withOnly,
} from '../search/query-filters';
import type { Completion } from '../search/search-box';
import { type MessageKey, useLanguage } from '../shared/messages';
import { isSortName, SORTS, type SortName } from './library-sort';

export interface LibraryFiltersProps {
  query: string;
  onQuery(query: string): void;
  sort: SortName;
  /** True when the orders include the best match. */
  hasRelevance: boolean;
  onSort(sort: SortName): void;
  /** True when rows are low, and show less. */
  isCompact: boolean;
  onCompact(isCompact: boolean): void;
  /** True when the panel with the other filters is open. */
  isOpen: boolean;
  onOpen(isOpen: boolean): void;
  tags: FacetCount[];
  sites: FacetCount[];
  stories: FacetCount[];
  /** People whose names hold what was typed, as far as they are known. */
  people: readonly Completion[];
  /** Called when the name of a person is being typed. */
  onAskPerson(typed: string): void;
}

const STATES: { toggle: Toggle | null; label: MessageKey }[] = [
  { toggle: null, label: 'all' },
  { toggle: 'is:inbox', label: 'inbox' },
  { toggle: 'is:archived', label: 'archived' },
  { toggle: 'is:favourite', label: 'favourites' },
];
const STATE_TOGGLES = STATES.flatMap(({ toggle }) => toggle ?? []);

const EXTRAS: Record<(typeof PANEL_TOGGLES)[number], MessageKey> = {
  'has:highlight': 'hasHighlights',
  'has:note': 'hasNote',
  'is:unsaved': 'withoutText',
};

/** Shows the filters that can be clicked together: each is a word of the query, which can be typed as well. */
export function LibraryFilters(props: LibraryFiltersProps) {
  const { query, onQuery, sort, hasRelevance, isOpen } = props;
  const { t } = useLanguage();
  const panel = useId();
  const used = countPanelFilters(query);
  const state = STATE_TOGGLES.find((toggle) => hasToggle(query, toggle)) ?? null;
  return (
    <section class="library-filters" aria-label={t('filters')}>
      <div class="filter-line">
        <fieldset class="filter-states">
          <legend class="visually-hidden">{t('show')}</legend>
          {STATES.map(({ toggle, label }) => (
            <button
              key={label}
              type="button"
              class="chip"
              aria-pressed={toggle === state}
              onClick={() => onQuery(withOnly(query, toggle, STATE_TOGGLES))}
            >
              {t(label)}
            </button>
          ))}
        </fieldset>
        <button
          type="button"
          class="chip"
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={() => props.onOpen(!isOpen)}
        >
          <Icon name="filter" />
          <span class={used ? undefined : 'filter-label'}>{used ? t('filtersUsed', used) : t('filters')}</span>
        </button>
        <button
          type="button"
          class="chip filter-density"
          aria-pressed={props.isCompact}
          title={t('compactRows')}
          onClick={() => props.onCompact(!props.isCompact)}
        >
          <Icon name="rows" />
          <span class="visually-hidden">{t('compactRows')}</span>
        </button>
        <label class="filter-sort">
          <span class="visually-hidden">{t('sort')}</span>
          <select value={sort} onChange={({ currentTarget: { value } }) => isSortName(value) && props.onSort(value)}>
            {Object.keys(SORTS)
              .filter(isSortName)
              .filter((name) => name !== 'relevance' || hasRelevance)
              .map((name) => (
                <option key={name} value={name}>
                  {t(SORTS[name].label)}
                </option>
              ))}
          </select>
        </label>
      </div>
      {isOpen && (
        <div class="filter-panel" id={panel}>
          <FacetSelect kind="tag" label="tag" any="anyTag" facets={props.tags} {...{ query, onQuery }} />
          <FacetSelect kind="site" label="site" any="anySite" facets={props.sites} {...{ query, onQuery }} />
          <FacetSelect kind="story" label="story" any="anyStory" facets={props.stories} {...{ query, onQuery }} />
          <PersonFilter people={props.people} onAsk={props.onAskPerson} {...{ query, onQuery }} />
          <label>
            {t('publishedAfter')}
            <input
              type="date"
              value={wholeDay(filterValue(query, 'after'))}
              onChange={(event) => onQuery(withFilter(query, 'after', event.currentTarget.value))}
            />
          </label>
          <label>
            {t('publishedBefore')}
            <input
              type="date"
              value={wholeDay(filterValue(query, 'before'))}
              onChange={(event) => onQuery(withFilter(query, 'before', event.currentTarget.value))}
            />
          </label>
          <div class="filter-extras">
            {PANEL_TOGGLES.map((toggle) => (
              <button
                key={toggle}
                type="button"
                class="chip"
                aria-pressed={hasToggle(query, toggle)}
                onClick={() => onQuery(withOnly(query, hasToggle(query, toggle) ? null : toggle, [toggle]))}
              >
                {t(EXTRAS[toggle])}
              </button>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}

interface FacetSelectProps {
  kind: 'tag' | 'site' | 'story';
  label: MessageKey;
  any: MessageKey;
  facets: FacetCount[];
  query: string;
  onQuery(query: string): void;
}

function FacetSelect({ kind, label, any, facets, query, onQuery }: FacetSelectProps) {
  const { t, locale } = useLanguage();
  const chosen = filterValue(query, kind);
  const known = facets.find(({ value, shown }) => value === chosen || shown === chosen);
  const numbers = new Intl.NumberFormat(locale);
  return (
    <label>
      {t(label)}
      <select
        value={known?.value ?? chosen}
        onChange={(event) => onQuery(withFilter(query, kind, event.currentTarget.value))}
      >
        <option value="">{t(any)}</option>
        {chosen && !known && <option value={chosen}>{chosen}</option>}
        {facets.map(({ value, shown, count }) => (
          <option key={value} value={value}>
            {`${shown} (${numbers.format(count)})`}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Gives a whole day for a date field, which shows nothing else; a query may name a month or a year. */
function wholeDay(value: string): string {
  return /^\d{4}$/.test(value) ? `${value}-01-01` : /^\d{4}-\d\d$/.test(value) ? `${value}-01` : value;
}
