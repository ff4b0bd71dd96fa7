import { hasToggle, withOnly } from '../../components/search/query-filters';
import { formatRoute, PAGE_NAMES, type PageName } from '../../components/shared/route';
import type { ShellLink } from '../../components/shell/library-shell';
import { SideList } from '../../components/side/side-list';
import { hrefOfTag } from '../../components/tags/tag-chip';
import { PAGES, PARENTS } from './pages';
import { language, route } from './state/app';
import { savedSearch, searches } from './state/search-state';
import { places, searchCounts, tags } from './state/side-state';

/** The most tags in the side bar: those used most. A page has all of them. */
const MAX_TAGS = 8;

/** Pages for which a narrow screen has no room at its foot. */
const RARE: ReadonlySet<PageName> = new Set<PageName>(['timeline', 'highlights', 'transfer', 'settings']);

/** The page of tags, where the side bar has no list of them: on narrow screens, and as long as there are none. */
const allTags = (page: PageName): ShellLink => ({
  href: formatRoute({ page: 'tags' }),
  label: language.t('tags'),
  icon: 'tag',
  isCurrent: page === 'tags',
  isRare: true,
  isWithoutSide: !(page === 'tags' && tags.value?.length === 0),
});

/** Gives the pages of the library; inbox and archive, where articles are, are places of their own. */
export function shellLinks(): ShellLink[] {
  const { page, query } = route.value;
  const isAt = (toggle: 'is:inbox' | 'is:archived') => page === 'list' && hasToggle(query, toggle);
  const isAtPlace = isAt('is:inbox') || isAt('is:archived');
  const place = (toggle: 'is:inbox' | 'is:archived', count?: number): ShellLink => ({
    href: formatRoute({ page: 'list', query: withOnly('', toggle, []) }),
    label: language.t(toggle === 'is:inbox' ? 'inbox' : 'archivePlace'),
    icon: toggle === 'is:inbox' ? 'inbox' : 'archive',
    isCurrent: isAt(toggle),
    count,
    isRare: toggle === 'is:archived',
  });
  return PAGE_NAMES.flatMap((name) => {
    const { icon, title } = PAGES[name];
    if (!icon) return [];
    // Tags have an entry of their own, in the side bar or behind "More".
    const isElsewhere = name === 'list' && (isAtPlace || page === 'tags');
    const isCurrent = name === (PARENTS[page] ?? page) && !isElsewhere;
    const link = {
      href: formatRoute({ page: name }),
      label: language.t(title),
      icon,
      isCurrent,
      isRare: RARE.has(name),
    };
    if (name === 'highlights') return [link, allTags(page)];
    if (name !== 'list') return [link];
    return [link, place('is:inbox', places.value?.inbox), place('is:archived', places.value?.archived)];
  });
}

/** Shows the reader's own ways into the library: kept searches and tags. */
export function Side() {
  const { page, query } = route.value;
  const { t } = language;
  return (
    <>
      <SideList
        title={t('savedSearches')}
        icon="search"
        items={searches.value.saved.map((search) => ({
          href: formatRoute({ page: 'list', query: `${search.query} ` }),
          label: search.name ?? search.query,
          count: searchCounts.value.get(search.query)?.count ?? null,
          fresh: searchCounts.value.get(search.query)?.fresh,
          isCurrent: page === 'list' && savedSearch.value?.query === search.query,
        }))}
      />
      <SideList
        title={t('tags')}
        more={
          <a href={formatRoute({ page: 'tags' })} aria-current={page === 'tags' ? 'page' : undefined}>
            {t('allTags')}
          </a>
        }
        items={(tags.value ?? []).slice(0, MAX_TAGS).map(({ shown, count, colour }) => ({
          href: hrefOfTag(shown),
          label: shown,
          count,
          colour,
          isCurrent: page === 'list' && formatRoute({ page, query }) === hrefOfTag(shown),
        }))}
      />
    </>
  );
}
