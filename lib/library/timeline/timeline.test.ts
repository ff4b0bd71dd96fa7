import { describe, expect, it } from 'vitest';
import type { DateFact } from '../../facts/facts';
import { removeArticles } from '../articles/remove';
import type { Library } from '../database/schema';
import { editStories, saveTimelineEdit } from '../stories/edit';
import { storyOf } from '../stories/list';
import { placeSaved } from '../stories/place';
import { ownEvent } from '../stories/timeline';
import { emptyLibrary, keep, peopleFacts } from '../testing/sample-library';
import { catchUpTimelines } from './catch-up';
import { countByWeek, eventsBetween, eventsNaming, onThisDay, plannedFrom, type StoryEvents } from './events';
import { mondayOf } from './kept-events';
import { shelfNews } from './shelf-news';
import { noteVisit } from './visits';

const SUNK = 'The ferry Nordvik sank off Skarvholm on 3 March 2026, captain Ida Lund said.';
/** Gives the text as the timeline tells it, without its source. */
const SUNK_TOLD = 'The ferry Nordvik sank off Skarvholm on 3 March 2026.';
const HEARING = 'A hearing on the ferry Nordvik is to begin in Skarvholm on 5 May 2026.';
const STORM = 'Another ferry had sunk in the same strait on 3 March 2019, in a storm from the north.';

/** The dates of an article, where its paragraphs give them. */
function datesIn(paragraphs: string[], values: Record<string, string>): DateFact[] {
  return Object.entries(values).map(([words, value]) => {
    const block = paragraphs.findIndex((text) => text.includes(words));
    const start = paragraphs[block].indexOf(words);
    const at = { block, start, end: start + words.length };
    return {
      kind: 'date',
      value,
      text: words,
      explicit: true,
      mentions: [at],
      sentence: at,
      weight: 1,
      head: '',
      detail: '',
    };
  });
}

async function keepFerry(library: Library, path: string, savedAt: number): Promise<number> {
  const paragraphs = [SUNK, HEARING, STORM];
  const dates = datesIn(paragraphs, {
    '3 March 2026': '2026-03-03',
    '5 May 2026': '2026-05-05',
    '3 March 2019': '2019-03-03',
  });
  const [person] = peopleFacts('Ida Lund').people;
  const start = SUNK.indexOf('Ida Lund');
  const people = [{ ...person, mentions: [{ block: 0, start, end: start + 8 }] }];
  const id = await keep(library, path, paragraphs, {
    savedAt,
    publishedAt: '2026-03-04',
    facts: { dates, figures: [], people },
  });
  await placeSaved(library, id);
  return id;
}

const dayAt = (day: string) => Date.parse(day);
const textsOf = (stories: readonly StoryEvents[]) => stories.flatMap(({ events }) => events.map(({ text }) => text));
const march = (library: Library) => eventsBetween(library, dayAt('2026-03-01'), dayAt('2026-03-31'));

describe('the events of all stories', () => {
  it('are found by the time they touch, by whom they name, and by what is still to come', async () => {
    const library = emptyLibrary();
    await keepFerry(library, 'ferry', 1000);
    await catchUpTimelines(library);
    expect(textsOf(await march(library))).toEqual([SUNK_TOLD]);
    expect(textsOf(await eventsNaming(library, ['Ida Lund']))).toEqual([SUNK_TOLD]);
    expect(await eventsNaming(library, ['Olof Dahl'])).toEqual([]);
    expect(textsOf(await plannedFrom(library, '2026-04-01'))).toEqual([HEARING]);
    expect(textsOf(await plannedFrom(library, '2026-05-05'))).toEqual([HEARING]);
    expect(await plannedFrom(library, '2026-05-06')).toEqual([]);
    expect(textsOf(await onThisDay(library, '2026-03-03'))).toEqual([STORM]);
    expect([...(await countByWeek(library))]).toEqual([
      ['2019-02-25', 0],
      ['2026-03-02', 1],
      ['2026-05-04', 1],
    ]);
  });

  it('give the list of stories the latest and the next of each, by the reader’s day', async () => {
    const library = emptyLibrary();
    const id = await keepFerry(library, 'ferry', 1000);
    await catchUpTimelines(library);
    const story = (await storyOf(library, id))?.id ?? '';
    const on = async (today: string) => {
      const news = (await shelfNews(library, [story, 'no such story'], today)).get(story);
      return [news?.latest?.text ?? null, news?.next?.text ?? null];
    };
    expect(await on('2026-03-04')).toEqual([SUNK_TOLD, HEARING]);
    expect(await on('2026-03-02')).toEqual([null, HEARING]);
    expect(await on('2026-05-06')).toEqual([SUNK_TOLD, null]);
    expect((await shelfNews(library, ['no such story'], '2026-03-04')).size).toBe(0);
    await saveTimelineEdit(library, ownEvent(id, '2026-03-10', 'I went there.'));
    await catchUpTimelines(library);
    expect(await on('2026-03-12')).toEqual(['I went there.', HEARING]);
  });

  it('say when the first article that tells them was saved, and where each report is', async () => {
    const library = emptyLibrary();
    const id = await keepFerry(library, 'ferry', 1000);
    await catchUpTimelines(library);
    const [story] = await march(library);
    expect(story).toMatchObject({ isSingle: true, articles: 1 });
    const position = { block: 0, start: 0, end: SUNK.length };
    expect(story.events[0]).toMatchObject({
      since: 1000,
      isKey: true,
      people: ['Ida Lund'],
      reports: [{ article: String(id), outlet: 'The Courier', position }],
    });
  });

  it('say where their day is only that of the report', async () => {
    const library = emptyLibrary();
    await keepFerry(library, 'ferry', 1000);
    const raised = 'Divers raised the bell of the ferry Nordvik off Skarvholm, the harbour master said.';
    const id = await keep(library, 'bell', [raised, SUNK], { savedAt: 2000, publishedAt: '2026-03-20' });
    await placeSaved(library, id);
    await catchUpTimelines(library);
    const told = (await march(library)).flatMap(({ events }) => events);
    expect(told.map(({ date, isOnlyReported }) => [date, isOnlyReported])).toEqual([
      ['2026-03-03', false],
      ['2026-03-20', true],
    ]);
  });

  it('are made again only when the articles or the reader’s edits have changed', async () => {
    const library = emptyLibrary();
    const id = await keepFerry(library, 'ferry', 1000);
    await catchUpTimelines(library);
    await library.storyEvents.toCollection().modify({ names: ['as it was'] });
    await catchUpTimelines(library);
    expect(await eventsNaming(library, ['as it was'])).toEqual([]);
    expect(await library.storyEvents.where('names').equals('as it was').count()).toBe(1);
    await saveTimelineEdit(library, ownEvent(id, '2026-03-10', 'I went there.'));
    await catchUpTimelines(library);
    expect(textsOf(await march(library))).toEqual([SUNK_TOLD, 'I went there.']);
    expect(await library.storyEvents.where('names').equals('as it was').count()).toBe(0);
  });

  it('are dropped with a story that the reader hides, or that has lost its articles', async () => {
    const library = emptyLibrary();
    const id = await keepFerry(library, 'ferry', 1000);
    await catchUpTimelines(library);
    const story = (await storyOf(library, id))?.id ?? '';
    await editStories(library, { kind: 'ignore', story, ignored: true });
    expect(await march(library)).toEqual([]);
    await catchUpTimelines(library);
    expect(await library.storyEvents.count()).toBe(0);
    await editStories(library, { kind: 'ignore', story, ignored: false });
    await catchUpTimelines(library);
    expect(await library.storyEvents.count()).toBe(1);
    await removeArticles(library, [id], 2000);
    await catchUpTimelines(library);
    expect(textsOf(await march(library))).toEqual([]);
  });

  it('of a vague date are found in each week it may be in, and counted in the first', async () => {
    const library = emptyLibrary();
    const id = await keepFerry(library, 'ferry', 1000);
    await saveTimelineEdit(library, ownEvent(id, '2026-08', 'It is raised.'));
    await catchUpTimelines(library);
    for (const day of ['2026-08-01', '2026-08-19', '2026-08-31'])
      expect(textsOf(await eventsBetween(library, dayAt(day), dayAt(day)))).toEqual(['It is raised.']);
    expect(await eventsBetween(library, dayAt('2026-09-01'), dayAt('2026-09-09'))).toEqual([]);
    const weeks = await countByWeek(library);
    expect([weeks.get('2026-07-27'), weeks.get('2026-08-17')]).toEqual([1, 0]);
  });

  it('give the Monday of any day, before 1970 too', () => {
    expect(['2026-03-01', '2026-03-02', '1969-12-31'].map((day) => mondayOf(dayAt(day)))).toEqual([
      '2026-02-23',
      '2026-03-02',
      '1969-12-29',
    ]);
  });
});

describe('noteVisit', () => {
  it('gives the visit before, and holds it while the reader is back at once', async () => {
    const library = emptyLibrary();
    const hour = 3_600_000;
    expect(await noteVisit(library, 's1', 1 * hour)).toBeNull();
    expect(await noteVisit(library, 's1', 1 * hour + 60_000)).toBeNull();
    expect(await noteVisit(library, 's1', 9 * hour)).toBe(1 * hour + 60_000);
    expect(await noteVisit(library, 's1', 9 * hour + 60_000)).toBe(1 * hour + 60_000);
    expect(await noteVisit(library, 's2', 9 * hour)).toBeNull();
  });
});
