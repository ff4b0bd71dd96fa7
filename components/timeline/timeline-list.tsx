import type { ShownEvent } from '../../lib/library/stories/timeline';
import type { Disagreement } from '../../lib/stories/figures/disagreements';
import { isOnlyReported, type Report } from '../../lib/stories/timeline/event';
import { formatEdtf } from '../../lib/text/edtf';
import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import { plannedWord, sentenceHref } from '../shared/story-format';
import { timesOf } from './timeline-scale';
import './timeline-list.css';

export interface EventActions {
  onPin(event: ShownEvent, pinned: boolean): void;
  onHide(event: ShownEvent, hidden: boolean): void;
  onReword(event: ShownEvent): void;
  onRemove(event: ShownEvent): void;
}

export type EventOrder = 'newest' | 'oldest';

interface TimelineListProps {
  /** They are in order of date. */
  events: readonly ShownEvent[];
  disagreements: readonly Disagreement[];
  now: Date;
  order: EventOrder;
  /** Ids of the events that are new to the reader. */
  fresh: ReadonlySet<string>;
  actions: EventActions;
}

/** Shows the timeline as text: its days in order, and what happened on each, with the sources. */
export function TimelineList({ events, ...props }: TimelineListProps) {
  const { t, plural } = useLanguage();
  const isBackground = ({ isBackground, pinned, own }: ShownEvent) => isBackground && !pinned && !own;
  const background = events.filter(isBackground);
  // In a story that is all background, nothing is folded.
  const folded = background.length < events.length ? background : [];
  const told = folded.length > 0 ? events.filter((event) => !isBackground(event)) : events;
  const fold = folded.length > 0 && (
    <details class="timeline-before">
      <summary>{t('beforeStory', plural('eventCount', folded.length))}</summary>
      <Days events={folded} {...props} />
    </details>
  );
  return (
    <>
      {props.order === 'oldest' && fold}
      <Days events={told} {...props} />
      {props.order === 'newest' && fold}
    </>
  );
}

function Days({ events, disagreements, now, order, fresh, actions }: TimelineListProps) {
  const { t, locale } = useLanguage();
  const isToCome = ([date]: [string, ShownEvent[]]) => (timesOf(date)?.from ?? 0) > now.getTime();
  const days = order === 'oldest' ? byDate(events) : byDate(events).reverse();
  const today = days.findIndex((day) => isToCome(day) === (order === 'oldest'));
  return (
    <ol class="timeline-list">
      {days.map(([date, onDate], i) => (
        <li key={date} class="timeline-day">
          {i === today && i > 0 && <p class="timeline-today">{t('today')}</p>}
          <h3 class="timeline-date">
            <time dateTime={/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date) ? date : undefined}>
              {formatEdtf(date, locale)}
            </time>
          </h3>
          <ul>
            {onDate.map((event) => (
              <EventItem
                key={event.id}
                event={event}
                isFresh={fresh.has(event.id)}
                now={now}
                disagreements={disagreements.filter((one) => isAbout(one, event))}
                actions={actions}
              />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/**
 * Tells whether sources disagree on a figure of this event: the disagreement names it, or one of them gives the figure
 * in a report of it.
 */
function isAbout({ event: id, sides }: Disagreement, event: ShownEvent): boolean {
  return (
    id === event.id ||
    sides.some(({ article, position }) =>
      event.reports.some(
        (report) =>
          report.article === article &&
          report.position.block === position.block &&
          report.position.start === position.start,
      ),
    )
  );
}

/** Gives the id of an event's element, to which the strip leads. */
export const elementIdOf = (event: string) => `event-${event.replace(/[^\w-]/g, '_')}`;

function EventItem(props: {
  event: ShownEvent;
  isFresh: boolean;
  now: Date;
  disagreements: readonly Disagreement[];
  actions: EventActions;
}) {
  const { event, isFresh, now, disagreements, actions } = props;
  const { t, plural } = useLanguage();
  const { reports } = event;
  const outlets = firstOfEachOutlet(reports);
  const [best, ...others] = reports;
  const planned = plannedWord(event, now);
  return (
    <li
      id={elementIdOf(event.id)}
      class={`timeline-event${event.hidden ? ' event-hidden' : ''}${event.planned ? ' event-to-come' : ''}${isFresh ? ' event-fresh' : ''}`}
      tabIndex={-1}
    >
      <p class="event-text">
        {isFresh && <span class="event-mark event-new">{t('isNew')}</span>}
        {planned && <span class="event-mark event-planned">{t(planned)}</span>}
        {isOnlyReported(event) && <span class="event-mark">{t('reportedThen')}</span>}
        {event.pinned && <span class="event-mark event-pinned">{t('pinned')}</span>}
        {event.own && <span class="event-mark">{t('ownEvent')}</span>}
        <bdi>{event.text}</bdi>
      </p>
      {disagreements.map(({ of, unit, sides }) => (
        <p key={of} class="event-disagreement">
          {t('sourcesDisagree')}{' '}
          {sides.map(({ article, outlet, fact, position }, i) => (
            <span key={article}>
              {i > 0 && ' · '}
              <a href={sentenceHref(article, position)} title={outlet}>
                {fact.head || unit}
              </a>
            </span>
          ))}
        </p>
      ))}
      <div class="event-foot">
        {outlets.map((report) => (
          <a
            key={report.outlet}
            class="event-source"
            href={sentenceHref(report.article, report.position)}
            aria-label={t('openAtSentence', report.outlet)}
          >
            {report.outlet}
          </a>
        ))}
        <span class="event-tools">
          {!event.own && (
            <>
              <Tool
                icon="pin"
                label={t(event.pinned ? 'unpinEvent' : 'pinEvent')}
                isOn={event.pinned}
                onClick={() => actions.onPin(event, !event.pinned)}
              />
              <Tool
                icon="hide"
                label={t(event.hidden ? 'showEvent' : 'hideEvent')}
                isOn={event.hidden}
                onClick={() => actions.onHide(event, !event.hidden)}
              />
            </>
          )}
          <Tool icon="note" label={t('rewordEvent')} onClick={() => actions.onReword(event)} />
          {event.own && <Tool icon="remove" label={t('removeEvent')} onClick={() => actions.onRemove(event)} />}
        </span>
      </div>
      {(others.length > 0 || event.reworded) && best && (
        <details class="event-reports">
          <summary>
            {event.reworded ? plural('reportedBy', reports.length) : plural('alsoReportedBy', others.length)}
          </summary>
          <ul>
            {(event.reworded ? reports : others).map((report) => (
              <li key={`${report.article} ${report.position.block} ${report.position.start}`}>
                <q dir="auto">{report.text}</q>{' '}
                <a href={sentenceHref(report.article, report.position)} aria-label={t('openAtSentence', report.outlet)}>
                  {report.outlet}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Tool(props: { icon: 'pin' | 'hide' | 'note' | 'remove'; label: string; isOn?: boolean; onClick(): void }) {
  return (
    <button
      type="button"
      class="quiet event-tool"
      aria-label={props.label}
      title={props.label}
      data-on={props.isOn}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}

function byDate(events: readonly ShownEvent[]): [date: string, events: ShownEvent[]][] {
  const days = new Map<string, ShownEvent[]>();
  for (const event of events) {
    const day = days.get(event.date);
    if (day) day.push(event);
    else days.set(event.date, [event]);
  }
  return [...days];
}

function firstOfEachOutlet(reports: readonly Report[]): Report[] {
  return reports.filter((report, i) => reports.findIndex(({ outlet }) => outlet === report.outlet) === i);
}
