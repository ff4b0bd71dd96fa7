import { UNSPACED } from '../../text/scripts';

/** Describes how a language writes words and digits together, as far as tokens need it. */
export interface Script {
  /** True when a plain space separates groups of three digits: `12 500`. */
  spaced: boolean;
  /** Gives, in a script without spaces, the end of the word that starts with the letter of that script at `at`. */
  cut: ((text: string, at: number) => number) | null;
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

/** Tells whether the letter at `at` is of a script that is cut into words by a list: no letter before the first of them is. */
export function isCut(text: string, at: number): boolean {
  return text.charCodeAt(at) >= FIRST_CUT && isUnspaced(text[at]);
}

/** The code of the first letter of those scripts. */
const FIRST_CUT = 0x0e01;

/**
 * Cuts a run of letters at the words of a list, the longest first. Hangul, which has spaces, is cut from its beginning on
 * only (`16일에는`), and katakana, which writes whole words, only where the run of it begins and ends.
 */
export function cutterOf(words: ReadonlySet<string>): Script['cut'] {
  if (words.size === 0) return null;
  const longest = Math.max(...[...words].map((word) => word.length));
  /** Gives the end of the longest word at `at`, which is `at` where there is none. A run of letters is looked at no further than words reach. */
  const knownAt = (text: string, at: number, letter: RegExp): number => {
    let end = at;
    while (end < text.length && end < at + longest && letter.test(text[end])) end++;
    for (let to = end; to > at; to--) {
      if (!words.has(text.slice(at, to).toLowerCase())) continue;
      const isPart = KATAKANA.test(text[to - 1]) && to < text.length && KATAKANA.test(text[to]);
      if (!isPart) return to;
    }
    return at;
  };
  return (text, at) => {
    const isHangul = HANGUL.test(text[at]);
    const letter = isHangul ? HANGUL : UNSPACED_LETTER;
    const known = knownAt(text, at, letter);
    if (known > at) return known;
    let to = at + 1;
    const isLetter = (index: number) => index < text.length && letter.test(text[index]);
    const inKatakana = (index: number) => KATAKANA.test(text[index - 1]) && KATAKANA.test(text[index]);
    while (isLetter(to) && (isHangul || inKatakana(to) || knownAt(text, to, letter) === to)) to++;
    return to;
  };
}
