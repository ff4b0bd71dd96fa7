import { textsIn } from '../markup/dom';
import { outsideArticleTest } from '../markup/element-names';
import { type Heading, headingsOf } from '../markup/headings';
import { ARTICLE_TYPES, hasType, type JsonLdNode, readJsonLd, textOf } from '../markup/json-ld';
import { MAX_META_CONTENTS } from '../page-bounds';

/** The data of a page about itself, outside its article's text. It is read once for all that needs it. */
export interface PageMetadata {
  document: Document;
  url: string;
  jsonLd: JsonLdNode[];
  /** The JSON-LD node that describes the article, when there is one. */
  article: JsonLdNode | null;
  /** `name`, `property` or `itemprop` of each `<meta>`, in lower case, to its contents in page order. */
  meta: Map<string, string[]>;
  headings: Heading[];
  /** The texts of the body in page order, including blank ones. */
  readonly texts: Node[];
  /** Tells whether an element is in a part of the page that is not its article. */
  isOutsideArticle: (element: Element) => boolean;
}

/** Reads JSON-LD, `<meta>` and headings of a page. */
export function readPageMetadata(document: Document, url: string): PageMetadata {
  const jsonLd = readJsonLd(document);
  const meta = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = (element.getAttribute('content') ?? '').replace(/\s+/g, ' ').trim();
    if (!content) continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      for (const key of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        const contents = meta.get(key);
        if (contents && contents.length < MAX_META_CONTENTS) contents.push(content);
        else if (!contents && key) meta.set(key, [content]);
      }
    }
  }
  const articles = jsonLd.filter((node) => hasType(node, ARTICLE_TYPES));
  const article = articles.find((node) => node.headline || node.datePublished || node.author) ?? articles[0] ?? null;
  const headings = headingsOf(document);
  const isOutsideArticle = outsideArticleTest(document.body);
  let texts: Node[] | null = null;
  return {
    document,
    url,
    jsonLd,
    article,
    meta,
    headings,
    isOutsideArticle,
    // The texts are collected when they are first asked for: most pages are read without them.
    get texts() {
      texts ??= textsIn(document.body ?? document.documentElement);
      return texts;
    },
  };
}

/** The first content of the first of these `<meta>` names that the page has. */
export function metaOf(metadata: PageMetadata, ...names: string[]): string | null {
  for (const name of names) {
    const content = metadata.meta.get(name)?.[0];
    if (content) return content;
  }
  return null;
}

/** Gives the page's own descriptions of the article. */
export function declaredDescriptions(metadata: PageMetadata): string[] {
  const declared = ['og:description', 'description', 'twitter:description', 'dc.description'].flatMap(
    (name) => metadata.meta.get(name)?.[0] ?? [],
  );
  return [...declared, textOf(metadata.article?.description) ?? ''].filter((text) => text !== '');
}
