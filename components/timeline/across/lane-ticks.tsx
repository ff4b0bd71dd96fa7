import { useLanguage } from '../../shared/messages';
import { namedTicks, type TimeWindow, ticksOf } from '../timeline-scale';

/** Half of the room that the word "Today" takes, in units of the picture: it is cut at neither end of the picture. */
const TODAY_HALF = 30;

/** Gives where the middle of the word is, so that it is whole. */
export const placeOfToday = (today: number, width: number) => Math.min(Math.max(today, TODAY_HALF), width - TODAY_HALF);

interface TicksProps {
  window: TimeWindow;
  width: number;
  height: number;
  /** The place of the present day, in units of the picture from the left. */
  today: number;
}

/**
 * Draws lines down all lanes, with the names of their days; a name that would overlap the one before, or "Today", is
 * left out.
 */
export function Ticks({ window, width, height, today }: TicksProps) {
  const { t, dir, locale } = useLanguage();
  const todayHalf = Math.max(TODAY_HALF, t('today').length * 3.8 + 8);
  const isTodayIn = today >= 0 && today <= width;
  const ticks = ticksOf(window, width, locale);
  const placeOf = (x: number) => (dir === 'rtl' ? width - x : x);
  const named = namedTicks(
    ticks,
    width,
    (x, half) => !isTodayIn || Math.abs(placeOf(x) - placeOfToday(today, width)) > half + todayHalf,
  );
  return (
    <>
      {ticks.map((tick) => {
        const { x, label, isMajor } = tick;
        const at = placeOf(x);
        return (
          <g key={x} class={isMajor ? 'across-tick across-major' : 'across-tick'}>
            <line x1={at} x2={at} y1={20} y2={height} />
            {named.has(tick) && (
              <text x={at} y={13} text-anchor="middle">
                {label}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
