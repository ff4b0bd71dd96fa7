import * as v from 'valibot';
import { cleanLine, cleanTitle } from '../text/clean-line';
import { isInstant, publicationOf } from '../text/outlet-day';

/**
 * The parts that records are made of, each within bounds: a file, a page or a damaged disk may hold anything. What has
 * the right type and a value that cannot be is repaired; what has another type is no record.
 */

/** A number of things, or an id: a whole number that is exact. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Milliseconds since 1970; 0 for what is no moment, which is older than all that the reader did. */
export const instant = v.pipe(
  v.number(),
  v.transform((time) => (isInstant(time) ? Math.round(time) : 0)),
);

/** A title, a name, a tag: one line. */
export const title = v.pipe(v.string(), v.transform(cleanTitle));
export const line = v.pipe(
  v.string(),
  v.transform((text) => cleanLine(text)),
);

/** When an article was published or changed, in ISO 8601; null where it is no day that can be. */
export const publication = v.nullable(v.pipe(v.string(), v.transform(publicationOf)));

/** A language tag; null for what is none, which `Intl` would throw at. */
export const language = v.nullable(
  v.pipe(
    v.string(),
    v.transform((tag) => (/^[a-z]{1,8}([-_][a-z\d]{1,8})*$/i.test(tag) && tag.length <= 35 ? tag : null)),
  ),
);

/** Text of so many UTF-16 units at most. */
export function text(longest: number) {
  return v.pipe(
    v.string(),
    v.transform((whole) => (whole.length > longest ? whole.slice(0, longest).toWellFormed() : whole)),
  );
}

/** A list of so many at most; what comes after them is left out. */
export function list<T>(item: v.GenericSchema<unknown, T>, most: number) {
  return v.pipe(
    v.array(item),
    v.transform((all) => (all.length > most ? all.slice(0, most) : all)),
  );
}
