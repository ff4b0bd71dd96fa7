/** The share of the words of a line that another one has, when both say the same. Chosen by hand. */
const SAME = 0.8;
/** The fewest words that are compared, because fewer may be in any line. */
const FEWEST_COMPARED = 3;
/** The fewest letters of a word that is compared. */
const SHORTEST = 4;

/** A line with the words by which it is compared with others: they are looked for once. */
export interface ToldLine {
  line: string;
  words: readonly string[];
  known: ReadonlySet<string>;
}

export function toldLine(line: string): ToldLine {
  const words = meaningOf(line);
  return { line, words, known: new Set(words) };
}

/** Tells whether a line says nothing that another one does not: it is a part of it, or nearly all its numbers and longer words are in it. */
export function isToldIn({ line, words }: ToldLine, other: ToldLine): boolean {
  if (line === '' || other.line === '') return false;
  if (other.line.includes(line)) return true;
  if (words.length < FEWEST_COMPARED) return false;
  return words.filter((word) => other.known.has(word)).length >= SAME * words.length;
}

/** Tells whether one of some lines says all of a line. */
export const isToldBy = (line: ToldLine, others: readonly ToldLine[]) => others.some((other) => isToldIn(line, other));

/** Gives the numbers and the longer words of a line, in small letters and without a possessive. */
function meaningOf(line: string): string[] {
  const words = line.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.,’'-]*/gu) ?? [];
  return words
    .map((word) => word.replace(/(?:['’]s?)?[.,’']*$/u, ''))
    .filter((word) => word.length >= SHORTEST || /\p{N}/u.test(word));
}
