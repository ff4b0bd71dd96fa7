import type { Span } from '../../../text/position';
import { isComma, isConnective, isDivider, isParticiple, isQuote, isVerb, type Piece } from './pieces';
import type { ClauseSets } from './words';

/**
 * Marks what describes a subject between it and its verb (`the bridge [over the river near the mill] was closed`, `the man [who
 * stole it] was held`), where that does not hold the mention. Only what is before the first auxiliary of a clause is a subject.
 * Tells whether there is any.
 */
export function dropInside(pieces: Piece[], mention: Span, words: ClauseSets): boolean {
  let from = -1;
  /** The start of a relative clause without commas, and whether it has its verb. */
  let relative = -1;
  let hasVerb = false;
  let isSubject = true;
  let isDropped = false;
  pieces.forEach((piece, at) => {
    if (piece.isDropped) return;
    if (isDivider(piece) || isQuote(piece)) {
      from = relative = -1;
      isSubject = true;
    } else if (
      words.saying.has(piece.lower) ||
      (words.pronouns.has(piece.lower) && !words.relatives.has(piece.lower))
    ) {
      // `the council said on Friday it would pay` has another subject.
      from = relative = -1;
      isSubject = isSubject && words.determiners.has(piece.lower);
    } else if (isComma(piece) || words.relatives.has(piece.lower) || words.subordinators.has(piece.lower)) {
      relative = isSubject && from < 0 && at > 1 && words.relatives.has(piece.lower) ? at : -1;
      hasVerb = false;
      from = -1;
      isSubject = false;
    } else if (words.auxiliaries.has(piece.lower)) {
      if (isSubject && from > 1 && !joinsTwo(pieces, from, at, words))
        isDropped = dropUnlessHeld(pieces, from, at, mention) || isDropped;
      if (relative > 0 && hasVerb && !isBeforeVerb(pieces[at - 1], words)) {
        isDropped = dropUnlessHeld(pieces, relative, at, mention) || isDropped;
        relative = -1;
      }
      hasVerb = true;
      isSubject = false;
    } else if (relative > 0) {
      if (isConnective(piece, words)) relative = -1;
      hasVerb ||= isVerb(piece, words);
    } else if (from < 0 && at > 1 && addsToNoun(pieces, at, words)) from = at;
  });
  return isDropped;
}

/** Tells whether the subject of a verb is behind `and` and an earlier verb: `a storm brought rain [to Tarn and more] is expected`. */
function joinsTwo(pieces: readonly Piece[], from: number, verb: number, words: ClauseSets): boolean {
  const isJoined = pieces.slice(from, verb).some(({ lower }) => words.conjunctions.has(lower));
  return isJoined && pieces.slice(0, from).some((piece) => isVerb(piece, words));
}

/**
 * `over the river`, `wearing a hat`, `held in Cork`; not `winning` of `the prize winning band`, which has its noun behind it, nor `well-read` of
 * `the well-read Ada Lind`.
 */
function addsToNoun(pieces: readonly Piece[], at: number, words: ClauseSets): boolean {
  const { lower } = pieces[at];
  if (words.prepositions.has(lower)) return !words.openStarts.has(lower);
  const next = pieces[at + 1];
  const isNounNext =
    next !== undefined &&
    /^\p{Ll}/u.test(next.text) &&
    ![words.prepositions, words.determiners, words.degrees, words.openStarts].some((set) => set.has(next.lower));
  return isParticiple(lower, words) && !isNounNext && !words.determiners.has(pieces[at - 1]?.lower);
}

function dropUnlessHeld(pieces: Piece[], from: number, to: number, mention: Span): boolean {
  if (to - from < 2 || (mention.start < pieces[to - 1].end && mention.end > pieces[from].start)) return false;
  for (const piece of pieces.slice(from, to)) piece.isDropped = true;
  return true;
}

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
