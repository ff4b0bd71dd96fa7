/**
 * Type guards by node type and name. `instanceof` would say no to nodes of another realm (a frame's document, jsdom).
 */
export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

export function isText(node: Node | null): node is Text {
  return node?.nodeType === 3;
}

export function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}

export function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe' && 'contentDocument' in element;
}

export function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}

/** The text of an element, or of a text in one, white space folded. */
export function foldedText(element: Node | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Tells whether an element holds a text, whose white space is folded. */
export function holdsText(element: Element, text: string): boolean {
  const own = element.textContent ?? '';
  if (own.includes(text)) return true;
  // Most elements do not even hold the longest word of the text: only the others are folded, which is slow.
  const word = text.split(' ').reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  return own.includes(word) && own.replace(/\s+/g, ' ').includes(text);
}

/** Tells whether an element comes before another node, or holds it. */
export function isFollowing(element: Element, other: Node): boolean {
  return (element.compareDocumentPosition(other) & 4) !== 0;
}

/** The texts in an element, in page order. */
export function textsIn(root: Element): Node[] {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  const texts: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
  return texts;
}

/** The texts from the start of an element to the end of its document, in page order. */
export function* textsFrom(start: Element): Generator<Node> {
  for (let node: Node | null = start; node; ) {
    if (isText(node)) yield node;
    let next: Node | null = node.firstChild;
    while (node && !next) {
      next = node.nextSibling;
      node = node.parentNode;
    }
    node = next;
  }
}

/** Counts the elements of a tree and how deep they are in one another, without recursion. */
export function measure(root: Element): { elements: number; depth: number } {
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  for (let at: Element | null = root; at; ) {
    elements++;
    if (depth > deepest) deepest = depth;
    let next: Element | null = at.firstElementChild;
    if (next) depth++;
    else {
      while (at && depth > 0) {
        next = at.nextElementSibling;
        if (next) break;
        at = at.parentElement;
        depth--;
      }
    }
    at = next;
  }
  return { elements, depth: deepest };
}

/** Inline elements whose names may speak of all of a block. */
const INLINE_HOLDER = /^(?:span|small|em|i|font)$/;

/**
 * Makes the function that gives the inline element that holds all the text of a block, so that its names speak of the
 * block; else the element of the block. It keeps the lengths it has counted, since hundreds of blocks may be in one
 * element with thousands of children: it is for one page that does not change.
 */
export function wholeTextFinder(): (element: Element, length: number) => Element {
  /** The inline children of an element with the lengths of their texts, but for those after one that is as long. */
  const holders = new Map<Element, { child: Element; length: number }[]>();
  const holdersIn = (element: Element) => {
    const known = holders.get(element);
    if (known) return known;
    const found: { child: Element; length: number }[] = [];
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      if (!INLINE_HOLDER.test(child.localName)) continue;
      const { length } = (child.textContent ?? '').trim();
      if (length > (found.at(-1)?.length ?? -1)) found.push({ child, length });
    }
    holders.set(element, found);
    return found;
  };
  return (element, length) => {
    let whole = element;
    for (let inner: Element | undefined = element; inner; ) {
      whole = inner;
      inner = holdersIn(whole).find((holder) => holder.length >= 0.9 * length)?.child;
    }
    return whole;
  };
}
