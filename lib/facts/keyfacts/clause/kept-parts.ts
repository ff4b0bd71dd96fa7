import { isComma, isConnective, isDivider, isVerb, type Piece } from './pieces';
import type { ClauseSets } from './words';

/** A part of a sentence between two marks, or before a word that opens a clause: pieces `from` to `to` (exclusive). */
export interface Part {
  from: number;
  to: number;
}

/** Splits a sentence at its marks, and before words that open a clause. What is in brackets belongs to the part around it. */
export function partsOf(pieces: readonly Piece[], words: ClauseSets): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let hasVerb = false;
  pieces.forEach((piece, at) => {
    const isMark = isJoint(piece);
    if (isMark || (at > from && (hasVerb || joinsAuxiliary(pieces, at, words)) && opensClause(pieces, at, words))) {
      if (at > from) parts.push({ from, to: at });
      from = isMark ? at + 1 : at;
      hasVerb = false;
    } else hasVerb ||= isVerb(piece, words);
  });
  const to = pieces.findLastIndex(({ text }) => text !== '.') + 1;
  if (to > from) parts.push({ from, to });
  return parts;
}

export const isJoint = (piece: Piece) => isComma(piece) || (isDivider(piece) && !/^[()（）[\]]$/.test(piece.text));

/** Tells whether `and` is right before an auxiliary: then a verb was before it, though it is in no list: `piden ayuda y han convocado`. */
const joinsAuxiliary = (pieces: readonly Piece[], at: number, words: ClauseSets) =>
  words.conjunctions.has(pieces[at].lower) && words.auxiliaries.has(pieces[at + 1]?.lower ?? '');

/** Tells whether a word without a comma before it opens a clause: `and` with a verb to come, `because`, `which`. */
function opensClause(pieces: readonly Piece[], at: number, words: ClauseSets): boolean {
  const { lower } = pieces[at];
  // `in das Messe- und Kongresszentrum verlegt`: before a verb that is to come, `und` joins two nouns.
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  const joinsNouns = words.endsWithVerb && /^\p{Lu}/u.test(before.text) && after !== undefined && !isVerb(after, words);
  // `the sirens of alarm and [of warning] sound`
  if (words.conjunctions.has(lower) && !words.verbSecond && words.nounTies.has(after?.lower ?? '')) return false;
  if (words.conjunctions.has(lower)) return !joinsNouns && isVerbNext(pieces, at + 1, words);
  if (words.prepositions.has(lower) || words.determiners.has(lower) || words.degrees.has(lower)) return false;
  // `tovert haar uit de hoed als minister`: where its verb comes last, a clause has one.
  if (words.endsWithVerb && words.subordinators.has(lower) && !isVerbNext(pieces, at + 1, words)) return false;
  return isConnective(pieces[at], words);
}

/** Tells whether a verb comes before the next mark or connective. */
function isVerbNext(pieces: readonly Piece[], from: number, words: ClauseSets): boolean {
  for (let at = from; at < pieces.length; at++) {
    if (isJoint(pieces[at]) || isConnective(pieces[at], words)) return false;
    if (isVerb(pieces[at], words)) return true;
  }
  return false;
}
