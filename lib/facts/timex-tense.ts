import { classValue, neighbours } from './timex-match';
import type { Token } from './timex-tokens';

// Cues further off than this say little of the expression, and a bound keeps the work linear.
const REACH = 24;

/**
 * Whether the sentence tells of the time at tokens `from` to `to` as past (-1), surely (2) or perhaps (1) to come, or
 * does not say (0): the nearest cue before it in the sentence decides, else the nearest after it.
 */
export function tenseAround(tokens: readonly Token[], from: number, to: number): number {
  const { sentence, place } = tokens[from];
  if (isDeadline(tokens, from)) return 2;
  for (let k = from - 1; k >= 0 && tokens[k].sentence === sentence && place - tokens[k].place <= REACH; k--) {
    const { tense } = tokens[k].word;
    // `plans to`, `set to`: what was perhaps is meant.
    if (
      tense === 1 &&
      tokens[k + 1] &&
      neighbours(tokens[k], tokens[k + 1]) &&
      classValue(tokens[k + 1], 'to') !== null
    )
      return 2;
    if (tense !== 0) {
      const told = governed(tokens, k);
      if (told !== 0) return told ?? tense;
    }
  }
  for (let k = to; k < tokens.length && tokens[k].sentence === sentence && tokens[k].place - place <= REACH; k++) {
    const { tense } = tokens[k].word;
    if (tense !== 0) return tense;
  }
  return 0;
}

/** `by Friday`, `until Tuesday` look ahead, but for `up until` and where a sentence starts with them. */
function isDeadline(tokens: readonly Token[], from: number): boolean {
  const word = tokens[from - 1];
  if (!word || !neighbours(word, tokens[from]) || classValue(word, 'DEADLINE') === null) return false;
  const before = tokens[from - 2];
  if (before && neighbours(before, word) && classValue(before, 'up') !== null) return false;
  return from < 3 || tokens[from - 3].sentence === word.sentence;
}

/** `will be completed`, `is heard`: the auxiliary in front of a participle has the say; the present (0) says nothing. */
function governed(tokens: readonly Token[], index: number): number | null {
  if (tokens[index].word.tense >= 0) return null;
  for (let k = index - 1; k >= 0 && tokens[index].place - tokens[k].place <= 3; k--) {
    if (tokens[k].sentence !== tokens[index].sentence || tokens[k].word.tense < 0) return null;
    if (tokens[k].word.tense === 2) return 2;
    if (classValue(tokens[k], 'BE') !== null) return 0;
  }
  return null;
}
