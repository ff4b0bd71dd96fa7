import { DAY_MS } from '../../../lib/text/calendar';
import type { TimeWindow } from '../timeline-scale';
import { placeLabels } from './labels';
import type { Bead, Lane, LaneEvent, LaneStory, Picture } from './picture';

export interface LayoutOptions {
  window: TimeWindow;
  width: number;
  /** Gives where a moment is, in units of the picture from the left. */
  at: (time: number) => number;
  /** True when the reader follows somebody or filters. */
  isNarrowed: boolean;
  /** The room above each lane for its name, where names are not beside the lanes. */
  nameRoom: number;
}

/** The most stories that have a lane of their own; the others share one, as do articles that stand alone. */
const MAX_LANES = 10;
const FOLDED = 28;
/** The heights of a lane with one row of labels on each side of its thread, and with two. */
const LOW = 100;
const HIGH = 134;
/** From this many events on, a lane has room for a second row of labels. */
const MANY = 9;
/**
 * Beads that are nearer than this, in units of the picture, become one; where a day is narrower than `NARROW_DAY`, the distance
 * is larger.
 */
const NEAR = 7;
const NEAR_FAR_OUT = 16;
const NARROW_DAY = 4;
/** A rough date is drawn as a band only from this length on. */
const SHORTEST_BAND = 9;

/**
 * Gives where everything of the timeline of all stories is drawn. What is drawn depends on the width, not on the
 * library: beads that would touch become one, stories past the tenth share a lane, labels that do not fit are left out.
 */
export function layOut(stories: readonly LaneStory[], options: LayoutOptions): Picture {
  const shown = stories
    .map((story) => ({ ...story, events: story.events.filter((event) => touches(event, options.window)) }))
    .filter(({ events }) => events.length > 0)
    .sort((a, b) => rank(b) - rank(a) || latest(b) - latest(a));
  const own = shown.filter(hasLane).slice(0, MAX_LANES);
  const others = shown.filter((story) => !own.includes(story));
  const lanes: Lane[] = [];
  let y = 0;
  const add = (id: string | null, name: string, count: number, events: LaneEvent[]) => {
    const lane = layOutLane(events, y, options);
    lanes.push({ id, name, stories: count, ...lane });
    y += lane.height;
  };
  for (const { id, name, events } of own) add(id, name, 1, events);
  if (others.length > 0)
    add(
      null,
      '',
      others.length,
      others.flatMap(({ events }) => events),
    );
  const line = options.isNarrowed ? lanes.flatMap(hitsOf).sort((a, b) => a.time - b.time) : [];
  return { lanes, height: y, line: line.map(({ x, y: height, id }) => ({ x, y: height, id })) };

  // An article that stands alone has a lane where it holds what the reader looks for: a line through one lane tells little.
  function hasLane({ isSingle, events }: LaneStory): boolean {
    return !isSingle || (options.isNarrowed && events.some(({ isHit }) => isHit));
  }

  function rank({ events }: LaneStory): number {
    const hits = options.isNarrowed && events.some(({ isHit }) => isHit) ? 2 : 0;
    return hits + (events.some(({ isFresh }) => isFresh) ? 1 : 0);
  }
}

const latest = ({ events }: LaneStory) => events.reduce((last, { from }) => Math.max(last, from), 0);

/** Tells whether an event, or some of it, may be in a period. */
export function touches({ from, to }: LaneEvent, window: TimeWindow): boolean {
  return to > window.from && from < window.to;
}

function hitsOf({ beads, y, line }: Lane) {
  return beads
    .filter(({ isHit }) => isHit)
    .map(({ x, end, id, events }) => ({ x: (x + end) / 2, id, y: y + line, time: events[0].from }));
}

function layOutLane(events: LaneEvent[], y: number, options: LayoutOptions): Omit<Lane, 'id' | 'name' | 'stories'> {
  const isFolded = options.isNarrowed && !events.some(({ isHit }) => isHit);
  const room = isFolded ? FOLDED : events.length >= MANY ? HIGH : LOW;
  const height = room + options.nameRoom;
  const line = options.nameRoom + room / 2;
  const beads = beadsOf(events, options);
  const fresh = events.filter(({ isFresh }) => isFresh).length;
  const rows = room >= HIGH ? 2 : 1;
  const labels = isFolded
    ? []
    : placeLabels(beads, { line, rows, width: options.width, isNarrowed: options.isNarrowed });
  return { y, line, height, isFolded, fresh, beads, labels };
}

/**
 * Gives the beads in order of place; events that would overlap become one bead, but what is planned stays apart from
 * what happened.
 */
function beadsOf(events: LaneEvent[], { at, width, window }: LayoutOptions): Bead[] {
  const day = (width / (window.to - window.from)) * DAY_MS;
  const near = day < NARROW_DAY ? NEAR_FAR_OUT : NEAR;
  const placed = events
    .map((event) => {
      const [a, b] = [at(event.from), at(event.to)].sort((one, other) => one - other);
      const isBand = !event.isExact && b - a > SHORTEST_BAND;
      const x = isBand ? Math.max(0, a) : (a + b) / 2;
      return { event, x, end: isBand ? Math.min(width, b) : x };
    })
    .sort((one, other) => one.x - other.x || other.event.weight - one.event.weight);
  const beads: Bead[] = [];
  for (const { event, x, end } of placed) {
    const last = beads.at(-1);
    const isOne =
      last &&
      x - last.x < near &&
      last.isPlanned === event.planned &&
      last.isHit === event.isHit &&
      end === x &&
      last.end === last.x;
    if (isOne) {
      last.events.push(event);
      last.isFresh ||= event.isFresh;
      last.isOnlyReported &&= event.isOnlyReported;
    } else {
      const { id, planned, isFresh, isOnlyReported, isHit } = event;
      beads.push({ id, x, end, radius: 0, events: [event], isPlanned: planned, isFresh, isOnlyReported, isHit });
    }
  }
  for (const bead of beads) bead.radius = radiusOf(bead);
  return beads;
}

/** Gives the radius of a bead, which grows with the outlets that report it. */
function radiusOf({ events }: Bead): number {
  if (events.length > 1) return 7.5;
  const outlets = new Set(events[0].reports.map(({ outlet }) => outlet)).size;
  return Math.min(6, 3.4 + 0.7 * outlets);
}
