import { measure } from '../markup/dom';
import { elsewhereTest } from '../markup/element-names';
import { ContainerFinder } from './container-finder';
import { MOST_ELEMENTS } from './link-heavy-subtrees';

/** Past this and `MOST_ELEMENTS` Readability's passes, which grow with elements times depth, would take too long. */
const DEEPEST = 120;

/**
 * Finds the element that holds the article of a page; null when none does. `open` makes a copy of the page's root, with the
 * body alone, to take apart.
 */
export function findContainer(page: Document, open: () => Element): Element | null {
  const root = open();
  const { elements, depth } = measure(root);
  if (elements > MOST_ELEMENTS || depth > DEEPEST)
    return densestElement(root, elsewhereTest(root.querySelector('body')));
  try {
    return new ContainerFinder(page, root, open).find();
  } catch {
    return null;
  }
}

const PROSE_HOLDERS = 'p, pre, blockquote, li, td, dd, div, section';
/** Text of fewer UTF-16 units is as likely a label. */
const SHORTEST_PROSE = 80;

/**
 * The element whose own paragraphs hold the most text outside links: one pass, for pages that Readability is too slow
 * for, gives up on or misjudges. `shortest`: UTF-16 units of text that count.
 */
export function densestElement(
  root: Element,
  standsElsewhere: (element: Element) => boolean,
  shortest = SHORTEST_PROSE,
): Element | null {
  const scores = new Map<Element, number>();
  let best: Element | null = null;
  for (const paragraph of root.querySelectorAll(PROSE_HOLDERS)) {
    const text = ownProse(paragraph);
    if (text < shortest || standsElsewhere(paragraph)) continue;
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

/** UTF-16 units of running text in an element, without what is never the story. Stops counting at `enough`. */
export function proseIn(
  root: Element,
  standsElsewhere: (element: Element) => boolean,
  enough = Number.POSITIVE_INFINITY,
): number {
  let total = Math.max(0, ownProse(root));
  for (const holder of root.querySelectorAll(PROSE_HOLDERS)) {
    if (total >= enough) break;
    const text = ownProse(holder);
    if (text >= SHORTEST_PROSE && !standsElsewhere(holder)) total += text;
  }
  return total;
}

/** Text that stands directly in an element or in inline elements other than links, in UTF-16 units. */
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
