// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { KeptEvent } from '../../lib/library/database/story-records';
import type { ShelfNews } from '../../lib/library/timeline/shelf-news';
import { draw, holdsInEachState } from '../testing/render';
import { entryOf, eventOf, storyOf } from '../testing/samples';
import { StoryList, type StoryListProps } from './story-list';
import { axisOf } from './story-strip';

const nothing = () => undefined;
const STORIES = [
  { story: storyOf('s1'), entries: [entryOf(1), entryOf(2)] },
  { story: storyOf('s2', { name: 'Orsa harbour', outlets: [], people: [] }), entries: [entryOf(3)] },
];

const kept = (id: string, more: Partial<KeptEvent>): KeptEvent => {
  const { date, text, planned, people, weight, reports } = eventOf(id);
  return { id, date, text, planned, people, weight, isKey: true, isOnlyReported: false, since: 0, reports, ...more };
};
const NEWS = new Map<string, ShelfNews>([
  [
    's1',
    {
      latest: kept('e1', {}),
      next: kept('e2', { date: '2026-04-03', text: 'A hearing begins.', planned: true }),
    },
  ],
  ['s2', { latest: null, next: null }],
]);

function list(more: Partial<StoryListProps> = {}) {
  return (
    <StoryList
      stories={STORIES}
      hasMore={false}
      shelf="many"
      news={NEWS}
      now={new Date('2026-04-01T12:00:00Z')}
      counts={{ many: 2, one: 14, ignored: 0 }}
      selected={new Set()}
      grouping={null}
      suggestions={[]}
      suggestionActions={{ onMerge: nothing, onKeepApart: nothing }}
      onStopGrouping={nothing}
      onShelf={nothing}
      onSelect={nothing}
      onMerge={nothing}
      onMore={nothing}
      {...more}
    />
  );
}

describe('the list of stories', () => {
  holdsInEachState({
    'not answered yet': () => list({ stories: null }),
    empty: () => list({ stories: [] }),
    some: () => list({ hasMore: true, selected: new Set(['s1', 's2']) }),
    'while it is grouped': () => list({ grouping: 0.4 }),
  });

  it('says how stories come about where there are none, but not before the library has answered', () => {
    const { getByRole, queryByText, redraw } = draw(list({ stories: null }));
    expect(queryByText('No stories yet')).toBeNull();
    redraw(list({ stories: [] }));
    expect(getByRole('heading', { level: 2 }).textContent).toBe('No stories yet');
  });

  it('leads to each story, with its latest event, span, articles and outlets, and what comes next', () => {
    const { getByRole, getAllByRole, redraw } = draw(list());
    expect(getByRole('link', { name: 'Orsa ferry' }).getAttribute('href')).toBe('#/story/s1');
    const [first, second] = getAllByRole('listitem').map(({ textContent }) => textContent);
    for (const part of [
      'March 16, 2026 The ferry to Orsa sank on Monday.',
      '2 articles',
      'The Courier, Harbour Post',
      'Coming up: April 3, 2026 · A hearing begins.',
    ])
      expect(first).toContain(part);
    expect(first).not.toContain('Ida Lund');
    expect(second).not.toContain('Coming up');
    redraw(list({ news: new Map() }));
    expect(getAllByRole('listitem')[0].textContent).toContain('Ida Lund');
  });

  it('gives the day of a story of one day once', () => {
    const latest = kept('e1', { date: '2026-03-16' });
    const days = (from: string) => {
      const stories = [{ story: storyOf('s1', { from, to: '2026-03-16' }), entries: [entryOf(1), entryOf(2)] }];
      const news = new Map([['s1', { latest, next: null }]]);
      const { container, unmount } = draw(list({ stories, news }));
      const found = container.textContent?.match(/March \d+/g);
      unmount();
      return found?.length;
    };
    expect([days('2026-03-16'), days('2026-03-12')]).toEqual([1, 2]);
  });

  it('names the first outlets of many, and counts the others', () => {
    const outlets = ['Courier', 'Harbour Post', 'Coast Wire', 'Bay Radio', 'Night Mail'];
    const stories = [{ story: storyOf('s1', { outlets }), entries: [entryOf(1), entryOf(2)] }];
    const { getByTitle } = draw(list({ stories }));
    // The number is apart from the names, whose letters may run the other way.
    expect(getByTitle(/Night Mail/).innerHTML).toBe('Courier, Harbour Post<bdi> +3</bdi>');
  });

  it('names only the outlets and days of the articles that are left', () => {
    const stories = [{ story: storyOf('s1'), entries: [entryOf(2, { siteName: 'Harbour Post' })] }];
    const { getByRole } = draw(list({ stories, news: new Map() }));
    const { textContent } = getByRole('listitem');
    expect(textContent).toContain('March 17, 20261 articleHarbour Post');
    expect(textContent).not.toContain('Courier');
  });

  it('merges what is selected: two or more', () => {
    const [onSelect, onMerge] = [vi.fn(), vi.fn()];
    const { getByRole, queryByRole, redraw } = draw(list({ onSelect, selected: new Set(['s1']) }));
    fireEvent.click(getByRole('checkbox', { name: 'Select “Orsa harbour”' }));
    expect(onSelect).toHaveBeenCalledWith('s2');
    expect(queryByRole('button', { name: /^Merge/ })).toBeNull();
    redraw(list({ onMerge, selected: new Set(['s1', 's2']) }));
    fireEvent.click(getByRole('button', { name: 'Merge 2 stories' }));
    expect(onMerge).toHaveBeenCalledOnce();
  });

  it('has shelves, each with its number', () => {
    const onShelf = vi.fn();
    const { getByRole } = draw(list({ onShelf }));
    expect(getByRole('button', { name: 'Stories 2' }).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(getByRole('button', { name: 'Single articles 14' }));
    expect(onShelf).toHaveBeenCalledWith('one');
  });

  it('says how far the grouping is, and lets it be stopped', () => {
    const onStopGrouping = vi.fn();
    const { getByRole } = draw(list({ grouping: 0.4, onStopGrouping }));
    expect(getByRole('status').textContent).toContain('40%');
    fireEvent.click(getByRole('button', { name: 'Stop' }));
    expect(onStopGrouping).toHaveBeenCalledOnce();
  });

  it('shows more on demand', () => {
    const onMore = vi.fn();
    fireEvent.click(draw(list({ hasMore: true, onMore })).getByRole('button', { name: 'Show more stories' }));
    expect(onMore).toHaveBeenCalledOnce();
  });
});

it('draws each story as a thread on one axis, with a bead on each day that it was told', () => {
  const day = (id: number, publishedAt: string, siteName: string) => entryOf(id, { publishedAt, siteName });
  const stories = [
    {
      story: storyOf('s1', { from: '2026-03-02', to: '2026-03-20' }),
      entries: [day(1, '2026-03-02', 'Courier'), day(2, '2026-03-20', 'Courier'), day(3, '2026-03-20', 'Harbour Post')],
    },
    { story: storyOf('s2', { from: '2026-03-20', to: '2026-03-20' }), entries: [day(4, '2026-03-20', 'Courier')] },
    { story: storyOf('s3', { from: '2019-03-20', to: '2019-03-20' }), entries: [day(5, '2019-03-20', 'Courier')] },
  ];
  const { container } = draw(list({ stories }));
  const strips = [...container.querySelectorAll('.story-strip')];
  const beads = strips.map((strip) =>
    [...strip.querySelectorAll('circle')].map((bead) => [
      Number(bead.getAttribute('cx')),
      Number(bead.getAttribute('r')),
    ]),
  );
  expect(beads.map((own) => own.length)).toEqual([2, 1, 1]);
  const [[first, second], [alone]] = beads;
  expect(first[0]).toBeLessThan(second[0]);
  expect(alone[0]).toBe(second[0]);
  expect(second[1]).toBeGreaterThan(alone[1]);
  expect(container.querySelector('.strip-axis')?.textContent).toContain('Today');
});

describe('the axis of a list of stories', () => {
  const DAY = 86_400_000;
  const today = Date.parse('2026-03-20') / DAY;
  const axis = (...days: string[]) => {
    const stories = days.map((day, i) => ({ story: storyOf(`s${i}`, { from: day, to: day }), entries: [] }));
    const { from, to } = axisOf(stories, today);
    return [from, to].map((day) => new Date(day * DAY).toISOString().slice(0, 10));
  };

  it.each([
    [
      ['2018-01-05', '2018-07-05'],
      ['2018-01-05', '2018-07-05'],
    ],
    [
      ['2018-01-05', '2026-03-01'],
      ['2018-01-05', '2026-03-20'],
    ],
    [['2026-03-01'], ['2026-03-01', '2026-03-20']],
    [['2025-08-01'], ['2025-07-31', '2025-08-01']],
    // One old story of eleven does not press all others together.
    [
      ['1999-01-01', ...Array.from({ length: 10 }, () => '2025-12-01')],
      ['2024-03-20', '2026-03-20'],
    ],
    [[], ['2026-03-19', '2026-03-20']],
  ])('%j', (days, expected) => {
    expect(axis(...days)).toEqual(expected);
  });

  it('has nothing to show of a story that ended before it: the row has its dates', () => {
    const told = (i: number, publishedAt: string) => ({
      story: storyOf(`s${i}`, { from: publishedAt, to: publishedAt }),
      entries: [entryOf(i, { publishedAt })],
    });
    const stories = [told(1, '1999-01-01'), ...Array.from({ length: 10 }, (_, i) => told(i + 2, '2026-03-01'))];
    const [old, recent] = draw(list({ stories })).container.querySelectorAll('.story-strip');
    expect(old.children).toHaveLength(0);
    expect(recent.querySelectorAll('circle')).toHaveLength(1);
  });
});
