import type { Block } from '../../article/article';
import type { Position } from '../../text/position';

/** A selection of fewer characters is a word that was clicked by chance. */
const SHORTEST = 12;

/**
 * Gives where the words that were selected in a page are in its article: a position for each paragraph that was touched,
 * in reading order. It is empty when the selection is no more than a word, or is none of the article.
 * @param selected the paragraphs of the selection, read as the article was
 */
export function placesOfSelection(blocks: readonly Block[], selected: readonly Pick<Block, 'text'>[]): Position[] {
  const words = selected.map(({ text }) => text.trim()).filter(Boolean);
  if (words.join(' ').length < SHORTEST) return [];
  const places: Position[] = [];
  let from = 0;
  for (const text of words) {
    const block = blocks.findIndex((one, i) => i >= from && one.text.includes(text));
    if (block < 0) continue;
    const start = blocks[block].text.indexOf(text);
    places.push({ block, start, end: start + text.length });
    // A paragraph that is selected is behind the one before it.
    from = block + 1;
  }
  return places;
}
