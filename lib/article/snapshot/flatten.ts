import { linkHeavySubtrees } from '../container/link-heavy-subtrees';
import { isFrame, isSlot } from '../markup/dom';
import { type NativeDom, nativeDom } from '../markup/dom-access';
import { dropShadowingNames } from '../markup/shadowing-names';
import { MAX_ELEMENTS, MAX_SNAPSHOT_DEPTH } from '../page-bounds';

/**
 * Copies a live page as its readers see it; returns the copy's root, in no document that is shown. Open shadow roots stand
 * in place of their host's children, slots hold what is assigned to them, and same-origin frames hold the body of their
 * document. Of a huge page parts that are nothing but links are left out. Nothing in the copy is named so that it hides
 * what the DOM says of a form or a document. The page itself is only read, through `dom`.
 */
export function flatten(page: Document, dom: NativeDom = nativeDom(page)): Element {
  const inert = dom.blank();
  const root = dom.rootOf(page);
  if (!root) return inert.documentElement;
  const { elements, depth, isComposed } = measureLive(root, dom);
  // Written as XML, elements go by other names and are serialised in another way.
  const isXml = /xml/.test(dom.documentFact(page, 'contentType'));
  let copy: Element;
  if (isXml || isComposed || depth > MAX_SNAPSHOT_DEPTH) {
    composeInto(inert, root, dom);
    copy = inert.documentElement;
  } else copy = inert.importNode(root, true);
  dropShadowingNames(copy);
  if (elements > MAX_ELEMENTS) for (const part of linkHeavySubtrees(copy)) part.remove();
  return copy;
}

/** Counts the elements and the depth of a live page, and tells whether shadow roots or frames show other things than its tree. */
function measureLive(root: Element, dom: NativeDom): { elements: number; depth: number; isComposed: boolean } {
  const walker = dom.elementWalker(root);
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  let isComposed = false;
  for (let at: Element | null = root; at; elements++) {
    isComposed ||= dom.shadowOf(at) !== null || frameBody(at, dom) !== null;
    let isNext = walker.firstChild() !== null;
    if (isNext) deepest = Math.max(deepest, ++depth);
    while (!isNext) {
      isNext = walker.nextSibling() !== null;
      if (isNext || walker.parentNode() === null) break;
      depth--;
    }
    const { currentNode } = walker;
    at = isNext && dom.isElement(currentNode) ? currentNode : null;
  }
  return { elements, depth: deepest, isComposed };
}

/** The body of an element that is a frame, when it may be read and holds text; null otherwise. */
function frameBody(element: Element, dom: NativeDom): Element | null {
  if (dom.nameOf(element) !== 'iframe' || !isFrame(element)) return null;
  try {
    const body = element.contentDocument && dom.bodyOf(element.contentDocument);
    return body && (body.textContent ?? '').trim().length > 250 ? body : null;
  } catch {
    return null;
  }
}

/** Copies the composed tree below `source` into `flat`, without recursion. */
function composeInto(flat: Document, source: Element, dom: NativeDom): void {
  flat.documentElement.replaceChildren();
  copyAttributes(source, flat.documentElement, dom);
  const work: { from: Node; to: Element; depth: number }[] = [];
  const push = (nodes: ArrayLike<Node>, to: Element, depth: number) => {
    for (let i = nodes.length - 1; i >= 0; i--) work.push({ from: nodes[i], to, depth });
  };
  push(dom.childrenOf(source), flat.documentElement, 1);
  for (let item = work.pop(); item; item = work.pop()) {
    const { from, to, depth } = item;
    if (dom.isText(from)) to.append(flat.createTextNode(dom.valueOf(from)));
    if (!dom.isElement(from)) continue;
    const name = dom.nameOf(from);
    if (name === 'template') continue;
    const assigned = name === 'slot' && isSlot(from) ? from.assignedNodes() : [];
    const inner = frameBody(from, dom) ?? dom.shadowOf(from) ?? from;
    const children = assigned.length > 0 ? assigned : dom.childrenOf(inner);
    if ((depth >= MAX_SNAPSHOT_DEPTH && dom.holdsElements(from)) || name === 'slot') {
      push(children, to, depth);
      continue;
    }
    const copy = name === 'iframe' ? flat.createElement('div') : flat.importNode(from, false);
    to.append(copy);
    push(children, copy, depth + 1);
  }
}

function copyAttributes(from: Element, to: Element, dom: NativeDom): void {
  for (const { name, value } of dom.attributesOf(from)) to.setAttribute(name, value);
}
