import { useMemo, useState } from 'preact/hooks';
import type { ShownEvent } from '../../lib/library/stories/timeline';
import type { Disagreement } from '../../lib/stories/figures/disagreements';
import { keyEvents, withOthers } from '../../lib/stories/timeline/key-events';
import { useLanguage } from '../shared/messages';
import './timeline.css';
import { Choice } from './choice';
import { type EventActions, type EventOrder, elementIdOf, TimelineList } from './timeline-list';
import { busyWindow, type TimeWindow, timesOf, windowOf } from './timeline-scale';
import { TimelineStrip } from './timeline-strip';

/** If there are more events than this, the weightiest are shown first. */
const KEY_EVENTS = 18;
/** If fewer than this can be read alone, the weightiest others are shown beside them. */
const FEWEST = 6;

export interface TimelineProps {
  /** They are in order of date. */
  events: readonly ShownEvent[];
  disagreements: readonly Disagreement[];
  now: Date;
  /** Ids of the events that are new to the reader. */
  fresh?: ReadonlySet<string>;
  actions: EventActions;
  onAdd(): void;
}

const NOTHING: ReadonlySet<string> = new Set();
const ORDERS = ['newest', 'oldest'] as const;

/** Shows a story's events: a strip over a list, which can be narrowed by time, person and outlet. */
export function TimelineView(props: TimelineProps) {
  const { events, disagreements, now, fresh = NOTHING, actions, onAdd } = props;
  const { t, plural } = useLanguage();
  const [order, setOrder] = useState<EventOrder>('newest');
  const [isAll, setIsAll] = useState(false);
  const [showsHidden, setShowsHidden] = useState(false);
  const [person, setPerson] = useState('');
  const [outlet, setOutlet] = useState('');
  const [stretch, setStretch] = useState<TimeWindow | null>(null);
  const visible = events.filter(({ hidden }) => showsHidden || !hidden);
  const chosen = visible.filter(isChosen).length;
  const key = useMemo(() => {
    const found = visible.filter((event) => !isChosen(event));
    return withOthers(keyEvents(found, Math.max(1, KEY_EVENTS - chosen)), found, FEWEST - chosen);
  }, [events, showsHidden]);
  const isKey = (event: ShownEvent) =>
    key.has(event) || isChosen(event) || fresh.has(event.id) || (event.isClear && event.isBackground);
  const weighty = isAll || person || outlet ? visible : visible.filter(isKey);
  const fitting = weighty.filter(
    (event) =>
      (!person || event.people.includes(person)) &&
      (!outlet || event.reports.some((report) => report.outlet === outlet)),
  );
  const times = fitting.flatMap(({ date }) => timesOf(date) ?? []);
  const whole = windowOf(times, now.getTime());
  const window = stretch ? kept(stretch, whole) : busyWindow(times, whole);
  // Only a period that the reader chose narrows the list.
  const shown = stretch ? fitting.filter(({ date }) => touches(timesOf(date), window)) : fitting;
  const hiddenCount = events.filter(({ hidden }) => hidden).length;
  const lead = (id: string) => {
    const element = document.getElementById(elementIdOf(id));
    element?.closest('details')?.setAttribute('open', '');
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  };
  if (!events.length) return <p class="library-none">{t('noEvents')}</p>;
  return (
    <>
      <TimelineStrip events={fitting} window={window} whole={whole} now={now} onWindow={setStretch} onEvent={lead} />
      <div class="timeline-filters">
        <fieldset class="story-shelves">
          <legend class="visually-hidden">{t('eventsShown')}</legend>
          <button type="button" class="quiet" aria-pressed={!isAll} onClick={() => setIsAll(false)}>
            {t('keyEvents')}
          </button>
          <button type="button" class="quiet" aria-pressed={isAll} onClick={() => setIsAll(true)}>
            {t('allEvents')}
          </button>
        </fieldset>
        <Choice
          fewest={2}
          label={t('person')}
          all={t('everyone')}
          value={person}
          values={common(events.flatMap(({ people }) => people))}
          onChange={setPerson}
        />
        <Choice
          fewest={2}
          label={t('outlet')}
          all={t('everyOutlet')}
          value={outlet}
          values={common(events.flatMap(({ reports }) => [...new Set(reports.map((report) => report.outlet))]))}
          onChange={setOutlet}
        />
        <fieldset class="story-shelves">
          <legend class="visually-hidden">{t('eventOrder')}</legend>
          {ORDERS.map((one) => (
            <button key={one} type="button" class="quiet" aria-pressed={order === one} onClick={() => setOrder(one)}>
              {t(`${one}First`)}
            </button>
          ))}
        </fieldset>
        <button type="button" class="quiet" onClick={onAdd}>
          {t('addEvent')}
        </button>
      </div>
      <p class="timeline-count" role="status">
        {shown.length < visible.length
          ? plural('eventCountOf', shown.length, visible.length)
          : plural('eventCount', shown.length)}
        {hiddenCount > 0 && (
          <button type="button" class="quiet" aria-pressed={showsHidden} onClick={() => setShowsHidden(!showsHidden)}>
            {plural('hiddenEvents', hiddenCount)}
          </button>
        )}
      </p>
      {shown.length > 0 ? (
        <TimelineList
          events={shown}
          disagreements={disagreements}
          now={now}
          order={order}
          fresh={fresh}
          actions={actions}
        />
      ) : (
        <p class="library-none">{t('noEventsHere')}</p>
      )}
    </>
  );
}

/** Gives the window within `whole`, or all of `whole` when they no longer overlap. */
function kept(window: TimeWindow, whole: TimeWindow): TimeWindow {
  const both = { from: Math.max(window.from, whole.from), to: Math.min(window.to, whole.to) };
  return both.from < both.to ? both : whole;
}

const touches = (times: TimeWindow | null, window: TimeWindow) =>
  !times || (times.to > window.from && times.from < window.to);

/** Tells whether the reader pinned or added an event, which is then always shown. */
const isChosen = ({ pinned, own }: ShownEvent) => pinned || own;

/** Gives the values that occur, the most frequent first. */
function common(values: string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}
