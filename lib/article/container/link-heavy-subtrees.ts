import { isElement, isText } from '../markup/dom';

/** Past these a page is huge: what is asked of each element many times would hold the thread too long. */
export const MOST_ELEMENTS = 20_000;
/** Elements of a part that is worth leaving out. */
const MANY = 1000;
/** Share of a part's text in links past which it is a list of them. */
const NEARLY_ALL = 0.9;
/** UTF-16 units of a stretch of text outside links that may be of a story. */
const SHORTEST_PROSE = 80;

/** A part that is being gone through, with what was met in it. */
interface Part {
  element: Element;
  elements: number;
  text: number;
  linked: number;
  /** The longest stretch of text outside links. */
  longest: number;
  /** How many barren parts had been found before it was entered. */
  before: number;
}

/**
 * Parts below an element that hold many elements and next to no text outside links: menus, archives, indexes. The
 * outermost of them; found in one pass, so that what costs more can be asked of the rest of a huge page.
 */
export function barrenParts(root: Element): Set<Element> {
  const found: Element[] = [];
  const open: Part[] = [];
  const enter = (element: Element) =>
    open.push({ element, elements: 1, text: 0, linked: 0, longest: 0, before: found.length });
  const leave = () => {
    const part = open.pop();
    const around = open.at(-1);
    if (!part || !around) return;
    if (part.element.localName === 'a') {
      part.linked = part.text;
      part.longest = 0;
    }
    if (part.elements >= MANY && part.longest < SHORTEST_PROSE && part.linked >= NEARLY_ALL * part.text) {
      found.length = part.before;
      found.push(part.element);
    }
    around.elements += part.elements;
    around.text += part.text;
    around.linked += part.linked;
    around.longest = Math.max(around.longest, part.longest);
  };
  enter(root);
  for (let node: Node | null = root.firstChild; node; ) {
    if (isText(node)) {
      const part = open[open.length - 1];
      const { length } = (node.nodeValue ?? '').trim();
      part.text += length;
      part.longest = Math.max(part.longest, length);
    } else if (isElement(node)) {
      enter(node);
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      leave();
    }
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      leave();
    }
    node = node?.nextSibling ?? null;
  }
  return new Set(found);
}
