import { SENTENCE_END } from '../text/sentences';
import { type Article, NotAnArticle } from './article';
import { assembleArticle, bodyBlocks, type Description, describeArticle } from './assemble';
import {
  aboveOwnStandfirst,
  betweenHeadlineAndBody,
  type ElementUnderHeadline,
} from './blocks/between-headline-and-body';
import { declaredBody } from './blocks/declared-body';
import { type DraftBlock, readAllDraftBlocks, readDraftBlocks } from './blocks/draft-blocks';
import { declaredFigure, findLeadFigure, withLeadFigure, withoutLeadCaptions } from './blocks/lead-figure';
import { findStandfirst } from './blocks/standfirst';
import { type Container, containerAround, copyPage, findContainer, withBase } from './container/container';
import { recheckContainer } from './container/recheck-container';
import { revealHidden } from './container/reveal-hidden';
import { FILTER_STEPS, type FilterStepName, filterInSteps } from './filter/filter';
import { baseOf } from './markup/links';
import { findNextPage } from './metadata/next-page';
import { declaredDescriptions, type PageMetadata, readPageMetadata } from './metadata/page-metadata';
import { findSiteLogo } from './metadata/site';
import { declaredTitles } from './metadata/title';
import { readLiveBlog } from './openings/live-entries';
import { withSpeakers } from './openings/speakers';
import { declaresArticle, isWalled, refusalOf } from './page-kind';
import { runAtOnce, type Steps } from './steps';
import { BOILERPLATE } from './words/boilerplate';

export { bodyText } from './assemble';
export { extractSelection, extractWholePage } from './selection';

export interface ExtractOptions {
  /** Steps to leave out, so that the bench can show what each is worth. */
  without?: ReadonlySet<Step>;
  /** The moment when the page was read, for "19 minutes ago"; now, unless given. */
  now?: Date;
  /** True when the document is a copy of the page that nobody else reads: the copy itself is then taken apart. */
  isOwnCopy?: boolean;
}

/** The state of an extraction. Each step adds its part; without a step its part stays as it is at the start. */
interface Extraction {
  /** A copy of the page, without what its readers do not see. */
  readonly page: Document;
  /** The address that relative ones are relative to. */
  readonly base: string;
  readonly metadata: PageMetadata;
  readonly description: Description;
  readonly without: ReadonlySet<Step>;
  container: Container;
  /** All blocks of the container, and whether it holds more than is read. */
  read: DraftBlock[];
  isCut: boolean;
  /** The blocks of the story, and what comes before them. */
  story: DraftBlock[];
  /** The elements from the headline to the story: what belongs to it may be in them. */
  places: ElementUnderHeadline[];
  standfirst: DraftBlock[];
  leadFigure: DraftBlock[];
}

/**
 * The steps of an extraction in order, by the names that `without` knows. A page may be huge: none of the steps takes long
 * on one of some megabytes.
 */
export const EXTRACTION_STEPS = {
  revealHidden(extraction) {
    revealHidden(extraction.page.documentElement);
  },
  findContainer(extraction) {
    extraction.container = findContainer(extraction.page, extraction.base);
  },
  recheckContainer(extraction) {
    const { metadata, container, description } = extraction;
    const element = recheckContainer(metadata, container, description.title);
    if (element) extraction.container = containerAround(extraction.page, element);
  },
  readBlocks(extraction) {
    const { container, base } = extraction;
    if (!container.element) return;
    const { blocks, isCut } = readAllDraftBlocks(container.element, base);
    Object.assign(extraction, { read: blocks, story: blocks, isCut });
  },
  *filter(extraction): Steps<void> {
    const { read, container, without, metadata } = extraction;
    const { title, siteName, byline } = extraction.description;
    if (!container.element) return;
    const known = { title, siteName, authors: byline, isDeclared: declaresArticle(metadata) };
    extraction.story = yield* filterInSteps(read, container.element, container.kept, known, without);
  },
  underHeadline(extraction) {
    const { metadata, description, story } = extraction;
    extraction.places = betweenHeadlineAndBody(metadata.headings, description.title, story);
  },
  standfirst(extraction) {
    const { metadata, description, story, places, base } = extraction;
    const titles = [description.title, ...declaredTitles(metadata)];
    const known = { titles, descriptions: declaredDescriptions(metadata) };
    extraction.standfirst = findStandfirst(aboveOwnStandfirst(places, story), story, base, known);
  },
  leadFigure(extraction) {
    const { metadata, description, story, places, base } = extraction;
    const { leadImage } = description;
    const found = findLeadFigure(places, story, base, leadImage?.src ?? null);
    const isShown = [...found, ...story].some(({ picture }) => picture);
    extraction.story = withoutLeadCaptions(story, found);
    extraction.leadFigure = isShown
      ? found
      : declaredFigure(leadImage, findSiteLogo(metadata), extraction.page.documentElement);
  },
  declaredBody(extraction) {
    const { metadata, story } = extraction;
    const length = story.reduce((sum, { type, text }) => sum + (type === 'caption' ? 0 : text.length), 0);
    if (length < MAX_LENGTH_TO_REPLACE) extraction.story = declaredBody(metadata, length) ?? story;
  },
  speakers(extraction) {
    extraction.story = withSpeakers(extraction.story, extraction.read);
  },
  liveBlog(extraction) {
    const { story, container, base, description } = extraction;
    const live = container.element && readLiveBlog(story, container.element, base);
    if (!live) return;
    extraction.story = live.story;
    // A live blog shows its newest entry first, so the day of publication is that of the first entry written.
    if (live.start && description.publishedAtSource !== 'json-ld' && description.publishedAtSource !== 'meta')
      Object.assign(description, { publishedAt: live.start, publishedAtSource: 'time' });
  },
} satisfies Record<string, (extraction: Extraction) => Steps<void> | void>;

/** The name of a step. */
export type Step = keyof typeof EXTRACTION_STEPS | FilterStepName | 'refusal';

/** The steps without which an article is still read: the bench shows what each is worth. */
export const STEPS_TO_LEAVE_OUT: readonly Step[] = [
  ...new Set([...keysOf(EXTRACTION_STEPS), ...keysOf(FILTER_STEPS)]),
].filter((step) => step !== 'findContainer' && step !== 'readBlocks' && step !== 'underHeadline');

/**
 * UTF-16 units below which what was read from the page may be replaced by the text in the page's data. Chosen by hand.
 */
const MAX_LENGTH_TO_REPLACE = 500;

/**
 * Pulls the article out of a page. `document` is a page as readers see it (`takeSnapshot`), and is only read; `url` is the
 * address it was read at. Runs in a page, an extension page, a worker and Node. Throws `NotAnArticle` (only) when the page
 * holds none.
 */
export function extractArticle(document: Document, url: string, options: ExtractOptions = {}): Article {
  return runAtOnce(extractInSteps(document, url, options));
}

/** Pulls the article out of a page as `extractArticle` does, and yields the name of each step that it has done. */
export function* extractInSteps(document: Document, url: string, options: ExtractOptions = {}): Steps<Article> {
  const extraction = yield* startExtraction(document, url, options);
  for (const name of keysOf(EXTRACTION_STEPS)) {
    if (extraction.without.has(name)) continue;
    const parts = EXTRACTION_STEPS[name](extraction);
    if (parts) yield* parts;
    yield name;
  }
  return finishArticle(extraction);
}

function* startExtraction(
  document: Document,
  url: string,
  { without, now, isOwnCopy }: ExtractOptions,
): Steps<Extraction> {
  if (!document.documentElement) throw new NotAnArticle('empty');
  const base = baseOf(document, url);
  const page = isOwnCopy ? withBase(document, base) : copyPage(document, base);
  yield 'copy';
  const metadata = readPageMetadata(page, url);
  yield 'metadata';
  const description = describeArticle(metadata, now ?? new Date());
  yield 'description';
  return {
    page,
    base,
    metadata,
    description,
    without: without ?? new Set(),
    container: { element: null, kept: null },
    read: [],
    isCut: false,
    story: [],
    places: [],
    standfirst: [],
    leadFigure: [],
  };
}

/** Puts the article together. Throws `NotAnArticle` when what was read is none. */
function finishArticle(extraction: Extraction): Article {
  const { metadata, description, page, story, standfirst, leadFigure } = extraction;
  const article = assembleArticle([...standfirst, ...withLeadFigure(story, leadFigure)], description);
  if (extraction.isCut) article.isCut = true;
  article.nextPage = findNextPage(page, metadata.url);
  article.isStub = isStub(extraction, article);
  const refusal = extraction.without.has('refusal') ? null : refusalOf(metadata, article);
  if (refusal) throw new NotAnArticle(refusal);
  return article;
}

/** Words of the longest text that may be only the opening of an article. Chosen by hand. */
const MAX_STUB_WORDS = 350;
/**
 * Words from which an article is whole although it declares that it is not free: its reader may have paid. Chosen by
 * hand.
 */
const MIN_WHOLE_WORDS = 120;
/** UTF-16 units of the longest block that may ask for money to read on. Chosen by hand. */
const MAX_NOTICE_LENGTH = 300;

/**
 * Tells whether only the opening is shown: the page says how much is left, asks for money to read on, or declares that
 * it is not free and breaks off. The notice of a paywall may be outside what holds the text: where a page declares a
 * paywall, the notice is looked for everywhere.
 */
function isStub({ metadata, read, page, base }: Extraction, { blocks, wordCount }: Article): boolean {
  // A long text is a part only where a notice says how much is left: "You have read 20 %".
  if (wordCount > MAX_STUB_WORDS) return read.some((block) => /\d\s?%/.test(block.text) && isPaywallNotice(block));
  if (read.some(isPaywallNotice)) return true;
  if (!isWalled(metadata)) return false;
  const last = bodyBlocks(blocks).at(-1)?.text ?? '';
  if (wordCount < MIN_WHOLE_WORDS || !SENTENCE_END.test(last) || /(?:\.\.\.|…)$/.test(last)) return true;
  return readDraftBlocks(page.body, base).some((block) => isPaywallNotice(block) && !isTeaser(block));
}

function isPaywallNotice({ text }: DraftBlock): boolean {
  return text.length < MAX_NOTICE_LENGTH && BOILERPLATE.paywallNotices.test(text);
}

/** A line that is nothing but a link leads to another article, whatever it asks for. */
function isTeaser({ text, linkLength }: DraftBlock): boolean {
  return linkLength >= text.length;
}

/** The keys of an object literal, with their types: nothing else has been added to it. */
function keysOf<T extends object>(object: T): (keyof T)[] {
  return Object.keys(object) as (keyof T)[];
}
