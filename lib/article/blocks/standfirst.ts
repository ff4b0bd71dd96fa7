import { isElement, wholeTextIn } from '../markup/dom';
import { nameWords, suggestsBoilerplate, suggestsCaption, suggestsStandfirst } from '../markup/element-names';
import { BOILERPLATE, endsInCredit, isPageControl } from '../words/boilerplate';
import { opensByline } from '../words/bylines';
import { isDateLine } from '../words/calendar';
import type { ElementUnderHeadline } from './between-headline-and-body';
import { type DraftBlock, readDraftBlocks } from './draft-blocks';

const MAX_WORDS = 120;
/** Blocks from the start of an element among which a standfirst is looked for. */
const MAX_BLOCKS_READ = 12;

/**
 * Finds the standfirst that stands between the headline and the text that was read, outside of it: at most two
 * blocks, typed so. `places` are the elements between the two, `body` is the text that was read.
 */
export function findStandfirst(places: ElementUnderHeadline[], body: DraftBlock[], base: string): DraftBlock[] {
  const known = new Set(body.map((block) => block.text));
  for (const { element, opening } of places) {
    const found = blocksAtStart(element, base, opening).filter((block) => !known.has(block.text));
    if (found.length > 0) return found.slice(0, 2);
  }
  return [];
}

/** The blocks of an element that may be a standfirst, up to where the text begins. */
function blocksAtStart(element: Element, base: string, opening: string | null): DraftBlock[] {
  if (['nav', 'aside', 'figure', 'footer', 'form'].includes(element.localName)) return [];
  const blocks: DraftBlock[] = [];
  const read = readDraftBlocks(element, base, MAX_BLOCKS_READ);
  for (const [index, block] of read.entries()) {
    if (opening && block.text.includes(opening)) break;
    if (isUnderPicture(block, read[index - 1])) continue;
    if (isStandfirst(block, element)) blocks.push({ ...block, type: 'standfirst', level: undefined, wrappers: [] });
  }
  return blocks;
}

/** The only text in the element of the picture before it is its caption, unless its own name says otherwise. */
function isUnderPicture({ element, text }: DraftBlock, before: DraftBlock | undefined): boolean {
  if (!before?.picture || !before.element.contains(element) || suggestsStandfirst(nameWords(element))) return false;
  return (before.element.textContent ?? '').trim().length <= text.length + 20;
}

function isStandfirst({ text, linkLength, element, type, picture }: DraftBlock, top: Element): boolean {
  const words = text.split(' ').length;
  if (picture || type === 'caption' || words < 6 || words > MAX_WORDS || linkLength > text.length / 3) return false;
  let named = false;
  for (let at: Element | null = wholeTextIn(element, text.length); at; at = at === top ? null : at.parentElement) {
    const names = nameWords(at);
    if (suggestsCaption(names) || suggestsBoilerplate(names)) return false;
    named ||=
      suggestsStandfirst(names) || names.includes('intro') || names.includes('abstract') || names.includes('summary');
  }
  if (isDateLine(text) || isPageControl(text) || BOILERPLATE.callsToAction.test(text) || endsInCredit(text))
    return false;
  if (named) return true;
  return words >= 10 && /[.!?…"”»]$/.test(text) && !opensByline(text) && isElement(element);
}
