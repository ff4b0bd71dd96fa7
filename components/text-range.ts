import type { Position } from '../lib/text/position';

/**
 * The DOM range of a position, in an article drawn from its `html`: each block's element carries `data-block`, and its
 * text content is the block's text. Null when the block is not there or is shorter than the position says.
 */
export function rangeOf(root: ParentNode, position: Position): Range | null {
  const element = root.querySelector(`[data-block="${position.block}"]`);
  if (!element) return null;
  const range = element.ownerDocument.createRange();
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let offset = 0;
  let started = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (!started && position.start < offset + length) {
      range.setStart(node, position.start - offset);
      started = true;
    }
    if (started && position.end <= offset + length) {
      range.setEnd(node, position.end - offset);
      return range;
    }
    offset += length;
  }
  return null;
}

/** The positions a range of the page covers in an article drawn from its `html`: one for each block it touches, in reading order. */
export function positionsOf(root: ParentNode, range: Range): Position[] {
  const positions: Position[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('[data-block]')) {
    if (!range.intersectsNode(element)) continue;
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

/** Brings the place of a position to the middle of the window. */
export function showPosition(root: ParentNode, position: Position): void {
  const range = rangeOf(root, position);
  const element = range?.startContainer.parentElement;
  if (!range || !element) return;
  const { top, height } = range.getBoundingClientRect();
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: isStill ? 'instant' : 'smooth' });
}
