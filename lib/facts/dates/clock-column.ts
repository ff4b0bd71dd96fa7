/** The fewest lines that make a column: two numbers may open their lines by chance. */
const FEWEST = 3;
/** The years with which a list of years may begin its lines. */
const FIRST_YEAR = 1500;
const LAST_YEAR = 2050;

/**
 * Gives for each text the places of numbers that are times of day: the four figures that open the entries of a live blog (`2034 A
 * plane has landed`). They are a column of times where several lines open with an hour and minutes, and not all of these are years that a list
 * of years may have. Positions are in UTF-16 units. Linear in the length of the texts.
 */
export function clockColumn(texts: readonly string[]): ReadonlySet<number>[] {
  const columns = texts.map((text) =>
    [...text.matchAll(/(?<=^|\n)([01]\d|2[0-3])[0-5]\d(?=[ :–-]+\p{Lu})/gu)].map(({ index, 0: figures }) => ({
      index,
      value: Number(figures),
    })),
  );
  const all = columns.flat();
  const isOfDay = all.length >= FEWEST && all.some(({ value }) => value < FIRST_YEAR || value > LAST_YEAR);
  return columns.map((column) => new Set(isOfDay ? column.map(({ index }) => index) : []));
}
