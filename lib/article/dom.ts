/**
 * Type guards by node type and name. `instanceof` would say no to nodes of another realm (a frame's document, jsdom).
 */
export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

export function isText(node: Node | null): node is Text {
  return node?.nodeType === 3;
}

export function isDocument(node: Node | null): node is Document {
  return node?.nodeType === 9;
}

export function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe' && 'contentDocument' in element;
}

export function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}

/** An inert copy of a page, without what stands around its root. To clone the document in one takes twice as long. */
export function copyDocument(page: Document): Document {
  const copy = page.cloneNode(false);
  if (!isDocument(copy)) throw new TypeError('The clone of a document is none');
  if (page.documentElement) copy.append(copy.importNode(page.documentElement, true));
  return copy;
}

/** An element's text, white space folded. */
export function foldedText(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Counts elements and depth of a page, without recursion, and shows each element to `look`. */
export function measure(page: Document, look?: (element: Element) => void): { elements: number; depth: number } {
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  let node: Element | null = page.documentElement;
  while (node) {
    elements++;
    if (depth > deepest) deepest = depth;
    look?.(node);
    if (node.firstElementChild) {
      node = node.firstElementChild;
      depth++;
      continue;
    }
    while (node && !node.nextElementSibling) {
      node = node.parentElement;
      depth--;
    }
    node = node?.nextElementSibling ?? null;
  }
  return { elements, depth: deepest };
}
