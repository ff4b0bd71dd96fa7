import { Readability } from '@mozilla/readability';
import { isElement } from '../markup/dom';

/**
 * Readability tries again with laxer rules when it has found fewer UTF-16 units of text (its own default is 500, which short
 * news does not reach). Chosen by hand on the extraction bench.
 */
const MIN_TEXT_LENGTH = 250;

/** An attribute that ends in an element's number. Readability moves attributes from one element to another, and adds them up. */
const MARK = 'data-throughline-';

/** These elements are never a block of their own: to mark them would cost as much again as the first reading itself. */
const INLINE =
  'a abbr b br button cite code em font i iframe img input label link meta noscript path picture q rect s script small source span strong style sub sup svg time u use'.split(
    ' ',
  );
const BLOCKS = `:not(${INLINE.join(', ')})`;

/**
 * Finds the elements of a page that belong to its article, as Readability does; null when it finds none. Readability
 * takes a copy apart and cleans what it has found; the page stays whole, so that what Readability wrongly removed can
 * be given back.
 */
export function keptByReadability(page: Document, copy: Document): Set<Element> | null {
  const originals = page.querySelectorAll(BLOCKS);
  copy.querySelectorAll(BLOCKS).forEach((element, number) => {
    element.setAttribute(`${MARK}${number}`, '');
  });
  const readability = new Readability<Element | null>(copy, {
    charThreshold: MIN_TEXT_LENGTH,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => (isElement(node) ? node : null),
  });
  const content = readability.parse()?.content;
  if (!content) return null;
  const kept = new Set<Element>();
  for (const element of content.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (name.startsWith(MARK)) kept.add(originals[Number(name.slice(MARK.length))]);
    }
  }
  return kept;
}
