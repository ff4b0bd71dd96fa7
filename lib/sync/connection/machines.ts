/** A machine of the list. */
export interface Machine {
  machine: string;
  name: string;
  browser: string;
  /** Tells when it last wrote, ms; null when that is not known. */
  seenAt: number | null;
}

/** Gives the other machines that this one has heard of, the one that wrote last first. */
export function machinesIn(peers: Record<string, { name: string; browser: string; at: number }>): Machine[] {
  return Object.entries(peers)
    .map(([machine, { name, browser, at }]) => ({ machine, name, browser, seenAt: at || null }))
    .sort((a, b) => (b.seenAt ?? 0) - (a.seenAt ?? 0));
}
