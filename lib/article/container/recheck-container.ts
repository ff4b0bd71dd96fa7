import { foldedText, holdsText } from '../markup/dom';
import { outsideArticleTest } from '../markup/element-names';
import { headingWithTitle } from '../markup/headings';
import type { PageMetadata } from '../metadata/page-metadata';
import { densestElement, proseIn } from './container';

/** UTF-16 units of running text that tell where the story is. Chosen by hand, as those below. */
const ENOUGH_PROSE = 300;
/** Less running text may be the opening of the story alone. */
const LITTLE_PROSE = 800;
/** UTF-16 units of a line of verse. */
const SHORT_LINE = 12;
/** Another element must hold so many times the running text to be taken instead. Chosen by hand. */
const MUCH_MORE = 1.7;

/**
 * Checks the container that was found against the page: it should stand with the headline, and not hold a small part of
 * what the page itself marks as the article. Returns the element of the page to read instead, or null to stay.
 */
export function recheckContainer(metadata: PageMetadata, found: Element | null, title: string): Element | null {
  const { isOutsideArticle } = metadata;
  const page = metadata.document.body ?? metadata.document.documentElement;
  const foundProse = found ? proseIn(found, outsideArticleTest(found)) : 0;
  const probe = found ? longestParagraph(found) : '';
  const scope = headlineScope(metadata, title);
  if (scope && !(probe && holdsText(scope, probe))) {
    const beside = densestElement(scope, isOutsideArticle);
    const prose = beside ? proseIn(beside, isOutsideArticle) : 0;
    if (prose >= ENOUGH_PROSE && prose * 4 > foundProse) return beside;
  }
  const marked = probe ? smallestMarked(page, probe) : null;
  const enough = MUCH_MORE * foundProse + 1;
  const isOne = marked !== null && marked.querySelectorAll('article').length < 2;
  if (isOne && proseIn(marked, isOutsideArticle, enough) >= enough) return marked;
  if (foundProse < LITTLE_PROSE) {
    const densest = densestElement(page, isOutsideArticle);
    const prose = densest ? proseIn(densest, isOutsideArticle) : 0;
    if (prose > 2 * foundProse && (foundProse < ENOUGH_PROSE || prose > LITTLE_PROSE)) return densest;
  }
  if (foundProse > 0) return null;
  // Poems and dialogues are written in short lines.
  const lines = densestElement(scope ?? page, isOutsideArticle, SHORT_LINE);
  return lines && foldedText(lines).length * 2 > foldedText(found).length ? lines : null;
}

/** The smallest element that holds the headline and running text. */
function headlineScope({ headings, isOutsideArticle }: PageMetadata, title: string): Element | null {
  const headline = headingWithTitle(title, headings, ['h1', 'h2']);
  for (let at = headline?.parentElement ?? null; at && at.localName !== 'body'; at = at.parentElement) {
    if (proseIn(at, isOutsideArticle, ENOUGH_PROSE) >= ENOUGH_PROSE) return at;
  }
  return null;
}

/** The start of the longest paragraph, as it stands on the page. */
function longestParagraph(container: Element): string {
  let longest = '';
  for (const paragraph of container.querySelectorAll('p, li, blockquote, td, pre')) {
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
