/** A naming of somebody: the key under which all their names are one, the name that is used, and how much it counts. */
export interface Naming {
  key: string;
  name: string;
  weight: number;
}

/** Gives those who are named, the most named first, each by the longest of their names; equals by the letters of it. */
export function mostNamed(namings: Iterable<Naming>): string[] {
  const found = new Map<string, Naming>();
  for (const { key, name, weight } of namings) {
    const known = found.get(key);
    if (!known) found.set(key, { key, name, weight });
    else {
      known.weight += weight;
      if (name.length > known.name.length) known.name = name;
    }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1)).map(({ name }) => name);
}
