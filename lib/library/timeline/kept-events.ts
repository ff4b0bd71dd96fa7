import type { Story, StoryArticle } from '../../stories/story';
import { isOnlyReported } from '../../stories/timeline/event';
import { keyEvents } from '../../stories/timeline/key-events';
import { buildTimeline } from '../../stories/timeline/timeline';
import { DAY_MS } from '../../text/calendar';
import { parseEdtf } from '../../text/edtf';
import type { Entry } from '../database/records';
import type { KeptEvent, StoryEventsRow, TimelineEdit } from '../database/story-records';
import { type ShownEvent, shownEvents } from '../stories/timeline';

/**
 * The number of events of a story that are kept for the timeline of all stories, and the number of these that are shown
 * unasked. Chosen by hand: a single article gives its two or three main events, and no story gives more than a reader
 * would look through.
 */
const keptOf = (articles: number) => Math.min(150, 8 + 6 * articles);
const shownOf = (articles: number) => Math.min(36, 2 + 2 * articles);
/** The most weeks in which a vague date is found. */
const MAX_WEEKS = 54;
const WEEK_MS = 7 * DAY_MS;

/** Gives the Monday of the week of a moment, `YYYY-MM-DD`. */
export function mondayOf(time: number): string {
  const days = Math.floor(time / DAY_MS);
  // 1970-01-01 was a Thursday.
  return new Date((days - ((days + 3) % 7)) * DAY_MS).toISOString().slice(0, 10);
}

/** Gives what the events of a story depend on, as text to be compared. `method`: that of the timeline. */
export function sourceOf(
  method: number,
  entries: readonly Pick<Entry, 'id' | 'updatedAt'>[],
  edits: readonly TimelineEdit[],
): string {
  const articles = entries.map(({ id, updatedAt }) => `${id}:${updatedAt}`).join();
  return JSON.stringify([method, articles, edits]);
}

/** Gives the events of a story as they are kept, from its articles and what the reader did to them. */
export function keepEvents(
  story: Pick<Story, 'id' | 'articles'>,
  articles: StoryArticle[],
  edits: readonly TimelineEdit[],
  madeFrom: string,
): StoryEventsRow {
  const savedAt = new Map(articles.map((article) => [article.id, Date.parse(article.savedAt)]));
  const visible = shownEvents(buildTimeline(story, articles), edits).filter(
    ({ hidden, date }) => !hidden && parseEdtf(date) !== null,
  );
  const key = keyEvents(visible, shownOf(articles.length));
  const rank = (event: ShownEvent) => (isChosen(event) ? 2 : key.has(event) ? 1 : 0);
  const ranked = [...visible].sort((a, b) => rank(b) - rank(a) || b.weight - a.weight);
  const kept = new Set(ranked.slice(0, keptOf(articles.length)));
  const events = visible
    .filter((event) => kept.has(event))
    .map((event): KeptEvent => {
      const { id, date, text, planned, people, weight, reports } = event;
      return {
        id,
        date,
        text,
        planned,
        people,
        weight,
        isKey: rank(event) > 0,
        isOnlyReported: isOnlyReported(event),
        since: reports.length > 0 ? Math.min(...reports.map(({ article }) => savedAt.get(article) ?? 0)) : 0,
        reports: reports.map(({ article, outlet, publishedAt, position }) => ({
          article,
          outlet,
          publishedAt,
          position,
        })),
      };
    });
  return {
    id: story.id,
    madeFrom,
    weeks: weeksOf(events),
    names: [...new Set(events.flatMap(({ people }) => people))],
    events,
  };
}

const isChosen = ({ pinned, own }: Pick<ShownEvent, 'pinned' | 'own'>) => pinned || own;

function weeksOf(events: readonly KeptEvent[]): string[] {
  const weeks = new Map<string, number>();
  for (const { date, isKey } of events) {
    const span = parseEdtf(date);
    if (!span) continue;
    const [from, to] = [Date.parse(span.start), Date.parse(span.end)];
    for (let week = 0; week < MAX_WEEKS && (week === 0 || from + week * WEEK_MS <= to); week++) {
      const monday = mondayOf(from + week * WEEK_MS);
      weeks.set(monday, (weeks.get(monday) ?? 0) + (isKey && week === 0 ? 1 : 0));
    }
    // The last week may begin within the last seven days.
    if (to - from < MAX_WEEKS * WEEK_MS) weeks.set(mondayOf(to), weeks.get(mondayOf(to)) ?? 0);
  }
  return [...weeks].map(([monday, count]) => `${monday} ${count}`).sort();
}
