import { BYLINE_OPENING, CONTROL_LINE, CREDIT_END, PLEA_LINE } from './cues';
import { foldedText, isElement } from './dom';
import { isDateLine } from './months';
import { nameWords, saysBeside, saysCaption, saysStandfirst } from './names';
import { type Passage, readPassages } from './passages';
import { foldTitle } from './title';

/** How far up and along from the headline the text may begin. */
const LEVELS_UP = 5;
const SIBLINGS = 8;
const MOST_WORDS = 120;

/**
 * Finds the standfirst that stands between the headline and the text that was read, outside of it: at most two
 * passages, typed so. `body` is the text that was read.
 */
export function findStandfirst(page: Document, title: string, body: Passage[], base: string): Passage[] {
  const wanted = foldTitle(title);
  const headline = [...page.querySelectorAll('h1')].slice(0, 20).find((h1) => foldTitle(foldedText(h1)) === wanted);
  const opening = body.find((passage) => passage.text.length > 60)?.text.slice(0, 60);
  if (!headline || !opening) return [];
  const known = new Set(body.map((passage) => passage.text));
  let at: Element | null = headline;
  for (let level = 0; at && at.localName !== 'body' && level < LEVELS_UP; level++, at = at.parentElement) {
    let sibling = at.nextElementSibling;
    for (let i = 0; sibling && i < SIBLINGS; i++, sibling = sibling.nextElementSibling) {
      const reached = foldedText(sibling).includes(opening);
      const found = passagesOf(sibling, base, reached ? opening : null).filter((passage) => !known.has(passage.text));
      if (found.length > 0) return found.slice(0, 2);
      if (reached) return [];
    }
  }
  return [];
}

/** The passages of an element that may be a standfirst, up to where the text begins. */
function passagesOf(element: Element, base: string, opening: string | null): Passage[] {
  if (['nav', 'aside', 'figure', 'footer', 'form'].includes(element.localName)) return [];
  const passages: Passage[] = [];
  for (const passage of readPassages(element, base).slice(0, 12)) {
    if (opening && passage.text.includes(opening)) break;
    if (isStandfirst(passage, element))
      passages.push({ ...passage, type: 'standfirst', level: undefined, wrappers: [] });
  }
  return passages;
}

function isStandfirst({ text, linkLength, element, type, picture }: Passage, top: Element): boolean {
  const words = text.split(' ').length;
  if (picture || type === 'caption' || words < 6 || words > MOST_WORDS || linkLength > text.length / 3) return false;
  let named = false;
  for (let at: Element | null = element; at; at = at === top ? null : at.parentElement) {
    const names = nameWords(at);
    if (saysCaption(names) || saysBeside(names)) return false;
    named ||=
      saysStandfirst(names) || names.includes('intro') || names.includes('abstract') || names.includes('summary');
  }
  if (isDateLine(text) || CONTROL_LINE.test(text) || PLEA_LINE.test(text) || CREDIT_END.test(text)) return false;
  if (named) return true;
  return words >= 10 && /[.!?…"”»]$/.test(text) && !BYLINE_OPENING.test(text) && isElement(element);
}
