import { isDocument, isFollowing, measure } from '../markup/dom';
import { outsideArticleTest } from '../markup/element-names';
import { layoutOf } from '../markup/layout';
import { MAX_DEPTH_FOR_READABILITY, MAX_ELEMENTS, MAX_TEXT_FOR_READABILITY } from '../page-bounds';
import { keptByReadability } from './readability';

/** Makes a copy of a page to take apart, in which relative addresses are relative to `base`. */
export function copyPage(page: Document, base: string): Document {
  const copy = page.cloneNode(true);
  if (!isDocument(copy)) throw new TypeError('A document was copied as something else.');
  return withBase(copy, base);
}

/**
 * Tells a copy of a page that relative addresses in it are relative to `base`, and not to the address of the document in
 * which it was made: Readability asks it for its `baseURI`. A `<base>` element would not do, since the policy of the
 * extension's own pages (`base-uri 'none'`) has the browser pass over it.
 */
export function withBase(copy: Document, base: string): Document {
  Object.defineProperty(copy, 'baseURI', { value: base });
  return copy;
}

/** The element of a page that holds the article, and those in it that are the article's own. */
export interface Container {
  /** The element that holds it; null when none does. */
  element: Element | null;
  /** The elements in it that a first reading takes for the article's; null when that is everything. */
  kept: ReadonlySet<Element> | null;
}

/** Finds the element that holds the article of a page, and which parts of it are surely the article's. */
export function findContainer(page: Document, base: string): Container {
  const root = page.documentElement;
  const { elements, depth } = measure(root);
  const isLong = ((page.body ?? root).textContent ?? '').length > MAX_TEXT_FOR_READABILITY;
  if (isLong || elements > MAX_ELEMENTS || depth > MAX_DEPTH_FOR_READABILITY)
    return { element: densestElement(root, outsideArticleTest(page.body)), kept: null };
  try {
    const kept = keptByReadability(page, () => copyPage(page, base));
    return { element: kept && wholeStory(page, holderOf(kept), kept), kept };
  } catch (error) {
    // A page that Readability gives up on can be read in another way; a mistake of ours must be seen.
    console.error(error);
    return { element: null, kept: null };
  }
}

/** The container with this element in it, all of which is the article's, and with what else is set like it. */
export function containerAround(page: Document, element: Element): Container {
  const kept = new Set([element, ...element.querySelectorAll('*')]);
  const whole = wholeStory(page, element, kept);
  return { element: whole, kept: whole === element ? null : kept };
}

/** Gives the smallest element that holds all the running text of some elements; null when they hold no text. */
function holderOf(kept: ReadonlySet<Element>): Element | null {
  const prose = [...kept].filter((element) => ownProse(element) > 0);
  let holder: Element | null = prose[0] ?? null;
  for (const element of prose) while (holder && !holder.contains(element)) holder = holder.parentElement;
  return holder === prose[0] && holder?.localName === 'p' ? holder.parentElement : holder;
}

/**
 * Gives the element that holds, besides what was found, the rest of the story: text that is set in the same way, and
 * text between the headline and what was found. Whether each block in it belongs to the story is decided later.
 */
function wholeStory(page: Document, holder: Element | null, kept: ReadonlySet<Element>): Element | null {
  if (!holder || holder.localName === 'body' || !holder.isConnected) return holder;
  const isOutside = outsideArticleTest(page.body);
  const isProse = (element: Element) => ownProse(element) >= MIN_PROSE_LENGTH;
  const layouts = new Set([...kept].filter(isProse).map(layoutOf));
  const article = holder.closest('article');
  const headline = (article ?? page).querySelector('h1');
  let whole: Element = holder;
  for (const element of (article ?? page.body).querySelectorAll(PROSE_HOLDERS)) {
    if (whole.contains(element) || !isProse(element) || isOutside(element)) continue;
    if (!layouts.has(layoutOf(element)) && !isBetween(headline, element, holder)) continue;
    let both: Element | null = whole;
    while (both && !both.contains(element)) both = both.parentElement;
    whole = both ?? whole;
  }
  return whole;
}

function isBetween(before: Element | null, element: Element, after: Element): boolean {
  if (!before) return false;
  return (
    isFollowing(before, element) &&
    isFollowing(element, after) &&
    element.closest('article') === after.closest('article')
  );
}

const PROSE_HOLDERS = 'p, pre, blockquote, li, td, dd, div, section';
/** UTF-16 units of the shortest text that counts as prose: shorter text is as likely a label. */
const MIN_PROSE_LENGTH = 80;

/**
 * Finds the element whose own paragraphs hold the most text outside links. It takes one pass, and serves for pages that
 * Readability is too slow for, gives up on or misjudges. Texts shorter than `minLength` UTF-16 units do not count.
 */
export function densestElement(
  root: Element,
  isOutsideArticle: (element: Element) => boolean,
  minLength = MIN_PROSE_LENGTH,
): Element | null {
  const scores = new Map<Element, number>();
  let best: Element | null = null;
  for (const paragraph of root.querySelectorAll(PROSE_HOLDERS)) {
    const text = ownProse(paragraph);
    if (text < minLength || isOutsideArticle(paragraph)) continue;
    const parent = paragraph.parentElement;
    const grandparent = parent?.parentElement;
    for (const [element, weight] of [
      [paragraph, paragraph.localName === 'p' ? 0 : 0.6],
      [parent, 1],
      [grandparent, 0.5],
    ] as const) {
      if (!element || weight === 0 || !root.contains(element)) continue;
      const score = (scores.get(element) ?? 0) + text * weight;
      scores.set(element, score);
      if (!best || score > (scores.get(best) ?? 0)) best = element;
    }
  }
  return best;
}

/** Counts the UTF-16 units of running text in an element that may be of the story. It stops counting at `enough`. */
export function proseIn(
  root: Element,
  isOutsideArticle: (element: Element) => boolean,
  enough = Number.POSITIVE_INFINITY,
): number {
  let total = Math.max(0, ownProse(root));
  for (const holder of root.querySelectorAll(PROSE_HOLDERS)) {
    if (total >= enough) break;
    const text = ownProse(holder);
    if (text >= MIN_PROSE_LENGTH && !isOutsideArticle(holder)) total += text;
  }
  return total;
}

/**
 * The counts of `ownProse`, for as long as their elements live. All who ask do so once the text of the page has its last form, which
 * `revealHidden` gives it: no later step of a reading changes it.
 */
const ownProseOf = new WeakMap<Element, number>();

/**
 * Counts the UTF-16 units of text directly in an element or in its inline elements other than links. An element is counted once:
 * one may have 100,000 children, and is asked about in several of the searches of a reading.
 */
function ownProse(element: Element): number {
  const known = ownProseOf.get(element);
  if (known !== undefined) return known;
  const length = countOwnProse(element);
  ownProseOf.set(element, length);
  return length;
}

function countOwnProse(element: Element): number {
  let length = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const name = node.nodeName;
    if (name === '#text') length += (node.nodeValue ?? '').trim().length;
    else if (INLINE.has(name)) length += (node.textContent ?? '').length;
  }
  return length;
}

const INLINE = new Set('B STRONG I EM SPAN FONT U Q CITE MARK SMALL ABBR'.split(' '));
