import { UNSPACED } from '../../text/scripts';

/** How a language puts words and digits together, as far as tokens are concerned. */
export interface Script {
  /** A plain space parts groups of three digits: `12 500`. */
  spaced: boolean;
  /** Where a script has no spaces: the end of the word that starts at `at` in a run of letters that ends at `end`. */
  cut: ((text: string, at: number, end: number) => number) | null;
}

/** Words apart by spaces, groups of digits by marks. */
export const SPACED_SCRIPT: Script = { spaced: false, cut: null };

const UNSPACED_LETTER = new RegExp(`[${UNSPACED}]`, 'u');
const HANGUL = /\p{Script=Hangul}/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;

/**
 * Cuts a run of letters at the words of a list, the longest first. Hangul, which has spaces, is cut from its beginning on
 * only (`16일에는`), and katakana, which writes whole words, only where the run of it begins and ends.
 */
export function cutterOf(words: ReadonlySet<string>): Script['cut'] {
  if (words.size === 0) return null;
  const longest = Math.max(...[...words].map((word) => word.length));
  const knownAt = (text: string, at: number, end: number): number => {
    for (let to = Math.min(end, at + longest); to > at; to--) {
      if (!words.has(text.slice(at, to).toLowerCase())) continue;
      const isPart = KATAKANA.test(text[to - 1]) && to < end && KATAKANA.test(text[to]);
      if (!isPart) return to;
    }
    return at;
  };
  return (text, at, end) => {
    const first = text[at];
    if (!HANGUL.test(first) && !UNSPACED_LETTER.test(first)) return end;
    const known = knownAt(text, at, end);
    if (known > at) return known;
    if (HANGUL.test(first)) return end;
    let to = at + 1;
    const inKatakana = (index: number) => KATAKANA.test(text[index - 1]) && KATAKANA.test(text[index]);
    while (to < end && (inKatakana(to) || knownAt(text, to, end) === to)) to++;
    return to;
  };
}
