/** The module that holds the class alone: the package's index brings what guesses whether a page is readable, too. */
declare module '@mozilla/readability/Readability.js' {
  import { Readability } from '@mozilla/readability';

  /** What Readability asks of the element that it looks for the article in. */
  interface ReadabilityPage {
    innerHTML: string;
    readonly firstChild: Node | null;
    appendChild(node: Node): Node;
  }

  /** The class with those of its own methods that `container-finder.ts` calls or answers for. */
  export default class extends Readability<string> {
    protected readonly _doc: Document;
    protected _metadata: { title: string };
    protected _articleTitle: string;
    protected readonly REGEXPS: { byline: RegExp };
    protected readonly PHRASING_ELEMS: string[];
    protected _unwrapNoscriptImages(document: Document): void;
    protected _removeScripts(document: Document): void;
    protected _prepDocument(): void;
    protected _getArticleMetadata(jsonLd: object): { title: string };
    protected _grabArticle(page: ReadabilityPage): Element | null;
    protected _postProcessContent(content: Element): void;
    protected _fixRelativeUris(content: Element): void;
    protected _cleanStyles(content: Element): void;
    protected _isProbablyVisible(element: Element): boolean;
    protected _isValidByline(element: Element, names: string): boolean;
    protected _isElementWithoutContent(element: Element): boolean;
    protected _isPhrasingContent(node: Node): boolean;
    protected _hasSingleTagInsideElement(element: Element, tag: string): boolean;
    protected _hasChildBlockElement(element: Element): boolean;
    protected _getInnerText(element: Element): string;
    protected _getLinkDensity(element: Element): number;
    protected _getNextNode(element: Element, isOver?: boolean): Element | null;
    protected _forEachNode<T extends Node>(nodes: ArrayLike<T>, visit: (node: T, index: number) => void): void;
  }
}
