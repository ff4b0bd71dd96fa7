import type { Article, Block } from './article';
import type { Passage } from './blocks/draft-blocks';
import { writeArticle } from './blocks/write-html';
import { findAuthors } from './metadata/authors';
import { findModified, findPublished } from './metadata/dates';
import { countWords, declaredLanguage, directionOf, languageOf } from './metadata/language';
import type { Evidence } from './metadata/page-metadata';
import { findCanonicalUrl, findLeadImage, findSection, findSiteName } from './metadata/site';
import { findTitle } from './metadata/title';

/** What a page says about its article, besides the text. */
export type Description = Omit<Article, 'html' | 'blocks' | 'wordCount' | 'dir' | 'isStub' | 'isCut' | 'nextPage'>;

/** Reads everything about an article that does not need its text. */
export function aboutOf(evidence: Evidence, now: Date): Description {
  const siteName = findSiteName(evidence);
  const title = findTitle(evidence, siteName);
  const published = findPublished(evidence, title, now);
  return {
    url: evidence.url,
    ...findCanonicalUrl(evidence),
    title,
    byline: findAuthors(evidence, siteName),
    siteName,
    publishedAt: published?.value ?? null,
    publishedAtSource: published?.source ?? null,
    modifiedAt: findModified(evidence),
    lang: declaredLanguage(evidence),
    leadImage: findLeadImage(evidence),
    section: findSection(evidence),
  };
}

/** Puts the text that was chosen and what the page says about it together. */
export function assembleArticle(passages: Passage[], about: Description): Article {
  const { html, blocks } = writeArticle(passages);
  const body = bodyText({ blocks });
  const first = passages.find((passage) => passage.picture)?.picture;
  const leadImage = about.leadImage ?? (first ? { src: first.src, alt: first.alt } : null);
  const lang = languageOf(body, about.lang);
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

/** Blocks that stand beside the story: they carry facts, but are not its text. */
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
