import { UNSPACED } from '../../text/scripts';

/** Describes how a language writes words and digits together, as far as tokens need it. */
export interface Script {
  /** True when a plain space separates groups of three digits: `12 500`. */
  spaced: boolean;
  /** Gives, in a script without spaces, the end of the word that starts at `at` in a run of letters that ends at `end`. */
  cut: ((text: string, at: number, end: number) => number) | null;
}

/** A script with spaces between words, and marks between groups of digits. */
export const SPACED_SCRIPT: Script = { spaced: false, cut: null };

const UNSPACED_LETTER = new RegExp(`[${UNSPACED}々ー]`, 'u');
const HANGUL = /\p{Script=Hangul}/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;

/** Tells whether a word is of a script that has no space between it and a number. */
export function isUnspaced(word: string): boolean {
  return UNSPACED_LETTER.test(word) || HANGUL.test(word);
}

/** Tells whether a word is of the script that has spaces, and writes endings to its words. */
export function isHangul(word: string): boolean {
  return HANGUL.test(word);
}

/** Gives where Latin letters end that are followed by a script without spaces. */
function endOfScript(text: string, at: number, last: number): number {
  let end = at;
  while (end < last && !UNSPACED_LETTER.test(text[end]) && !HANGUL.test(text[end])) end++;
  return end;
}

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
  return (text, at, last) => {
    const first = text[at];
    const isHangul = HANGUL.test(first);
    if (!isHangul && !UNSPACED_LETTER.test(first)) return endOfScript(text, at, last);
    const letter = isHangul ? HANGUL : UNSPACED_LETTER;
    let end = at;
    while (end < last && letter.test(text[end])) end++;
    const known = knownAt(text, at, end);
    if (known > at) return known;
    if (isHangul) return end;
    let to = at + 1;
    const inKatakana = (index: number) => KATAKANA.test(text[index - 1]) && KATAKANA.test(text[index]);
    while (to < end && (inKatakana(to) || knownAt(text, to, end) === to)) to++;
    return to;
  };
}
