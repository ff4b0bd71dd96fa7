/**
 * Writes numbers of articles as a query has them: `3,7-12`. Ranges are short, since articles that are saved together
 * have consecutive numbers.
 */
export function formatIds(ids: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const id of [...new Set(ids)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === id - 1) last[1] = id;
    else ranges.push([id, id]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

/** Gives the ranges of numbers that `formatIds` wrote; null for any other text. */
export function parseIds(text: string): [from: number, to: number][] | null {
  if (!/^\d{1,15}(?:-\d{1,15})?(?:,\d{1,15}(?:-\d{1,15})?)*$/.test(text)) return null;
  return text.split(',').map((range) => {
    const [from, to = from] = range.split('-').map(Number);
    return [from, to];
  });
}
