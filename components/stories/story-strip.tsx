import type { ListedStory } from '../../lib/library/stories/list';
import { DAY_MS } from '../../lib/text/calendar';
import './story-strip.css';

/** The strips of one list share an axis, which goes back at most this many days from its latest day. */
const MAX_DAYS = 730;
/** The axis goes beyond its last day by this share of its length, so that a bead at its end is drawn whole. */
const MARGIN = 0.03;
/** The sizes of the picture, in its own units. */
const WIDTH = 600;
const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;
/** A bead grows with the number of outlets that reported on its day, up to `outlets`. */
const RADIUS = { least: 2.5, each: 0.9, outlets: 5 };

/** The first and last day of an axis, in days since 1970. */
export interface Axis {
  from: number;
  to: number;
}

/**
 * Gives the axis of a list of stories: from its first article, or from two years before its last one, to the last or
 * `today`.
 */
export function axisOf(stories: readonly ListedStory[], today: number): Axis {
  const days = stories.flatMap(({ story }) => [dayOf(story.from), dayOf(story.to)]).filter(Number.isFinite);
  const to = Math.max(today, ...days);
  return { from: Math.max(Math.min(to - 1, ...days), to - MAX_DAYS), to };
}

/**
 * Shows a story as a thread along time, with a bead on each day on which its articles were published. It adds nothing
 * to the words of the row.
 */
export function StoryStrip({ story, entries, axis, today }: ListedStory & { axis: Axis; today: number }) {
  const length = (axis.to - axis.from) * (1 + 2 * MARGIN);
  const x = (day: number) => WIDTH * ((day - axis.from) / length + MARGIN / (1 + 2 * MARGIN));
  const days = new Map<number, Set<string>>();
  for (const { publishedAt, savedAt, siteName, site } of entries) {
    const day = publishedAt ? dayOf(publishedAt) : Math.floor(savedAt / DAY_MS);
    if (!(day >= axis.from)) continue;
    days.set(day, (days.get(day) ?? new Set()).add(siteName || site));
  }
  const [first, last] = [Math.max(axis.from, dayOf(story.from)), dayOf(story.to)];
  return (
    <svg class="story-strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line class="strip-today" x1={x(today)} x2={x(today)} y1={0} y2={HEIGHT} />
      {last >= axis.from && <line class="strip-thread" x1={x(first)} x2={x(last)} y1={MIDDLE} y2={MIDDLE} />}
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

function dayOf(date: string): number {
  return Math.floor(Date.parse(date.slice(0, 10)) / DAY_MS);
}
