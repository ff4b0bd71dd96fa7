import Readability, { type ReadabilityDocument } from '@mozilla/readability/Readability.js';
import { foldedText, isElement, isText } from '../markup/dom';

const BLOCKS = 'blockquote, dl, div, img, ol, p, pre, table, ul';
/** Pictures without any attribute that gives, or may give, their address. */
const NO_ADDRESS = 'img:not([src]):not([srcset]):not([data-src]):not([data-srcset])';

/**
 * Readability as far as it finds the element that holds the article, in a good half of the time. What it asks of each
 * element of a page is answered as it answers, by cheaper ways: no style is worked out and no text read where a name or
 * the lack of children decides. What it prepares for showing is not done at all, nor is the page kept as HTML for another
 * try: `open` makes it anew.
 */
export class ContainerFinder extends Readability {
  private readonly phrasing = new Set(this.PHRASING_ELEMS);
  private texts: Map<Element, string> | null = null;

  /** `root` is a copy of the page's, in no document and with the body alone, to take apart; `open` makes another. */
  constructor(
    private readonly page: Document,
    root: Element,
    private readonly open: () => Element,
  ) {
    super(documentOf(page, root), { charThreshold: 250, keepClasses: true });
  }

  /** The element that holds the article, out of the page; null when none holds running text. */
  find(): Element | null {
    const body = this.prepare();
    if (!body) return null;
    this._metadata = this._getArticleMetadata({});
    this._articleTitle = this._metadata.title;
    const { page, open } = this;
    const found = this._grabArticle({
      // Asked for once to be given back before each other try.
      get innerHTML() {
        return '';
      },
      set innerHTML(_) {
        const anew = new ContainerFinder(page, open(), open).prepare();
        body.replaceChildren();
        while (anew?.firstChild) body.appendChild(anew.firstChild);
      },
      get firstChild() {
        return body.firstChild;
      },
      appendChild: (node) => body.appendChild(node),
    });
    if (found) this._postProcessContent(found);
    return found;
  }

  /** Does to the page what is done before each try. */
  private prepare(): Element | null {
    this._unwrapNoscriptImages(this._doc);
    this._removeScripts(this._doc);
    this._prepDocument();
    return this._doc.body;
  }

  /** Would take the address of the document for that of the page. */
  protected override _fixRelativeUris(): void {}

  /** What is shown of the article is written anew. */
  protected override _cleanStyles(): void {}

  protected override _unwrapNoscriptImages(page: ReadabilityDocument): void {
    // Of pictures it looks for those without an address.
    const getElementsByTagName = (tag: string) => page.querySelectorAll(tag === 'img' ? NO_ADDRESS : tag);
    super._unwrapNoscriptImages({ ...page, getElementsByTagName });
  }

  protected override _isProbablyVisible(element: Element): boolean {
    if (element.hasAttribute('style') || element.hasAttribute('aria-hidden')) return super._isProbablyVisible(element);
    return !element.hasAttribute('hidden');
  }

  protected override _isValidByline(element: Element, names: string): boolean {
    const isNamed =
      element.getAttribute('rel') === 'author' ||
      element.getAttribute('itemprop')?.includes('author') ||
      this.REGEXPS.byline.test(names);
    return isNamed ? super._isValidByline(element, names) : false;
  }

  protected override _isElementWithoutContent(element: Element): boolean {
    const { firstElementChild } = element;
    if (firstElementChild && !element.querySelector('br, hr')) return false;
    return super._isElementWithoutContent(element);
  }

  protected override _isPhrasingContent(node: Node): boolean {
    if (isText(node)) return true;
    if (!isElement(node)) return false;
    return this.phrasing.has(node.tagName) || super._isPhrasingContent(node);
  }

  protected override _hasSingleTagInsideElement(element: Element, tag: string): boolean {
    if (element.childElementCount !== 1 || element.firstElementChild?.tagName !== tag) return false;
    return super._hasSingleTagInsideElement(element, tag);
  }

  protected override _hasChildBlockElement(element: Element): boolean {
    return element.querySelector(BLOCKS) !== null;
  }

  /** Asks for the texts of the same elements again and again; from the last element on, so that none changes once read. */
  protected override _cleanConditionally(content: Element, tag: string): void {
    this.texts = new Map();
    super._cleanConditionally(content, tag);
    this.texts = null;
  }

  protected override _getInnerText(element: Element, folded = true): string {
    const known = folded ? this.texts?.get(element) : undefined;
    if (known !== undefined) return known;
    const text = super._getInnerText(element, folded);
    if (folded) this.texts?.set(element, text);
    return text;
  }

  protected override _getLinkDensity(element: Element): number {
    const links = element.querySelectorAll('a');
    const length = links.length > 0 ? this._getInnerText(element).length : 0;
    if (length === 0) return 0;
    let linked = 0;
    for (const link of links) {
      const isToPlace = /^#./.test(link.getAttribute('href') ?? '');
      linked += this._getInnerText(link).length * (isToPlace ? 0.3 : 1);
    }
    return linked / length;
  }

  protected override _getNextNode(element: Element, isOver = false): Element | null {
    const child = isOver ? null : element.firstElementChild;
    if (child) return child;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const next = at.nextElementSibling;
      if (next) return next;
    }
    return null;
  }

  protected override _forEachNode<T extends Node>(nodes: ArrayLike<T>, visit: (node: T, index: number) => void): void {
    const { length } = nodes;
    for (let i = 0; i < length; i++) {
      const node = nodes[i];
      // A live list may have become shorter.
      if (node) visit.call(this, node, i);
    }
  }
}

/** A page with another root. In no document that is one, each node that is moved or taken out costs half. */
function documentOf(page: Document, root: Element): ReadabilityDocument {
  return {
    documentElement: root,
    firstChild: root,
    body: [...root.children].find(({ localName }) => localName === 'body' || localName === 'frameset') ?? null,
    title: foldedText(page.querySelector('title')),
    createElement: (tag) => page.createElement(tag),
    getElementsByTagName: (tag) => (tag === 'meta' ? page : root).getElementsByTagName(tag),
    querySelectorAll: (selector: string) => root.querySelectorAll(selector),
  };
}
