import { type Article, NotAnArticle } from './article';
import { aboutOf, assembleArticle } from './assemble';
import { gatherEvidence } from './evidence';
import { flatten } from './flatten';
import { baseOf } from './links';
import { readPassages } from './passages';

/**
 * Reads what the reader has selected on a page, as an article. Throws `NotAnArticle` (`empty`) when nothing is
 * selected. `document` must be the live page: a clone has no selection.
 */
export function extractSelection(document: Document, url: string): Article {
  const selection = document.getSelection();
  const holder = document.implementation.createHTMLDocument('').body;
  for (let i = 0; selection && i < selection.rangeCount; i++) {
    holder.append(holder.ownerDocument.importNode(selection.getRangeAt(i).cloneContents(), true));
  }
  const passages = readPassages(holder, baseOf(document, url));
  if (passages.length === 0) throw new NotAnArticle('empty');
  return assembleArticle(passages, aboutOf(gatherEvidence(document, url), new Date()));
}

/** Reads all text of a page, as an article, whatever it is. Throws `NotAnArticle` (`empty`) when there is none. */
export function extractWholePage(document: Document, url: string): Article {
  const { body } = flatten(document).document;
  const passages = body ? readPassages(body, baseOf(document, url)) : [];
  if (passages.length === 0) throw new NotAnArticle('empty');
  return assembleArticle(passages, aboutOf(gatherEvidence(document, url), new Date()));
}
