import type { KeptEvent } from '../../../lib/library/database/story-records';

/** The first words of an event beside its bead. */
export interface Label {
  bead: string;
  lines: string[];
  /** Gives the place at which the text begins or ends (`anchor`). */
  x: number;
  /** The baseline of its first line. */
  y: number;
  anchor: 'start' | 'end';
  /** The place of the line to its bead. */
  at: number;
  isFresh: boolean;
  isPlanned: boolean;
}

/** An event with what the picture and the list show of it. */
export interface LaneEvent extends KeptEvent {
  story: string;
  storyName: string;
  /**
   * Its first and its last moment, in milliseconds since 1970; they are read once, since the picture is drawn often.
   */
  from: number;
  to: number;
  /** True when its day is known. */
  isExact: boolean;
  /** True when it is new since the last visit. */
  isFresh: boolean;
  /** True when the reader follows or searches for it; true for all when they do neither. */
  isHit: boolean;
}

export interface LaneStory {
  id: string;
  name: string;
  /** True for a story of one article: these share one lane. */
  isSingle: boolean;
  events: LaneEvent[];
}

/** One mark of the picture: an event, or several that would overlap. */
export interface Bead {
  id: string;
  x: number;
  /** Gives its right end, which is beyond `x` only for a rough date. */
  end: number;
  radius: number;
  /** The events are in order of date, the weightiest first within a day. */
  events: LaneEvent[];
  isPlanned: boolean;
  isFresh: boolean;
  /** True when the day of each of its events is only that of its reports. */
  isOnlyReported: boolean;
  isHit: boolean;
}

export interface Lane {
  /** The story; null for the lane that all others share. */
  id: string | null;
  name: string;
  /** The number of stories that share the lane; 1 for a story's own. */
  stories: number;
  y: number;
  /** The height of the thread within the lane. */
  line: number;
  height: number;
  /** True when it holds nothing that is followed or searched for: it is then one thin line. */
  isFolded: boolean;
  fresh: number;
  beads: Bead[];
  labels: Label[];
}

export interface Picture {
  lanes: Lane[];
  height: number;
  /** The beads of what is followed, in order of time, with their height. */
  line: { x: number; y: number; id: string }[];
}
