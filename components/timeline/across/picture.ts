import type { KeptEvent } from '../../../lib/library/database/story-records';

/** The first words of an event beside its bead. */
export interface Label {
  bead: string;
  text: string;
  /** Where the text begins, or ends. */
  x: number;
  y: number;
  anchor: 'start' | 'end';
  isFresh: boolean;
  isPlanned: boolean;
}

/** An event with what the picture and the list say of it. */
export interface LaneEvent extends KeptEvent {
  story: string;
  storyName: string;
  /** From its first moment to its last, in milliseconds since 1970: read once, since the picture is drawn often. */
  from: number;
  to: number;
  /** True when its day is known. */
  isExact: boolean;
  /** New since the last visit. */
  isFresh: boolean;
  /** One of those that the reader follows or looks for; true for all when they do neither. */
  isHit: boolean;
}

export interface LaneStory {
  id: string;
  name: string;
  /** True for an article that is alone: these share one lane. */
  isSingle: boolean;
  events: LaneEvent[];
}

/** One mark of the picture: an event, or several that would lie on each other. */
export interface Bead {
  id: string;
  x: number;
  /** Where it ends: past `x` only for a date that is known roughly. */
  end: number;
  radius: number;
  /** They are in order of date, the weightiest first within a day. */
  events: LaneEvent[];
  isPlanned: boolean;
  isFresh: boolean;
  isHit: boolean;
}

export interface Lane {
  /** The story; null for the lane that all others share. */
  id: string | null;
  name: string;
  /** Number of stories that share the lane; 1 for a story's own. */
  stories: number;
  y: number;
  /** Where the thread runs within the lane. */
  line: number;
  height: number;
  /** True when it holds nothing of what is followed or looked for: one thin line. */
  isFolded: boolean;
  fresh: number;
  beads: Bead[];
  labels: Label[];
}

export interface Picture {
  lanes: Lane[];
  height: number;
  /** The beads of what is followed, in order of time, with the height they lie at. */
  line: { x: number; y: number; id: string }[];
}
