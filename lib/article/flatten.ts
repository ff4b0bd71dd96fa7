import { barrenParts, MOST_ELEMENTS } from './barren';
import { isElement, isFrame, isSlot, isText, measure } from './dom';

/** Elements below this depth are lifted to it: recursive code downstream must not run out of stack. */
const DEEPEST = 300;

/**
 * Copies a live page as its readers see it; returns the copy's root, in no document that is shown. Open shadow roots stand
 * in place of their host's children, slots hold what is assigned to them, and same-origin frames hold the body of their
 * document. Of a huge page parts that are nothing but links are left out. The page itself is only read.
 */
export function flatten(page: Document): Element {
  const inert = page.implementation.createHTMLDocument('');
  const root = page.documentElement;
  if (!root) return inert.documentElement;
  const { elements, depth, isComposed } = measure(root);
  const barren = elements > MOST_ELEMENTS ? barrenParts(root) : new Set<Element>();
  // Written as XML, elements go by other names and are serialised in another way.
  const isXml = /xml/.test(page.contentType);
  const isOne =
    !isComposed && ![...root.querySelectorAll('iframe')].some((frame) => isFrame(frame) && frameBody(frame));
  if (!isXml && barren.size === 0 && depth <= DEEPEST && isOne) return inert.importNode(root, true);
  composeInto(inert, root, barren);
  return inert.documentElement;
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

/** Copies the composed tree below `source` into `flat`, without recursion, and without what is barren. */
function composeInto(flat: Document, source: Element, barren: ReadonlySet<Element>): void {
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
    if (!isElement(from) || barren.has(from)) continue;
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
