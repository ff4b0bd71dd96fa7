/** The kinds of a paragraph-level piece. Captions and standfirsts are beside the body, but carry facts. */
export const BLOCK_TYPES = [
  'paragraph',
  'heading',
  'listItem',
  'quote',
  'preformatted',
  'tableCell',
  'caption',
  'standfirst',
] as const;
export type BlockType = (typeof BLOCK_TYPES)[number];

/** A paragraph-level piece of the article's text, in reading order. White space is folded (except in `preformatted`). */
export interface Block {
  type: BlockType;
  text: string;
  /** Heading level 1–6; only on headings. */
  level?: number;
}

/** The source of the publication date, from surest to least sure. */
export type DateSource = 'json-ld' | 'meta' | 'microdata' | 'time' | 'url' | 'text';

/** The article that was read from one page. It is plain data: it survives `structuredClone` and JSON. */
export interface Article {
  /** Address the page was read at. */
  url: string;
  /** Address the article is known by: on the page's own host, without tracking parameters; a fragment only as a route. */
  canonicalUrl: string;
  /** Address on another host that the page declares as its canonical one: a claim that the library weighs. */
  declaredUrl?: string;
  title: string;
  /** The people who wrote it: names only, no "By", no agency, no job title. Empty when the page names none. */
  byline: string[];
  siteName: string;
  /** ISO 8601: `2025-05-26`, or date and time with the offset where the page gives one. */
  publishedAt: string | null;
  publishedAtSource: DateSource | null;
  modifiedAt: string | null;
  /** BCP 47 tag, declared by the page or detected. */
  lang: string | null;
  dir: 'ltr' | 'rtl';
  leadImage: { src: string; alt: string } | null;
  section: string | null;
  /** Sanitised. Each block's element carries `data-block="N"`, and its `textContent` is `blocks[N].text` to the letter. */
  html: string;
  blocks: Block[];
  /** Words of the body; Chinese, Japanese and Thai are counted by characters. */
  wordCount: number;
  /** True when the page shows only the opening of an article that is behind a wall. */
  isStub: boolean;
  /** True when the page holds more text than is read of one page, so that the rest was left out; absent otherwise. */
  isCut?: boolean;
  /** Address of the article's next page, when it is split over several. */
  nextPage: string | null;
}

/** The reasons why a page gave no article. Each has a message for readers (`notAnArticle_…`). */
export const NOT_AN_ARTICLE_KINDS = [
  'empty',
  'frontPage',
  'listing',
  'search',
  'shop',
  'manual',
  'video',
  'paywall',
  'tooShort',
  'notHtml',
] as const;
export type NotAnArticleKind = (typeof NOT_AN_ARTICLE_KINDS)[number];

/** Thrown by `extractArticle` when a page holds no article, or not one article. */
export class NotAnArticle extends Error {
  readonly kind: NotAnArticleKind;
  constructor(kind: NotAnArticleKind, detail = '') {
    super(`Not an article (${kind})${detail ? `: ${detail}` : ''}`);
    this.name = 'NotAnArticle';
    this.kind = kind;
  }
}
