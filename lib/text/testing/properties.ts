import fc from 'fast-check';

/** A whole number that the random cases follow from. */
const seed = Number(process.env.PROPERTIES_SEED ?? 1);

/** How many times as many cases as usual are tried. */
const times = Number(process.env.PROPERTIES_TIMES ?? 1);

// The same cases at every run: a test fails for what was changed, and not by chance. `npm run explore` tries other ones.
fc.configureGlobal({ seed, numRuns: runs(100) });

/** For property tests: how many cases a property is tried with, where it is usually tried with `usual` of them. */
export function runs(usual: number): number {
  return Math.round(usual * times);
}

export default fc;
