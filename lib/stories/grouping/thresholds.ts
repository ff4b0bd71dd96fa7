/** Log-odds above which articles are one event without asking the reader */
export const EVENT_THRESHOLD = -0.6;
/** What two events of one kind are kept apart by: see `LinkageTask`. */
export const EVENT_CONTRAST = 0.6;

/**
 * Log-odds above which groups of articles are one story. A young library knows too little of what is rare in it: there
 * the same words prove less.
 */
export function storyThreshold(articles: number): number {
  return -2 + 5 / (1 + articles / 30);
}
