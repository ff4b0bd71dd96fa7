import type { Block } from '../../article/article';
import type { Position } from '../../text/position';
import type { Anchor } from '../database/records';

/** Characters kept of the text before and after a quote. */
const CONTEXT = 32;
/**
 * A quote of this length that is in the text once is found by itself; for a shorter one the surroundings must agree,
 * too.
 */
const TELLING_QUOTE = 24;
/** The most characters before and after a quote that are looked at, however many a file has. */
const LONGEST_CONTEXT = 200;
/** A quote that is in a text more often than this is not found at all. */
const MAX_PLACES = 1000;
/**
 * The most characters of a text that are looked at for all of its anchors together: a book can be read a hundred times.
 */
const MAX_CHARACTERS = 100_000_000;
/** Characters of context that must agree, before and after together. */
const TELLING_CONTEXT = 10;

/**
 * Gives anchors for positions in a text: with the words there and around them, so that they are found again in another
 * copy. Positions outside the text, or empty, are left out.
 */
export function anchorsOf(blocks: readonly Block[], positions: readonly Position[]): Anchor[] {
  return positions.flatMap(({ block, start, end }) => {
    const text = blocks[block]?.text ?? '';
    if (start >= end || end > text.length) return [];
    return [anchorAt(text, block, start, end)];
  });
}

/** Finds an anchor again in a text: gives the anchor there, or null. */
export type AnchorFinder = (anchor: Anchor) => Anchor | null;

/**
 * Makes the function that finds anchors in another copy of their text. It gives null for an anchor whose words are no
 * longer there, and never a look-alike: words that are there more than once, or are few, must have the same
 * surroundings as before.
 *
 * A file may hold any anchors, so the work for each, and for all of one text, is limited. Anchors that are not found
 * within these limits count as gone; their words are kept.
 */
export function anchorFinder(blocks: readonly Block[]): AnchorFinder {
  let texts: string[] | null = null;
  let left = MAX_CHARACTERS;
  return (anchor) => {
    const quote = plain(anchor.quote);
    if (!quote) return null;
    texts ??= blocks.map(({ text }) => plain(text));
    const best = bestPlace(texts, quote, anchor, (characters) => {
      left -= characters;
      return left >= 0;
    });
    return best && anchorAt(blocks[best.block].text, best.block, best.start, best.start + quote.length);
  };
}

interface Place {
  block: number;
  start: number;
  context: number;
  distance: number;
}

/** @param mayLookAt counts the characters that are looked at, and is false when there were too many */
function bestPlace(
  texts: readonly string[],
  quote: string,
  anchor: Anchor,
  mayLookAt: (characters: number) => boolean,
): Place | null {
  const prefix = plain(anchor.prefix.slice(-LONGEST_CONTEXT));
  const suffix = plain(anchor.suffix.slice(0, LONGEST_CONTEXT));
  let best: Place | null = null;
  let places = 0;
  for (const [block, text] of texts.entries()) {
    if (quote.length > text.length) continue;
    if (!mayLookAt(text.length)) return null;
    for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
      if (++places > MAX_PLACES || !mayLookAt(quote.length)) return null;
      const end = start + quote.length;
      const before = commonEnd(prefix, text.slice(Math.max(0, start - LONGEST_CONTEXT), start));
      const after = commonStart(suffix, text.slice(end, end + LONGEST_CONTEXT));
      const distance = Math.abs(block - anchor.block) * 1000 + Math.abs(start - anchor.start) / 1000;
      const place = { block, start, context: before + after, distance };
      if (!best || isBetter(place, best)) best = place;
    }
  }
  if (!best) return null;
  const wanted = Math.min(TELLING_CONTEXT, prefix.length + suffix.length);
  const telling = places === 1 && quote.length >= TELLING_QUOTE;
  return telling || best.context >= wanted ? best : null;
}

const isBetter = (one: Place, other: Place) =>
  one.context > other.context || (one.context === other.context && one.distance < other.distance);

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

/**
 * Gives a text with plain quotes, dashes and spaces, letter by letter: these change between two copies without a change
 * of words.
 */
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
