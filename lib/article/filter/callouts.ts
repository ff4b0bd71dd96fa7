import { readDraftBlocks } from '../blocks/draft-blocks';
import { isElement, isText } from '../markup/dom';
import type { Draft, JudgedBlock } from './draft';

const CALLOUT = /^(?:div|section)$/;
/** A callout opens with one of these. */
const OPENING = 'h2, h3, h4, h5, h6, b, strong';
/** UTF-16 units of a callout's text. Chosen by hand. */
const MAX_LENGTH = 400;
/** So many alike are no callouts but entries of a guide: each a name, a few words and a link. */
const MIN_ENTRIES = 3;

/**
 * Finds the callouts of a page: boxes that open with a name in bold or a heading, say a little, and close with a button,
 * a form or a link. Returns the texts of their blocks. It needs the page as it is: Readability drops buttons and renames
 * elements. `base` makes addresses absolute.
 */
export function findCallouts(page: Document, base: string): Set<string> {
  const callouts: { element: Element; className: string | null }[] = [];
  const linkedByClass = new Map<string, number>();
  for (const opening of page.querySelectorAll(OPENING)) {
    const element = opening.previousElementSibling ? null : opening.parentElement;
    const closing = element && CALLOUT.test(element.localName) ? closingOf(element) : null;
    if (!element || !closing) continue;
    const className = closing === 'link' ? element.className : null;
    if (className !== null) linkedByClass.set(className, (linkedByClass.get(className) ?? 0) + 1);
    callouts.push({ element, className });
  }
  const texts = new Set<string>();
  for (const { element, className } of callouts) {
    const isEntry = className !== null && (className === '' || (linkedByClass.get(className) ?? 0) >= MIN_ENTRIES);
    if (isEntry) continue;
    for (const { text } of readDraftBlocks(element, base)) if (text) texts.add(text);
  }
  return texts;
}

/** Drops the blocks whose text is in a callout of the page. */
export function dropCallouts({ blocks, known }: Draft): JudgedBlock[] {
  return blocks.filter((block) => block.picture || !known.callouts.has(block.text));
}

/** Returns the kind of element that a callout closes with; null when the element is no callout. */
function closingOf(element: Element): 'control' | 'link' | null {
  const first = element.firstElementChild;
  const last = element.lastElementChild;
  if (!first || !last || first === last) return null;
  if (!/^(?:button|form|a)$/.test(last.localName) || hasTextBeside(first, 'previousSibling')) return null;
  if (hasTextBeside(last, 'nextSibling') || (element.textContent ?? '').length > MAX_LENGTH) return null;
  if (element.querySelector('img, picture, figure, table, li') || first.querySelector('a, button')) return null;
  if (last.localName !== 'a') return 'control';
  return /^(?:\/|https?:)/.test(last.getAttribute('href') ?? '') ? 'link' : null;
}

/** Tells whether there is text before or after an element, up to the next element in the same parent. */
function hasTextBeside(element: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  for (let node = element[side]; node && !isElement(node); node = node[side]) {
    if (isText(node) && node.nodeValue?.trim()) return true;
  }
  return false;
}
