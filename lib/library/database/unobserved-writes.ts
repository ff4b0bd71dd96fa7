import Dexie, { type DBCore, RangeSet } from 'dexie';
import type { Library } from './schema';

/** What a grouping writes for every article, and no page need follow row by row. */
const TABLES = ['storyTerms', 'storyPostings', 'storyCounts', 'people', 'appearances'] as const;

/**
 * Has a library that was not opened yet tell no page what it writes to these tables: an open page adds each row written
 * to what it has heard since its last answer, which made it halt for a fifth of a second while 10,000 articles were grouped.
 *
 * @returns what has every page ask again, once it is done
 */
export function leaveWritesUnobserved(library: Library): () => void {
  let beneath: DBCore | undefined;
  const isQuiet = (name: string) => TABLES.some((table) => table === name);
  // Dexie's own layer, which notes what is written, has level 0: these tables are reached past it.
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
