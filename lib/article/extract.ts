import { type Article, NotAnArticle } from './article';
import { aboutOf, assembleArticle } from './assemble';
import { findContainer } from './container';
import { gatherEvidence } from './evidence';
import { type FilterStepName, filterPassages } from './filter';
import { flatten } from './flatten';
import { baseOf } from './links';
import { readPassages } from './passages';

export { bodyText } from './assemble';
export { extractSelection, extractWholePage } from './whole';

/** Steps that can be left out, so that the bench can say what each is worth. */
export type Step = 'filter' | FilterStepName;

export interface ExtractOptions {
  /** Steps to leave out. */
  without?: ReadonlySet<Step>;
}

const FEWEST_WORDS = 10;

/**
 * Pulls the article out of a page. `document` is a live page or a clone of one, and is only read; `url` is the address
 * it was read at. Runs in a page, an extension page and Node. Throws `NotAnArticle` (only) when the page holds none.
 */
export function extractArticle(document: Document, url: string, options: ExtractOptions = {}): Article {
  if (!document.documentElement) throw new NotAnArticle('empty');
  const without = options.without ?? new Set<Step>();
  const evidence = gatherEvidence(document, url);
  const page = flatten(document);
  const container = findContainer(page.document, page);
  if (!container) throw new NotAnArticle('empty');
  const read = readPassages(container, baseOf(document, url));
  const about = aboutOf(evidence);
  const known = { title: about.title, siteName: about.siteName, authors: about.byline };
  const passages = without.has('filter') ? read : filterPassages(read, container, known, without);
  const article = assembleArticle(passages, about);
  if (article.wordCount < FEWEST_WORDS) throw new NotAnArticle(article.wordCount === 0 ? 'empty' : 'tooShort');
  return article;
}
