import { isForCalendar } from '../../lib/library/export/calendar';
import { DAY_MS } from '../../lib/text/calendar';
import { formatEdtf, parseEdtf } from '../../lib/text/edtf';
import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import { formatRoute } from '../shared/route';
import { sentenceHref } from '../shared/story-format';
import './coming-up.css';
import type { Position } from '../../lib/text/position';

/** An event that is announced. */
export interface ComingEvent {
  id: string;
  /** EDTF. */
  date: string;
  text: string;
  /** The story it is in; null where the page is of that story. */
  story: { id: string; name: string } | null;
  reports: readonly { article: string; outlet: string; position: Position }[];
}

interface ComingUpProps {
  /** The events, soonest first. */
  events: readonly ComingEvent[];
  /** `YYYY-MM-DD`, where the reader is. */
  today: string;
  onCalendar(events: ComingEvent[]): void;
}

/** Shows what the articles announce, as an agenda: each with the days left, and a way into the reader's calendar. */
export function ComingUp({ events, today, onCalendar }: ComingUpProps) {
  const { t } = useLanguage();
  const exact = events.filter(({ date }) => isForCalendar(date));
  return (
    <div class="coming-up">
      <ol>
        {events.map((event) => (
          <ComingItem key={event.id} event={event} today={today} onCalendar={() => onCalendar([event])} />
        ))}
      </ol>
      {exact.length > 1 && (
        <button type="button" class="button" onClick={() => onCalendar(exact)}>
          <Icon name="calendarAdd" />
          {t('addAllToCalendar')}
        </button>
      )}
    </div>
  );
}

function ComingItem(props: { event: ComingEvent; today: string; onCalendar(): void }) {
  const { date, text, story, reports } = props.event;
  const { t, locale } = useLanguage();
  const left = daysLeft(date, props.today, locale);
  return (
    <li data-exact={left !== null}>
      <p class="coming-date">
        <time dateTime={left === null ? undefined : date}>{formatEdtf(date, locale)}</time>
        {left && <span>{left}</span>}
      </p>
      <p class="coming-text" dir="auto">
        {text}
      </p>
      <p class="coming-source">
        {story && (
          <a class="coming-story" href={formatRoute({ page: 'story', id: story.id })}>
            {story.name}
          </a>
        )}
        {reports.slice(0, 3).map(({ article, outlet, position }) => (
          <a key={outlet} href={sentenceHref(article, position)} aria-label={t('openAtSentence', outlet)}>
            {outlet}
          </a>
        ))}
      </p>
      {isForCalendar(date) && (
        <button
          type="button"
          class="quiet coming-add"
          aria-label={t('addToCalendar', text)}
          title={t('addToCalendar', text)}
          onClick={props.onCalendar}
        >
          <Icon name="calendarAdd" />
        </button>
      )}
    </li>
  );
}

/** Gives how long it is until a day: `in 3 days`; null for an event without an exact day. */
function daysLeft(date: string, today: string, locale: string): string | null {
  if (parseEdtf(date)?.precision !== 'day') return null;
  const days = Math.round((Date.parse(date) - Date.parse(today)) / DAY_MS);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}
