import * as v from 'valibot';
import type { Article, Block, NotAnArticleKind } from './article';

const blockSchema: v.GenericSchema<unknown, Block> = v.object({
  type: v.picklist(['paragraph', 'heading', 'listItem', 'quote', 'preformatted', 'tableCell', 'caption', 'standfirst']),
  text: v.string(),
  level: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
});

export const notAnArticleKindSchema: v.GenericSchema<unknown, NotAnArticleKind> = v.picklist([
  'empty',
  'frontPage',
  'listing',
  'search',
  'shop',
  'video',
  'paywall',
  'tooShort',
  'notHtml',
]);

const isoDate = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d/)));

/** Parses an `Article` that comes from a page's script, a message, a file or the database. */
export const articleSchema: v.GenericSchema<unknown, Article> = v.object({
  url: v.string(),
  canonicalUrl: v.string(),
  declaredUrl: v.exactOptional(v.string()),
  title: v.string(),
  byline: v.array(v.string()),
  siteName: v.string(),
  publishedAt: isoDate,
  publishedAtSource: v.nullable(v.picklist(['json-ld', 'meta', 'microdata', 'time', 'url', 'text'])),
  modifiedAt: isoDate,
  lang: v.nullable(v.string()),
  dir: v.picklist(['ltr', 'rtl']),
  leadImage: v.nullable(v.object({ src: v.string(), alt: v.string() })),
  section: v.nullable(v.string()),
  html: v.string(),
  blocks: v.array(blockSchema),
  wordCount: v.pipe(v.number(), v.integer(), v.minValue(0)),
  isStub: v.boolean(),
  nextPage: v.nullable(v.string()),
});
