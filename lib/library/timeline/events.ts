import * as v from 'valibot';
import { DAY_MS } from '../../text/calendar';
import { parseEdtf } from '../../text/edtf';
import { reading } from '../database/open';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { type KeptEvent, storyEventsRowSchema, storyRowSchema } from '../database/story-records';
import { mondayOf } from './kept-events';
import { isToCome } from './to-come';

/** A story with events that were asked for, in order of date. */
export interface StoryEvents {
  id: string;
  name: string;
  /** True for a story of one article. */
  isSingle: boolean;
  articles: number;
  events: KeptEvent[];
}

/** A key that sorts after every week. */
const LAST = '\uffff';

/**
 * Gives the events of all stories that touch a period, in milliseconds since 1970. Reads only the stories that have
 * any, however large the library is.
 * @throws LibraryError
 */
export async function eventsBetween(library: Library, from: number, to: number): Promise<StoryEvents[]> {
  const first = new Date(from).toISOString().slice(0, 10);
  const last = new Date(to).toISOString().slice(0, 10);
  const raw = await reading(() =>
    library.storyEvents
      .where('weeks')
      .between(mondayOf(from), mondayOf(to) + LAST)
      .distinct()
      .toArray(),
  );
  return withStories(library, raw, ({ date }) => {
    const span = parseEdtf(date);
    return span !== null && span.end >= first && span.start <= last;
  });
}

/**
 * Gives the events that name any of these people, in all stories.
 * @throws LibraryError
 */
export async function eventsNaming(library: Library, names: readonly string[]): Promise<StoryEvents[]> {
  const raw = await reading(() =>
    library.storyEvents
      .where('names')
      .anyOf([...names])
      .distinct()
      .toArray(),
  );
  return withStories(library, raw, ({ people }) => people.some((name) => names.includes(name)));
}

/**
 * Gives the events that are announced for today (`YYYY-MM-DD`) and after, and were not reported as past.
 * @throws LibraryError
 */
export async function plannedFrom(library: Library, today: string): Promise<StoryEvents[]> {
  const stories = await eventsBetween(library, Date.parse(today), Date.parse('9999-12-31'));
  return stories.flatMap((story) => {
    const events = story.events.filter((event) => isToCome(event, today));
    return events.length > 0 ? [{ ...story, events }] : [];
  });
}

/** Gives what happened on the same day of earlier years. `today`: `YYYY-MM-DD`. @throws LibraryError */
export async function onThisDay(library: Library, today: string): Promise<StoryEvents[]> {
  const year = Number(today.slice(0, 4));
  const weeks = await countByWeek(library);
  const first = Number([...weeks.keys()][0]?.slice(0, 4) ?? year);
  const found = new Map<string, StoryEvents>();
  for (let past = Math.max(first, year - 100); past < year; past++) {
    const day = `${past}${today.slice(4)}`;
    if (!weeks.has(mondayOf(Date.parse(day)))) continue;
    for (const story of await eventsBetween(library, Date.parse(day), Date.parse(day))) {
      const events = story.events.filter(({ date }) => date === day);
      if (events.length === 0) continue;
      const known = found.get(story.id);
      found.set(story.id, { ...story, events: [...(known?.events ?? []), ...events] });
    }
  }
  return [...found.values()];
}

/** Gives how many key events begin in each week, by its Monday, in order: reads one index, no rows. @throws LibraryError */
export async function countByWeek(library: Library): Promise<Map<string, number>> {
  const keys = await reading(() => library.storyEvents.orderBy('weeks').keys());
  const weeks = new Map<string, number>();
  for (const key of parseRecords(v.string(), keys).records) {
    const [monday, count] = key.split(' ');
    weeks.set(monday, (weeks.get(monday) ?? 0) + Number(count));
  }
  return weeks;
}

/** Gives the first and the last moment of all events; null when there is none. */
export function spanOfWeeks(weeks: ReadonlyMap<string, number>): { from: number; to: number } | null {
  const mondays = [...weeks.keys()];
  if (mondays.length === 0) return null;
  return { from: Date.parse(mondays[0]), to: Date.parse(mondays[mondays.length - 1]) + 7 * DAY_MS };
}

async function withStories(
  library: Library,
  raw: readonly unknown[],
  isWanted: (event: KeptEvent) => boolean,
): Promise<StoryEvents[]> {
  const { records } = parseRecords(storyEventsRowSchema, raw);
  const rows = await reading(() => library.stories.bulkGet(records.map(({ id }) => id)));
  const stories = new Map(parseRecords(storyRowSchema, rows).records.map((row) => [row.id, row]));
  return records.flatMap(({ id, events }) => {
    const row = stories.get(id);
    const wanted = events.filter(isWanted);
    if (!row || row.shelf === 'ignored' || wanted.length === 0) return [];
    const { story, shelf, articleIds } = row;
    return [{ id, name: story.name, isSingle: shelf === 'one', articles: articleIds.length, events: wanted }];
  });
}
