import * as v from 'valibot';
import { type Article, BLOCK_TYPES, type Block, NOT_AN_ARTICLE_KINDS, type NotAnArticleKind } from './article';
import * as bounded from './bounded';

/** This is far above the longest article that was met: the longest novels on one page have a tenth of it. */
export const MAX_BLOCKS = 200_000;
const MAX_AUTHORS = 100;

export const blockSchema: v.GenericSchema<unknown, Block> = v.object({
  type: v.picklist(BLOCK_TYPES),
  text: v.string(),
  level: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
});

export const notAnArticleKindSchema: v.GenericSchema<unknown, NotAnArticleKind> = v.picklist(NOT_AN_ARTICLE_KINDS);

/** Parses an `Article` that comes from a page's script, a message, a file or the database. */
export const articleSchema: v.GenericSchema<unknown, Article> = v.object({
  url: v.string(),
  canonicalUrl: v.string(),
  declaredUrl: v.exactOptional(v.string()),
  title: bounded.title,
  byline: bounded.list(bounded.line, MAX_AUTHORS),
  siteName: bounded.line,
  publishedAt: bounded.publication,
  publishedAtSource: v.nullable(v.picklist(['json-ld', 'meta', 'microdata', 'time', 'url', 'text'])),
  modifiedAt: bounded.publication,
  lang: bounded.language,
  dir: v.picklist(['ltr', 'rtl']),
  leadImage: v.nullable(v.object({ src: v.string(), alt: v.string() })),
  section: v.nullable(v.string()),
  html: v.string(),
  blocks: bounded.list(blockSchema, MAX_BLOCKS),
  wordCount: bounded.count,
  isStub: v.boolean(),
  isCut: v.exactOptional(v.boolean()),
  nextPage: v.nullable(v.string()),
});
