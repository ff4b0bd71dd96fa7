import { COMMON_BITS, commonBit } from '../lib/facts/people/tagger/features';
import { foldWord } from '../lib/text/fold-word';

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;

/** Words that the texts write small at least this often, and at least half as often as with a capital. */
const LEAST = 3;

/** The table of words that are no names as a rule, learnt from how the texts write them; see `commonBit`. */
export function commonWords(texts: readonly string[]): Uint32Array {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) {
      const counts = /^\p{Ll}/u.test(word) ? small : capital;
      const folded = foldWord(word);
      counts.set(folded, (counts.get(folded) ?? 0) + 1);
    }
  }
  const table = new Uint32Array(COMMON_BITS / 32);
  for (const [word, count] of small) {
    if (count < LEAST || count * 2 < (capital.get(word) ?? 0)) continue;
    const bit = commonBit(word);
    table[bit >>> 5] |= 1 << (bit & 31);
  }
  return table;
}
