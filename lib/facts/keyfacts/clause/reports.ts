import { isComma, isDivider, isQuote, isVerb, type Piece } from './pieces';
import type { ClauseSets } from './words';

/** The most words between a verb of saying and its `that`: those who are told. */
export const LONGEST_ADDRESS = 6;

/** The place of a verb of saying with `that` behind it, the place where the reported words begin, and the place of their verb. */
export interface ReportedClause {
  saying: number;
  from: number;
  verb: number;
}

/** Gives the reports of a sentence; `a confirmé qu’en réponse aux frappes` says nothing before its verb. */
export function reportsIn(pieces: readonly Piece[], words: ClauseSets): ReportedClause[] {
  const reports: ReportedClause[] = [];
  pieces.forEach(({ lower }, at) => {
    if (!words.saying.has(lower)) return;
    const next = pieces.slice(at + 1, at + 1 + LONGEST_ADDRESS);
    const that = next.findIndex(({ lower }) => words.complementisers.has(lower));
    if (that < 0 || next.slice(0, that).some((piece) => isDivider(piece) || isQuote(piece))) return;
    const from = at + 2 + that;
    reports.push({ saying: at, from, verb: mainVerb(pieces, from, words) });
  });
  return reports;
}

/** Gives the first verb that is not in an aside which belongs to a noun: `that the man, who lived here, was held`. */
function mainVerb(pieces: readonly Piece[], from: number, words: ClauseSets): number {
  let isAside = false;
  for (let at = from; at < pieces.length; at++) {
    if (isComma(pieces[at])) isAside = !isAside && words.relatives.has(pieces[at + 1]?.lower);
    else if (!isAside && isVerb(pieces[at], words)) return at;
  }
  return pieces.length;
}
