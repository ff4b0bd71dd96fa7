import type { TimelineEvent } from './event';

type Dated = Pick<TimelineEvent, 'date'>;
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

/**
 * Gives these events and, where they are fewer than `fewest`, the weightiest others: first of days on which none of them is, so that
 * all of a story is in sight.
 */
export function withOthers<Event extends Weighed & Dated>(
  key: ReadonlySet<Event>,
  events: readonly Event[],
  fewest: number,
): ReadonlySet<Event> {
  const shown = new Set(key);
  const left = events.filter((event) => !shown.has(event)).sort((a, b) => b.weight - a.weight);
  while (shown.size < fewest && left.length > 0) {
    const days = new Set([...shown].map(({ date }) => date));
    const [next] = left.splice(
      Math.max(
        0,
        left.findIndex(({ date }) => !days.has(date)),
      ),
      1,
    );
    shown.add(next);
  }
  return shown;
}
