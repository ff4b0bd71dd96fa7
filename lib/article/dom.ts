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

/** An element's text, white space folded. */
export function foldedText(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Calls for each element of a page, in its order and without recursion, until the answer is no. */
export function walk(page: Document, visit: (element: Element, depth: number) => boolean): void {
  let depth = 0;
  let node: Element | null = page.documentElement;
  while (node && visit(node, depth)) {
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
}

/** Counts elements and depth of a page. */
export function measure(page: Document): { elements: number; depth: number } {
  let elements = 0;
  let deepest = 0;
  walk(page, (_, depth) => {
    elements++;
    if (depth > deepest) deepest = depth;
    return true;
  });
  return { elements, depth: deepest };
}
