import { localeOf } from './language-tag';

/**
 * Scripts that put no space between words, as members of a class of characters in an expression (`[${UNSPACED}]`): text
 * in them is counted, compared and searched by characters.
 */
export const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

/** The same with Hangul, which has spaces but attaches endings to its words: search looks inside what a space ends. */
export const UNSPACED_OR_HANGUL = `${UNSPACED}\\p{Script=Hangul}`;

/** Match one letter of those scripts, and each. */
export const UNSPACED_LETTER = new RegExp(`[${UNSPACED}]`, 'u');
export const UNSPACED_LETTERS = new RegExp(UNSPACED_LETTER, 'gu');
export const UNSPACED_OR_HANGUL_LETTER = new RegExp(`[${UNSPACED_OR_HANGUL}]`, 'u');

const SCRIPTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['H', /\p{Script=Han}/u],
  ['h', /\p{Script=Hiragana}/u],
  ['k', /\p{Script=Katakana}|ー/u],
  ['g', /\p{Script=Hangul}/u],
  ['x', /\p{L}/u],
  ['0', /\p{N}/u],
];

/** Gives the script of a letter as one character; a mark is its own. */
export function scriptOf(letter: string): string {
  return SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? letter;
}

/** The comma of each script that has its own, with the space that follows it; every other script has the Latin one. */
const COMMAS: Readonly<Record<string, string>> = {
  Arab: '، ',
  Ethi: '፣ ',
  Hans: '，',
  Hant: '，',
  Jpan: '、',
};

/**
 * Joins words with the comma of a language's script: `Ada Lind, mayor`, `ليلى حداد، وزيرة النقل`, `田中優、市長`. It lists
 * without an `and` before the last, as `Intl.ListFormat` does not in every language.
 * @param lang a BCP 47 tag, or what a page declares as one
 */
export function joinWithComma(words: readonly string[], lang: string): string {
  const comma = commas.get(lang) ?? commaOf(lang);
  commas.set(lang, comma);
  return words.join(comma);
}

const commas = new Map<string, string>();

function commaOf(lang: string): string {
  const { script = '' } = new Intl.Locale(localeOf(lang)).maximize();
  return COMMAS[script] ?? ', ';
}
