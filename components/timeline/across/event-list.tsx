import { useState } from 'preact/hooks';
import { formatEdtf, parseEdtf } from '../../../lib/text/edtf';
import { useLanguage } from '../../shared/messages';
import { formatRoute } from '../../shared/route';
import { plannedWord, sentenceHref } from '../../shared/story-format';
import { elementIdOf } from '../timeline-list';
import './event-list.css';
import type { LaneEvent } from './picture';

interface EventListProps {
  /** The events, latest first. */
  events: readonly LaneEvent[];
  now: Date;
}

/** The number of rows that are drawn before the reader asks for more. */
const FIRST = 60;

/**
 * Shows the events of all stories as text: the same as the picture, for a screen reader, for print, and to read
 * through.
 */
export function EventList({ events, now }: EventListProps) {
  const { t } = useLanguage();
  const [most, setMost] = useState(FIRST);
  return (
    <>
      {byMonth(events.slice(0, most)).map(([month, told]) => (
        <Month key={month} month={month} events={told} now={now} />
      ))}
      {events.length > most && (
        <button type="button" class="button page-more" onClick={() => setMost(most + 2 * FIRST)}>
          {t('showMore')}
        </button>
      )}
    </>
  );
}

function Month({ month, events, now }: { month: string } & EventListProps) {
  const { locale } = useLanguage();
  return (
    <section class="across-month">
      <h3>{formatEdtf(month, locale)}</h3>
      <ol>
        {events.map((event) => (
          <Row key={`${event.story} ${event.id}`} event={event} now={now} />
        ))}
      </ol>
    </section>
  );
}

function Row({ event, now }: { event: LaneEvent; now: Date }) {
  const { t, locale } = useLanguage();
  const { id, date, text, isFresh, isOnlyReported, story, storyName, people, reports } = event;
  const planned = plannedWord(event, now);
  const outlets = [...new Map([...reports].reverse().map((report) => [report.outlet, report])).values()].reverse();
  return (
    <li id={elementIdOf(id)} tabIndex={-1}>
      <span class="across-date">{formatEdtf(date, locale)}</span>
      <div>
        <p class="event-text">
          {isFresh && <span class="event-mark event-new">{t('isNew')}</span>}
          {planned && <span class="event-mark event-planned">{t(planned)}</span>}
          {isOnlyReported && <span class="event-mark">{t('reportedThen')}</span>}
          <bdi>{text}</bdi>
        </p>
        <p class="across-from">
          {outlets.map(({ article, outlet, position }) => (
            <a key={outlet} href={sentenceHref(article, position)} aria-label={t('openAtSentence', outlet)}>
              {outlet}
            </a>
          ))}
          {people.slice(0, 4).map((name) => (
            <a key={name} class="across-person" href={formatRoute({ page: 'person', id: name })}>
              {name}
            </a>
          ))}
          <a class="across-story" href={formatRoute({ page: 'story', id: story })}>
            {storyName}
          </a>
        </p>
      </div>
    </li>
  );
}

function byMonth(events: readonly LaneEvent[]): [string, LaneEvent[]][] {
  const months = new Map<string, LaneEvent[]>();
  for (const event of events) {
    const month = (parseEdtf(event.date)?.start ?? '').slice(0, 7);
    const known = months.get(month);
    if (known) known.push(event);
    else months.set(month, [event]);
  }
  return [...months];
}
