import type { Position } from '../../lib/text/position';

/** The element of a block, and its texts with the place in the block where each begins. */
interface DrawnBlock {
  element: HTMLElement;
  texts: { node: Text; start: number }[];
  length: number;
}

/** The blocks of an article that is drawn, by their numbers. */
export type DrawnBlocks = ReadonlyMap<number, HTMLElement>;

/** Finds the blocks of a drawn article, once for all the positions that are then asked for. */
export function drawnBlocks(root: ParentNode): DrawnBlocks {
  const elements = [...root.querySelectorAll<HTMLElement>('[data-block]')];
  return new Map(elements.map((element) => [Number(element.dataset.block), element]));
}

/**
 * Gives the DOM range of a position, in an article drawn from its `html`: each block's element carries `data-block`,
 * and its text content is the block's text. Null when the block is not there or is shorter than the position requires.
 */
export function rangeOf(root: ParentNode, position: Position): Range | null {
  const element = root.querySelector<HTMLElement>(`[data-block="${position.block}"]`);
  return element && rangeIn(blockOf(element), position);
}

/** Gives the ranges of many positions, in their order: each block's texts are gone through once. */
export function rangesOf(blocks: DrawnBlocks, positions: Iterable<Position>): Range[] {
  const looked = new Map<number, DrawnBlock>();
  const ranges: Range[] = [];
  for (const position of positions) {
    const element = blocks.get(position.block);
    if (!element) continue;
    const block = looked.get(position.block) ?? blockOf(element);
    looked.set(position.block, block);
    const range = rangeIn(block, position);
    if (range) ranges.push(range);
  }
  return ranges;
}

function blockOf(element: HTMLElement): DrawnBlock {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    texts.push({ node, start: length });
    length += node.length;
  }
  return { element, texts, length };
}

function rangeIn({ element, texts, length }: DrawnBlock, { start, end }: Position): Range | null {
  if (start < 0 || start >= length || end > length || end < start) return null;
  const range = element.ownerDocument.createRange();
  const first = texts[textAt(texts, start)];
  // The end belongs to the text that it closes, not to the one that begins there.
  const last = texts[end > start ? textAt(texts, end - 1) : textAt(texts, start)];
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}

/** Gives the last of the texts that begins at or before a place, by binary search. */
function textAt(texts: DrawnBlock['texts'], place: number): number {
  let low = 0;
  let high = texts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (texts[middle].start <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Gives the positions that a range of the page covers in an article drawn from its `html`: one for each block it
 * touches, in reading order.
 */
export function positionsOf(root: ParentNode, range: Range): Position[] {
  const positions: Position[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('[data-block]')) {
    if (!range.intersectsNode(element)) {
      // The blocks that a range touches follow each other.
      if (positions.length) break;
      continue;
    }
    const whole = element.ownerDocument.createRange();
    whole.selectNodeContents(element);
    const start = isWithin(element, range.startContainer)
      ? lengthTo(whole, range.startContainer, range.startOffset)
      : 0;
    const end = isWithin(element, range.endContainer)
      ? lengthTo(whole, range.endContainer, range.endOffset)
      : whole.toString().length;
    const text = whole.toString().slice(start, end);
    const trimmed = text.trim();
    if (!trimmed) continue;
    const from = start + text.indexOf(trimmed);
    positions.push({ block: Number(element.dataset.block), start: from, end: from + trimmed.length });
  }
  return positions;
}

const isWithin = (element: Element, node: Node) => element === node || element.contains(node);

function lengthTo(whole: Range, node: Node, offset: number): number {
  const before = whole.cloneRange();
  before.setEnd(node, offset);
  return before.toString().length;
}

/**
 * Gives the first block of a drawn article that reaches below a line of the window, given in CSS pixels from its top.
 * Blocks are asked only within the part that reaches there: asking one that is not laid out makes the browser lay out
 * its whole stretch.
 */
export function firstBlockBelow(text: Element, line: number): HTMLElement | null {
  const isBelow = (element: Element) => element.getBoundingClientRect().bottom > line;
  const isBlock = (element: Element): element is HTMLElement =>
    element instanceof HTMLElement && element.dataset.block !== undefined;
  for (const part of text.children) {
    if (!isBelow(part)) continue;
    const blocks = isBlock(part) ? [part] : part.querySelectorAll<HTMLElement>('[data-block]');
    for (const block of blocks) if (isBelow(block)) return block;
  }
  return null;
}

/** Scrolls the place of a position to the middle of the window. */
export function showPosition(root: ParentNode, position: Position): void {
  const range = rangeOf(root, position);
  if (range) showRange(range);
}

/**
 * Scrolls a range to the middle of the window. In an article that is drawn in stretches (`large-article.ts`) this is
 * done at once: the text on the way is laid out only as it passes, and would move the place during a smooth scroll.
 */
export function showRange(range: Range): void {
  const element = range.startContainer.parentElement;
  const isLarge = Boolean(element?.closest('.stretch'));
  toMiddle(range, isLarge || prefersStill() ? 'instant' : 'smooth');
  // Now the stretches around it are laid out, and have their true heights.
  if (isLarge) requestAnimationFrame(() => requestAnimationFrame(() => toMiddle(range, 'instant')));
}

function toMiddle(range: Range, behavior: ScrollBehavior): void {
  const element = range.startContainer.parentElement;
  const scroller = (element && scrollerOf(element)) ?? document.documentElement;
  const { top, height } = range.getBoundingClientRect();
  scroller.scrollBy({ top: top + height / 2 - innerHeight / 2, behavior });
}

/** What a reader does to look elsewhere: from then on, the place that they were led to may leave the window. */
const LOOKS_ELSEWHERE = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Keeps a range in the window while the article around it grows, as it does when its pictures come; until the reader
 * looks elsewhere, or the function that is returned is called.
 */
export function holdInView(range: Range): () => void {
  const article = range.startContainer.parentElement?.closest('.article-reader, .article-text');
  if (!article) return () => {};
  let height: number | null = null;
  const observer = new ResizeObserver(([{ contentRect }]) => {
    const hasGrown = height !== null && contentRect.height !== height;
    height = contentRect.height;
    const { top, bottom } = range.getBoundingClientRect();
    if (hasGrown && (top < innerHeight * HELD.top || bottom > innerHeight * HELD.bottom)) toMiddle(range, 'instant');
  });
  const stop = () => {
    observer.disconnect();
    for (const event of LOOKS_ELSEWHERE) removeEventListener(event, stop, true);
  };
  for (const event of LOOKS_ELSEWHERE) addEventListener(event, stop, { capture: true, passive: true });
  observer.observe(article);
  return stop;
}

/** The part of the window's height that a sentence may be in while pictures come. */
const HELD = { top: 0.2, bottom: 0.8 };

/**
 * The part of the window's height in which a sentence stays while it is read out: it is free of the bar, and of what is
 * at the foot.
 */
const READ_OUT = { top: 0.15, bottom: 0.7, begin: 0.3 };

/** Moves the text, if it has to be, so that a range that is read out stays in the middle of the window. */
export function keepInView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= innerHeight * READ_OUT.top && bottom <= innerHeight * READ_OUT.bottom) return;
  const element = range.startContainer.parentElement;
  const scroller = (element && scrollerOf(element)) ?? document.documentElement;
  scroller.scrollBy({ top: top - innerHeight * READ_OUT.begin, behavior: prefersStill() ? 'instant' : 'smooth' });
}

/** Gives the element that scrolls the text, which in the popup is not the window. */
function scrollerOf(element: Element): Element | null {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return null;
}

/** Tells whether the reader has asked the system for less motion. */
export const prefersStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
