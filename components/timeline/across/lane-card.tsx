import { formatEdtf } from '../../../lib/text/edtf';
import { useLanguage } from '../../shared/messages';
import { rem } from '../../shared/sizes';
import { formatNames, plannedWord } from '../../shared/story-format';
import './lane-card.css';
import type { Bead } from './picture';

const WIDTH = 300;
/** The most events of one bead that are shown; the list has all. */
const MAX_EVENTS = 3;

interface LaneCardProps {
  bead: Bead;
  now: Date;
  /** True when the keyboard led here: a screen reader then announces it. */
  isSpoken: boolean;
  x: number;
  y: number;
  width: number;
}

/** Shows the event of a bead. Everything in it can be reached without a mouse. */
export function LaneCard({ bead, now, isSpoken, x, y, width }: LaneCardProps) {
  const { plural } = useLanguage();
  const left = Math.max(0, Math.min(x - WIDTH / 2, width - WIDTH));
  return (
    <div
      class="lane-card"
      role={isSpoken ? 'status' : undefined}
      style={{ left: rem(left), insetBlockStart: rem(y), inlineSize: rem(Math.min(WIDTH, width)) }}
    >
      {bead.events.length > 1 && <p class="card-count">{plural('eventCount', bead.events.length)}</p>}
      {bead.events.slice(0, MAX_EVENTS).map((event) => (
        <CardEvent key={event.id} event={event} now={now} />
      ))}
    </div>
  );
}

function CardEvent({ event, now }: { event: Bead['events'][number]; now: Date }) {
  const { t, locale } = useLanguage();
  const { storyName, text, date, reports, isFresh, isOnlyReported } = event;
  const planned = plannedWord(event, now);
  return (
    <div class="card-event">
      <p class="card-story">{storyName}</p>
      <p class="card-text" dir="auto">
        {text}
      </p>
      <p class="card-when">
        <strong>{formatEdtf(date, locale)}</strong>
        {reports.length > 0 &&
          ` · ${formatNames([...new Set(reports.map(({ outlet }) => outlet))].slice(0, 3), locale)}`}
        {planned && ` · ${t(planned)}`}
        {isOnlyReported && ` · ${t('reportedThen')}`}
        {isFresh && ` · ${t('isNew')}`}
      </p>
    </div>
  );
}
