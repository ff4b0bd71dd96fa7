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
