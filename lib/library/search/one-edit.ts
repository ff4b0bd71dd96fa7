/**
 * Tells whether a term differs from what was typed by at most one letter: left out, added, replaced, or exchanged with
 * the next.
 * @param isUnfinished what was typed may be the beginning of the term
 */
export function isWithinOneEdit(typed: string, term: string, isUnfinished: boolean): boolean {
  if (!isUnfinished && Math.abs(typed.length - term.length) > 1) return false;
  let i = 0;
  while (i < typed.length && i < term.length && typed[i] === term[i]) i++;
  const goesOn = (from: number, at: number) => {
    const rest = typed.slice(from);
    return isUnfinished ? term.startsWith(rest, at) : term.slice(at) === rest;
  };
  return (
    goesOn(i, i) ||
    goesOn(i + 1, i + 1) ||
    goesOn(i, i + 1) ||
    goesOn(i + 1, i) ||
    (typed[i] === term[i + 1] && typed[i + 1] === term[i] && i + 1 < typed.length && goesOn(i + 2, i + 2))
  );
}
