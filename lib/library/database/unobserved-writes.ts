import Dexie, { type DBCore, RangeSet } from 'dexie';
import type { Library } from './schema';

/** Tables that a grouping writes for every article, and that no page needs to follow row by row. */
const TABLES = ['storyTerms', 'storyPostings', 'storyCounts', 'people', 'appearances'] as const;

/**
 * Keeps pages from being told what is written to these tables, in a library that is not opened yet. An open page adds
 * each row that is written to those it has heard of since its last answer, which made it halt for a fifth of a second
 * while 10,000 articles were grouped.
 * @returns a function that makes every page ask again, to be called once the writes are done
 */
export function leaveWritesUnobserved(library: Library): () => void {
  let beneath: DBCore | undefined;
  const isQuiet = (name: string) => TABLES.some((table) => table === name);
  // Dexie's own layer, which notes what is written, has level 0: this one writes past it.
  library.use({
    stack: 'dbcore',
    name: 'Beneath',
    level: -1,
    create: (core) => {
      beneath = core;
      return core;
    },
  });
  library.use({
    stack: 'dbcore',
    name: 'Quiet',
    level: 1,
    create: (core) => ({ ...core, table: (name) => ((isQuiet(name) && beneath) || core).table(name) }),
  });
  return () => Dexie.on.storagemutated.fire({ all: new RangeSet(Number.NEGATIVE_INFINITY, [[]]) });
}
