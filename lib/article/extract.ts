import { type Article, NotAnArticle } from './article';
import { aboutOf, assembleArticle } from './assemble';
import { findContainer } from './container';
import { gatherEvidence } from './evidence';
import { type FilterStepName, filterPassages } from './filter';
import { flatten } from './flatten';
import { baseOf } from './links';
import { refusalOf } from './page-kind';
import { readPassages } from './passages';
import { lookAgain } from './second-look';
import { findStandfirst } from './standfirst';

export { bodyText } from './assemble';
export { extractSelection, extractWholePage } from './whole';

/** Steps that can be left out, so that the bench can say what each is worth. */
export type Step = 'refusal' | 'secondLook' | 'standfirst' | 'filter' | FilterStepName;

export interface ExtractOptions {
  /** Steps to leave out. */
  without?: ReadonlySet<Step>;
  /** When the page was read, for "19 minutes ago"; now, unless given. */
  now?: Date;
}

/**
 * Pulls the article out of a page. `document` is a live page or a clone of one, and is only read; `url` is the address
 * it was read at. Runs in a page, an extension page and Node. Throws `NotAnArticle` (only) when the page holds none.
 */
export function extractArticle(document: Document, url: string, options: ExtractOptions = {}): Article {
  if (!document.documentElement) throw new NotAnArticle('empty');
  const without = options.without ?? new Set<Step>();
  const evidence = gatherEvidence(document, url);
  const page = flatten(document);
  const about = aboutOf(evidence, options.now ?? new Date());
  const found = findContainer(page.document, page);
  const original = page.composed ? flatten(document).document : document;
  const container = (without.has('secondLook') ? null : lookAgain(original, found, about.title)) ?? found;
  if (!container) throw new NotAnArticle('empty');
  const base = baseOf(document, url);
  const read = readPassages(container, base);
  const known = { title: about.title, siteName: about.siteName, authors: about.byline };
  const passages = without.has('filter') ? read : filterPassages(read, container, known, without);
  const standfirst = without.has('standfirst') ? [] : findStandfirst(original, about.title, passages, base);
  const article = assembleArticle([...standfirst, ...passages], about);
  const refusal = without.has('refusal') ? null : refusalOf(evidence, article);
  if (refusal) throw new NotAnArticle(refusal);
  return article;
}
