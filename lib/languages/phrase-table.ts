/**
 * Gives the phrases of a text that are separated by `|`; line breaks are spaces. It is for tables of thousands, which scripts
 * write.
 */
export function phrasesOf(text: string): string[] {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .split(/ ?\| ?/);
}
