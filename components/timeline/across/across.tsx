import { useMemo, useState } from 'preact/hooks';
import type { KeptEvent } from '../../../lib/library/database/story-records';
import type { StoryEvents } from '../../../lib/library/timeline/events';
import { DAY_MS } from '../../../lib/text/calendar';
import { compareComing, parseEdtf } from '../../../lib/text/edtf';
import { readerDay } from '../../../lib/text/outlet-day';
import { fold } from '../../../lib/text/search-terms';
import { formatDate, formatMoment } from '../../shared/format';
import { Icon } from '../../shared/icon';
import { useLanguage } from '../../shared/messages';
import { formatRoute } from '../../shared/route';
import { type ComingEvent, ComingUp } from '../coming-up';
import { elementIdOf } from '../timeline-list';
import { moved, type TimeWindow, timesOf } from '../timeline-scale';
import './across.css';
import { Brush, SHORTEST } from './brush';
import { type Choices, Controls, type Filters, type FollowedPerson } from './controls';
import { EventList } from './event-list';
import { Lanes } from './lanes';
import { touches } from './layout';
import type { LaneEvent, LaneStory } from './picture';

export interface AcrossProps extends Choices {
  /** The stories with the events of the time that is shown, and some around it. */
  stories: readonly StoryEvents[];
  /** True while the events of the time that is shown are still being read: none may be missing only so far. */
  isReading: boolean;
  /** The number of key events that begin in each week, by its Monday. */
  weeks: ReadonlyMap<string, number>;
  /** The time that most events are in, which the brush covers. */
  busy: TimeWindow;
  /** What is announced; null while it is not known yet. */
  planned: readonly StoryEvents[] | null;
  /** Events on this day of other years. */
  thisDay: readonly StoryEvents[];
  /** The number of events of the whole library, week by week, that name the person who is followed. */
  followedWeeks: ReadonlyMap<string, number> | null;
  /** Ids of the articles with the tag; null when none is chosen. */
  tagged: ReadonlySet<string> | null;
  onCalendar(events: ComingEvent[]): void;
  /** Tells when the reader last looked, in milliseconds since 1970; null for never. */
  before: number | null;
}

/** The number of announced events that are shown before the reader asks for more. */
const FIRST_COMING = 6;

/**
 * Shows the timeline of all stories: who is followed and what is searched for, lanes, the whole library, what is
 * announced, and all of it as a list.
 */
export function Across(props: AcrossProps) {
  const { window, whole, followed, tagged, now, before, onWindow } = props;
  const { t, plural, locale } = useLanguage();
  const [filters, setFilters] = useState<Filters>({ outlet: '', words: '' });
  const [isAllComing, setIsAllComing] = useState(false);
  const isNarrowed = followed !== null || tagged !== null || filters.outlet !== '' || filters.words.trim() !== '';
  const stories = useMemo(
    () => laneStories(props.stories, { followed, tagged, ...filters }, before, isNarrowed),
    [props.stories, followed, tagged, filters, before, isNarrowed],
  );
  const all = useMemo(
    () => stories.flatMap(({ events }) => events).sort((a, b) => b.from - a.from || a.to - b.to || b.weight - a.weight),
    [stories],
  );
  const inTime = useMemo(() => all.filter((event) => touches(event, window)), [all, window.from, window.to]);
  const listed = useMemo(() => inTime.filter(({ isHit }) => isHit), [inTime]);
  const fresh = listed.filter(({ isFresh }) => isFresh).length;
  const today = readerDay(now);
  const day = (time: number) => formatDate(new Date(time).toISOString().slice(0, 10), locale) ?? '';
  const span = `${day(window.from)} – ${day(window.to - DAY_MS)}`;
  // An article that stands alone is no story, here as on the page of stories.
  const several = new Set(stories.filter(({ isSingle }) => !isSingle).map(({ id }) => id));
  const storyCount = new Set(listed.map(({ story }) => story).filter((id) => several.has(id))).size;
  const coming = useMemo(() => inOrder(props.planned ?? []), [props.planned]);
  const onThisDay = useMemo(
    () =>
      inOrder(props.thisDay).flatMap(({ story, ...event }) => laneEvent(event, story, { isHit: true, isFresh: false })),
    [props.thisDay],
  );
  // The list stays the same element, so that it is not drawn again while the picture is moved over the same events.
  const list = useMemo(() => <EventList events={listed} now={now} />, [listed, now]);

  // A button zooms around an event: in the middle of the picture there may be none.
  const zoom = (factor: number, around = middleOf(inTime) ?? (window.from + window.to) / 2) => {
    const length = Math.min(Math.max((window.to - window.from) * factor, SHORTEST), whole.to - whole.from);
    const share = (around - window.from) / (window.to - window.from);
    onWindow(within({ from: around - share * length, to: around + (1 - share) * length }, whole));
  };
  const goToday = () => {
    const length = window.to - window.from;
    onWindow(within({ from: now.getTime() - 0.8 * length, to: now.getTime() + 0.2 * length }, whole));
  };
  const lead = (id: string) => {
    const row = document.getElementById(elementIdOf(id));
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  };
  return (
    <>
      <Controls {...props} filters={filters} onFilters={setFilters} outlets={outletsOf(props.stories)} zoom={zoom} />
      <p class="across-summary" role="status">
        {followed && (
          <>
            <a href={formatRoute({ page: 'person', id: followed.key })}>{t('theirPage', followed.name)}</a>
            <button type="button" class="quiet" onClick={() => props.onFollow(null)}>
              {t('stopFollowing', followed.name)}
            </button>
          </>
        )}
        {!props.isReading && <span>{plural('eventCount', listed.length)}</span>}
        {!props.isReading && storyCount > 0 && <span>{t('storiesNumber', storyCount.toLocaleString(locale))}</span>}
        <span>{span}</span>
        {!props.isReading && coming.length > 0 && (
          <span>{t('plannedNumber', coming.length.toLocaleString(locale))}</span>
        )}
        {fresh > 0 && before !== null && (
          <span class="across-fresh">{t('newNumber', fresh.toLocaleString(locale), formatMoment(before, locale))}</span>
        )}
      </p>
      {inTime.length > 0 ? (
        <Lanes
          stories={stories}
          window={window}
          now={now}
          isNarrowed={isNarrowed}
          followed={followed?.name ?? null}
          label={t('timelinePicture', day(window.from), day(window.to - DAY_MS), inTime.length)}
          zoom={zoom}
          pan={(share) => onWindow(moved(window, share, whole))}
          onToday={goToday}
          onUsual={() => onWindow(props.usual)}
          onList={lead}
        />
      ) : props.isReading ? (
        <div class="across-reading" aria-busy="true" />
      ) : (
        <p class="library-none">
          {t('noEventsInTime')}{' '}
          <button type="button" class="button" onClick={() => onWindow(whole)}>
            {t('wholeTime')}
          </button>
        </p>
      )}
      <Brush
        weeks={props.weeks}
        followed={props.followedWeeks}
        whole={{ from: Math.min(props.busy.from, window.from), to: Math.max(props.busy.to, window.to) }}
        window={window}
        onWindow={onWindow}
      />
      <section aria-labelledby="coming-up">
        <h2 id="coming-up">
          {t('comingUp')} <span class="across-hint">{t('announcedInArticles')}</span>
        </h2>
        {coming.length > 0 ? (
          <ComingUp
            events={isAllComing ? coming : coming.slice(0, FIRST_COMING)}
            today={today}
            onCalendar={props.onCalendar}
          />
        ) : (
          props.planned && <p class="story-hint">{t('nothingAnnounced')}</p>
        )}
        {!isAllComing && coming.length > FIRST_COMING && (
          <button type="button" class="quiet" onClick={() => setIsAllComing(true)}>
            {t('showMore')}
            <Icon name="down" />
          </button>
        )}
      </section>
      {onThisDay.length > 0 && (
        <section aria-labelledby="this-day">
          <h2 id="this-day">{t('onThisDay')}</h2>
          <EventList events={onThisDay} now={now} />
        </section>
      )}
      {listed.length > 0 && (
        <section aria-labelledby="as-list">
          <h2 id="as-list">{t('eventsAsList')}</h2>
          {list}
        </section>
      )}
    </>
  );
}

interface Wanted extends Filters {
  followed: FollowedPerson | null;
  tagged: ReadonlySet<string> | null;
}

/** Gives the events to show of each story: its key events, and those that the reader searches for. */
function laneStories(
  stories: readonly StoryEvents[],
  wanted: Wanted,
  before: number | null,
  isNarrowed: boolean,
): LaneStory[] {
  const words = fold(wanted.words).split(/\s+/).filter(Boolean);
  return stories.map(({ id, name, isSingle, events }) => ({
    id,
    name,
    isSingle,
    events: events.flatMap((event): LaneEvent[] => {
      const isHit = isWanted(event, name, wanted, words);
      if (!event.isKey && !(isNarrowed && isHit)) return [];
      return laneEvent(event, { id, name }, { isHit, isFresh: before !== null && event.since > before });
    }),
  }));
}

function laneEvent(
  event: KeptEvent,
  story: { id: string; name: string },
  is: Pick<LaneEvent, 'isHit' | 'isFresh'>,
): LaneEvent[] {
  const times = timesOf(event.date);
  if (!times) return [];
  const isExact = parseEdtf(event.date)?.precision === 'day';
  return [{ ...event, ...times, ...is, isExact, story: story.id, storyName: story.name }];
}

function isWanted(
  { people, reports, text }: StoryEvents['events'][number],
  storyName: string,
  { followed, tagged, outlet }: Wanted,
  words: readonly string[],
): boolean {
  if (followed && !people.some((name) => followed.names.includes(name))) return false;
  if (tagged && !reports.some(({ article }) => tagged.has(article))) return false;
  if (outlet && !reports.some((report) => report.outlet === outlet)) return false;
  if (words.length === 0) return true;
  const told = fold(`${text} ${storyName}`);
  return words.every((word) => told.includes(word));
}

/** Gives the moment of the event that as many come before as after; null without events. They are in order of time. */
function middleOf(events: readonly LaneEvent[]): number | null {
  const middle = events[Math.floor(events.length / 2)];
  return middle ? (middle.from + middle.to) / 2 : null;
}

/** Gives the outlets that report any of the events, those that report most first. */
function outletsOf(stories: readonly StoryEvents[]): string[] {
  const counts = new Map<string, number>();
  for (const { events } of stories) {
    for (const { reports } of events)
      for (const { outlet } of reports) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([outlet]) => outlet);
}

/** Gives the events of several stories in one order, the earliest first. */
function inOrder(stories: readonly StoryEvents[]) {
  return stories
    .flatMap(({ id, name, events }) => events.map((event) => ({ ...event, story: { id, name } })))
    .sort((a, b) => compareComing(a.date, b.date) || b.weight - a.weight);
}

function within({ from, to }: TimeWindow, whole: TimeWindow): TimeWindow {
  const length = Math.min(to - from, whole.to - whole.from);
  const start = Math.min(Math.max(from, whole.from), whole.to - length);
  return { from: start, to: start + length };
}
