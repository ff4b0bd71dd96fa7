import { describe, expect, it } from 'vitest';
import { findFacts } from '../../facts/find-facts';
import type { StoryArticle } from '../story';
import { addToTimeline, buildTimeline, emptyTimeline, type TimelineDraft, timelineOf } from './timeline';

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
        .reports.map(({ outlet }) => outlet)
        .sort(),
    ).toEqual(['Outlet bank', 'Outlet post']);
  });

  it('shows an event once, by the sentence that an article opens with', () => {
    const opens =
      'Police arrested the engineer of the Halden works on June 16, 2025, at a farm in the hills above Oden.';
    const passing = 'On June 16, 2025, the chief engineer slept in custody for the first of many nights.';
    const pages = [
      article('a', '2025-06-18', 'Boats are for sale in Merrow, and nobody buys them.', passing),
      article('b', '2025-06-17', opens),
    ];
    const { events } = buildTimeline(story(...pages), pages);
    const shown = events.filter(({ date, isClear }) => isClear && date === '2025-06-16');
    expect(shown.map(({ text }) => text)).toEqual([opens]);
  });

  it('shows no sentence on the day of a clause within it', () => {
    const text =
      'Mayor Ines Falk denied every rumour about the harbour, which had spread through Merrow on June 16, 2025.';
    const page = article('page', '2025-06-17', 'Boats are for sale in Merrow, and nobody buys them.', text);
    const { events } = buildTimeline(story(page), [page]);
    expect(events.filter((event) => event.text === text).map(({ isClear }) => isClear)).toEqual([false]);
  });

  it.each([
    [
      'only says something',
      'Mayor Ines Falk of Merrow said on June 16, 2025, that no town has better boats than hers.',
    ],
    ['only says something, in a letter', 'Mayor Ines Falk, in a letter on June 16, 2025, praised the boats of Merrow.'],
    ['says what is to come', 'The parish council of Merrow is expected to sell all of its boats on June 10, 2025.'],
    [
      'opens with a day, and says what is to come',
      'On June 10, 2025, the parish council of Merrow will sell its boats.',
    ],
    ['names a time that is not over', 'Mayor Ines Falk of Merrow sold three boats of the parish council this month.'],
    ['does not say what it means', 'Some doubted on June 16, 2025, that it had ever happened to a town.'],
  ])('shows no sentence that %s', (_, text) => {
    const page = article('page', '2025-06-17', 'Boats are for sale in Merrow, and nobody buys them.', text);
    const { events } = buildTimeline(story(page), [page]);
    expect(events.filter((event) => event.text === text && event.isClear)).toEqual([]);
  });

  it.each([
    ['announces', 'Mayor Ines Falk of Merrow announced on June 16, 2025, that no boat is left to be sold.'],
    ['says that a body did something to what it owns', 'Merrow sold on June 16, 2025, the last of its boats.'],
    [
      'tells of a longer time that is over',
      'Mayor Ines Falk of Merrow sold three boats of the parish council last month.',
    ],
  ])('shows one that %s', (_, text) => {
    const page = article('page', '2025-06-17', 'Boats are for sale in Merrow, and nobody buys them.', text);
    const { events } = buildTimeline(story(page), [page]);
    expect(events.filter((event) => event.text === text).map(({ isClear }) => isClear)).toEqual([true]);
  });

  it('tells what happened by who reports it as past, not by who announced it', () => {
    const announced = 'The parish council of Merrow will sell all of its boats to fishermen on June 16, 2025.';
    const reported = 'The parish council of Merrow sold all of its boats to two fishermen on June 16, 2025.';
    const pages = [
      article('a', '2025-06-14', announced),
      article('b', '2025-06-17', 'Boats are scarce now, and nobody in the town has one.', reported),
    ];
    const { events } = buildTimeline(story(...pages), pages);
    const shown = events.filter(({ isClear }) => isClear);
    expect(shown.map(({ text, planned }) => [text, planned])).toEqual([[reported, false]]);
    expect(buildTimeline(story(pages[0]), pages).events.map(({ planned }) => planned)).toEqual([true]);
  });

  it('shows no plan for a day beside what happened on it, where they have a word in common', () => {
    const happened =
      'Two fishermen from Oden bought the rusty old ferry, three pumps, a crane and forty crates of tools from the parish council of Merrow on Monday.';
    const opens =
      'Ferry crews in grey coats are expected to gather beneath the lime trees of the market square with drums, flags and lanterns on Monday.';
    const other = 'Schools will open again in the hills above the burnt woods of Halden valley on Monday.';
    const pages = [
      article('a', '2025-06-16', opens, other),
      article('b', '2025-06-16', 'Boats are scarce now, and nobody has one.', happened),
    ];
    const { events } = buildTimeline(story(...pages), pages);
    const shown = events.filter(({ isClear }) => isClear).map(({ text }) => text);
    expect(shown.sort()).toEqual([other, happened]);
  });

  it('shows what an article opens with where nothing else is clear, on a day that it does not put elsewhere', () => {
    const opening = 'Two fishermen from Oden have bought the last ferry of the parish council of Merrow.';
    const page = article('page', '2025-06-17', opening, 'She had waited for this since June 15, 2025, in her house.');
    const shown = (one: StoryArticle) =>
      buildTimeline(story(one), [one]).events.flatMap(({ isClear, text }) => (isClear ? text : []));
    expect(shown(page)).toEqual([opening]);
    const elsewhere = 'The ferry, which two fishermen from Oden had bought on June 3, 2025, is out of order.';
    expect(shown(article('page', '2025-06-17', elsewhere))).toEqual([]);
    expect(shown(article('page', '2025-06-17', opening, 'The dam of Halden burst on June 15, 2025.'))).not.toContain(
      opening,
    );
  });

  it('shows no sentence whose day is counted from another one', () => {
    const text = 'The parish council of Merrow sold all of its boats to fishermen the next day.';
    const page = article('page', '2025-06-17', 'Ines Falk resigned on June 15, 2025, in Merrow.', text);
    const { events } = buildTimeline(story(page), [page]);
    expect(events.filter((event) => event.text === text && event.isClear)).toEqual([]);
  });

  it('takes what is intended for a time that is not over for a plan', () => {
    const text = 'Mayor Ines Falk of Merrow intends to sell three boats of the parish council at the end of June.';
    const page = article('page', '2025-06-17', 'Boats are for sale in Merrow, and nobody buys them.', text);
    const { events } = buildTimeline(story(page), [page]);
    expect(events.filter((event) => event.text === text).map(({ planned }) => planned)).toEqual([true]);
  });

  it('puts a sentence on the day that it opens with', () => {
    const text =
      'On June 16, 2025, Mayor Ines Falk signed into law a bill to keep June 17, 2025, as a day of mourning.';
    const page = article('page', '2025-06-18', 'Boats are for sale in Merrow, and nobody buys them.', text);
    const { events } = buildTimeline(story(page), [page]);
    expect(events.filter((event) => event.text === text).map(({ date }) => date)).toEqual(['2025-06-16']);
  });

  it('tells what is planned from what is past', () => {
    expect(on('2025-06-20')[0].planned).toBe(true);
    expect(on('2025-06-09')[0].planned).toBe(false);
  });

  it('takes the date a page stamps itself with for no event', () => {
    const page = article(
      'page',
      '2025-06-10',
      '10 June 2025 Last updated at 14:07 GMT Mayor Ines Falk has called the flood in Merrow a disgrace.',
      'She spoke before the parish council.',
      'The gates of the Halden dam failed on 9 June 2025 at 04:30, when nobody was on duty.',
    );
    const { events } = buildTimeline(story(page), [page]);
    expect(
      events.flatMap(({ date, reports }) => reports.map(({ dateAt }) => [date.slice(0, 10), dateAt !== null])),
    ).toEqual([
      ['2025-06-09', true],
      ['2025-06-10', false],
    ]);
  });

  it('puts an opening on the day it came out, where the only date in it is one that something is known by', () => {
    const page = article(
      'page',
      '2025-06-10',
      'Ines Falk, who was elected mayor of Merrow in 2011, has called the flood in the lower town a disgrace.',
      'The gates of the Halden dam failed on 9 June 2025, when nobody was on duty.',
    );
    const { events } = buildTimeline(story(page), [page]);
    expect(events.map(({ date }) => date)).toEqual(['2025-06-09', '2025-06-10']);
  });

  it('knows what is understood alone, and what was over long before the story', () => {
    const page = article(
      'page',
      '2025-06-10',
      'The gates of the Halden dam failed on 9 June 2025, when nobody was on duty.',
      'She said on 8 June 2025 that the gates had not been opened for years.',
      'Engineers found a crack in the wall of the dam in March 2023.',
    );
    const { events } = buildTimeline(story(page), [page]);
    expect(events.map(({ date, isClear, isBackground }) => [date, isClear, isBackground])).toEqual([
      ['2023-03', true, true],
      ['2025-06-08', false, false],
      ['2025-06-09', true, false],
    ]);
  });

  it('names the people of an event', () => {
    expect(on('2025-06-10')[0].people).toEqual(['Ines Falk']);
  });

  it('points at the sentence in its article, and at the date in the sentence', () => {
    expect(timeline.events.some(({ reports }) => reports.length > 0)).toBe(true);
    for (const { reports } of timeline.events) {
      for (const { article: id, position, text, dateAt } of reports) {
        const { blocks } = id === 'bank' ? BANK : POST;
        expect(blocks[position.block].text.slice(position.start, position.end)).toBe(text);
        if (dateAt) expect(dateAt.start).toBeGreaterThanOrEqual(position.start);
      }
    }
  });

  it('is in order of date, and leaves out articles of other stories', () => {
    const own = buildTimeline(story(POST), [BANK, POST]);
    expect(own.events.flatMap(({ reports }) => reports.map(({ article: id }) => id))).not.toContain('bank');
    const dates = timeline.events.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
  });

  it('is empty for a story without articles', () => {
    expect(buildTimeline(story(), []).events).toEqual([]);
  });
});

/** A town's council on the `n`th day of a long story: each article tells of a day of its own, and of the flood. */
function council(n: number): StoryArticle {
  const day = (offset: number) => new Date(Date.UTC(2025, 5, 12 + 2 * n + offset)).toISOString().slice(0, 10);
  return article(
    `council ${n}`,
    day(1),
    `Merrow's town council voted on ${day(0)} to buy ${n + 3} pumps for the lower town of Merrow.`,
    'The Halden dam burst on June 9, 2025, and Merrow has counted the days since.',
  );
}

function drafted(articles: StoryArticle[]): TimelineDraft {
  const draft = emptyTimeline('story');
  for (const one of articles) addToTimeline(draft, one);
  return draft;
}

describe('addToTimeline', () => {
  const articles = [BANK, POST, ...Array.from({ length: 6 }, (_, n) => council(n))];
  const whole = buildTimeline(story(...articles), articles);

  it('gives, article by article, the timeline that is built at one go', () => {
    const draft = emptyTimeline('story');
    for (const one of articles) {
      addToTimeline(draft, one);
      timelineOf(draft);
    }
    expect(timelineOf(draft)).toEqual(whole);
  });

  it('does not mind the order, nor the same article twice', () => {
    expect(timelineOf(drafted([...articles].reverse().flatMap((one) => [one, one])))).toEqual(whole);
  });

  it('reads the new article only, and groups its own dates only, however long the story is', () => {
    const work = [8, 40].map((length) => {
      let read = 0;
      const watched = Array.from({ length }, (_, n) => {
        const { blocks, ...rest } = council(n);
        return Object.defineProperty({ ...rest, blocks }, 'blocks', {
          get() {
            read++;
            return blocks;
          },
        });
      });
      const draft = drafted(watched);
      timelineOf(draft);
      read = 0;
      const before = new Map([...draft.dates].map(([date, { events }]) => [date, events]));
      const dates = addToTimeline(draft, council(length));
      timelineOf(draft);
      const regrouped = [...draft.dates]
        .filter(([date, { events }]) => events !== before.get(date))
        .map(([date]) => date);
      expect(regrouped.sort()).toEqual(dates.sort());
      return { read, dates: dates.length };
    });
    expect(work).toEqual([
      { read: 0, dates: 2 },
      { read: 0, dates: 2 },
    ]);
  });
});
