// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatRoute, type Place, parseRoute, type Route } from '../../components/shared/route';
import { draw, english } from '../../components/testing/render';
import type { SavedSearch } from '../../lib/library/database/own-records';
import type { Tag } from '../../lib/library/tags/tags';

const route = signal<Route>(parseRoute('#/'));
vi.mock('./state/app', () => ({ route, language: english }));
const searches = signal<{ saved: SavedSearch[] }>({ saved: [] });
const savedSearch = signal<SavedSearch | null>(null);
vi.mock('./state/search-state', () => ({ searches, savedSearch }));
const state = {
  places: signal<{ inbox: number; archived: number } | null>(null),
  searchCounts: signal(new Map<string, { count: number; fresh: number }>()),
  tags: signal<Tag[] | null>(null),
};
vi.mock('./state/side-state', () => state);
// The pages themselves need a browser and a library.
vi.mock('./pages', () => ({
  PARENTS: { article: 'list', story: 'stories', tags: 'list' },
  PAGES: {
    list: { title: 'libraryTitle', icon: 'library' },
    article: { title: 'popupTitle' },
    stories: { title: 'stories', icon: 'story' },
    story: { title: 'stories' },
    timeline: { title: 'timeline', icon: 'timeline' },
    people: { title: 'people', icon: 'people' },
    person: { title: 'people' },
    tags: { title: 'tags' },
    highlights: { title: 'highlights', icon: 'highlight' },
    changes: { title: 'changesTitle' },
    transfer: { title: 'transferTitle', icon: 'import' },
    removed: { title: 'removedTitle' },
    settings: { title: 'settings', icon: 'settings' },
  },
}));
const { Side, shellLinks } = await import('./side');

const at = (place: Partial<Place>) => {
  route.value = parseRoute(formatRoute({ page: 'list', ...place }));
};
const tag = (shown: string, more: Partial<Tag> = {}): Tag => ({
  value: shown.toLowerCase(),
  shown,
  count: 1,
  colour: 'green',
  ...more,
});
const current = () => shellLinks().flatMap(({ label, isCurrent }) => (isCurrent ? [label] : []));

afterEach(() => {
  at({});
  searches.value = { saved: [] };
  savedSearch.value = null;
  state.places.value = null;
  state.tags.value = null;
  state.searchCounts.value = new Map();
});

describe('the pages in the side bar', () => {
  it('are the library with its two places, and the pages that have an icon', () => {
    expect(shellLinks().map(({ label }) => label)).toEqual([
      'Library',
      'Inbox',
      'Archive',
      'Stories',
      'Timeline',
      'People',
      'Highlights',
      'Tags',
      'Import and export',
      'Settings',
    ]);
    expect(shellLinks().flatMap(({ isRare, label }) => (isRare ? [label] : []))).toEqual([
      'Archive',
      'Timeline',
      'Highlights',
      'Tags',
      'Import and export',
      'Settings',
    ]);
  });

  it('say how many articles are in the inbox and in the archive, once that is known', () => {
    const counts = () => shellLinks().flatMap(({ count }) => count ?? []);
    expect(counts()).toEqual([]);
    state.places.value = { inbox: 12, archived: 3 };
    expect(counts()).toEqual([12, 3]);
  });

  it.each<[Partial<Place>, string[]]>([
    [{}, ['Library']],
    [{ query: 'ferry' }, ['Library']],
    [{ query: 'is:inbox' }, ['Inbox']],
    [{ query: 'is:archived' }, ['Archive']],
    [{ page: 'article', id: '1' }, ['Library']],
    [{ page: 'story', id: 's' }, ['Stories']],
    [{ page: 'transfer' }, ['Import and export']],
    [{ page: 'tags' }, ['Tags']],
  ])('show where one is: %j', (place, expected) => {
    at(place);
    expect(current()).toEqual(expected);
  });

  it('lead to the page of tags where the list of tags does not: on narrow screens, and as long as there are none', () => {
    const isWithoutSide = () => shellLinks().find(({ label }) => label === 'Tags')?.isWithoutSide;
    at({ page: 'tags' });
    expect(isWithoutSide()).toBe(true);
    state.tags.value = [];
    expect(isWithoutSide()).toBe(false);
    at({});
    expect(isWithoutSide()).toBe(true);
  });
});

describe('the lists of the reader’s own', () => {
  const ferry: SavedSearch = { query: 'ferry', name: 'The ferry', usedAt: 1 };
  it('are saved searches, by their names, with what is new in them', () => {
    searches.value = { saved: [ferry, { query: 'tag:water', name: null, usedAt: 1 }] };
    state.searchCounts.value = new Map([['ferry', { count: 9, fresh: 2 }]]);
    savedSearch.value = ferry;
    const { getByRole } = draw(<Side />);
    const link = getByRole('link', { name: /The ferry/ });
    expect(link.textContent).toContain('2 new');
    expect(link.getAttribute('aria-current')).toBe('page');
    expect(getByRole('link', { name: 'tag:water' }).getAttribute('aria-current')).toBeNull();
  });

  it('are the eight tags of most articles, with a link to all', () => {
    state.tags.value = Array.from({ length: 10 }, (_, i) => tag(`Tag ${i}`, { count: 10 - i }));
    at({ query: 'tag:"Tag 1" ' });
    const { getAllByRole, getByRole } = draw(<Side />);
    expect(getAllByRole('listitem').map(({ textContent }) => textContent?.trim())).toHaveLength(8);
    expect(getByRole('link', { name: /Tag 0/ }).textContent).toContain('10');
    expect(getByRole('link', { name: 'All tags' }).getAttribute('href')).toBe('#/tags');
  });
});
