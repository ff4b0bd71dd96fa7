import { type Article, NotAnArticle } from './article';
import { aboutOf, assembleArticle } from './assemble';
import { between } from './blocks/between-headline-and-body';
import { declaredBody } from './blocks/declared-body';
import { type Passage, readAllPassages } from './blocks/draft-blocks';
import { findLeadFigure } from './blocks/lead-figure';
import { findStandfirst } from './blocks/standfirst';
import { findContainer } from './container/container';
import { lookAgain } from './container/recheck-container';
import { unveil } from './container/reveal-hidden';
import { findBoxes } from './filter/callouts';
import { type FilterStepName, filterPassages } from './filter/filter';
import { baseOf } from './markup/links';
import { findNextPage } from './metadata/next-page';
import { type Evidence, gatherEvidence } from './metadata/page-metadata';
import { isWalled, refusalOf } from './page-kind';
import { runAtOnce, type Steps } from './steps';
import { BOILERPLATE } from './words/boilerplate';

export { bodyText } from './assemble';
export { extractSelection, extractWholePage } from './selection';

/** Steps that can be left out, so that the bench can say what each is worth. */
export type Step = 'refusal' | 'unveil' | 'secondLook' | 'standfirst' | 'leadFigure' | 'filter' | FilterStepName;

export interface ExtractOptions {
  /** Steps to leave out. */
  without?: ReadonlySet<Step>;
  /** When the page was read, for "19 minutes ago"; now, unless given. */
  now?: Date;
}

/**
 * Pulls the article out of a page. `document` is a page as readers see it (`takeSnapshot`), and is only read; `url` is the
 * address it was read at. Runs in a page, an extension page, a worker and Node. Throws `NotAnArticle` (only) when the page
 * holds none.
 */
export function extractArticle(document: Document, url: string, options: ExtractOptions = {}): Article {
  return runAtOnce(extractInSteps(document, url, options));
}

/** The same, in steps of which none takes long on pages of up to some megabytes. */
export function* extractInSteps(document: Document, url: string, options: ExtractOptions = {}): Steps<Article> {
  if (!document.documentElement) throw new NotAnArticle('empty');
  const without = options.without ?? new Set<Step>();
  const evidence = gatherEvidence(document, url);
  yield;
  const about = aboutOf(evidence, options.now ?? new Date());
  yield;
  const found = findContainer(document, () => {
    const root = document.importNode(document.documentElement, false);
    if (document.body) root.append(document.importNode(document.body, true));
    if (!without.has('unveil')) unveil(root);
    return root;
  });
  yield;
  const container = (without.has('secondLook') ? null : lookAgain(evidence, found, about.title)) ?? found;
  const base = baseOf(document, url);
  yield;
  const { passages: read, isCut } = container ? readAllPassages(container, base) : { passages: [], isCut: false };
  yield;
  const boxes = without.has('boxes') ? new Set<string>() : findBoxes(document, base);
  const known = { title: about.title, siteName: about.siteName, authors: about.byline, boxes };
  const passages = without.has('filter') || !container ? read : filterPassages(read, container, known, without);
  yield;
  const places = between(evidence.headings, about.title, passages);
  const standfirst = without.has('standfirst') ? [] : findStandfirst(places, passages, base);
  const story = lastResort(evidence, passages) ?? passages;
  const figure = without.has('leadFigure') ? [] : findLeadFigure(places, passages, base, about.leadImage?.src ?? null);
  yield;
  const article = assembleArticle([...standfirst, ...figure, ...story], about);
  if (isCut) article.isCut = true;
  article.nextPage = findNextPage(document, url);
  article.isStub = isStub(evidence, read, article.wordCount);
  const refusal = without.has('refusal') ? null : refusalOf(evidence, article);
  if (refusal) throw new NotAnArticle(refusal);
  return article;
}

/** Text from the page's data when next to nothing was read from the page itself. */
function lastResort(evidence: Evidence, passages: Passage[]): Passage[] | null {
  const length = passages.reduce((sum, passage) => sum + (passage.type === 'caption' ? 0 : passage.text.length), 0);
  return length < 500 ? declaredBody(evidence, length) : null;
}

/** Longer texts are not the opening of one. */
const LONGEST_STUB = 350;

/** Whether only the opening is shown: the page says that it is not free, or asks for money to read on. */
function isStub(evidence: Evidence, read: Passage[], words: number): boolean {
  if (words > LONGEST_STUB) return false;
  return isWalled(evidence) || read.some(({ text }) => text.length < 300 && BOILERPLATE.paywallNotices.test(text));
}
