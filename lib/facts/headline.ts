// The most characters of a headline that are read: a page may put a longer text in its place.
const LONGEST = 160;
const MAX_WORDS = 10;
// A text with this many words of the headline counts as having all of them.
const ENOUGH = 3;

/**
 * Gives the words of a headline that carry meaning, chosen by their length, which needs no table: lower-cased, without a
 * plural's s.
 */
export function headlineWords(title: string): string[] {
  const words =
    title
      .slice(0, LONGEST)
      .toLowerCase()
      .match(/[^\s.,:;!?'"‘’“”()–—-]{4,}/g) ?? [];
  return words.slice(0, MAX_WORDS).map((word) => (word.endsWith('s') ? word.slice(0, -1) : word));
}

/** Gives how much of a headline is in a text, 0 to 1. */
export function saysHeadline(text: string, words: readonly string[]): number {
  const lower = text.toLowerCase();
  let count = 0;
  for (let i = 0; i < words.length && count < ENOUGH; i++) if (lower.includes(words[i])) count++;
  return count / ENOUGH;
}

/** Tells whether a headline names somebody by the last part of their name: `Lind`, `Lind’s`, `Lind-Bell talks`. */
export function isNamedInHeadline(name: string, title: string): boolean {
  const family = name.split(' ').at(-1);
  const words = title.split(/[^\p{L}\p{M}’'-]+/u).map((word) => word.replace(/[’']s?$/u, ''));
  return words.some((word) => word === family || word.split('-').some((part) => part === family));
}
