/**
 * Articles are one event above these log-odds, without asking the reader. Chosen by `npm run bench -- stories` (same
 * event, look-alike events); the range that changes nothing was not measured.
 */
export const EVENT_THRESHOLD = -0.6;
/** Sets how strongly two events of one kind are kept apart (`LinkageTask`). Chosen by the same bench (look-alike events). */
export const EVENT_CONTRAST = 0.6;

/**
 * The same threshold for an article that is saved, of which only the candidates are known. Chosen by the same bench.
 */
export const EVENT_ON_SAVE = -0.6;

/**
 * Gives the log-odds above which groups of articles are one story. In a young library an article's neighbours are whatever
 * else is there, so the same neighbours prove less. Chosen by `npm run train -- stories`; the form by hand.
 */
export function storyThreshold(articles: number): number {
  return -0.75 + 3.5 / (1 + articles / 150);
}

/**
 * The same threshold for an article that is saved, and a story. Chosen by the same run, one value for threads and for
 * stories of months, and by libraries of 56 articles: if it is higher, stories of months fall apart, if it is lower,
 * threads run together; from 1 to 1.5 their sum changes by a point.
 */
export const STORY_THRESHOLD_ON_SAVE = 1.1;

/**
 * The cosine of words above which two articles stay in one story however many months are between them. Chosen by hand; see
 * `splitAtGaps`.
 */
export const VERY_ALIKE = 0.3;

/**
 * The same for two single articles, one of which is just saved. `npm run bench -- stories months` on save is the same for all values
 * up to this one, and loses a point at .12 and 17 at `VERY_ALIKE`; without it `stories sparse` has one wrong story more.
 */
export const ALIKE_SAVED = 0.11;
