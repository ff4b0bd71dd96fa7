import { isElement } from '../markup/dom';
import { nameWords, saysBeside, saysCaption, saysStandfirst } from '../markup/element-names';
import { BOILERPLATE, endsInCredit, isPageControl } from '../words/boilerplate';
import { opensByline } from '../words/bylines';
import { isDateLine } from '../words/calendar';
import type { Between } from './between-headline-and-body';
import { type Passage, readPassages } from './draft-blocks';

const MOST_WORDS = 120;
/** Passages from the start of an element among which a standfirst is looked for. */
const MOST_PASSAGES = 12;

/**
 * Finds the standfirst that stands between the headline and the text that was read, outside of it: at most two
 * passages, typed so. `places` are the elements between the two, `body` is the text that was read.
 */
export function findStandfirst(places: Between[], body: Passage[], base: string): Passage[] {
  const known = new Set(body.map((passage) => passage.text));
  for (const { element, opening } of places) {
    const found = passagesOf(element, base, opening).filter((passage) => !known.has(passage.text));
    if (found.length > 0) return found.slice(0, 2);
  }
  return [];
}

/** The passages of an element that may be a standfirst, up to where the text begins. */
function passagesOf(element: Element, base: string, opening: string | null): Passage[] {
  if (['nav', 'aside', 'figure', 'footer', 'form'].includes(element.localName)) return [];
  const passages: Passage[] = [];
  const read = readPassages(element, base, MOST_PASSAGES);
  for (const [index, passage] of read.entries()) {
    if (opening && passage.text.includes(opening)) break;
    if (isUnderPicture(passage, read[index - 1])) continue;
    if (isStandfirst(passage, element))
      passages.push({ ...passage, type: 'standfirst', level: undefined, wrappers: [] });
  }
  return passages;
}

/** The only text in the element of the picture before it is its caption, unless its own name says otherwise. */
function isUnderPicture({ element, text }: Passage, before: Passage | undefined): boolean {
  if (!before?.picture || !before.element.contains(element) || saysStandfirst(nameWords(element))) return false;
  return (before.element.textContent ?? '').trim().length <= text.length + 20;
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
  if (isDateLine(text) || isPageControl(text) || BOILERPLATE.callsToAction.test(text) || endsInCredit(text))
    return false;
  if (named) return true;
  return words >= 10 && /[.!?…"”»]$/.test(text) && !opensByline(text) && isElement(element);
}
