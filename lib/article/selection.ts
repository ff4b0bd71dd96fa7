import { type Article, NotAnArticle } from './article';
import { assembleArticle, describeArticle } from './assemble';
import { readAllDraftBlocks } from './blocks/draft-blocks';
import { baseOf } from './markup/links';
import { readPageMetadata } from './metadata/page-metadata';

/**
 * Reads what the reader has selected on a page, as an article. `selected` is a document that holds it and nothing else.
 * Throws `NotAnArticle` (`empty`) when nothing is selected.
 */
export function extractSelection(document: Document, url: string, selected: Document): Article {
  return extractAll(selected.body, document, url);
}

/** Reads all text of a page, as an article, whatever it is. Throws `NotAnArticle` (`empty`) when there is none. */
export function extractWholePage(document: Document, url: string): Article {
  return extractAll(document.body, document, url);
}

function extractAll(root: Element | null, document: Document, url: string): Article {
  const { blocks, isCut } = root ? readAllDraftBlocks(root, baseOf(document, url)) : { blocks: [], isCut: false };
  if (blocks.length === 0) throw new NotAnArticle('empty');
  const article = assembleArticle(blocks, describeArticle(readPageMetadata(document, url), new Date()));
  return isCut ? { ...article, isCut } : article;
}
