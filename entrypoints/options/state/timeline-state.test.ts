import { describe, expect, it } from 'vitest';
import type { KeptEvent } from '../../../lib/library/database/story-records';
import type { StoryEvents } from '../../../lib/library/timeline/events';
import { countsByWeek, firstWindow, loadedAround, namedMost, spansOf } from './timeline-state';

const TODAY = '2026-03-20';
const DAY = 86_400_000;

function weeksOf(...mondays: string[]): Map<string, number> {
  return new Map(mondays.map((monday) => [monday, 1]));
}

function storyOf(...events: [date: string, ...people: string[]][]): StoryEvents {
  const told = events.map(([date, ...people], i): KeptEvent => {
    return {
      id: `${i}`,
      date,
      text: '',
      planned: false,
      people,
      weight: 1,
      isKey: true,
      isOnlyReported: false,
      since: 1,
      reports: [],
    };
  });
  return { id: 's', name: 'S', isSingle: false, articles: 1, events: told };
}

describe('what the timeline shows first', () => {
  it('is the last 90 days, with some to come', () => {
    const weeks = weeksOf('2026-01-05', '2026-03-09');
    const spans = spansOf(weeks, TODAY);
    expect(firstWindow(weeks, spans)).toEqual({ from: Date.parse('2025-12-20'), to: Date.parse('2026-04-12') });
  });

  it('is the time of most events where these days have none', () => {
    const weeks = weeksOf('2025-03-03', '2025-03-10');
    const first = firstWindow(weeks, spansOf(weeks, TODAY));
    expect(first.from).toBeLessThanOrEqual(Date.parse('2025-03-03'));
    // The year without events since then would press them into a corner.
    expect(first.to).toBeGreaterThan(Date.parse('2025-03-16'));
    expect(first.to).toBeLessThan(Date.parse('2025-04-01'));
  });

  it('is that time, too, where these days have only what is announced', () => {
    for (const announced of ['2026-03-23', '2026-03-16']) {
      const weeks = weeksOf('2025-03-03', '2025-03-10', announced);
      const first = firstWindow(weeks, spansOf(weeks, TODAY));
      expect(first.from).toBeLessThanOrEqual(Date.parse('2025-03-10'));
    }
  });
});

it('leaves a date of long ago out of the brush, but not out of all there is', () => {
  const weeks = weeksOf(
    '1998-05-04',
    ...Array.from({ length: 20 }, (_, i) =>
      new Date(Date.parse('2025-11-03') + 7 * i * DAY).toISOString().slice(0, 10),
    ),
  );
  const { whole, busy } = spansOf(weeks, TODAY);
  expect(whole.from).toBe(Date.parse('1998-05-04'));
  expect(busy.from).toBeGreaterThan(Date.parse('2025-01-01'));
});

it('begins all there is with the first event that is shown, or with the first of somebody who is followed', () => {
  const weeks = new Map([
    ['1914-06-22', 0],
    ['2025-03-03', 1],
  ]);
  expect(spansOf(weeks, TODAY).whole.from).toBe(Date.parse('2025-03-03'));
  expect(spansOf(weeks, TODAY, weeksOf('2019-03-04')).whole.from).toBe(Date.parse('2019-03-04'));
});

it('reads more than is shown, and the same for a small step', () => {
  const at = Date.parse('2026-01-01');
  const loaded = loadedAround({ from: at, to: at + 90 * DAY });
  expect(loaded.from).toBeLessThan(at - 20 * DAY);
  expect(loaded.to).toBeGreaterThan(at + 110 * DAY);
  expect(loadedAround({ from: at + DAY, to: at + 91 * DAY })).toEqual(loaded);
});

it('names whom several events name, under one name each, the most named first', () => {
  const known = new Map([
    ['Ida Lund', { key: 'ida lund', name: 'Ida Lund', aliases: [], count: 2 }],
    ['I. Lund', { key: 'ida lund', name: 'Ida Lund', aliases: [], count: 2 }],
    ['Olof Dahl', { key: 'olof dahl', name: 'Olof Dahl', aliases: [], count: 2 }],
    ['Ann Berg', { key: 'ann berg', name: 'Ann Berg', aliases: [], count: 2 }],
  ]);
  const stories = [
    storyOf(['2026-03-01', 'Ann Berg', 'Olof Dahl'], ['2026-03-02', 'I. Lund', 'Somebody Else']),
    storyOf(['2026-03-03', 'Ida Lund', 'Olof Dahl'], ['2026-03-04', 'Ida Lund']),
  ];
  expect(namedMost(stories, known)).toEqual([
    { key: 'ida lund', name: 'Ida Lund', names: ['I. Lund', 'Ida Lund'] },
    { key: 'olof dahl', name: 'Olof Dahl', names: ['Olof Dahl'] },
  ]);
  expect(namedMost(stories, null)).toEqual([]);
});

it('counts events by the week that they begin in', () => {
  expect([...countsByWeek([storyOf(['2026-03-18'], ['2026-03-22'], ['2026-03'], ['soon'])])]).toEqual([
    ['2026-03-16', 2],
    ['2026-02-23', 1],
  ]);
});
