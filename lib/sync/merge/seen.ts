/** Counts how many changes of each machine are known: their numbers count from 1 on each machine, and only go up. */
export type Seen = Readonly<Record<string, number>>;

/** Gives what either of two knows. */
export function union(a: Seen, b: Seen): Seen {
  const both = { ...a };
  for (const [machine, number] of Object.entries(b)) both[machine] = Math.max(both[machine] ?? 0, number);
  return both;
}

/** Tells whether `known` includes a change of this number. */
export function knows(known: Seen, machine: string, number: number): boolean {
  return (known[machine] ?? 0) >= number;
}

/**
 * Tells whether one of the changes was not known to the machine that removed the thing: a removal wins only over changes that
 * it knew.
 */
export function isAlive({ seen, gone }: { seen: Seen; gone?: Seen }): boolean {
  return Object.entries(seen).some(([machine, number]) => !knows(gone ?? {}, machine, number));
}
