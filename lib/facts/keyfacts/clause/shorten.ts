import type { Span } from '../../../text/position';
import { isComma, isDivider, isQuote, isVerb, type Piece } from './pieces';
import type { ClauseSets } from './words';

/** Tells whether a clause that depends on another one begins at a piece: `since it rained`, not `since May`. */
function opensDependent(pieces: readonly Piece[], at: number, words: ClauseSets): boolean {
  const { lower } = pieces[at];
  if (!words.subordinators.has(lower)) return false;
  return (
    !words.prepositions.has(lower) ||
    pieces.slice(at + 1).some((piece) => isVerb(piece, words) && !/^\p{Lu}/u.test(piece.text))
  );
}

/**
 * Marks the first of two verbs of one subject with everything that belongs to it, where the mention is behind the second:
 * `police have [rescued forty people and] arrested seven`. Tells whether there is one. What is denied or only possible stays.
 */
export function dropFirstVerb(pieces: Piece[], mention: Span, words: ClauseSets): boolean {
  const left = pieces.filter(({ isDropped }) => !isDropped);
  const joint = left.findLastIndex(
    (piece, at) =>
      piece.end <= mention.start &&
      words.conjunctions.has(piece.lower) &&
      left[at + 1] !== undefined &&
      left[at + 1].end <= mention.start &&
      isVerb(left[at + 1], words),
  );
  if (joint < 0) return false;
  const start = left.findLastIndex((piece, at) => at < joint && (isDivider(piece) || isQuote(piece))) + 1;
  const verb = left.findIndex((piece, at) => at > start && at < joint && isVerb(piece, words));
  if (verb < 0) return false;
  const between = left.slice(start, joint);
  const isTangled = between.some(
    (piece, at) =>
      words.turns.has(piece.lower) ||
      words.relatives.has(piece.lower) ||
      opensDependent(between, at, words) ||
      words.saying.has(piece.lower) ||
      (isComma(piece) && at < verb - start) ||
      (at > verb - start && words.pronouns.has(piece.lower)),
  );
  // `threw for three and ran for another`: it points to what would be left out.
  const isPointing = left
    .slice(joint + 1)
    .some(({ lower, end }) => end <= mention.start && words.pointing?.others.has(lower));
  if (isTangled || isPointing) return false;
  // The auxiliary belongs to both: `has rescued … and arrested`, `will close … and open`.
  const second = left[joint + 1].lower;
  // `is in Cork and employs`: the second verb is helped by none.
  const hasOwnEnding = [...words.finiteEndings].some((ending) => second.endsWith(ending));
  const isShared = words.auxiliaries.has(left[verb].lower) && !words.auxiliaries.has(second) && !hasOwnEnding;
  let from = verb;
  if (isShared) while (isBeforeVerb(left[from], words)) from++;
  for (const piece of left.slice(from, joint + 1)) piece.isDropped = true;
  return true;
}

/** Tells whether a word goes with the form of a verb behind it: `will close`, `to close`. */
const isBeforeVerb = ({ lower }: Piece, words: ClauseSets) =>
  words.auxiliaries.has(lower) || words.infinitiveMarkers.has(lower);
