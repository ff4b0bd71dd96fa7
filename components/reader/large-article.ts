import { htmlBefore } from '../../lib/article/beginning';

/**
 * Articles of a size that no newsroom prints are drawn in stretches, of which the browser lays out only those near the
 * window (`content-visibility` in article-view.css): 22,000 paragraphs then take no longer than a screenful. A
 * paragraph that is too long is drawn in parts, each on a line of its own: Chromium takes half a minute for 500 kB of
 * Japanese in one. Positions, selection, search in the page, printing and screen readers still find all of it: no text
 * is changed or left out.
 */

/** Letters from which an article is drawn in stretches, with an addition for each element. Long reads are below it. */
export const LARGE = 120_000;

/** The size of one stretch, counted in the same way: a few screenfuls. */
const STRETCH = 6_000;

/** The size of a part of a paragraph, counted in the same way. The longest that newspapers print have 3,000 letters. */
const PART = 5_000;

/** The letters that an element adds to those in it, because a picture or a short line takes up room, too. */
const ELEMENT = 80;

/** The depth of elements within elements from which nothing is split any further. */
const DEEPEST = 40;

/** Letters in a line and lines in an element, roughly: a stretch that is not laid out gets its height from them. */
const LINE = 60;

/** The most pictures and paragraphs that are drawn: to sanitise more takes seconds. */
export const MAX_PICTURES = 2_000;
export const MAX_BLOCKS = 30_000;

/** The part of an article that is drawn, and how much of it is left out. */
interface WithinReason {
  html: string;
  picturesLeftOut: number;
  blocksLeftOut: number;
}

const IMAGE = /<img\b(?:"[^"]*"|[^">])*>/g;

/**
 * Gives the beginning of an article that has more pictures or paragraphs than can be drawn in a reasonable time; any
 * other as it is.
 * @param html as a browser serialises it, to be sanitised afterwards
 */
export function withinReason(html: string, blocks: number): WithinReason {
  const beginning = blocks > MAX_BLOCKS ? htmlBefore(html, MAX_BLOCKS) : html;
  const pictures = beginning.split('<img').length - 1;
  const blocksLeftOut = beginning === html ? 0 : blocks - MAX_BLOCKS;
  if (pictures <= MAX_PICTURES) return { html: beginning, picturesLeftOut: 0, blocksLeftOut };
  let drawn = 0;
  const some = beginning
    .replace(IMAGE, (image) => (drawn++ < MAX_PICTURES ? image : ''))
    .replaceAll('<figure></figure>', '');
  return { html: some, picturesLeftOut: pictures - MAX_PICTURES, blocksLeftOut };
}

/** Puts a large article into stretches; leaves any other as it is. Returns true for a large one. */
export function drawInStretches(fragment: DocumentFragment): boolean {
  const hasLong = () => [...fragment.querySelectorAll('[data-block]')].some(isLong);
  if (sizeOf(fragment) < LARGE && !hasLong()) return false;
  const pieces = [...fragment.childNodes].flatMap((node) => piecesOf(node, 0));
  fragment.replaceChildren(...packed(pieces, () => stretch(fragment.ownerDocument)));
  return true;
}

const isLong = ({ textContent }: Node) => (textContent?.length ?? 0) > 2 * PART;

function stretch(document: Document): HTMLElement {
  const element = document.createElement('div');
  element.className = 'stretch';
  return element;
}

/** Splits a node into pieces of about the size of a stretch: lists, quotes and tables become several of their kind. */
function piecesOf(node: Node, depth: number): Node[] {
  if (!(node instanceof HTMLElement) || depth > DEEPEST || sizeOf(node) <= STRETCH) return [node];
  if (node.dataset.block !== undefined) {
    if (isLong(node)) splitParagraph(node, 0);
    return [node];
  }
  const items = node.children.length;
  const children = [...node.childNodes].flatMap((child) => piecesOf(child, depth + 1));
  const pieces = packed(children, () => emptyCopy(node));
  if (node instanceof HTMLOListElement) countOn(node, pieces, items);
  return pieces;
}

function emptyCopy(element: HTMLElement): HTMLElement {
  const copy = element.ownerDocument.createElement(element.localName);
  for (const { name, value } of element.attributes) copy.setAttribute(name, value);
  return copy;
}

/** Makes the pieces of a numbered list continue counting where the one before ends. */
function countOn(list: HTMLOListElement, pieces: readonly HTMLElement[], items: number): void {
  let number = list.reversed && !list.hasAttribute('start') ? items : list.start;
  for (const piece of pieces) {
    piece.setAttribute('start', String(number));
    number += list.reversed ? -piece.children.length : piece.children.length;
  }
}

/** Puts nodes into boxes of about the size of a stretch, in their order. */
function packed(nodes: readonly Node[], box: () => HTMLElement): HTMLElement[] {
  const boxes: HTMLElement[] = [];
  let room = 0;
  for (const node of nodes) {
    const size = sizeOf(node);
    if (!boxes.length || (room < size && room < STRETCH)) {
      boxes.push(box());
      room = STRETCH;
    }
    boxes[boxes.length - 1].append(node);
    room -= size;
  }
  for (const full of boxes) reserve(full);
  return boxes;
}

/**
 * Gives a box that is not laid out the height that its text would take. Once it is laid out, the browser remembers the
 * true one.
 */
function reserve(element: HTMLElement): void {
  element.style.setProperty('contain-intrinsic-block-size', `auto ${Math.ceil(sizeOf(element) / LINE) * 1.6}em`);
}

function sizeOf(node: Node): number {
  const elements = node instanceof Element || node instanceof DocumentFragment ? node.querySelectorAll('*').length : 0;
  return (node.textContent?.length ?? 0) + ELEMENT * elements;
}

/** Puts what a paragraph holds into parts, each a line of its own. Its text stays the same to the letter. */
function splitParagraph(element: HTMLElement, depth: number): void {
  const children = [...element.childNodes].flatMap((child) => {
    const length = child.textContent?.length ?? 0;
    if (length <= PART || depth > DEEPEST) return [child];
    if (child instanceof Text) return textsOf(child);
    if (child instanceof HTMLElement) splitParagraph(child, depth + 1);
    return [child];
  });
  element.replaceChildren(
    ...packed(children, () => {
      const part = element.ownerDocument.createElement('span');
      part.className = 'part';
      return part;
    }),
  );
}

/**
 * Splits a long text into texts of at most `PART` letters, after a sentence where there is one, else after a word, else
 * anywhere.
 */
export function cutText(text: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const to = text.length - from <= PART ? text.length : from + cutIn(text.slice(from, from + PART));
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}

function cutIn(text: string): number {
  const within = (at: number) => at > text.length / 2;
  const sentence = Math.max(...['. ', '! ', '? ', '\n'].map((end) => text.lastIndexOf(end) + end.length));
  if (within(sentence)) return sentence;
  const full = Math.max(...[...'。！？．؟।'].map((end) => text.lastIndexOf(end) + 1));
  if (within(full)) return full;
  const word = text.lastIndexOf(' ') + 1;
  if (within(word)) return word;
  // The cut is between two letters, and never within one that is written with two units or with separate accents.
  const letter = text.search(/(?:[\uD800-\uDBFF]|.[\p{M}\u200D]{0,16})$/su);
  return letter > 0 ? letter : text.length;
}

const textsOf = (text: Text): Text[] => cutText(text.data).map((part) => text.ownerDocument.createTextNode(part));
