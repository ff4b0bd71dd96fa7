import { signal } from '@preact/signals';
import { busyWindow, type TimeWindow, windowOf } from '../../../components/timeline/timeline-scale';
import type { Person } from '../../../lib/library/people/people';
import { type StoryEvents, spanOfWeeks } from '../../../lib/library/timeline/events';
import { mondayOf } from '../../../lib/library/timeline/kept-events';
import { DAY_MS } from '../../../lib/text/calendar';
import { parseEdtf } from '../../../lib/text/edtf';

/** The time that the timeline shows; null until the reader chooses. It is kept while they look at other pages. */
export const shownWindow = signal<TimeWindow | null>(null);
/** The tag whose articles' events are searched for; '' for none. */
export const chosenTag = signal('');

const WEEK = 7 * DAY_MS;
/** The days before today, and after it, that are shown first. */
const BACK = 90;
const AHEAD = 23;
/** Events are read up to the next of these marks around what is shown, so that a small step needs no reading. */
const MARK = 56 * DAY_MS;

/** The most events of one week that count towards where most of them are. */
const MAX_OF_WEEK = 10;

interface Spans {
  usual: TimeWindow;
  /** The whole time, and the time that is usually shown. */
  whole: TimeWindow;
  /** The time in which nine in ten of the events are: one date of long ago leaves the others apart. */
  busy: TimeWindow;
  /** The time in which nine in ten of the events are that have happened, without the empty time around it. */
  told: TimeWindow;
}

/**
 * Gives the periods that the timeline knows. Weeks without a key event are no part of the whole, which would begin with
 * years in which nothing is shown; those in which somebody is followed are.
 * @param weeks the number of key events by the Monday of their week
 * @param today `YYYY-MM-DD`
 * @param followed the events of somebody who is followed, by week; null for nobody
 */
export function spansOf(
  weeks: ReadonlyMap<string, number>,
  today: string,
  followed: ReadonlyMap<string, number> | null = null,
): Spans {
  const now = Date.parse(today);
  const usual = { from: now - BACK * DAY_MS, to: now + AHEAD * DAY_MS };
  const counted = [...weeks].filter(([, count]) => count > 0);
  const all = spanOfWeeks(new Map([...counted, ...(followed ?? [])].sort())) ?? usual;
  const whole = joined(all, usual);
  const times = [...weeks].flatMap(([monday, count]) =>
    Array.from({ length: Math.min(count, MAX_OF_WEEK) }, () => ({
      from: Date.parse(monday),
      to: Date.parse(monday) + WEEK,
    })),
  );
  const told = times.filter(({ from }) => from <= now);
  const happened = told.length > 0 ? busyWindow(told, windowOf(told, now)) : usual;
  return { usual, whole, busy: joined(busyWindow(times, all), usual), told: happened };
}

/**
 * Gives the last 90 days; where nothing has happened in them, whatever is announced, the time of most events that have.
 * This week does not count: what is in it may be announced.
 */
export function firstWindow(weeks: ReadonlyMap<string, number>, { usual, told }: Spans): TimeWindow {
  const [first, today] = [mondayOf(usual.from), usual.to - AHEAD * DAY_MS];
  const isTold = [...weeks].some(
    ([monday, count]) => count > 0 && monday >= first && Date.parse(monday) + WEEK <= today,
  );
  return isTold ? usual : told;
}

/** Gives the time whose events are read for a window: some more on both sides. */
export function loadedAround({ from, to }: TimeWindow): TimeWindow {
  return { from: Math.floor(from / MARK - 0.5) * MARK, to: Math.ceil(to / MARK + 0.5) * MARK };
}

/**
 * Gives the people whom the events name, under one name each: those of most events first, and only those of more than
 * one.
 */
export function namedMost(stories: readonly StoryEvents[], known: ReadonlyMap<string, Person> | null) {
  const counts = new Map<string, { person: Person; names: Set<string>; count: number }>();
  for (const { events } of stories) {
    for (const { people } of events) {
      for (const name of people) {
        const person = known?.get(name);
        if (!person) continue;
        const entry = counts.get(person.key) ?? { person, names: new Set(), count: 0 };
        entry.count++;
        entry.names.add(name);
        counts.set(person.key, entry);
      }
    }
  }
  return [...counts.values()]
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || (a.person.name < b.person.name ? -1 : 1))
    .map(({ person: { key, name }, names }) => ({ key, name, names: [...names] }));
}

/** Gives how many events begin in each week, by its Monday. */
export function countsByWeek(stories: readonly StoryEvents[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { date } of stories.flatMap(({ events }) => events)) {
    const start = parseEdtf(date)?.start;
    if (!start) continue;
    const monday = mondayOf(Date.parse(start));
    counts.set(monday, (counts.get(monday) ?? 0) + 1);
  }
  return counts;
}

const joined = (a: TimeWindow, b: TimeWindow) => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) });
