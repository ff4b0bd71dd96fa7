import { describe, expect, it } from 'vitest';
import { findFacts } from '../facts/find-facts';
import type { StoryArticle } from './story';
import { buildTimeline } from './timeline';

function article(id: string, publishedAt: string, ...texts: string[]): StoryArticle {
  const blocks = texts.map((text) => ({ type: 'paragraph' as const, text }));
  const about = { title: '', siteName: `Outlet ${id}`, publishedAt, lang: 'en', blocks };
  return { ...about, id, savedAt: publishedAt, facts: findFacts({ ...about, url: '', byline: [] }, { people: null }) };
}

const BANK = article(
  'bank',
  '2025-06-12',
  'The Halden dam burst on June 9, 2025, flooding the lower town of Merrow within an hour.',
  'Mayor Ines Falk said on Tuesday that the town would be rebuilt.',
  'A memorial is to be held in Merrow on June 20, 2025.',
);
const POST = article(
  'post',
  '2025-06-11',
  'Rescuers searched the flooded lower town of Merrow after the Halden dam burst on June 9, 2025.',
);
const story = (...articles: StoryArticle[]) => ({
  id: 'story',
  articles: articles.map(({ id }) => ({
    article: id,
    event: id,
    because: { by: 'alone' as const, like: null, people: [], words: [], dates: [], daysApart: null },
  })),
});
const timeline = buildTimeline(story(BANK, POST), [BANK, POST]);
const on = (date: string) => timeline.events.filter((event) => event.date === date);

describe('buildTimeline', () => {
  it('makes one event of what two articles tell of one day', () => {
    expect(on('2025-06-09')).toHaveLength(1);
    expect(
      on('2025-06-09')[0]
        .tellings.map(({ outlet }) => outlet)
        .sort(),
    ).toEqual(['Outlet bank', 'Outlet post']);
  });

  it('tells what is planned from what is past', () => {
    expect(on('2025-06-20')[0].planned).toBe(true);
    expect(on('2025-06-09')[0].planned).toBe(false);
  });

  it('names the people of an event', () => {
    expect(on('2025-06-10')[0].people).toEqual(['Ines Falk']);
  });

  it('points at the sentence in its article, and at the date in the sentence', () => {
    for (const { tellings } of timeline.events) {
      for (const { article: id, position, text, dateAt } of tellings) {
        const { blocks } = id === 'bank' ? BANK : POST;
        expect(blocks[position.block].text.slice(position.start, position.end)).toBe(text);
        if (dateAt) expect(dateAt.start).toBeGreaterThanOrEqual(position.start);
      }
    }
  });

  it('is in order of date, and leaves out articles of other stories', () => {
    const own = buildTimeline(story(POST), [BANK, POST]);
    expect(own.events.flatMap(({ tellings }) => tellings.map(({ article: id }) => id))).not.toContain('bank');
    const dates = timeline.events.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
  });

  it('is empty for a story without articles', () => {
    expect(buildTimeline(story(), []).events).toEqual([]);
  });
});
