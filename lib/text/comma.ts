import { localeOf } from './language-tag';

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
  const { script = '' } = new Intl.Locale(localeOf(lang)).maximize();
  return words.join(COMMAS[script] ?? ', ');
}
