/**
 * What a line of a person costs, whichever way it is chosen, by what a reader has read already or misses in it. Chosen by hand on real
 * pages of many languages.
 */
export const PRICE = {
  /** A line above says the same, or the headline. */
  told: 4,
  headline: 2.5,
  short: 1.5,
};

/** The fewest units of a line that is not short. */
export const SHORT = 30;

/** The price of each block before that of a line, and the most that all of them cost. */
const BLOCK = 0.08;
const LATEST = 1.5;

/** Gives what a line costs by how late in the article its block is. */
export const priceOfPlace = (block: number): number => Math.min(LATEST, block * BLOCK);
