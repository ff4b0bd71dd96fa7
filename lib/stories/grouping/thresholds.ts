/**
 * Articles are one event above these log-odds, without asking the reader. Chosen by `npm run bench -- stories` (same event,
 * look-alike events); the range that changes nothing was not measured.
 */
export const EVENT_THRESHOLD = -0.6;
/** How strongly two events of one kind are kept apart (`LinkageTask`). Chosen by the same bench (look-alike events). */
export const EVENT_CONTRAST = 0.6;

/**
 * Gives the log-odds above which groups of articles are one story. A young library knows too little of what is rare in it,
 * so the same words prove less there. Chosen by `npm run bench -- stories` (months-long stories); the form by hand.
 */
export function storyThreshold(articles: number): number {
  return -2 + 5 / (1 + articles / 30);
}
