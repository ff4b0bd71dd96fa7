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
