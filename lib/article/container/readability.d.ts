/** The module that holds the class alone: the package's index brings what guesses whether a page is readable, too. */
declare module '@mozilla/readability/Readability.js' {
  /** What Readability asks of a document. */
  export interface ReadabilityDocument extends Pick<ParentNode, 'querySelectorAll'> {
    readonly documentElement: Element;
    readonly firstChild: Node;
    readonly body: Element | null;
    readonly title: string;
    createElement(tag: string): Element;
    getElementsByTagName(tag: string): ArrayLike<Element>;
  }

  /** What Readability asks of the element that it looks for the article in. */
  interface ReadabilityBody {
    innerHTML: string;
    readonly firstChild: Node | null;
    appendChild(node: Node): Node;
  }

  /** The class with those of its own methods that `container-finder.ts` calls or answers for. */
  export default class Readability {
    constructor(page: ReadabilityDocument, options: { charThreshold: number; keepClasses: boolean });
    protected readonly _doc: ReadabilityDocument;
    protected readonly REGEXPS: { byline: RegExp };
    protected readonly PHRASING_ELEMS: string[];
    protected _metadata: { title: string };
    protected _articleTitle: string;
    protected _unwrapNoscriptImages(page: ReadabilityDocument): void;
    protected _removeScripts(page: ReadabilityDocument): void;
    protected _prepDocument(): void;
    protected _getArticleMetadata(jsonLd: object): { title: string };
    protected _grabArticle(body: ReadabilityBody): Element | null;
    protected _postProcessContent(content: Element): void;
    protected _fixRelativeUris(content: Element): void;
    protected _cleanStyles(content: Element): void;
    protected _isProbablyVisible(element: Element): boolean;
    protected _isValidByline(element: Element, names: string): boolean;
    protected _isElementWithoutContent(element: Element): boolean;
    protected _isPhrasingContent(node: Node): boolean;
    protected _hasSingleTagInsideElement(element: Element, tag: string): boolean;
    protected _hasChildBlockElement(element: Element): boolean;
    protected _cleanConditionally(content: Element, tag: string): void;
    protected _getInnerText(element: Element, folded?: boolean): string;
    protected _getLinkDensity(element: Element): number;
    protected _getNextNode(element: Element, isOver?: boolean): Element | null;
    protected _forEachNode<T extends Node>(nodes: ArrayLike<T>, visit: (node: T, index: number) => void): void;
  }
}
