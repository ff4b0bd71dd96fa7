import { classValue } from './match';
import type { TimeToken } from './time-tokens';

// Cues further off than this say little of the expression, and a bound keeps the work linear.
const REACH = 24;
// A past verb this near has the expression for its own: `began in January`.
const NEAR = 5;

/**
 * Whether the sentence tells of the time at tokens `from` to `to` as surely (-2), likely (-1) or perhaps (-0.5) past,
 * surely (2) or perhaps (1) to come, or does not say (0). What stands right before it decides (`since`, `by`), then the nearest cue
 * before it in the sentence, then the nearest after it.
 */
export function tenseAround(tokens: readonly TimeToken[], from: number, to: number): number {
  const { sentence, place } = tokens[from];
  if (classValue(tokens[from - 1], 'since') !== null) return -2;
  // `by Friday`, `until Tuesday` look ahead; not `by Friday's quake`, nor at the start of a sentence.
  const inside = tokens[from - 3]?.sentence === sentence;
  if (inside && classValue(tokens[from - 1], 'DEADLINE') !== null && classValue(tokens[to], 'POSS') === null) return 2;
  let perhaps = 0;
  for (let k = from - 1; k >= 0 && tokens[k].sentence === sentence && place - tokens[k].place <= REACH; k--) {
    const { tense } = tokens[k].word;
    // `plans to`, `set for`, `are to`: what was perhaps is meant.
    if ((tense === 1 || classValue(tokens[k], 'BE') !== null) && classValue(tokens[k + 1], 'TOWARD') !== null) return 2;
    // A plan may be a noun: what the verb before it says is surer.
    if (tense === 1) perhaps = 1;
    if (tense === 0 || tense === 1) continue;
    const told = governed(tokens, k) ?? tense;
    if (told === 0) continue;
    if (told < 0 && perhaps > 0) return perhaps;
    return told === -1 && place - tokens[k].place > NEAR ? -0.5 : told;
  }
  if (perhaps > 0) return perhaps;
  for (let k = to; k < tokens.length && tokens[k].sentence === sentence && tokens[k].place - place <= REACH; k++) {
    const { tense } = tokens[k].word;
    if (tense !== 0) return tense;
  }
  return 0;
}

/** `will be completed`, `is heard`: the auxiliary in front of a participle has the say; the present (0) says nothing. */
function governed(tokens: readonly TimeToken[], index: number): number | null {
  if (tokens[index].word.tense >= 0) return null;
  for (let k = index - 1; k >= 0 && tokens[index].place - tokens[k].place <= 3; k--) {
    if (tokens[k].sentence !== tokens[index].sentence || tokens[k].word.tense < 0) return null;
    if (tokens[k].word.tense === 2) return 2;
    if (classValue(tokens[k], 'BE') !== null) return 0;
  }
  return null;
}
