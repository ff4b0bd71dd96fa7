/** The phrases of a text, apart by `|`; line breaks are spaces. For tables of thousands, which scripts write. */
export function phrasesOf(text: string): string[] {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .split(/ ?\| ?/);
}
