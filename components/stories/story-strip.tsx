import type { ListedStory } from '../../lib/library/stories/list';
import { DAY_MS } from '../../lib/text/calendar';
import { useLanguage } from '../shared/messages';
import { ticksOf } from '../timeline/timeline-scale';
import './story-strip.css';

/** The strips of one list share an axis, which goes back at least this many days from its latest day, where there is that much. */
const LEAST_DAYS = 730;
/** The share of the stories that begin before the axis, where it goes back farther: some old ones would press all others together. */
const OLD_SHARE = 0.1;
/** The axis ends with the present day if the latest story is at most this many days old: else most of it would be empty. */
const LATELY = 180;
/** The axis goes beyond its last day by this share of its length, so that a bead at its end is drawn whole. */
const MARGIN = 0.03;
/** The sizes of the picture, in its own units. */
const WIDTH = 220;
const HEIGHT = 26;
const MIDDLE = HEIGHT / 2;
const AXIS_HEIGHT = 16;
/** The approximate width of a letter of the axis. */
const LETTER = 6;
/** A bead grows with the number of outlets that reported on its day, up to `outlets`. */
const RADIUS = { least: 2.5, each: 0.9, outlets: 5 };

/** The first and last day of an axis, in days since 1970. */
export interface Axis {
  from: number;
  to: number;
}

/**
 * Gives the axis of a list of stories: nine in ten of them begin on it. It ends with `today`, or with the latest story
 * where nothing was told lately.
 */
export function axisOf(stories: readonly ListedStory[], today: number): Axis {
  const begins = stories
    .map(({ story }) => dayOf(story.from))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const last = Math.max(...stories.map(({ story }) => dayOf(story.to)).filter(Number.isFinite));
  const to = last < today - LATELY && Number.isFinite(last) ? last : Math.max(today, last);
  const usual = begins[Math.floor(OLD_SHARE * begins.length)] ?? to - 1;
  const from = Math.min(usual, Math.max(to - LEAST_DAYS, begins[0] ?? to - 1));
  return { from: Math.min(from, to - 1), to };
}

/**
 * Shows a story as a thread along time, with a bead on each day on which its articles were published. It adds nothing
 * to the words of the row.
 */
export function StoryStrip({ story, entries, axis, today }: ListedStory & { axis: Axis; today: number }) {
  const x = placeOn(axis);
  const days = new Map<number, Set<string>>();
  for (const { publishedAt, savedAt, siteName, site } of entries) {
    const day = publishedAt ? dayOf(publishedAt) : Math.floor(savedAt / DAY_MS);
    if (!(day >= axis.from)) continue;
    days.set(day, (days.get(day) ?? new Set()).add(siteName || site));
  }
  const [first, last] = [Math.max(axis.from, dayOf(story.from)), dayOf(story.to)];
  return (
    <svg class="story-strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {/* A story that began before the axis does comes in from its edge; of one that also ended before it, the row has the dates. */}
      {last >= axis.from && (
        <>
          <line class="strip-rule" x1={0} x2={WIDTH} y1={MIDDLE} y2={MIDDLE} />
          {today <= axis.to && <line class="strip-today" x1={x(today)} x2={x(today)} y1={0} y2={HEIGHT} />}
          <line class="strip-thread" x1={x(first)} x2={x(last)} y1={MIDDLE} y2={MIDDLE} />
        </>
      )}
      {[...days].map(([day, outlets]) => (
        <circle
          key={day}
          class="strip-bead"
          cx={x(day)}
          cy={MIDDLE}
          r={RADIUS.least + RADIUS.each * Math.min(RADIUS.outlets, outlets.size)}
        />
      ))}
    </svg>
  );
}

/**
 * Shows the axis that the strips of a list share, above them: its years, or its months where it is short, and the
 * present day.
 */
export function StripAxis({ axis, today }: { axis: Axis; today: number }) {
  const { t, locale } = useLanguage();
  const x = placeOn(axis);
  const hasToday = today <= axis.to;
  const now = x(today);
  const ticks = ticksOf({ from: axis.from * DAY_MS, to: axis.to * DAY_MS }, WIDTH, locale);
  return (
    <div class="strip-axis">
      <svg viewBox={`0 0 ${WIDTH} ${AXIS_HEIGHT}`} direction="ltr" aria-hidden="true">
        {ticks
          .map((tick) => ({ ...tick, x: x(axis.from + (tick.x / WIDTH) * (axis.to - axis.from)) }))
          // The word "Today" is at the end, and no other is under it.
          .filter((tick) => !hasToday || tick.x + tick.label.length * LETTER < now - t('today').length * LETTER - 6)
          .map((tick) => (
            <text key={tick.x} x={tick.x} y={12} text-anchor="middle">
              {tick.label}
            </text>
          ))}
        {hasToday && (
          <text class="strip-axis-today" x={Math.min(now, WIDTH)} y={12} text-anchor="end">
            {t('today')}
          </text>
        )}
      </svg>
    </div>
  );
}

function placeOn(axis: Axis): (day: number) => number {
  const length = (axis.to - axis.from) * (1 + 2 * MARGIN);
  return (day) => WIDTH * ((day - axis.from) / length + MARGIN / (1 + 2 * MARGIN));
}

function dayOf(date: string): number {
  return Math.floor(Date.parse(date.slice(0, 10)) / DAY_MS);
}
