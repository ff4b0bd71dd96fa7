/**
 * A page can replace what the DOM says of its forms and of its document by its own elements: with `<form><input
 * name="parentNode">`, the form's `parentNode` is the input (HTML, "named properties"). While the page's own tree is
 * walked, these getters and methods of the prototypes are used, which markup cannot reach.
 */
export interface NativeDom {
  /** An empty document in which nothing runs or loads. */
  blank(): Document;
  /** Copies an element with all that is in it into such a document, outside of its tree. */
  copyOf(element: Element): Element;
  rootOf(page: Document): Element | null;
  bodyOf(page: Document): Element | null;
  find(page: Document, selector: string): Element | null;
  selectionOf(page: Document): Selection | null;
  documentFact(page: Document, fact: 'contentType' | 'compatMode' | 'readyState'): string;
  isElement(node: Node): node is Element;
  isText(node: Node): node is Text;
  valueOf(node: Node): string;
  nameOf(element: Element): string;
  childrenOf(node: Node): ArrayLike<Node>;
  attributesOf(element: Element): NamedNodeMap;
  shadowOf(element: Element): ShadowRoot | null;
  holdsElements(element: Element): boolean;
  parentOf(node: Node): Node | null;
  /** Makes a walker over the elements below one, in page order. */
  elementWalker(root: Element): ElementWalker;
  /** Tells whether an element is a `<details>` that is closed: all in it but its summary is then folded. */
  isFolding(element: Element): boolean;
  /** Tells how the page's styles have an element of this name appear. Without a layout (in a test) all is shown. */
  appearanceOf(element: Element, name: string): Appearance;
  /** Tells whether the styles keep the line breaks of the text directly in an element. */
  keepsLines(element: Element): boolean;
}

/** A walk over elements; null when there are no more. */
interface ElementWalker {
  next(): Element | null;
  /** Gives the next one that is not in the current one. */
  skip(): Element | null;
}

/** `hidden`: neither the element nor what is in it is seen. `folded`: it is in a part that opens with a click. */
type Appearance = 'shown' | 'hidden' | 'folded';

/** Takes getters and methods from the prototypes of a page's nodes. They work on nodes of its frames, too. */
export function nativeDom(page: Document): NativeDom {
  const implementation = getter(page, 'implementation')(page);
  // Nothing in this document has a name: it shows an element and a document as they are without a page.
  const blank = implementation.createHTMLDocument('');
  const element: Element = blank.documentElement;
  const nodeType = getter<Node, 'nodeType'>(element, 'nodeType');
  const isElement = (node: Node): node is Element => nodeType(node) === 1;
  const nodeValue = getter<Node, 'nodeValue'>(element, 'nodeValue');
  const childNodes = getter<Node, 'childNodes'>(element, 'childNodes');
  const firstElement = getter(element, 'firstElementChild');
  const nameOf = getter<Element, 'localName'>(element, 'localName');
  const attributesOf = getter<Element, 'attributes'>(element, 'attributes');
  const facts = {
    contentType: getter(blank, 'contentType'),
    compatMode: getter(blank, 'compatMode'),
    readyState: getter(blank, 'readyState'),
  };
  return {
    blank: () => implementation.createHTMLDocument(''),
    copyOf: (from) => blank.importNode(from, true),
    rootOf: getter(blank, 'documentElement'),
    bodyOf: getter(blank, 'body'),
    find: (from, selector) => Reflect.apply(blank.querySelector, from, [selector]),
    selectionOf: (from) => Reflect.apply(blank.getSelection, from, []),
    documentFact: (from, fact) => facts[fact](from),
    isElement,
    isText: (node): node is Text => nodeType(node) === 3,
    valueOf: (node) => nodeValue(node) ?? '',
    nameOf,
    childrenOf: childNodes,
    attributesOf,
    shadowOf: getter(element, 'shadowRoot'),
    holdsElements: (node) => firstElement(node) !== null,
    isFolding: (node) => nameOf(node) === 'details' && attributesOf(node).getNamedItem('open') === null,
    parentOf: getter<Node, 'parentNode'>(element, 'parentNode'),
    elementWalker: (from) => walkElements(Reflect.apply(blank.createTreeWalker, page, [from, 1]), isElement),
    ...nativeStyles(page, blank),
  };
}

/** The methods of a walker of the browser are safe: it is no element of the page. */
function walkElements(walker: TreeWalker, isElement: (node: Node) => node is Element): ElementWalker {
  const found = (node: Node | null) => (node && isElement(node) ? node : null);
  return {
    next: () => found(walker.nextNode()),
    skip() {
      for (;;) {
        const node = walker.nextSibling();
        if (node) return found(node);
        if (!walker.parentNode()) return null;
      }
    },
  };
}

/** The longest side, in pixels, of a box with words for screen readers alone. */
const MAX_UNSEEN_SIDE = 1;
/** These elements are not shown as boxes, and are read all the same. */
const WITHOUT_BOX = new Set(
  'area base br head link map meta noscript option param script source style template title track wbr'.split(' '),
);
const PICTURE = new Set('img picture svg video figure'.split(' '));
const SEEN = { visibilityProperty: true };

/**
 * Gives the functions that ask the page's styles. An element is asked for its box first, which is cheap; only one with
 * an unusual box is asked for its style.
 */
function nativeStyles(page: Document, blank: Document): Pick<NativeDom, 'appearanceOf' | 'keepsLines'> {
  const sample = blank.createElement('div');
  const view = getter(blank, 'defaultView')(page);
  const styleOf = (element: Element) => view?.getComputedStyle(element);
  const keepsLines = (element: Element) => /^(?:pre|break-spaces)/.test(styleOf(element)?.whiteSpace ?? '');
  const isVisible: unknown = Reflect.get(sample, 'checkVisibility');
  if (typeof isVisible !== 'function') return { appearanceOf: () => 'shown', keepsLines };
  const widthOf = getter<HTMLElement, 'offsetWidth'>(sample, 'offsetWidth');
  const heightOf = getter<HTMLElement, 'offsetHeight'>(sample, 'offsetHeight');
  const textOf = getter<Node, 'textContent'>(sample, 'textContent');
  const namespaceOf = getter<Element, 'namespaceURI'>(sample, 'namespaceURI');
  const isHtml = (element: Element): element is HTMLElement => namespaceOf(element) === 'http://www.w3.org/1999/xhtml';
  const appearanceOf = (element: Element, name: string): Appearance => {
    if (WITHOUT_BOX.has(name) || PICTURE.has(name) || !isHtml(element)) return 'shown';
    if (!isVisible.call(element, SEEN)) {
      const style = styleOf(element);
      if (style?.display === 'contents') return 'shown';
      // The content of a `<details>` that is closed is one click away.
      return style?.display !== 'none' && style?.visibility === 'visible' ? 'folded' : 'hidden';
    }
    if (widthOf(element) > MAX_UNSEEN_SIDE || heightOf(element) > MAX_UNSEEN_SIDE || !textOf(element)?.trim())
      return 'shown';
    const style = styleOf(element);
    const isClipped =
      style && /hidden|clip/.test(`${style.overflow} ${style.clipPath}`) && style.position === 'absolute';
    return isClipped ? 'hidden' : 'shown';
  };
  return { appearanceOf, keepsLines };
}

/** The getter of a property, from the prototypes of an object that has it. */
function getter<T extends object, K extends keyof T>(sample: T, key: K): (object: T) => T[K] {
  for (let at = Reflect.getPrototypeOf(sample); at; at = Reflect.getPrototypeOf(at)) {
    const get = Reflect.getOwnPropertyDescriptor(at, key)?.get;
    // The page's scripts cannot change the functions of this world, and markup none at all.
    if (get) return (object) => get.call(object);
  }
  throw new TypeError(`No prototype has a getter of ${String(key)}.`);
}
