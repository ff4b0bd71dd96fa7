/** The share of the words of a line that another one has, when both say the same. Chosen by hand. */
const SAME = 0.8;
/** The fewest words that are compared, because fewer may be in any line. */
const FEWEST = 3;
/** The fewest letters of a word that is compared. */
const SHORTEST = 4;

/** Tells whether a line says nothing that another one does not: it is a part of it, or nearly all its numbers and longer words are in it. */
export function isToldIn(line: string, other: string): boolean {
  if (line === '' || other === '') return false;
  if (other.includes(line)) return true;
  const told = meaningOf(line);
  if (told.length < FEWEST) return false;
  const known = new Set(meaningOf(other));
  return told.filter((word) => known.has(word)).length >= SAME * told.length;
}

/** Gives the numbers and the longer words of a line, in small letters and without a possessive. */
function meaningOf(line: string): string[] {
  const words = line.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.,’'-]*/gu) ?? [];
  return words
    .map((word) => word.replace(/(?:['’]s?)?[.,’']*$/u, ''))
    .filter((word) => word.length >= SHORTEST || /\p{N}/u.test(word));
}
