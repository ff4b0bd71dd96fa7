import { Readability } from '@mozilla/readability';
import { isElement } from '../markup/dom';

/**
 * Readability tries again with laxer rules when it has found fewer UTF-16 units of text (its own default is 500, which short
 * news does not reach). Chosen by hand on the extraction bench.
 */
const MIN_TEXT_LENGTH = 250;

/**
 * Finds the element that holds the article, as Readability does; null when it finds none. `copy` is a copy of the page, and
 * is taken apart. Addresses in the element are absolute, relative to the copy's base.
 */
export function findWithReadability(copy: Document): Element | null {
  const readability = new Readability<Element | null>(copy, {
    charThreshold: MIN_TEXT_LENGTH,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => (isElement(node) ? node : null),
  });
  return readability.parse()?.content ?? null;
}
