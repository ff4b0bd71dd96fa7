import type { Membership } from '../story';
import { averageLink, type LinkageTask } from './average-link';

type Told = Pick<Membership, 'article' | 'event'>;

/**
 * Groups a saved article and those that it was compared with into events again, by the same linkage as a whole regrouping: two
 * articles may seem to report one event that ten articles show to be two. An event keeps its id in the group that has most of
 * its articles.
 *
 * @param members the articles with their events, the saved one last; its event is the one that it would be alone in
 * @param oneEvent log-odds that two of them, by their numbers, report one event
 * @param level the threshold of these log-odds, as in a regrouping
 * @param taken ids of the story's events, which no other one gets
 * @returns the event of each
 */
export function eventsOnSave(
  members: readonly Told[],
  oneEvent: LinkageTask['score'],
  level: Pick<LinkageTask, 'threshold' | 'contrast'>,
  taken: readonly string[] = [],
): string[] {
  const size = members.length;
  const pairs = members.flatMap((_, a) =>
    Array.from({ length: size - a - 1 }, (_, more) => ({ a, b: a + 1 + more, score: oneEvent(a, a + 1 + more) })),
  );
  const linking = averageLink({
    size,
    start: Int32Array.from(members.keys()),
    pairs,
    score: oneEvent,
    ...level,
  });
  let step = linking.next();
  while (!step.done) step = linking.next();
  return namedAnew(members, step.value.labels, taken);
}

/** Gives each group the id of the event of most of its articles, unless a group with more of that event has it; else a new id. */
function namedAnew(members: readonly Told[], labels: Int32Array, taken: readonly string[]): string[] {
  const counts = new Map<string, { label: number; event: string; count: number }>();
  members.forEach(({ event }, i) => {
    const entry = counts.get(`${labels[i]} ${event}`) ?? { label: labels[i], event, count: 0 };
    entry.count++;
    counts.set(`${labels[i]} ${event}`, entry);
  });
  const idOf = new Map<number, string>();
  const used = new Set<string>();
  for (const { label, event } of [...counts.values()].sort((a, b) => b.count - a.count)) {
    if (idOf.has(label) || used.has(event)) continue;
    idOf.set(label, event);
    used.add(event);
  }
  const known = new Set([...taken, ...members.map(({ event }) => event)]);
  members.forEach(({ article }, i) => {
    if (idOf.has(labels[i])) return;
    let id = `event:${article}`;
    while (known.has(id)) id += ':again';
    known.add(id);
    idOf.set(labels[i], id);
  });
  return members.map((_, i) => idOf.get(labels[i]) ?? members[i].event);
}
