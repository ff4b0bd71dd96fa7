// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { createRef } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { entryOf, NOW } from '../testing/samples';
import { LibraryNotice } from './library-notice';
import { LibraryPage, type LibraryPageProps } from './library-page';

const nothing = () => undefined;
const NO_DATES = { month: null, asWords: '', offer: null };
const ENTRIES = [entryOf(1), entryOf(2, { title: 'Hearing begins' })];

function page(more: Partial<LibraryPageProps> = {}) {
  return (
    <LibraryPage
      found={2}
      total={2}
      entryAt={(index) => ENTRIES[index]}
      hasSomeWords={false}
      mended={[]}
      search={{ recent: [], values: [], onAsk: nothing, onDone: nothing, onLeave: nothing }}
      isSavedSearch={false}
      extras={new Map()}
      pictures={new Map()}
      headings={[]}
      isCompact={false}
      onCompact={nothing}
      onSaveSearch={nothing}
      onExact={nothing}
      query=""
      dates={NO_DATES}
      problems={[]}
      finder={null}
      snippets={new Map()}
      sort="newest"
      place={{ page: 'list' }}
      hasRelevance={false}
      filtersAreOpen={false}
      tags={[]}
      sites={[]}
      stories={[]}
      selected={new Set()}
      cursor={null}
      request={null}
      isWhole
      listPlace={null}
      onListPlace={() => undefined}
      now={NOW}
      searchBox={createRef<HTMLInputElement>()}
      notice={null}
      onQuery={nothing}
      onSort={nothing}
      onOpenFilters={nothing}
      onSelectAll={nothing}
      onRange={nothing}
      onHelp={nothing}
      row={{
        onSelect: nothing,
        onOpen: nothing,
        onFavourite: nothing,
        onArchive: nothing,
        onTag: nothing,
        onRemove: nothing,
      }}
      bulk={{
        onArchive: nothing,
        onUnarchive: nothing,
        onFavourite: nothing,
        onTag: nothing,
        onExport: nothing,
        onRemove: nothing,
        onClear: nothing,
      }}
      {...more}
    />
  );
}

const EMPTY = { entryAt: () => undefined, found: 0 };
const notice = (
  <LibraryNotice
    label="Backup"
    text="50 articles are not in a backup yet."
    actions={[
      { label: 'Back up', run: nothing },
      { label: 'Later', run: nothing },
    ]}
  />
);

describe('the list of saved articles', () => {
  holdsInEachState({
    'not answered yet': () => page({ ...EMPTY, found: null, total: null }),
    'an empty library': () => page({ ...EMPTY, total: 0 }),
    'nothing found': () => page({ ...EMPTY, query: 'lighthouse' }),
    'words mended': () =>
      page({ ...EMPTY, found: 1, mended: [{ kind: 'word', from: 'goverment', to: 'government' }], query: 'goverment' }),
    'days of publication': () => page({ ...EMPTY, found: 1, query: 'after:2024 before:2025-06' }),
    'a month in plain words': () =>
      page({ ...EMPTY, found: 1, query: 'October 2018', dates: { ...NO_DATES, month: '2018-10' } }),
    'some of the words found': () => page({ ...EMPTY, hasSomeWords: true, found: 1, query: 'ferry zeppelin' }),
    'a query with a mistake': () =>
      page({ ...EMPTY, query: 'is:x', problems: [{ text: 'is:x', reason: 'unknownIs' }] }),
    'with a selection and a notice': () => page({ ...EMPTY, found: 5, total: 5, selected: new Set([1]), notice }),
  });

  it('says which word was looked for in place of another, and looks for that one where asked', () => {
    const onExact = vi.fn();
    const { getByText, getByRole } = draw(
      page({ mended: [{ kind: 'word', from: 'fery', to: 'ferry' }], query: 'fery', onExact }),
    );
    expect(getByText('Nothing has “fery”. Showing results for “ferry”.')).toBeTruthy();
    fireEvent.click(getByRole('button', { name: 'Search for exactly “fery”' }));
    expect(onExact).toHaveBeenCalled();
  });

  it('says that a month was taken for a filter, and searches for the words where asked', () => {
    const onQuery = vi.fn();
    const asWords = 'ferry "October" "2018" ';
    const drawn = page({ query: 'ferry October 2018', dates: { month: '2018-10', asWords, offer: null }, onQuery });
    const { getByText, getByRole } = draw(drawn);
    expect(getByText('Published in October 2018')).toBeTruthy();
    fireEvent.click(getByRole('button', { name: 'Search the words instead' }));
    expect(onQuery).toHaveBeenCalledWith(asWords);
  });

  it('offers to filter by a year that may be meant', () => {
    const onQuery = vi.fn();
    const offer = { date: '2018', query: 'ferry after:2018 before:2019 ' };
    const { getByRole } = draw(page({ query: 'ferry 2018', dates: { ...NO_DATES, offer }, onQuery }));
    fireEvent.click(getByRole('button', { name: 'Only what was published in 2018' }));
    expect(onQuery).toHaveBeenCalledWith(offer.query);
  });

  it('says which site and person were taken for what no article has, without an offer to search for nothing', () => {
    const mended = [
      { kind: 'site' as const, from: 'beacon', to: 'thebeacon.test' },
      { kind: 'person' as const, from: 'Lindquist', to: 'Ida Lindqvist' },
    ];
    const { getByText, queryByRole } = draw(page({ mended, query: 'site:beacon person:Lindquist' }));
    expect(getByText('Nothing has “site:beacon”. Showing results for “site:thebeacon.test”.')).toBeTruthy();
    expect(getByText('Nothing has “person:Lindquist”. Showing results for “person:"Ida Lindqvist"”.')).toBeTruthy();
    expect(queryByRole('button', { name: /Search for exactly/ })).toBeNull();
  });

  it.each([
    ['after:2024', 'Published on January 1, 2024 or later'],
    ['before:2025-06 ferry', 'Published before June 1, 2025'],
    ['after:2024-03-05 -after:2025', 'Published on March 5, 2024 or later · Published before January 1, 2025'],
    ['-before:2024', 'Published on January 1, 2024 or later'],
  ])('%s: says which days are meant', (query, text) => {
    expect(draw(page({ found: 2, query })).getByText(text)).toBeTruthy();
  });

  it('says nothing about a library that has not answered', () => {
    const { queryByText, queryByRole } = draw(page({ found: null, total: null }));
    expect(queryByText('Your library is empty')).toBeNull();
    expect(queryByRole('list', { name: 'Saved articles' })).toBeNull();
  });

  it('says how to begin where it is empty, and where to import', () => {
    const { getByRole } = draw(page({ total: 0, found: 0 }));
    expect(getByRole('heading', { level: 2 }).textContent).toBe('Your library is empty');
    expect(getByRole('link').getAttribute('href')).toBe('#/transfer');
  });

  it('says what was not found, and leads back to all', () => {
    const onQuery = vi.fn();
    const { getByRole, getByText } = draw(page({ found: 0, query: 'lighthouse', onQuery }));
    expect(getByText('Nothing in the library matches “lighthouse”.')).toBeTruthy();
    fireEvent.click(getByRole('button', { name: 'Show all articles' }));
    expect(onQuery).toHaveBeenCalledWith('');
  });

  it('says when what is found has only some of the words', () => {
    const { getByText, queryByText, redraw } = draw(page({ hasSomeWords: true, query: 'ferry zeppelin' }));
    expect(getByText(/^No article has all of these words/)).toBeTruthy();
    redraw(page({ query: 'ferry' }));
    expect(queryByText(/^No article has all of these words/)).toBeNull();
  });

  it('counts what is found, or what there is', () => {
    const { getByText, redraw } = draw(page());
    expect(getByText('2 articles')).toBeTruthy();
    redraw(page({ found: 1, total: 2, query: 'ferry' }));
    expect(getByText('1 of 2 articles')).toBeTruthy();
  });

  it('searches as the reader types; Escape leaves the box', () => {
    const onQuery = vi.fn();
    const { getByRole } = draw(page({ onQuery }));
    const box = getByRole('combobox', { name: 'Search the library' });
    box.focus();
    fireEvent.input(box, { target: { value: 'ferry' } });
    expect(onQuery).toHaveBeenCalledWith('ferry');
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(document.activeElement).toBe(document.body);
  });

  it('shows the articles, leading to each with the query that found it', () => {
    const { getByRole } = draw(page({ place: { page: 'list', query: 'hearing' } }));
    expect(getByRole('link', { name: 'Hearing begins' }).getAttribute('href')).toBe('#/article/2?q=hearing');
  });

  it('selects all, and says when only some are selected', () => {
    const onSelectAll = vi.fn();
    const { getByRole } = draw(page({ selected: new Set([1]), onSelectAll }));
    const box = getByRole('checkbox', { name: 'Select all 2' });
    expect(box).toHaveProperty('indeterminate', true);
    fireEvent.click(box);
    expect(onSelectAll).toHaveBeenCalledWith(true);
  });

  it('has tools for the selection as long as there is one', () => {
    const bulk = {
      onArchive: vi.fn(),
      onUnarchive: vi.fn(),
      onFavourite: vi.fn(),
      onTag: vi.fn(),
      onExport: vi.fn(),
      onRemove: vi.fn(),
      onClear: vi.fn(),
    };
    const { getByRole, queryByRole, redraw } = draw(
      page({ ...EMPTY, found: 3, total: 3, selected: new Set([1, 2]), bulk }),
    );
    expect(getByRole('toolbar', { name: 'Selection' }).textContent).toContain('2 selected');
    for (const name of [
      'Archive',
      'Back to the inbox',
      'Favourite',
      'Tags',
      'Export',
      'Remove',
      'Clear the selection',
    ]) {
      fireEvent.click(getByRole('button', { name }));
    }
    expect(Object.values(bulk).map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    redraw(page());
    expect(queryByRole('toolbar', { name: 'Selection' })).toBeNull();
  });

  it('passes on what a notice offers', () => {
    const [act, later] = [vi.fn(), vi.fn()];
    const { getByRole } = draw(
      <LibraryNotice
        label="Backup"
        text="x"
        actions={[
          { label: 'Back up', run: act },
          { label: 'Later', run: later },
        ]}
      />,
    );
    expect(getByRole('complementary', { name: 'Backup' })).toBeTruthy();
    fireEvent.click(getByRole('button', { name: 'Back up' }));
    fireEvent.click(getByRole('button', { name: 'Later' }));
    expect([act, later].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });
});
