import type { Block } from '../../lib/article/article';
import { splitSentences } from '../../lib/languages/split-sentences';
import type { Position } from '../../lib/text/position';

/** A sentence to be spoken, and its place in the article. */
export interface SpokenSentence extends Position {
  text: string;
}

/** The sentences of an article in the order they are read out; captions are left to the eye, and so are rows of signs. */
export function sentencesOf(blocks: readonly Block[]): SpokenSentence[] {
  return blocks.flatMap(({ type, text }, block) =>
    type === 'caption'
      ? []
      : splitSentences(text)
          .map(({ start, end }) => ({ block, start, end, text: spokenWords(text.slice(start, end)) }))
          .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence.text)),
  );
}

/** A voice would say the name of each star and stop: rows of them are a pause. */
function spokenWords(sentence: string): string {
  return sentence
    .replace(/(?:[*•·◆◇■□●○▪#_~=]\s*){2,}|[*•◆◇■□●○▪]/gu, ' ')
    .replace(/(?:…\s*){2,}|(?:\.\s?){4,}/gu, '… ')
    .trim();
}

/** The place in `sentences` to go to from `index`: the next or previous sentence, or the first one of another paragraph. */
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
    // Back to the beginning of the paragraph first, as players do.
    const own = firstOf(block);
    return index > own || own === 0 ? own : firstOf(sentences[own - 1].block);
  }
  const next = sentences.findIndex((sentence) => sentence.block > block);
  return next < 0 ? index : next;
}
