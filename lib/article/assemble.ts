import type { Article, Block } from './article';
import type { DraftBlock } from './blocks/draft-blocks';
import { writeArticle } from './blocks/write-html';
import { findAuthors } from './metadata/authors';
import { findModified, findPublished } from './metadata/dates';
import { countWords, declaredLanguage, directionOf, languageOfText } from './metadata/language';
import type { PageMetadata } from './metadata/page-metadata';
import { findCanonicalUrl, findLeadImage, findSection, findSiteName } from './metadata/site';
import { findTitle } from './metadata/title';

/** The description of an article that a page gives besides the text. */
export type Description = Omit<Article, 'html' | 'blocks' | 'wordCount' | 'dir' | 'isStub' | 'isCut' | 'nextPage'>;

/** Reads everything about an article that does not need its text. */
export function describeArticle(metadata: PageMetadata, now: Date): Description {
  const siteName = findSiteName(metadata);
  const title = findTitle(metadata, siteName);
  const published = findPublished(metadata, title, now);
  return {
    url: metadata.url,
    ...findCanonicalUrl(metadata),
    title,
    byline: findAuthors(metadata, siteName),
    siteName,
    publishedAt: published?.value ?? null,
    publishedAtSource: published?.source ?? null,
    modifiedAt: findModified(metadata),
    lang: declaredLanguage(metadata),
    leadImage: findLeadImage(metadata),
    section: findSection(metadata),
  };
}

/** Puts the text that was chosen and what the page says about it together. */
export function assembleArticle(draftBlocks: DraftBlock[], about: Description): Article {
  const { html, blocks } = writeArticle(draftBlocks);
  const body = bodyText({ blocks });
  const first = draftBlocks.find((draftBlock) => draftBlock.picture)?.picture;
  const leadImage = about.leadImage ?? (first ? { src: first.src, alt: first.alt } : null);
  const lang = languageOfText(body, about.lang);
  return {
    ...about,
    leadImage,
    lang,
    dir: directionOf(body),
    html,
    blocks,
    wordCount: countWords(body),
    isStub: false,
    nextPage: null,
  };
}

/** The types of blocks that are beside the story: they carry facts, but are not part of its text. */
const BESIDE_BODY: ReadonlySet<string> = new Set(['caption', 'standfirst']);

/** The article's own text: one line to a block, without captions and standfirsts. */
export function bodyText(article: { blocks: Block[] }): string {
  return bodyBlocks(article.blocks)
    .map((block) => block.text)
    .join('\n');
}

/** The blocks that are the story itself. */
export function bodyBlocks(blocks: Block[]): Block[] {
  return blocks.filter((block) => !BESIDE_BODY.has(block.type));
}
