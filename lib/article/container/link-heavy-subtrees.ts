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
 * indexes. It takes one pass; what costs more can then be asked of the rest of a huge page.
 */
export function linkHeavySubtrees(root: Element): Set<Element> {
  const found: Element[] = [];
  const open: Subtree[] = [];
  const enter = (element: Element) =>
    open.push({ element, elements: 1, text: 0, linked: 0, longest: 0, before: found.length });
  const leave = () => {
    const subtree = open.pop();
    const around = open.at(-1);
    if (!subtree || !around) return;
    if (subtree.element.localName === 'a') {
      subtree.linked = subtree.text;
      subtree.longest = 0;
    }
    if (
      subtree.elements >= MIN_ELEMENTS &&
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
    if (isText(node)) {
      const subtree = open[open.length - 1];
      const { length } = (node.nodeValue ?? '').trim();
      subtree.text += length;
      subtree.longest = Math.max(subtree.longest, length);
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
