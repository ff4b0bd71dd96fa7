import { Readability } from '@mozilla/readability';
import { isElement, isText } from './dom';

/** Past these Readability's passes, which grow with elements times depth, would hold the page's thread too long. */
const MOST_ELEMENTS = 20_000;
const DEEPEST = 120;

/** Finds the element that holds the article. Takes the clone apart; null when no element holds running text. */
export function findContainer(clone: Document, shape: { elements: number; depth: number }): Element | null {
  if (shape.elements > MOST_ELEMENTS || shape.depth > DEEPEST) return densestElement(clone);
  let found: Element | null = null;
  try {
    new Readability<string>(clone, {
      charThreshold: 250,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => {
        if (isElement(node)) found = node;
        return '';
      },
    }).parse();
  } catch {
    found = null;
  }
  return found ?? densestElement(clone);
}

/**
 * The element whose own paragraphs hold the most text outside links: one pass, for pages that Readability is too slow
 * for or gives up on.
 */
export function densestElement(clone: Document): Element | null {
  const scores = new Map<Element, number>();
  let best: Element | null = null;
  for (const paragraph of clone.querySelectorAll('p, pre, blockquote, li, td, div, section')) {
    const text = ownProse(paragraph);
    if (text < 80) continue;
    const parent = paragraph.parentElement;
    const grandparent = parent?.parentElement;
    for (const [element, weight] of [
      [paragraph, paragraph.localName === 'p' ? 0 : 0.6],
      [parent, 1],
      [grandparent, 0.5],
    ] as const) {
      if (!element || weight === 0) continue;
      const score = (scores.get(element) ?? 0) + text * weight;
      scores.set(element, score);
      if (!best || score > (scores.get(best) ?? 0)) best = element;
    }
  }
  return best;
}

/** Text that stands directly in an element or in inline elements other than links, in UTF-16 units. */
function ownProse(element: Element): number {
  let length = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isText(node)) length += (node.nodeValue ?? '').trim().length;
    else if (isElement(node) && INLINE.has(node.localName)) length += (node.textContent ?? '').length;
  }
  return length;
}

const INLINE = new Set(['b', 'strong', 'i', 'em', 'span', 'font', 'u', 'q', 'cite', 'mark', 'small', 'abbr']);
