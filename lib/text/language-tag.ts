/** Tells whether a BCP 47 tag is of English, of whatever country. */
export function isEnglish(tag: string): boolean {
  return /^en\b/i.test(tag);
}

/** Gives a tag that `Intl` accepts, because a page may declare anything as its language: `en` for what is no tag. */
export function localeOf(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Tags of languages that share the words of another. */
const SHARED: ReadonlyMap<string, string> = new Map([
  ['nb', 'no'],
  ['nn', 'no'],
  ['fil', 'tl'],
  ['in', 'id'],
]);

/** Gives the first part of a BCP 47 tag, under which words are kept. */
export function languageIn(tag: string): string {
  const language = tag.split(/[-_]/)[0].toLowerCase();
  return SHARED.get(language) ?? language;
}
