/** A script's size in bytes: as it is, and packed with gzip. */
export interface Sizes {
  bytes: number;
  gzipped: number;
}

/** The size of each script, by name. */
export type SizeTable = Readonly<Record<string, Sizes>>;

/** Gives the name of a built script without the hash of its content, which is another in each build. */
export function plainName(path: string): string {
  return path.replace(/-[\w-]{8}(?=\.js$)/, '');
}

export function sumOf(all: (Sizes | undefined)[]): Sizes {
  const sum = { bytes: 0, gzipped: 0 };
  for (const sizes of all) {
    sum.bytes += sizes?.bytes ?? 0;
    sum.gzipped += sizes?.gzipped ?? 0;
  }
  return sum;
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** Says in KB by how much the code grew or shrank. */
export function growth(before: Sizes, now: Sizes): string {
  const change = now.bytes - before.bytes;
  return change === 0 ? 'no change' : `${change > 0 ? '+' : '−'}${kilobytes(Math.abs(change))} KB`;
}

/** Draws the sizes as a Markdown table, the largest first; with `before`, the growth of each, and what is gone. */
export function table(sizes: SizeTable, before?: SizeTable): string {
  const none = { bytes: 0, gzipped: 0 };
  const names = [...new Set([...Object.keys(sizes), ...Object.keys(before ?? {})])];
  names.sort((a, b) => (sizes[b] ?? none).bytes - (sizes[a] ?? none).bytes);
  const rows = names.map((name): [string, Sizes, Sizes | undefined] => [name, sizes[name] ?? none, before?.[name]]);
  const total = sumOf(Object.values(sizes));
  rows.push(['all of it', total, before && sumOf(Object.values(before))]);
  return [
    `| script | KB | KB, gzip |${before ? ' growth |' : ''}`,
    `| --- | ---: | ---: |${before ? ' ---: |' : ''}`,
    ...rows.map(([name, now, old]) => {
      const grown = before ? ` ${growth(old ?? none, now)} |` : '';
      return `| ${name} | ${kilobytes(now.bytes)} | ${kilobytes(now.gzipped)} |${grown}`;
    }),
  ].join('\n');
}
