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
 * headings repeat the title, the headline is the first that the text follows. A standfirst is not where it begins: the lead picture may
 * be under it. The list is empty when there is no headline or no text.
 */
export function betweenHeadlineAndBody(headings: Heading[], title: string, body: DraftBlock[]): ElementUnderHeadline[] {
  const isOpening = ({ type, text }: DraftBlock) => text.length > 60 && type !== 'caption' && type !== 'standfirst';
  const opening = (body.find(isOpening) ?? body.find(({ text }) => text.length > 60))?.text.slice(0, 60);
  if (!opening) return [];
  const ways = headlinesWithTitle(title, headings).map((headline) => elementsUnder(headline, opening));
  return ways.find((elements) => elements.at(-1)?.opening) ?? ways[0] ?? [];
}

/** Gives the elements down to a standfirst that the story was read with: there is no other one under it. */
export function aboveOwnStandfirst(places: ElementUnderHeadline[], body: DraftBlock[]): ElementUnderHeadline[] {
  const first = body.find(({ type, text }) => text.length > 60 && type !== 'caption');
  if (first?.type !== 'standfirst') return places;
  const opening = first.text.slice(0, 60);
  const at = places.findIndex(({ element }) => holdsText(element, opening));
  return at < 0 ? places : [...places.slice(0, at), { element: places[at].element, opening }];
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
