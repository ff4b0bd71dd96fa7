import { foldedText, holdsText } from '../markup/dom';
import { outsideArticleTest } from '../markup/element-names';
import { headingWithTitle } from '../markup/headings';
import type { PageMetadata } from '../metadata/page-metadata';
import { type Container, densestElement, proseIn } from './container';

/** UTF-16 units of running text that are enough to show where the story is. Chosen by hand, as are those below. */
const ENOUGH_PROSE = 300;
/** UTF-16 units of running text below which a container may hold only the opening of the story. */
const LITTLE_PROSE = 800;
/** UTF-16 units of a line of verse. */
const SHORT_LINE = 12;
/** Another element is read instead when it holds this many times the running text. Chosen by hand. */
const MUCH_MORE = 1.7;
const NEARLY_ALL = 5;

/**
 * Checks the container that was found against the page: it should be with the headline, and not hold a small part of
 * what the page itself marks as the article. Returns the element of the page to read instead, or null to stay.
 */
export function recheckContainer(
  metadata: PageMetadata,
  { element: found, kept }: Container,
  title: string,
): Element | null {
  const { isOutsideArticle } = metadata;
  const page = metadata.document.body ?? metadata.document.documentElement;
  const isLeftOut = found ? outsideArticleTest(found) : null;
  const foundProse =
    found && isLeftOut ? proseIn(found, (element) => (kept && !kept.has(element)) || isLeftOut(element)) : 0;
  const probe = found ? longestParagraph(found, kept) : '';
  const headline = headingWithTitle(title, metadata.headings, ['h1', 'h2']);
  const scope = headlineScope(headline, isOutsideArticle);
  const isUnderHeadline = scope !== null && probe !== '' && holdsText(scope, probe);
  let best = { element: found, prose: foundProse, probe };
  if (scope && !isUnderHeadline) {
    const beside = densestElement(scope, isOutsideArticle);
    const prose = beside ? proseIn(beside, isOutsideArticle) : 0;
    // The text after the headline in the same article continues the text under it: neither of the two is the whole.
    const isSame = found !== null && found.closest('article, main') === scope.closest('article, main');
    const isEnough = prose * (isSame ? 1 : 4) > foundProse || isUnderOtherHeadline(found, headline);
    if (beside && prose >= ENOUGH_PROSE && isEnough)
      best = { element: beside, prose, probe: longestParagraph(beside, null) };
  }
  // A part is never shown as if it were the whole.
  for (const whole of best.probe ? [smallestMarked(page, best.probe), holderOfBoth(headline, best.probe)] : []) {
    const isOne = whole !== null && whole.querySelectorAll('article').length < 2;
    // The entries of a guide may be articles, too; even so, most of what is under the headline is its story.
    const enough = (isOne ? MUCH_MORE : NEARLY_ALL) * best.prose + 1;
    if (whole && proseIn(whole, isOutsideArticle, enough) >= enough) return whole;
  }
  if (best.element !== found) return best.element;
  if (foundProse < LITTLE_PROSE) {
    // A short story is not replaced by a longer one beside it.
    const densest = densestElement(isUnderHeadline ? scope : page, isOutsideArticle);
    const prose = densest ? proseIn(densest, isOutsideArticle) : 0;
    if (prose > 2 * foundProse && (foundProse < ENOUGH_PROSE || prose > LITTLE_PROSE)) return densest;
  }
  if (foundProse > 0) return null;
  // Poems and dialogues are written in short lines.
  const lines = densestElement(scope ?? page, isOutsideArticle, SHORT_LINE);
  return lines && foldedText(lines).length * 2 > foldedText(found).length ? lines : null;
}

/** Tells whether what was found is another of several stories on the page, each an article under its own headline. */
function isUnderOtherHeadline(found: Element | null, headline: Element | null): boolean {
  const article = found?.closest('article');
  const own = article?.querySelector('h1');
  return headline?.localName === 'h1' && own !== null && own !== undefined && !article?.contains(headline);
}

/** The smallest element that holds the headline and running text. */
function headlineScope(headline: Element | null, isOutsideArticle: (element: Element) => boolean): Element | null {
  for (let at = headline?.parentElement ?? null; at && at.localName !== 'body'; at = at.parentElement) {
    if (proseIn(at, isOutsideArticle, ENOUGH_PROSE) >= ENOUGH_PROSE) return at;
  }
  return null;
}

/** The smallest element that holds the headline and a text, when it is less than the page. */
function holderOfBoth(headline: Element | null, text: string): Element | null {
  let at = headline?.parentElement ?? null;
  while (at && !holdsText(at, text)) at = at.parentElement;
  return at && at.localName !== 'body' ? at : null;
}

/** The start of the longest paragraph, as it is on the page. */
function longestParagraph(container: Element, kept: ReadonlySet<Element> | null): string {
  let longest = '';
  for (const paragraph of container.querySelectorAll('p, li, blockquote, td, pre')) {
    if (kept && !kept.has(paragraph)) continue;
    const text = paragraph.textContent ?? '';
    if (text.length > longest.length && text.length < 5000) longest = text;
  }
  return longest.replace(/\s+/g, ' ').trim().slice(0, 120);
}

/** The smallest element that the page marks as its article and that holds the text. */
function smallestMarked(page: Element, text: string): Element | null {
  let smallest: Element | null = null;
  for (const element of page.querySelectorAll('[itemprop~="articleBody"], article, main, [role="main"]')) {
    if ((!smallest || smallest.contains(element)) && holdsText(element, text)) smallest = element;
  }
  return smallest;
}
