import type { Block } from '../../lib/article/article';
import type { Highlight } from '../../lib/library/database/records';
import type { Position } from '../../lib/text/position';
import type { Layer } from '../reader/article-view';
import type { HitFinder } from '../shared/search-hits';

export const COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;

/** Gives where the searched words are in an article, in reading order. */
export function hitsInBlocks(blocks: readonly Block[], finder: HitFinder | null): Position[] {
  if (!finder) return [];
  return blocks.flatMap(({ text }, block) => finder(text).map((span) => ({ block, ...span })));
}

/**
 * Gives what is painted over an article's text: the reader's highlights by colour, those with a note, the search hits,
 * and the words that a link leads to.
 */
export function layersOf(
  highlights: readonly Highlight[],
  hits: readonly Position[],
  current: Position | undefined,
): Layer[] {
  const placed = highlights.filter(({ orphaned }) => !orphaned);
  return [
    ...COLOURS.map((colour) => ({
      name: `mark-${colour}`,
      positions: placed.filter((highlight) => highlight.colour === colour).flatMap(({ anchors }) => anchors),
    })),
    { name: 'mark-noted', positions: placed.filter(({ note }) => note).flatMap(({ anchors }) => anchors) },
    { name: 'search-hit', positions: hits },
    { name: 'current-hit', positions: current ? [current] : [] },
  ];
}

/** Gives the highlight that covers a place in the text, the shortest one where several do. */
export function highlightAt(highlights: readonly Highlight[], { block, start }: Position): Highlight | null {
  const covering = highlights.filter(
    ({ orphaned, anchors }) =>
      !orphaned && anchors.some((anchor) => anchor.block === block && anchor.start <= start && start < anchor.end),
  );
  const length = ({ anchors }: Highlight) => anchors.reduce((sum, { start: from, end }) => sum + end - from, 0);
  return covering.sort((a, b) => length(a) - length(b))[0] ?? null;
}

/** Gives the words of a highlight, a line for each paragraph. */
export const quoteOf = ({ anchors }: Pick<Highlight, 'anchors'>) => anchors.map(({ quote }) => quote).join('\n');
