// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { draw, holdsInEachState } from '../../testing/render';
import { entryOf } from '../../testing/samples';
import { StoryHeadlines } from './story-headlines';

const entry = (id: number, day: string, siteName: string) => entryOf(id, { publishedAt: `${day}T08:00:00Z`, siteName });
const ENTRIES = [
  entry(1, '2026-03-17', 'Courier'),
  entry(2, '2026-03-18', 'Herald'),
  entry(3, '2026-03-18', 'Harbour Post'),
  entry(4, '2026-03-18', 'Courier'),
  entry(5, '2026-03-18', 'Herald'),
  entry(6, '2026-03-20', 'Courier'),
  entry(7, '2026-03-20', 'Herald'),
];
const [CRASH, RESCUE, REPORT] = ['crash', 'rescue', 'report'];
const events = [CRASH, CRASH, CRASH, RESCUE, RESCUE, REPORT, REPORT];
const story = {
  articles: ENTRIES.map(({ id }, i) => ({ article: String(id), event: events[i] })),
} as Parameters<typeof StoryHeadlines>[0]['story'];
const table = () => <StoryHeadlines story={story} entries={ENTRIES} />;

describe('the headlines of a story', () => {
  holdsInEachState({ 'of several outlets': table });

  it('have one column for what was written on one day, about one thing or several', () => {
    const { getAllByRole } = draw(table());
    expect(getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Outlet',
      expect.stringMatching(/^March 17\s?–\s?18, 2026$/),
      'March 20, 2026',
    ]);
    const [, courier] = getAllByRole('row');
    expect(courier.querySelectorAll('td')[0].querySelectorAll('a')).toHaveLength(2);
  });
});
