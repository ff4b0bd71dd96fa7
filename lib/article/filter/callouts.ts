import { type Passage, readPassages } from '../blocks/draft-blocks';
import { isElement, isText } from '../markup/dom';
import type { Draft } from './draft';

const BOX = /^(?:div|section)$/;
/** What a box opens with. */
const OPENING = 'h2, h3, h4, h5, h6, b, strong';
/** UTF-16 units of a box's text. */
const LONGEST = 400;
/** So many alike are no boxes but entries of a guide: a name, a few words and a link each. */
const ENTRIES = 3;

/**
 * Finds the boxes of a page that call for something: they open with a name in bold or a heading, say a little, and close
 * with a button, a form or a link. Returns the texts of their passages. Asked of the page as it is: what reads it later
 * drops buttons and renames elements.
 */
export function findBoxes(page: Document, base: string): Set<string> {
  const boxes: { element: Element; kind: string | null }[] = [];
  const links = new Map<string, number>();
  for (const opening of page.querySelectorAll(OPENING)) {
    const element = opening.previousElementSibling ? null : opening.parentElement;
    const closing = element && BOX.test(element.localName) ? closingOf(element) : null;
    if (!element || !closing) continue;
    const kind = closing === 'link' ? element.className : null;
    if (kind !== null) links.set(kind, (links.get(kind) ?? 0) + 1);
    boxes.push({ element, kind });
  }
  const texts = new Set<string>();
  for (const { element, kind } of boxes) {
    if (kind !== null && (kind === '' || (links.get(kind) ?? 0) >= ENTRIES)) continue;
    for (const { text } of readPassages(element, base)) if (text) texts.add(text);
  }
  return texts;
}

/** Leaves out what stands in the page's boxes. */
export function dropBoxes({ passages, known }: Draft): Passage[] {
  return passages.filter((passage) => passage.picture || !known.boxes.has(passage.text));
}

/** What a box closes with; null when the element is none. */
function closingOf(element: Element): 'control' | 'link' | null {
  const first = element.firstElementChild;
  const last = element.lastElementChild;
  if (!first || !last || first === last) return null;
  if (!/^(?:button|form|a)$/.test(last.localName) || textAround(first, 'previousSibling')) return null;
  if (textAround(last, 'nextSibling') || (element.textContent ?? '').length > LONGEST) return null;
  if (element.querySelector('img, picture, figure, table, li') || first.querySelector('a, button')) return null;
  if (last.localName !== 'a') return 'control';
  return /^(?:\/|https?:)/.test(last.getAttribute('href') ?? '') ? 'link' : null;
}

/** Whether text stands before or after an element, in the same parent. */
function textAround(element: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  for (let node = element[side]; node && !isElement(node); node = node[side]) {
    if (isText(node) && node.nodeValue?.trim()) return true;
  }
  return false;
}
