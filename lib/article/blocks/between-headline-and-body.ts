import { holdsText } from '../markup/dom';
import { type Heading, headlinesWithTitle } from '../markup/headings';
import type { DraftBlock } from './draft-blocks';

/**
 * The text may begin at most this many levels above the headline, and this many siblings after it. Both are chosen by
 * hand.
 */
const LEVELS_UP = 5;
const SIBLINGS = 8;

/** An element after the headline; `opening` is how the story begins when it begins in this element. */
export interface ElementUnderHeadline {
  element: Element;
  opening: string | null;
}

/**
 * Gives the elements from the headline to the one in which `body`, the text that was read, begins. Where several
 * headings repeat the title, the headline is the first that the text follows. The list is empty when there is no
 * headline or no text.
 */
export function betweenHeadlineAndBody(headings: Heading[], title: string, body: DraftBlock[]): ElementUnderHeadline[] {
  const opening = body.find((block) => block.text.length > 60 && block.type !== 'caption')?.text.slice(0, 60);
  if (!opening) return [];
  const ways = headlinesWithTitle(title, headings).map((headline) => elementsUnder(headline, opening));
  return ways.find((elements) => elements.at(-1)?.opening) ?? ways[0] ?? [];
}

function elementsUnder(headline: Element, opening: string): ElementUnderHeadline[] {
  const elements: ElementUnderHeadline[] = [];
  let at: Element | null = headline;
  for (let level = 0; at && at.localName !== 'body' && level < LEVELS_UP; level++, at = at.parentElement) {
    let element = at.nextElementSibling;
    for (let i = 0; element && i < SIBLINGS; i++, element = element.nextElementSibling) {
      const reached = holdsText(element, opening);
      elements.push({ element, opening: reached ? opening : null });
      if (reached) return elements;
    }
  }
  return elements;
}
