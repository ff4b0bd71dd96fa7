import type { Block } from '../../lib/article/article';
import { splitSentences } from '../../lib/languages/split-sentences';
import type { Position } from '../../lib/text/position';

/** A sentence that is to be spoken, and its place in the article. */
export interface SpokenSentence extends Position {
  text: string;
}

/**
 * Gives the sentences of an article in the order in which they are read out; captions are left out, and so are rows of
 * signs.
 */
export function sentencesOf(blocks: readonly Block[]): SpokenSentence[] {
  return blocks.flatMap(({ type, text }, block) =>
    type === 'caption'
      ? []
      : splitSentences(text)
          .map(({ start, end }) => ({ block, start, end, text: spokenWords(text.slice(start, end)) }))
          .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence.text)),
  );
}

/** Gives the words to speak of a sentence. A voice would name each star and dot: rows of them become a pause. */
function spokenWords(sentence: string): string {
  return sentence
    .replace(/(?:[*•·◆◇■□●○▪#_~=]\s*){2,}|[*•◆◇■□●○▪]/gu, ' ')
    .replace(/(?:…\s*){2,}|(?:\.\s?){4,}/gu, '… ')
    .trim();
}

/**
 * Gives the place in `sentences` to go to from `index`: the next or previous sentence, or the first one of another
 * paragraph.
 */
export function stepFrom(
  sentences: readonly SpokenSentence[],
  index: number,
  unit: 'sentence' | 'paragraph',
  by: 1 | -1,
): number {
  if (unit === 'sentence') return Math.max(0, Math.min(sentences.length - 1, index + by));
  const { block } = sentences[index];
  const firstOf = (other: number) => sentences.findIndex((sentence) => sentence.block === other);
  if (by < 0) {
    // Going back leads to the beginning of the paragraph first, as in other players.
    const own = firstOf(block);
    return index > own || own === 0 ? own : firstOf(sentences[own - 1].block);
  }
  const next = sentences.findIndex((sentence) => sentence.block > block);
  return next < 0 ? index : next;
}
