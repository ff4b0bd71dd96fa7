/** Tells whether a BCP 47 tag is of English, of whatever country. */
export function isEnglish(tag: string): boolean {
  return /^en\b/i.test(tag);
}
