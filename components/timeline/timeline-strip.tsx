import { useRef } from 'preact/hooks';
import type { ShownEvent } from '../../lib/library/stories/timeline';
import { DAY_MS } from '../../lib/text/calendar';
import { formatDate } from '../shared/format';
import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import { moved, position, type TimeWindow, ticksOf, timesOf, zoomed } from './timeline-scale';
import './timeline-strip.css';
import { rem, useWidth } from '../shared/sizes';

/** The room of the axis with its words below the line, and that of "Today" above all marks. */
const AXIS_ROOM = 26;
const TODAY_ROOM = 16;
/** The room that one mark takes, and how many are stacked before the rest are drawn over the topmost. */
const STEP = 11;
const HIGHEST = 6;
/** The fewest rows that the strip has room for, so that it is not a line. */
const LOWEST = 2;

interface TimelineStripProps {
  events: readonly ShownEvent[];
  /** The period that is shown, within the whole. */
  window: TimeWindow;
  whole: TimeWindow;
  now: Date;
  onWindow(window: TimeWindow): void;
  onEvent(id: string): void;
}

/** Shows the events on an axis of time. It is a picture over the list, which gives the same in words. */
export function TimelineStrip({ events, window, whole, now, onWindow, onEvent }: TimelineStripProps) {
  const { t, locale } = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const isWhole = window.from === whole.from && window.to === whole.to;
  const day = (time: number) => formatDate(new Date(time).toISOString().slice(0, 10), locale) ?? '';
  const zoom = (factor: number) => onWindow(zoomed(window, factor, whole));
  const move = (share: number) => onWindow(moved(window, share, whole));
  const label = t('timelinePicture', day(window.from), day(window.to - DAY_MS), events.length);
  const { marks, rows } = layOut(events, window, width);
  const axis = TODAY_ROOM + Math.max(rows, LOWEST) * STEP + 2;
  const height = axis + AXIS_ROOM;
  return (
    <figure class="timeline-strip">
      <div class="strip-tools">
        <span class="strip-span">{`${day(window.from)} – ${day(window.to - DAY_MS)}`}</span>
        <ToolButton icon="earlier" label={t('earlier')} isOff={window.from <= whole.from} onClick={() => move(-0.5)} />
        <ToolButton icon="later" label={t('later')} isOff={window.to >= whole.to} onClick={() => move(0.5)} />
        <ToolButton icon="zoomOut" label={t('zoomOut')} isOff={isWhole} onClick={() => zoom(2)} />
        <ToolButton
          icon="zoomIn"
          label={t('zoomIn')}
          isOff={window.to - window.from <= 4 * DAY_MS}
          onClick={() => zoom(0.5)}
        />
        {!isWhole && (
          <button type="button" class="quiet" onClick={() => onWindow(whole)}>
            {t('wholeTime')}
          </button>
        )}
      </div>
      <div ref={frame} dir="ltr">
        {width > 0 && (
          <svg width={rem(width)} height={rem(height)} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
            <Axis window={window} width={width} y={axis} />
            <Today window={window} width={width} y={axis} now={now.getTime()} label={t('today')} />
            {marks.map(({ event, from, to, row }) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; the list has the same links.
              <rect
                key={event.id}
                class={`strip-event${event.planned ? ' strip-planned' : ''}${event.pinned ? ' strip-pinned' : ''}`}
                x={from}
                y={axis - 12 - row * STEP}
                width={Math.max(8, to - from)}
                height={8}
                rx={4}
                onClick={() => onEvent(event.id)}
              >
                <title>{event.text}</title>
              </rect>
            ))}
          </svg>
        )}
      </div>
    </figure>
  );
}

function ToolButton(props: {
  icon: 'earlier' | 'later' | 'zoomIn' | 'zoomOut';
  label: string;
  isOff: boolean;
  onClick(): void;
}) {
  return (
    <button
      type="button"
      class="quiet strip-tool"
      aria-label={props.label}
      title={props.label}
      aria-disabled={props.isOff}
      onClick={() => !props.isOff && props.onClick()}
    >
      <Icon name={props.icon} />
    </button>
  );
}

/** Draws the line of time with its ticks, which every picture over time has. */
export function Axis({ window, width, y }: { window: TimeWindow; width: number; y: number }) {
  const { locale } = useLanguage();
  let labelledTo = Number.NEGATIVE_INFINITY;
  return (
    <g class="axis">
      <line x1={0} x2={width} y1={y} y2={y} />
      {ticksOf(window, width, locale).map(({ x, label, isMajor }) => {
        // Half of the approximate width of a label; a label that would overlap the last is left out.
        const half = label.length * 3.6;
        const middle = Math.min(Math.max(x, half), width - half);
        const fits = middle - half > labelledTo + 8;
        if (fits) labelledTo = middle + half;
        return (
          <g key={x} class={isMajor ? 'axis-major' : undefined}>
            <line x1={x} x2={x} y1={y} y2={y + 5} />
            {fits && (
              <text x={middle} y={y + 19} text-anchor="middle">
                {label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

interface TodayProps {
  window: TimeWindow;
  width: number;
  /** The height of the axis. */
  y: number;
  now: number;
  label: string;
}

/** Draws a line down to the axis at the present day, with its name above all marks. */
function Today({ window, width, y, now, label }: TodayProps) {
  if (now < window.from || now > window.to) return null;
  const x = position(window, width)(now);
  const isNearEnd = x > width - 60;
  return (
    <g class="strip-today">
      <line x1={x} x2={x} y1={0} y2={y} />
      <text x={x + (isNearEnd ? -5 : 5)} y={11} text-anchor={isNearEnd ? 'end' : 'start'}>
        {label}
      </text>
    </g>
  );
}

/** Stacks marks that would touch, the weightiest lowest, and gives the number of rows that they take. */
function layOut(events: readonly ShownEvent[], window: TimeWindow, width: number) {
  const at = position(window, width);
  const rows: { from: number; to: number }[][] = [];
  const marks = [...events]
    .sort((a, b) => b.weight - a.weight)
    .flatMap((event) => {
      const times = timesOf(event.date);
      if (!times || times.to < window.from || times.from > window.to) return [];
      const middle = at((times.from + times.to) / 2);
      const isShort = at(times.to) - at(times.from) < 14;
      const from = Math.max(0, Math.min(width - 8, isShort ? middle - 4 : at(times.from)));
      const to = Math.min(width, isShort ? from + 8 : at(times.to));
      let row = rows.findIndex((marks) => marks.every((mark) => mark.to + 2 < from || mark.from - 2 > to));
      if (row < 0) row = Math.min(rows.length, HIGHEST - 1);
      rows[row] ??= [];
      rows[row].push({ from, to });
      return [{ event, from, to, row }];
    });
  return { marks, rows: rows.length };
}
