import * as v from 'valibot';
import { cleanLine, cleanTitle } from '../text/clean-line';
import { isInstant, publicationOf } from '../text/outlet-day';

/**
 * The parts that records are made of, each within bounds, because a file, a page or a damaged disk may hold anything. A
 * value of the right type that is impossible is repaired; a value of another type makes the record invalid.
 */

/** A number of things, or an id: a whole number that a `number` holds exactly. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Milliseconds since 1970. What is no moment becomes 0, which is older than anything that the reader did. */
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

/** Holds when an article was published or changed, in ISO 8601; null when that is no day that exists. */
export const publication = v.nullable(v.pipe(v.string(), v.transform(publicationOf)));

/** A language tag; null for what is no tag, which `Intl` would throw at. */
export const language = v.nullable(
  v.pipe(
    v.string(),
    v.transform((tag) => (/^[a-z]{1,8}([-_][a-z\d]{1,8})*$/i.test(tag) && tag.length <= 35 ? tag : null)),
  ),
);

/** Text of at most `longest` UTF-16 units. */
export function text(longest: number) {
  return v.pipe(
    v.string(),
    v.transform((whole) => (whole.length > longest ? whole.slice(0, longest).toWellFormed() : whole)),
  );
}

/** A list of at most `most` items; what comes after them is left out. */
export function list<T>(item: v.GenericSchema<unknown, T>, most: number) {
  return v.pipe(
    v.array(item),
    v.transform((all) => (all.length > most ? all.slice(0, most) : all)),
  );
}
