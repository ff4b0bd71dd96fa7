/** The words of a headline that carry meaning, by their length, which needs no table: lower-cased, without a plural's s. */
export function headlineWords(title: string): string[] {
  return [...new Set(title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu))].map((word) => word.replace(/s$/, ''));
}

// This many words in common say it all.
const ENOUGH = 3;

/** How much of a headline is in a text, 0 to 1. */
export function saysHeadline(text: string, words: readonly string[]): number {
  const lower = text.toLowerCase();
  let count = 0;
  for (const word of words) if (lower.includes(word)) count++;
  return Math.min(1, count / ENOUGH);
}
