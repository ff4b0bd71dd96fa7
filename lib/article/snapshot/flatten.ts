import { linkHeavySubtrees } from '../container/link-heavy-subtrees';
import { isFrame, isSlot, isText } from '../markup/dom';
import { type NativeDom, nativeDom } from '../markup/dom-access';
import { dropShadowingNames } from '../markup/shadowing-names';
import { MAX_ELEMENTS, MAX_SNAPSHOT_DEPTH } from '../page-bounds';

/**
 * Copies a live page as its readers see it, and returns the root of the copy, in a document that is not shown. Open
 * shadow roots are in place of their host's children, slots hold what is assigned to them, and same-origin frames hold
 * the body of their document. From a huge page, parts that are nothing but links are left out. Nothing in the copy has
 * a name that hides what the DOM says of a form or a document. The page itself is only read, through `dom`.
 */
export function flatten(page: Document, dom: NativeDom = nativeDom(page)): Element {
  const root = dom.rootOf(page);
  if (!root) return dom.blank().documentElement;
  const { elements, depth, isComposed } = measureLive(root, dom);
  // In XML, elements have other names and are serialised in another way.
  const isXml = /xml/.test(dom.documentFact(page, 'contentType'));
  // A page may keep all of itself hidden until its fonts are there.
  const body = dom.bodyOf(page);
  const isShown = body !== null && dom.appearanceOf(body, 'body') === 'shown';
  let copy: Element;
  if (isXml || isComposed || depth > MAX_SNAPSHOT_DEPTH) {
    const inert = dom.blank();
    composeInto(inert, root, isShown, dom);
    copy = inert.documentElement;
    dropShadowingNames(copy);
  } else {
    copy = dom.copyOf(root);
    dropShadowingNames(copy);
    if (isShown) copyAppearance(root, copy, dom);
  }
  if (elements > MAX_ELEMENTS) for (const part of linkHeavySubtrees(copy)) part.remove();
  return copy;
}

/** Counts the elements and the depth of a live page, and tells whether shadow roots or frames show other things than its tree. */
function measureLive(root: Element, dom: NativeDom): { elements: number; depth: number; isComposed: boolean } {
  const walker = dom.elementWalker(root);
  const around: Node[] = [];
  let elements = 0;
  let depth = 0;
  let isComposed = false;
  for (let at: Element | null = root; at; at = walker.next()) {
    elements++;
    isComposed ||= dom.shadowOf(at) !== null || frameBody(at, dom) !== null;
    const parent = dom.parentOf(at);
    while (around.length > 0 && around[around.length - 1] !== parent) around.pop();
    depth = Math.max(depth, around.length);
    around.push(at);
  }
  return { elements, depth, isComposed };
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

/** Marks in a copy what its live page does not show, and writes out the line breaks that its styles keep. */
function copyAppearance(root: Element, copied: Element, dom: NativeDom): void {
  const live = dom.elementWalker(root);
  const copy = dom.elementWalker(copied);
  const folding = new Set<Node>();
  let from = live.next();
  let to = copy.next();
  while (from && to) {
    const element = from;
    const copyOf = to;
    const name = dom.nameOf(element);
    const parent = folding.size > 0 ? dom.parentOf(element) : null;
    const isFolded = parent !== null && name !== 'summary' && folding.has(parent);
    const appearance = isFolded ? 'folded' : dom.appearanceOf(element, name);
    if (name === 'details' && dom.isFolding(element)) folding.add(element);
    // Both walkers go on before anything is put into the copy. What is in a drawing is not copied.
    const isEntered = appearance === 'shown' && name !== 'svg';
    from = isEntered ? live.next() : live.skip();
    to = isEntered ? copy.next() : copy.skip();
    if (appearance === 'hidden') copyOf.setAttribute('hidden', '');
    else if (!OWN_LINES.has(name)) writeLineBreaks(element, copyOf, dom);
  }
}

/** The text of these elements is kept as it is, or is not read as text: scripts can be megabytes long. */
const OWN_LINES = new Set(['pre', 'script', 'style', 'template', 'noscript']);

/** Puts a `<br>` for each line feed in the text directly in an element of which the styles keep the lines. */
function writeLineBreaks(from: Element, to: Element, dom: NativeDom): void {
  // Most texts are one line: for them the styles are not asked. Nor is a text that is alone made into a node for scripts.
  if (!to.firstElementChild && !to.textContent?.trim().includes('\n')) return;
  const texts: Node[] = [];
  for (let node: ChildNode | null = to.firstChild; node; node = node.nextSibling) {
    const value = node.nodeValue;
    if (value?.includes('\n') && isText(node) && value.trim().includes('\n')) texts.push(node);
  }
  if (texts.length === 0 || !dom.keepsLines(from)) return;
  for (const text of texts) {
    const lines = dom.valueOf(text).split('\n');
    const pieces = lines.flatMap((line, i) => (i === 0 ? [line] : [to.ownerDocument.createElement('br'), line]));
    for (const piece of pieces)
      to.insertBefore(typeof piece === 'string' ? to.ownerDocument.createTextNode(piece) : piece, text);
    to.removeChild(text);
  }
}

/** Elements that show something though they hold nothing. */
const SHOWS_ITSELF = new Set(['br', 'img', 'iframe', 'slot']);

/**
 * Copies the composed tree below `source` into `flat`, without recursion. `isShown`: what is hidden is marked as such.
 * Elements inside a hidden or folded part are not asked how they appear, because the browser would look at all the elements around each
 * of them.
 */
function composeInto(flat: Document, source: Element, isShown: boolean, dom: NativeDom): void {
  flat.documentElement.replaceChildren();
  copyAttributes(source, flat.documentElement, dom);
  const work: { from: Node; to: Element; depth: number; isAsked: boolean }[] = [];
  const push = (nodes: ArrayLike<Node>, to: Element, depth: number, isAsked: boolean) => {
    for (let i = nodes.length - 1; i >= 0; i--) work.push({ from: nodes[i], to, depth, isAsked });
  };
  const isSummary = (node: Node) => dom.isElement(node) && dom.nameOf(node) === 'summary';
  push(dom.childrenOf(source), flat.documentElement, 1, isShown);
  for (let item = work.pop(); item; item = work.pop()) {
    const { from, to, depth, isAsked } = item;
    if (dom.isText(from)) to.append(flat.createTextNode(dom.valueOf(from)));
    if (!dom.isElement(from)) continue;
    const name = dom.nameOf(from);
    if (name === 'template') continue;
    // What a parser would have nested deeper still is beside each other there, often by the thousand, and holds nothing.
    if (depth >= MAX_SNAPSHOT_DEPTH && isEmpty(from, dom)) continue;
    const assigned = name === 'slot' && isSlot(from) ? from.assignedNodes() : [];
    const frame = frameBody(from, dom);
    const inner = frame ?? dom.shadowOf(from) ?? from;
    const children = assigned.length > 0 ? assigned : dom.childrenOf(inner);
    if ((depth >= MAX_SNAPSHOT_DEPTH && dom.holdsElements(from)) || name === 'slot') {
      push(children, to, depth, isAsked);
      continue;
    }
    const copy = frame ? flat.createElement('div') : flat.importNode(from, false);
    const appearance = isAsked ? dom.appearanceOf(from, name) : 'shown';
    if (appearance === 'hidden') copy.setAttribute('hidden', '');
    to.append(copy);
    const isEntered = isAsked && appearance === 'shown';
    if (isEntered && dom.isFolding(from)) {
      for (let i = children.length - 1; i >= 0; i--) push([children[i]], copy, depth + 1, isSummary(children[i]));
    } else push(children, copy, depth + 1, isEntered);
  }
}

function isEmpty(element: Element, dom: NativeDom): boolean {
  if (SHOWS_ITSELF.has(dom.nameOf(element))) return false;
  return dom.childrenOf(element).length === 0 && dom.shadowOf(element) === null;
}

function copyAttributes(from: Element, to: Element, dom: NativeDom): void {
  for (const { name, value } of dom.attributesOf(from)) to.setAttribute(name, value);
}
