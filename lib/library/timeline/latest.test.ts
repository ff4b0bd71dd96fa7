import { describe, expect, it } from 'vitest';
import type { FigureSeries } from '../../stories/figures/figure-series';
import type { Entry } from '../database/records';
import type { ShownEvent } from '../stories/timeline';
import { lastChange, latestOf } from './latest';

const position = { block: 0, start: 0, end: 9 };

function event(id: string, date: string, articles: string[], more: Partial<ShownEvent> = {}): ShownEvent {
  const reports = articles.map((article) => ({
    article,
    outlet: 'Courier',
    publishedAt: '2026-03-01',
    position,
    text: id,
    dateAt: null,
  }));
  const shown = { hidden: false, pinned: false, reworded: false, own: false };
  return {
    id,
    date,
    text: id,
    reports,
    planned: false,
    people: [],
    isClear: true,
    isBackground: false,
    weight: 0.5,
    ...shown,
    ...more,
  };
}

function entry(id: number, savedAt: number): Entry {
  return {
    id,
    url: '',
    canonicalUrl: '',
    title: `${id}`,
    byline: [],
    siteName: '',
    site: '',
    publishedAt: null,
    lang: null,
    dir: 'ltr',
    wordCount: 1,
    isStub: false,
    hasText: true,
    lead: { opening: '', best: [], heads: [], people: [], figures: [], dates: [] },
    savedAt,
    updatedAt: savedAt,
    state: 'unread',
    favourite: false,
    tags: [],
    reading: null,
    changed: { state: 0, favourite: 0, tags: 0 },
  };
}

function dead(...values: [day: string, value: number, article: string][]): FigureSeries {
  const points = values.map(([day, value, article]) => ({
    day,
    value,
    low: null,
    high: null,
    article,
    outlet: 'Courier',
    position,
    text: '',
  }));
  return { of: 'dead', unit: 'person', unitKind: 'count', predicate: null, points };
}

const ENTRIES = [entry(1, 100), entry(2, 200)];
const TODAY = '2026-03-20';
const latest = (events: ShownEvent[], before: number | null = null, series: FigureSeries[] = []) =>
  latestOf({ events, series, entries: ENTRIES }, TODAY, before);

describe('the latest of a story', () => {
  it('is the weightiest of the last day, not what is planned, hidden, to come or the reader’s own', () => {
    const told = latest([
      event('old', '2026-03-01', ['1'], { weight: 1 }),
      event('remark', '2026-03-19', ['1'], { weight: 0.1 }),
      event('main', '2026-03-19', ['1'], { weight: 0.6 }),
      event('hidden', '2026-03-20', ['1'], { hidden: true }),
      event('own', '2026-03-20', [], { own: true }),
      event('later', '2026-03-21', ['1']),
      event('plan', '2026-03-19', ['1'], { planned: true }),
    ]);
    expect(told.event?.id).toBe('main');
  });

  it('is none of many passing remarks', () => {
    const many = Array.from({ length: 18 }, (_, i) => event(`m${i}`, '2026-03-02', ['1'], { weight: 0.9 }));
    expect(latest([...many, event('remark', '2026-03-19', ['1'], { weight: 0.1 })]).event?.date).toBe('2026-03-02');
  });

  it('has what is planned for today and after, soonest first', () => {
    const plan = (id: string, date: string) => event(id, date, ['1'], { planned: true });
    const told = latest([
      plan('year', '2027'),
      plan('today', TODAY),
      plan('past', '2026-03-19'),
      plan('month', '2026-03'),
    ]);
    expect(told.planned.map(({ id }) => id)).toEqual(['today', 'month', 'year']);
  });

  it('calls nothing new on a first visit', () => {
    expect(latest([event('a', '2026-03-01', ['2'])]).news).toBeNull();
  });

  it('calls new what only articles tell that were saved since the last visit', () => {
    const { news } = latest(
      [
        event('both', '2026-03-01', ['1', '2']),
        event('new', '2026-03-02', ['2']),
        event('own', '2026-03-02', [], { own: true }),
      ],
      150,
    );
    expect(news).toMatchObject({ articles: 1, events: [{ id: 'new' }], figures: [] });
  });

  it('tells a figure that a new article changed, from the last that was known', () => {
    const changed = dead(['2026-03-01', 4, '1'], ['2026-03-02', 11, '1'], ['2026-03-03', 19, '2']);
    const same = dead(['2026-03-01', 4, '1'], ['2026-03-03', 4, '2']);
    const { news } = latest([], 150, [changed, same]);
    expect(news?.figures.map(({ from, to }) => [from.value, to.value])).toEqual([[11, 19]]);
    expect(latest([], 250, [changed]).news?.figures).toEqual([]);
  });
});

describe('lastChange', () => {
  it('is from the last other value, or none', () => {
    const change = lastChange(dead(['2026-03-01', 4, '1'], ['2026-03-02', 7, '1'], ['2026-03-03', 7, '2']));
    expect([change?.from.value, change?.to.value]).toEqual([4, 7]);
    expect(lastChange(dead(['2026-03-01', 4, '1'], ['2026-03-02', 4, '2']))).toBeNull();
  });
});
