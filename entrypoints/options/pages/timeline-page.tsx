import { useEffect, useMemo, useState } from 'preact/hooks';
import { LibraryBar } from '../../../components/shell/library-shell';
import { Across } from '../../../components/timeline/across/across';
import { TimelineWaiting } from '../../../components/timeline/across/waiting';
import { CalendarDensity } from '../../../components/timeline/calendar-density';
import type { ComingEvent } from '../../../components/timeline/coming-up';
import type { TimeWindow } from '../../../components/timeline/timeline-scale';
import { EmptyState } from '../../../components/welcome/empty-state';
import { getEntries } from '../../../lib/library/articles/list';
import { personOf, whoIs } from '../../../lib/library/people/who-is';
import { countFacets } from '../../../lib/library/search/facet-counts';
import { findIds } from '../../../lib/library/search/find';
import { formatQuery, parseQuery } from '../../../lib/library/search/query';
import { countByDay } from '../../../lib/library/stories/list';
import {
  countByWeek,
  eventsBetween,
  eventsNaming,
  onThisDay,
  plannedFrom,
  type StoryEvents,
} from '../../../lib/library/timeline/events';
import { noteVisit, WHOLE_TIMELINE } from '../../../lib/library/timeline/visits';
import { readerDay } from '../../../lib/text/outlet-day';
import { saveCalendar } from '../actions/save-calendar';
import { catchUp, readingEvents } from '../actions/story-actions';
import { go, language, library, now, route, warn } from '../state/app';
import {
  chosenTag,
  countsByWeek,
  firstWindow,
  loadedAround,
  namedMost,
  shownWindow,
  spansOf,
} from '../state/timeline-state';
import { useLiveQuery } from '../state/use-live-query';

const NO_STORIES: StoryEvents[] = [];
const NOBODY: string[] = [];

/** Shows the events of all stories on one axis of time, and the calendar of the library. */
export function TimelinePage() {
  const { t } = language;
  const weeks = useLiveQuery(() => countByWeek(library), []);
  const days = useLiveQuery(() => countByDay(library), []);
  useEffect(catchUp, []);
  return (
    <>
      <LibraryBar>
        <h1 class="page-title">{t('timeline')}</h1>
      </LibraryBar>
      <main class="library-main story-page across-page">
        {weeks && days ? <Times weeks={weeks} days={days} /> : <TimelineWaiting />}
      </main>
    </>
  );
}

function Times({ weeks, days }: { weeks: ReadonlyMap<string, number>; days: ReadonlyMap<string, number> }) {
  const { t } = language;
  return (
    <>
      {readingEvents.value !== null && (
        <p class="notice" role="status">
          {t('readingEvents', readingEvents.value.toLocaleString(language.locale, { style: 'percent' }))}
        </p>
      )}
      {weeks.size > 0 && <AllStories weeks={weeks} />}
      {days.size > 0 && (
        <section aria-labelledby="calendar">
          <h2 id="calendar">{t('calendar')}</h2>
          <p class="story-hint">{t('calendarHint')}</p>
          <CalendarDensity days={days} />
        </section>
      )}
      {days.size === 0 && <EmptyState title={t('storiesEmpty')} advice={t('storiesEmptyAdvice')} />}
    </>
  );
}

function AllStories({ weeks }: { weeks: ReadonlyMap<string, number> }) {
  const today = readerDay(now.value);
  const window = shownWindow.value ?? firstWindow(weeks, spansOf(weeks, today));
  const loaded = loadedAround(window);
  const read = useLiveQuery(
    async () => ({ ...loaded, stories: await eventsBetween(library, loaded.from, loaded.to) }),
    [loaded.from, loaded.to],
  );
  const stories = read?.stories;
  const planned = useLiveQuery(() => plannedFrom(library, today), [today]);
  const thisDay = useLiveQuery(() => onThisDay(library, today), [today]);
  const { people, followed, followedWeeks } = usePeople(stories ?? NO_STORIES);
  const spans = useMemo(() => spansOf(weeks, today, followedWeeks), [weeks, today, followedWeeks]);
  const tag = chosenTag.value;
  const tags = useLiveQuery(async () => (await countFacets(library, 'tag')).map(({ shown }) => shown), []);
  const tagged = useLiveQuery(async () => {
    const query = parseQuery(formatQuery([{ kind: 'tag', value: tag, not: false }]));
    return { ids: tag ? new Set((await findIds(library, query)).map(String)) : null };
  }, [tag]);
  const before = useVisit();
  if (!stories) return <TimelineWaiting />;
  return (
    <Across
      stories={stories}
      isReading={window.from < read.from || window.to > read.to}
      weeks={weeks}
      {...spans}
      window={window}
      onWindow={(next: TimeWindow) => {
        shownWindow.value = next;
      }}
      planned={planned}
      thisDay={thisDay ?? NO_STORIES}
      people={people}
      followed={followed}
      followedWeeks={followedWeeks}
      onFollow={(key) => go({ page: 'timeline', id: key }, { replace: true })}
      tags={tags ?? NOBODY}
      tag={tag}
      tagged={tagged?.ids ?? null}
      onTag={(next) => {
        chosenTag.value = next;
      }}
      onCalendar={(events) => void toCalendar(events).catch(warn)}
      now={now.value}
      before={before}
    />
  );
}

/** Gives the people whom the events name, and who of them is followed, which is in the address. */
function usePeople(stories: readonly StoryEvents[]) {
  const key = route.value.id;
  const names = useMemo(
    () => [...new Set(stories.flatMap(({ events }) => events.flatMap(({ people }) => people)))],
    [stories],
  );
  const known = useLiveQuery(() => whoIs(library, names), [names]);
  const person = useLiveQuery(async () => ({ key, found: key === null ? null : await personOf(library, key) }), [key]);
  const people = useMemo(() => namedMost(stories, known), [stories, known]);
  const followed = useMemo(() => {
    const found = person?.key === key ? person?.found : null;
    if (!found) return null;
    const theirs = names.filter((name) => known?.get(name)?.key === found.key);
    return { key: found.key, name: found.name, names: [...new Set([found.name, ...found.aliases, ...theirs])] };
  }, [person, key, names, known]);
  const spellings = followed?.names ?? NOBODY;
  const followedWeeks = useLiveQuery(
    async () => (spellings.length > 0 ? countsByWeek(await eventsNaming(library, spellings)) : null),
    [spellings.join('\n')],
  );
  return { people, followed, followedWeeks: followed && followedWeeks };
}

function useVisit(): number | null {
  const [before, setBefore] = useState<number | null>(null);
  useEffect(() => {
    noteVisit(library, WHOLE_TIMELINE, Date.now()).then(setBefore, warn);
  }, []);
  return before;
}

async function toCalendar(events: readonly ComingEvent[]): Promise<void> {
  const ids = events.flatMap(({ reports }) => reports.slice(0, 1).map(({ article }) => Number(article)));
  const urls = new Map((await getEntries(library, ids)).entries.map(({ id, url }) => [String(id), url]));
  saveCalendar(
    language.t('comingUp'),
    events.map(({ id, date, text, story, reports }) => ({
      id,
      date,
      text,
      story: story?.name ?? '',
      outlets: [...new Set(reports.map(({ outlet }) => outlet))],
      url: urls.get(reports[0]?.article ?? '') ?? null,
    })),
  );
}
