import { isDocument, isElement, isFrame, isSlot, isText } from './dom';

/** What the extractor works on: a clone, with what shadow roots and same-origin frames show put where it is shown. */
export interface FlatPage {
  document: Document;
  elements: number;
  depth: number;
  /** Whether shadow roots or frames stand in it. */
  composed: boolean;
}

/** Elements below this depth are lifted to it: recursive code downstream must not run out of stack. */
const DEEPEST = 300;

/**
 * Clones a page. Open shadow roots stand in place of their host's children, slots hold what is assigned to them, and
 * same-origin frames hold the body of their document. The page itself is only read.
 */
export function flatten(page: Document): FlatPage {
  const shape = measure(page);
  // Written as XML, its elements would go by other names and be serialised in another way.
  const isXml = /xml/.test(page.contentType);
  if (!shape.composed && shape.depth <= DEEPEST && !isXml) {
    const clone = page.cloneNode(true);
    if (isDocument(clone)) return { document: clone, elements: shape.elements, depth: shape.depth, composed: false };
  }
  const flat = page.implementation.createHTMLDocument('');
  if (page.documentElement) composeInto(flat, page.documentElement);
  return { document: flat, elements: shape.elements, depth: Math.min(shape.depth, DEEPEST), composed: true };
}

/** Counts elements and depth without recursion, and whether anything but the document's own tree is shown. */
function measure(page: Document): { elements: number; depth: number; composed: boolean } {
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  let composed = false;
  let node: Element | null = page.documentElement;
  while (node) {
    elements++;
    if (depth > deepest) deepest = depth;
    if (!composed) composed = node.shadowRoot !== null && node.shadowRoot !== undefined;
    if (!composed && isFrame(node)) composed = frameBody(node) !== null;
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
  return { elements, depth: deepest, composed };
}

/** The body of a frame's document when it may be read and holds text; null otherwise. */
function frameBody(frame: HTMLIFrameElement): Element | null {
  try {
    const body = frame.contentDocument?.body;
    return body && (body.textContent ?? '').trim().length > 250 ? body : null;
  } catch {
    return null;
  }
}

/** Copies the composed tree below `source` into `flat`, without recursion. */
function composeInto(flat: Document, source: Element): void {
  flat.documentElement.replaceChildren();
  copyAttributes(source, flat.documentElement);
  const work: { from: Node; to: Element; depth: number }[] = [];
  const push = (nodes: ArrayLike<Node>, to: Element, depth: number) => {
    for (let i = nodes.length - 1; i >= 0; i--) work.push({ from: nodes[i], to, depth });
  };
  push(source.childNodes, flat.documentElement, 1);
  for (let item = work.pop(); item; item = work.pop()) {
    const { from, to, depth } = item;
    if (isText(from)) to.append(flat.createTextNode(from.nodeValue ?? ''));
    if (!isElement(from)) continue;
    const name = from.localName;
    if (name === 'template') continue;
    const assigned = isSlot(from) ? from.assignedNodes() : [];
    const inner = (isFrame(from) ? frameBody(from) : null) ?? from.shadowRoot ?? from;
    const children = assigned.length > 0 ? assigned : inner.childNodes;
    if ((depth >= DEEPEST && from.firstElementChild) || name === 'slot') {
      push(children, to, depth);
      continue;
    }
    const copy = name === 'iframe' ? flat.createElement('div') : flat.importNode(from, false);
    to.append(copy);
    push(children, copy, depth + 1);
  }
}

function copyAttributes(from: Element, to: Element): void {
  for (const { name, value } of from.attributes) to.setAttribute(name, value);
}
