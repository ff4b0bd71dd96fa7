import type { Block } from '../../article/article';
import type { Position } from '../../text/position';
import type { Anchor } from '../database/records';

/** Characters kept of the text before and after a quote. */
const CONTEXT = 32;
/** A quote this long that stands in the text once is found by itself; a shorter one needs its surroundings, too. */
const TELLING_QUOTE = 24;
/** Characters of context that must agree, before and after together. */
const TELLING_CONTEXT = 10;

/**
 * Anchors for positions in a text: with the words there and around them, so that they are found again in another copy.
 * Positions outside the text, or empty, are left out.
 */
export function anchorsOf(blocks: readonly Block[], positions: readonly Position[]): Anchor[] {
  return positions.flatMap(({ block, start, end }) => {
    const text = blocks[block]?.text ?? '';
    if (start >= end || end > text.length) return [];
    return [anchorAt(text, block, start, end)];
  });
}

/**
 * The anchor in another copy of the text, or null when the words are no longer there. Never a look-alike: words that
 * stand there more than once, or are few, must stand between what they stood between before.
 */
export function reanchor(anchor: Anchor, blocks: readonly Block[]): Anchor | null {
  const quote = plain(anchor.quote);
  if (!quote) return null;
  const found: { block: number; start: number; context: number; distance: number }[] = [];
  blocks.forEach((block, number) => {
    const text = plain(block.text);
    for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
      const before = commonEnd(plain(anchor.prefix), text.slice(0, start));
      const after = commonStart(plain(anchor.suffix), text.slice(start + quote.length));
      const distance = Math.abs(number - anchor.block) * 1000 + Math.abs(start - anchor.start) / 1000;
      found.push({ block: number, start, context: before + after, distance });
    }
  });
  found.sort((a, b) => b.context - a.context || a.distance - b.distance);
  const [best] = found;
  if (!best) return null;
  const wanted = Math.min(TELLING_CONTEXT, anchor.prefix.length + anchor.suffix.length);
  const telling = found.length === 1 && quote.length >= TELLING_QUOTE;
  if (!telling && best.context < wanted) return null;
  return anchorAt(blocks[best.block].text, best.block, best.start, best.start + quote.length);
}

function anchorAt(text: string, block: number, start: number, end: number): Anchor {
  return {
    block,
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** With plain quotes, dashes and spaces, letter by letter: what changes between two copies without a change of words. */
function plain(text: string): string {
  return text
    .replace(/[‘’‚′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/[\u00a0\u2009\u202f]/g, ' ');
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
