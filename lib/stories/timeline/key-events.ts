import type { TimelineEvent } from './event';

type Weighed = Pick<TimelineEvent, 'isClear' | 'isBackground' | 'weight'>;

/**
 * Gives the events that are shown at first: the weightiest of those that are understood alone and belong to the story
 * itself, at most `most`. Where there are none, the weightiest of all.
 */
export function keyEvents<Event extends Weighed>(events: readonly Event[], most: number): ReadonlySet<Event> {
  const byWeight = [...events].sort((a, b) => b.weight - a.weight);
  const key = byWeight.filter(({ isClear, isBackground }) => isClear && !isBackground).slice(0, most);
  return new Set(key.length > 0 ? key : byWeight.slice(0, 1));
}
