import { useRef } from 'preact/hooks';
import { DAY_MS } from '../../../lib/text/calendar';
import { formatDate } from '../../shared/format';
import { useLanguage } from '../../shared/messages';
import { rem, textScale, useWidth } from '../../shared/sizes';
import { namedTicks, position, type TimeWindow, ticksOf } from '../timeline-scale';
import './brush.css';

interface BrushProps {
  /** The number of key events that begin in each week, by its Monday. */
  weeks: ReadonlyMap<string, number>;
  /** The same number for somebody who is followed; null for nobody. */
  followed: ReadonlyMap<string, number> | null;
  /** The time that the brush covers. */
  whole: TimeWindow;
  window: TimeWindow;
  onWindow(window: TimeWindow): void;
}

const HEIGHT = 40;
/** Half of the width that a pointer can grab, in units of the picture. */
const HANDLE = 12;
const WEEK = 7 * DAY_MS;
/** The shortest time that is shown. */
export const SHORTEST = 14 * DAY_MS;

/** Shows the whole library by week, with the time that is shown: its ends can be moved, or all of it. */
export function Brush({ weeks, followed, whole, window, onWindow }: BrushProps) {
  const { t, dir, locale } = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const scale = position(whole, width);
  const at = (time: number) => (dir === 'rtl' ? width - scale(time) : scale(time));
  const most = Math.max(...weeks.values(), 1);
  const [left, right] = [at(window.from), at(window.to)].sort((a, b) => a - b);
  const length = window.to - window.from;

  /** Follows the pointer until it is released: `take` receives how far it moved, in milliseconds. */
  const drag = (event: PointerEvent, take: (by: number) => void) => {
    if (event.button !== 0 || !width) return;
    event.preventDefault();
    event.stopPropagation();
    const start = event.clientX;
    const perPixel = ((whole.to - whole.from) / (width * textScale())) * (dir === 'rtl' ? -1 : 1);
    const moved = ({ clientX }: PointerEvent) => take((clientX - start) * perPixel);
    const done = () => {
      removeEventListener('pointermove', moved);
      removeEventListener('pointerup', done);
      removeEventListener('pointercancel', done);
    };
    addEventListener('pointermove', moved);
    addEventListener('pointerup', done);
    addEventListener('pointercancel', done);
  };
  const setFrom = (from: number) =>
    onWindow({ from: Math.min(Math.max(from, whole.from), window.to - SHORTEST), to: window.to });
  const setTo = (to: number) =>
    onWindow({ from: window.from, to: Math.max(Math.min(to, whole.to), window.from + SHORTEST) });
  const shift = (from: number) => {
    const kept = Math.min(Math.max(from, whole.from), Math.max(whole.from, whole.to - length));
    onWindow({ from: kept, to: kept + length });
  };
  const jump = (event: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect();
    if (!box?.width) return;
    const x = dir === 'rtl' ? box.right - event.clientX : event.clientX - box.left;
    shift(whole.from + (x / box.width) * (whole.to - whole.from) - length / 2);
  };

  return (
    <div class="across-brush">
      <p class="brush-name">
        {t('wholeLibrary')}
        <span>
          {dayOf(whole.from, locale)} – {dayOf(whole.to, locale)}
        </span>
      </p>
      <div ref={frame} class="brush-frame" onPointerDown={jump}>
        {width > 0 && (
          <>
            <svg
              width={rem(width)}
              height={rem(HEIGHT + 18)}
              viewBox={`0 0 ${width} ${HEIGHT + 18}`}
              aria-hidden="true"
              direction="ltr"
            >
              {[...weeks].map(([monday, count]) => {
                const times = { from: Date.parse(monday), to: Date.parse(monday) + WEEK };
                if (!count || times.to < whole.from || times.from > whole.to) return null;
                const [x, end] = [at(times.from), at(times.to)].sort((a, b) => a - b);
                const theirs = Math.min(count, followed?.get(monday) ?? 0);
                const bar = (value: number) => Math.max(2, (value / most) * (HEIGHT - 4));
                const isShown = times.to > window.from && times.from < window.to;
                return (
                  <g key={monday} class={isShown ? 'brush-week brush-shown' : 'brush-week'}>
                    <rect x={x} width={Math.max(1.5, end - x - 1)} y={HEIGHT - bar(count)} height={bar(count)} />
                    {theirs > 0 && (
                      <rect
                        class="brush-followed"
                        x={x}
                        width={Math.max(1.5, end - x - 1)}
                        y={HEIGHT - bar(theirs)}
                        height={bar(theirs)}
                      />
                    )}
                  </g>
                );
              })}
              <line class="brush-line" x1={0} x2={width} y1={HEIGHT} y2={HEIGHT} />
              {[...namedTicks(ticksOf(whole, width, locale), width)].map(({ x, label }) => (
                <text key={x} x={dir === 'rtl' ? width - x : x} y={HEIGHT + 14} text-anchor="middle">
                  {label}
                </text>
              ))}
            </svg>
            <div
              class="brush-window"
              style={{ left: rem(left), width: rem(Math.max(6, right - left)) }}
              onPointerDown={(event) => drag(event, (by) => shift(window.from + by))}
            />
            <Handle
              label={t('shownFrom')}
              x={at(window.from)}
              width={width}
              value={window.from}
              whole={whole}
              onMove={setFrom}
              onGrab={(event) => drag(event, (by) => setFrom(window.from + by))}
            />
            <Handle
              label={t('shownTo')}
              x={at(window.to)}
              width={width}
              value={window.to}
              whole={whole}
              onMove={setTo}
              onGrab={(event) => drag(event, (by) => setTo(window.to + by))}
            />
          </>
        )}
      </div>
    </div>
  );
}

interface HandleProps {
  label: string;
  x: number;
  width: number;
  value: number;
  whole: TimeWindow;
  onMove(time: number): void;
  onGrab(event: PointerEvent): void;
}

/** Shows an end of the time that is shown: the arrow keys move it by a week, with Shift by thirty days. */
function Handle({ label, x, width, value, whole, onMove, onGrab }: HandleProps) {
  const { dir, locale } = useLanguage();
  const later = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const earlier = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  return (
    <div
      class="brush-handle"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={Math.floor(whole.from / DAY_MS)}
      aria-valuemax={Math.ceil(whole.to / DAY_MS)}
      aria-valuenow={Math.round(value / DAY_MS)}
      aria-valuetext={dayOf(value, locale)}
      style={{ left: rem(Math.min(Math.max(x, HANDLE), width - HANDLE)) }}
      onPointerDown={onGrab}
      onKeyDown={(event) => {
        const by = event.shiftKey ? 30 * DAY_MS : WEEK;
        const steps: Record<string, number> = {
          [later]: value + by,
          [earlier]: value - by,
          ArrowUp: value + by,
          ArrowDown: value - by,
          Home: whole.from,
          End: whole.to,
        };
        const time = steps[event.key];
        if (time === undefined) return;
        event.preventDefault();
        onMove(time);
      }}
    />
  );
}

const dayOf = (time: number, locale: string) => formatDate(new Date(time).toISOString().slice(0, 10), locale) ?? '';
