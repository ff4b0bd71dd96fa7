import { useLanguage } from '../../shared/messages';
import { type TimeWindow, ticksOf } from '../timeline-scale';

/** Half of the room that the word "Today" takes, in CSS pixels: it is cut at neither end of the picture. */
const TODAY_HALF = 30;

/** Gives where the middle of the word is, so that it is whole. */
export const placeOfToday = (today: number, width: number) => Math.min(Math.max(today, TODAY_HALF), width - TODAY_HALF);

interface TicksProps {
  window: TimeWindow;
  width: number;
  height: number;
  /** The place of the present day, in CSS pixels from the left. */
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
  let named = 0;
  return (
    <>
      {ticksOf(window, width, locale).map(({ x, label, isMajor }) => {
        const half = label.length * 3.4;
        const at = dir === 'rtl' ? width - x : x;
        const isFree = !isTodayIn || Math.abs(at - placeOfToday(today, width)) > half + todayHalf;
        const fits = isFree && x - half > named && x + half < width;
        if (fits) named = x + half + 8;
        return (
          <g key={x} class={isMajor ? 'across-tick across-major' : 'across-tick'}>
            <line x1={at} x2={at} y1={20} y2={height} />
            {fits && (
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
