import { isElement, isText } from '../markup/dom';

/** Elements of the smallest subtree that is worth leaving out. Chosen by hand. */
const MIN_ELEMENTS = 1000;
/** Share of a subtree's text in links from which the subtree is a list of links. Chosen by hand. */
const MIN_LINKED = 0.9;
/** UTF-16 units of the shortest stretch of text outside links that may belong to a story. */
const MIN_PROSE_LENGTH = 80;

/** A subtree that is being walked, with the counts of what was met in it so far. */
interface Subtree {
  element: Element;
  elements: number;
  text: number;
  linked: number;
  /** The longest stretch of text outside links. */
  longest: number;
  /** The number of link-heavy subtrees that had been found before it was entered. */
  before: number;
}

/**
 * Finds the outermost subtrees below an element that hold many elements and next to no text outside links: menus, archives,
 * indexes. It takes one pass, which does not go into links; what costs more can then be asked of the rest of a page.
 */
export function linkHeavySubtrees(root: Element, minElements = MIN_ELEMENTS): Set<Element> {
  const found: Element[] = [];
  const open: Subtree[] = [];
  const enter = (element: Element) =>
    open.push({ element, elements: 1, text: 0, linked: 0, longest: 0, before: found.length });
  const leave = () => {
    const subtree = open.pop();
    const around = open.at(-1);
    if (!subtree || !around) return;
    if (
      subtree.elements >= minElements &&
      subtree.longest < MIN_PROSE_LENGTH &&
      subtree.linked >= MIN_LINKED * subtree.text
    ) {
      found.length = subtree.before;
      found.push(subtree.element);
    }
    around.elements += subtree.elements;
    around.text += subtree.text;
    around.linked += subtree.linked;
    around.longest = Math.max(around.longest, subtree.longest);
  };
  enter(root);
  for (let node: Node | null = root.firstChild; node; ) {
    const subtree = open[open.length - 1];
    if (isText(node)) {
      const { length } = (node.nodeValue ?? '').trim();
      subtree.text += length;
      subtree.longest = Math.max(subtree.longest, length);
    } else if (isElement(node)) {
      if (node.localName === 'a') {
        const { length } = (node.textContent ?? '').trim();
        subtree.elements += 1 + node.childElementCount + (node.firstElementChild?.childElementCount ?? 0);
        subtree.text += length;
        subtree.linked += length;
      } else if (node.firstChild) {
        enter(node);
        node = node.firstChild;
        continue;
      } else subtree.elements++;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      leave();
    }
    node = node?.nextSibling ?? null;
  }
  return new Set(found);
}
