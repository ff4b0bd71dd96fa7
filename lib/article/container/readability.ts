import { Readability } from '@mozilla/readability';
import { isElement } from '../markup/dom';
import { isHeading } from '../markup/element-names';
import { linkHeavySubtrees } from './link-heavy-subtrees';

/**
 * Readability tries again with laxer rules when it has found fewer UTF-16 units of text (its own default is 500, which short
 * news does not reach). Chosen by hand on the extraction bench.
 */
const MIN_TEXT_LENGTH = 250;

/** An attribute that ends in an element's number. Readability moves attributes from one element to another, and adds them up. */
const MARK = 'data-throughline-';

/** These elements are never a block of their own: to mark them would cost as much again as the first reading itself. */
const INLINE = new Set(
  'a abbr b br button cite code em font i iframe img input label link meta noscript path picture q rect s script small source span strong style sub sup svg time u use'.split(
    ' ',
  ),
);

/** `NodeFilter.SHOW_ELEMENT`, which Node does not have. */
const ELEMENTS = 1;

/** The elements below a document that may be blocks, in page order. */
function blocksOf(page: Document): Element[] {
  const blocks: Element[] = [];
  // A walker goes through a page in a fourth of the time that it takes to iterate over a list of the browser.
  const walker = page.createTreeWalker(page, ELEMENTS);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (isElement(node) && !INLINE.has(node.localName)) blocks.push(node);
  return blocks;
}

/** Elements of the smallest part that Readability is not given because it is links and nothing else. Chosen by hand. */
const MIN_LIST_OF_LINKS = 15;

/**
 * Finds the elements of a page that belong to its article, as Readability does; null when it finds none. Readability
 * takes a copy apart, which `copyPage` makes, and cleans what it has found; the page stays whole, so that what Readability
 * wrongly removed can be given back.
 */
export function keptByReadability(page: Document, copyPage: () => Document): Set<Element> | null {
  const { originals, copy } = withoutListsOfLinks(page, () => ({ originals: blocksOf(page), copy: copyPage() }));
  blocksOf(copy).forEach((element, number) => {
    element.setAttribute(`${MARK}${number}`, '');
    // Readability takes an id for a name, and that of a heading is made of its words (`nameWords`).
    if (isHeading(element)) element.removeAttribute('id');
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
  const found = content.querySelectorAll('*');
  for (let at = 0; at < found.length; at++) {
    const element = found[at];
    for (const name of element.getAttributeNames()) {
      if (name.startsWith(MARK)) kept.add(originals[Number(name.slice(MARK.length))]);
    }
  }
  return kept;
}

/**
 * Does something while a page is without its menus and lists of teasers. They are never the article, and many of a page's elements:
 * finding them costs what scoring them did, and a page that is little else is read better (trafilatura 94.20 → 94.24 in F1).
 */
function withoutListsOfLinks<T>(page: Document, act: () => T): T {
  const places = [...linkHeavySubtrees(page.documentElement, MIN_LIST_OF_LINKS)].map((part) => {
    const { parentNode, nextSibling } = part;
    part.remove();
    return { part, parentNode, nextSibling };
  });
  try {
    return act();
  } finally {
    // The last one comes first: what was after a part may be another one.
    for (const { part, parentNode, nextSibling } of places.reverse()) parentNode?.insertBefore(part, nextSibling);
  }
}
