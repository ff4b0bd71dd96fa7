import { isDocument, measure } from '../markup/dom';
import { outsideArticleTest } from '../markup/element-names';
import { MAX_DEPTH_FOR_READABILITY, MAX_ELEMENTS } from '../page-bounds';
import { findWithReadability } from './readability';

/**
 * Makes a copy of a page to take apart. Relative addresses in it are relative to `base`, and not to the address of the
 * document in which it is made: Readability asks the copy for its `baseURI`, which is told here. A `<base>` element would not
 * do, since the policy of the extension's own pages (`base-uri 'none'`) has the browser pass over it.
 */
export function copyPage(page: Document, base: string): Document {
  const copy = page.cloneNode(true);
  if (!isDocument(copy)) throw new TypeError('A document was copied as something else.');
  Object.defineProperty(copy, 'baseURI', { value: base });
  return copy;
}

/** Finds the element that holds the article of a page; null when none does. `copy` is a copy of it, and is taken apart. */
export function findContainer(copy: Document): Element | null {
  const root = copy.documentElement;
  const { elements, depth } = measure(root);
  if (elements > MAX_ELEMENTS || depth > MAX_DEPTH_FOR_READABILITY)
    return densestElement(root, outsideArticleTest(copy.body));
  try {
    return findWithReadability(copy);
  } catch {
    return null;
  }
}

const PROSE_HOLDERS = 'p, pre, blockquote, li, td, dd, div, section';
/** UTF-16 units: shorter text is as likely a label. */
const MIN_PROSE_LENGTH = 80;

/**
 * Finds the element whose own paragraphs hold the most text outside links. It takes one pass, and serves for pages that
 * Readability is too slow for, gives up on or misjudges. Texts shorter than `minLength` UTF-16 units do not count.
 */
export function densestElement(
  root: Element,
  isOutsideArticle: (element: Element) => boolean,
  minLength = MIN_PROSE_LENGTH,
): Element | null {
  const scores = new Map<Element, number>();
  let best: Element | null = null;
  for (const paragraph of root.querySelectorAll(PROSE_HOLDERS)) {
    const text = ownProse(paragraph);
    if (text < minLength || isOutsideArticle(paragraph)) continue;
    const parent = paragraph.parentElement;
    const grandparent = parent?.parentElement;
    for (const [element, weight] of [
      [paragraph, paragraph.localName === 'p' ? 0 : 0.6],
      [parent, 1],
      [grandparent, 0.5],
    ] as const) {
      if (!element || weight === 0 || !root.contains(element)) continue;
      const score = (scores.get(element) ?? 0) + text * weight;
      scores.set(element, score);
      if (!best || score > (scores.get(best) ?? 0)) best = element;
    }
  }
  return best;
}

/** Counts the UTF-16 units of running text in an element that may be of the story. It stops counting at `enough`. */
export function proseIn(
  root: Element,
  isOutsideArticle: (element: Element) => boolean,
  enough = Number.POSITIVE_INFINITY,
): number {
  let total = Math.max(0, ownProse(root));
  for (const holder of root.querySelectorAll(PROSE_HOLDERS)) {
    if (total >= enough) break;
    const text = ownProse(holder);
    if (text >= MIN_PROSE_LENGTH && !isOutsideArticle(holder)) total += text;
  }
  return total;
}

/** Counts the UTF-16 units of text directly in an element or in its inline elements other than links. */
function ownProse(element: Element): number {
  let length = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const name = node.nodeName;
    if (name === '#text') length += (node.nodeValue ?? '').trim().length;
    else if (INLINE.has(name)) length += (node.textContent ?? '').length;
  }
  return length;
}

const INLINE = new Set('B STRONG I EM SPAN FONT U Q CITE MARK SMALL ABBR'.split(' '));
