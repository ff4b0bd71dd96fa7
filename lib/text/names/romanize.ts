/** Cyrillic letters with the Latin ones in which names are written. */
const LETTERS = `
  аa бb вv гh ґg дd еe єie ёe жzh зz иy іi їi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ыy эe юiu яia ъ ь`;
export const CYRILLIC_LETTERS: ReadonlyMap<string, string> = new Map(
  LETTERS.trim()
    .split(/\s+/)
    .map(([from, ...to]) => [from, to.join('')]),
);
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Matches the ending that a case puts behind a name: `Орвіка`, `Орвіку`, `Орвіком`. */
const CASE_ENDING = /(?<=\p{L}{4})(?:ом|ем|а|у)$/u;

/**
 * Gives a Cyrillic word in small letters as a name is written in Latin ones, without the ending of its case: `орвіка` as
 * `orvik`. Any other word comes back as it is.
 */
export function romanized(word: string): string {
  if (!CYRILLIC.test(word)) return word;
  return [...word.replace(CASE_ENDING, '')].map((letter) => CYRILLIC_LETTERS.get(letter) ?? letter).join('');
}
