import { holdsText } from '../markup/dom';
import { type Heading, headingThatSays } from '../markup/headings';
import type { Passage } from './draft-blocks';

/** How far up and along from the headline the text may begin. */
const LEVELS_UP = 5;
const SIBLINGS = 8;

/** An element after the headline; `opening` is how the story begins when it begins in this element. */
export interface Between {
  element: Element;
  opening: string | null;
}

/** The elements from the headline to the one in which `body`, the text that was read, begins. Empty without either. */
export function between(headings: Heading[], title: string, body: Passage[]): Between[] {
  const headline = headingThatSays(title, headings, ['h1']);
  const opening = body.find((passage) => passage.text.length > 60 && passage.type !== 'caption')?.text.slice(0, 60);
  if (!headline || !opening) return [];
  const elements: Between[] = [];
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
