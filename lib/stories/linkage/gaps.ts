/** Has the day of an article, in days since 1970, and whether the page gave it (else it is the day of saving). */
interface Published {
  day: number;
  dated: boolean;
}

/**
 * Days that may pass in a small story without an article of it. Further apart, articles are one story only if they report one
 * event or are very alike: a war or a party is in the news for years. Chosen by hand.
 */
const MAX_GAP = 60;
/** Stories of more articles hold together by themselves, however seldom they are in the news. Chosen by `bench -- stories months`. */
const MAX_SMALL = 4;
/**
 * The same for the story that an article would join when it is saved: only two single articles are kept apart. In a young library
 * every story is small, also one of months that is just beginning.
 */
const MAX_SMALL_ON_SAVE = 2;

/**
 * Tells whether an article that is saved is too far in time from a single one that it is not very like. In the background
 * `splitAtGaps` parts small stories, too.
 * @param inside the articles of the story that it was compared with
 * @param size how many articles the story would have with it
 */
export function isOverAGap(
  article: Published,
  inside: readonly (Published & { isVeryAlike: boolean })[],
  size: number,
): boolean {
  const isFar = (other: Published) => other.dated && Math.abs(other.day - article.day) > MAX_GAP;
  return article.dated && size <= MAX_SMALL_ON_SAVE && inside.every((other) => isFar(other) && !other.isVeryAlike);
}

/**
 * Splits small groups of articles where more than `MAX_GAP` days pass between one of them and the next, unless an article from before
 * and one from after it go together all the same. Undated articles stay with the part before them.
 * @param labels the group of each article
 * @param together tells whether two articles, by their numbers, are so alike that no gap parts them
 * @returns the group of each article, named by its first one
 */
export function splitAtGaps(
  articles: readonly Published[],
  labels: Int32Array,
  together: (a: number, b: number) => boolean,
): Int32Array {
  const split = new Int32Array(labels.length);
  for (const group of groupsOf(labels)) {
    if (group.length > MAX_SMALL) {
      for (const i of group) split[i] = Math.min(...group);
      continue;
    }
    const parts: number[][] = [];
    let last: number | null = null;
    for (const i of group.sort((a, b) => articles[a].day - articles[b].day)) {
      const { day, dated } = articles[i];
      const isFar = dated && last !== null && day - last > MAX_GAP;
      if (!parts.length || isFar) parts.push([]);
      parts[parts.length - 1].push(i);
      if (dated) last = day;
    }
    for (const part of joined(parts, together)) {
      const name = Math.min(...part);
      for (const i of part) split[i] = name;
    }
  }
  return split;
}

/** Gives the articles of each group, by their numbers. */
export function groupsOf(labels: Int32Array): number[][] {
  const groups = new Map<number, number[]>();
  labels.forEach((label, i) => {
    const group = groups.get(label);
    if (group) group.push(i);
    else groups.set(label, [i]);
  });
  return [...groups.values()];
}

/** Joins parts that have two articles which go together. */
function joined(parts: readonly number[][], together: (a: number, b: number) => boolean): number[][] {
  const wholes: number[][] = [];
  for (const part of parts) {
    const earlier = wholes.find((whole) => whole.some((a) => part.some((b) => together(a, b))));
    if (earlier) earlier.push(...part);
    else wholes.push([...part]);
  }
  return wholes;
}
