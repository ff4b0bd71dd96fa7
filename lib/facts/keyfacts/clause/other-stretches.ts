import { isStatement } from './clean-end';
import { isAdverb, isComma, isDivider, isParticiple, isQuote, isVerb, type Piece } from './pieces';
import type { CutSentence, Stretch } from './stretch';
import { LONGEST_LINE } from './stretch';
import type { ClauseSets } from './words';

/** A start at this price or below is one of a clause with its own subject; an end, one between clauses or at a comma. */
const CLEAN_START = 3;
const CLEAN_END = 2;
/** The price of a line that is a noun with the clause that describes it: it has a verb, and no statement. */
const NOUN = 2;
/** The price of a line that is no statement, or leaves a clause, a list or a pair open at its end. */
export const OPEN_END = 5;
/** The price of an end where an aside between commas was left out. */
const ASIDE = 1;

/**
 * Gives the parts of a sentence that have its mention and could each be a line: from where a clause begins, or a noun which the
 * clause of the mention describes (`an attack on the port [that killed two people]`), to the next clean end. `isNounOnly`: only the latter.
 */
export function otherStretches(sentence: CutSentence, words: ClauseSets, isNounOnly = false): Stretch[] {
  const { pieces, first, last, boundaries } = sentence;
  if (last < first) return [];
  const endPrice = (at: number) => (isBesideAside(pieces, at) ? ASIDE : boundaries.ends[at]);
  const end = boundaries.ends.findIndex((_, at) => at > last && endPrice(at) <= CLEAN_END);
  const to = end < 0 ? pieces.length : end;
  const noun = nounOf(pieces, describingClause(pieces, first, words), words);
  const found: Stretch[] = [];
  for (let from = 0; from < first; from++) {
    const isNoun = from === noun;
    // `That mill was closed`: without the first word nothing is meant.
    const isBehindOpening = from === 1 && !isDivider(pieces[0]) && !isQuote(pieces[0]);
    const clause = isBehindOpening || isNounOnly ? Number.POSITIVE_INFINITY : boundaries.starts[from];
    const start = Math.min(clause, isNoun ? NOUN : Number.POSITIVE_INFINITY);
    if (start > CLEAN_START || lengthOf(sentence, from, to) > LONGEST_LINE) continue;
    const kept = pieces.slice(from, to).filter((piece) => !sentence.isLeftOut(piece));
    // `a president that today`: what it says of the noun is missing.
    if (words.openEnds.has(kept.at(-1)?.lower ?? '')) continue;
    const told = [...pieces.slice(from, first), ...pieces.slice(last + 1, to)];
    if (!told.some((piece) => isVerb(piece, words))) continue;
    // `Ada Lind, who won 12 races,`: the verb of the sentence is to come.
    if (!isNoun && awaitsVerb(told, words)) continue;
    const price = start + endPrice(to) + (isNoun || isStatement(pieces, from, to, words) ? 0 : OPEN_END);
    found.push({ from, to, price, score: -price });
  }
  return found;
}

/** Tells whether each verb is one of `who` or `that`. */
function awaitsVerb(told: readonly Piece[], words: ClauseSets): boolean {
  const verbs = told.filter((piece, at) => isVerb(piece, words) && !(at > 0 && isVerb(told[at - 1], words)));
  return verbs.length <= told.filter(({ lower }) => words.relatives.has(lower)).length;
}

/** Tells whether an aside between commas was left out before a piece: a clause may end there, as at a comma. */
function isBesideAside(pieces: readonly Piece[], at: number): boolean {
  return at > 0 && at < pieces.length && pieces[at].start - pieces[at - 1].end > 1;
}

function lengthOf(sentence: CutSentence, from: number, to: number): number {
  const kept = sentence.pieces.slice(from, to).filter((piece) => !sentence.isLeftOut(piece));
  return kept.reduce((sum, piece) => sum + piece.text.length + Number(piece.isSpaced), 0);
}

/**
 * Gives where the clause begins that describes a noun and has the mention: `that` of `an attack that killed two`, `abducted` of
 * `40 people abducted on Monday`. -1 where there is none, or it is not sure that the mention belongs to it: `the power made by the
 * mill to $3`.
 */
function describingClause(pieces: readonly Piece[], mention: number, words: ClauseSets): number {
  for (let at = mention - 1; at > 0; at--) {
    const piece = pieces[at];
    if (isComma(piece) || isDivider(piece) || isQuote(piece) || isBesideAside(pieces, at + 1)) return -1;
    if (isRelative(pieces, at, words)) return at;
    const isJoint = words.conjunctions.has(piece.lower) || words.subordinators.has(piece.lower);
    if (isJoint && !words.prepositions.has(piece.lower)) return -1;
    // `a test of 19 people showed that`: it is the verb of the test.
    if (words.saying.has(piece.lower)) return -1;
    if (isParticiple(piece.lower, words) && isNoun(pieces[at - 1], words)) {
      // `40 percent compared to Bell’s 30`: it describes nothing.
      if (words.infinitiveMarkers.has(pieces[at + 1].lower)) return -1;
      const before = pieces[mention - 1].lower;
      return words.infinitiveMarkers.has(before) && at < mention - 2 ? -1 : at;
    }
    if (isVerb(piece, words)) return relativeBefore(pieces, at, words);
  }
  return -1;
}

/** Tells whether a word is the subject of a clause that describes a noun: not `said that`, nor `in which`. */
function isRelative(pieces: readonly Piece[], at: number, words: ClauseSets): boolean {
  const before = pieces[at - 1]?.lower ?? '';
  return words.relatives.has(pieces[at].lower) && !words.saying.has(before) && !words.prepositions.has(before);
}

/** Gives the relative that is the subject of a verb: right before it or before its adverbs and auxiliaries; -1 where it has another subject. */
function relativeBefore(pieces: readonly Piece[], verb: number, words: ClauseSets): number {
  let at = verb - 1;
  while (at > 0 && (words.auxiliaries.has(pieces[at].lower) || isAdverb(pieces[at].lower, words))) at--;
  return at > 0 && isRelative(pieces, at, words) ? at : -1;
}

/** Tells whether a participle behind a word describes it: `people abducted`, not `have abducted`, nor `the abducted`. */
function isNoun(piece: Piece, words: ClauseSets): boolean {
  const others = [
    words.auxiliaries,
    words.determiners,
    words.degrees,
    words.prepositions,
    words.pronouns,
    words.conjunctions,
  ];
  const isOther = others.some((set) => set.has(piece.lower)) || isVerb(piece, words) || isAdverb(piece.lower, words);
  return piece.isWord && !isOther && !/^\p{Lu}/u.test(piece.text);
}

/**
 * Gives where the noun begins that a clause describes: the nearest with `a` or a number, which is new and is told more of, else the
 * longest: `the rockets of the army in [a raid on the port] that killed`. -1 where there is none.
 */
function nounOf(pieces: readonly Piece[], clause: number, words: ClauseSets): number {
  const starts = pieces.flatMap((_, from) =>
    from < clause - 1 && opensNoun(pieces, from, clause, words) ? [from] : [],
  );
  const noun = starts.findLast((from) => isNew(pieces[from], words)) ?? starts[0] ?? -1;
  return noun > 0 && isComma(pieces[noun - 1]) ? startOfName(pieces, noun - 2) : noun;
}

const isCapital = (piece: Piece | undefined) => piece !== undefined && /^\p{Lu}/u.test(piece.text);

/** Gives where a name begins that ends at a piece. */
function startOfName(pieces: readonly Piece[], end: number): number {
  let start = end;
  while (start > 0 && isCapital(pieces[start - 1])) start--;
  return start;
}

/** Tells whether a noun with this first word is named for the first time: `a raid`, `40 people`, not `the raid`. */
const isNew = ({ lower }: Piece, words: ClauseSets) => words.indefinites.has(lower) || !words.determiners.has(lower);

/** Tells whether the noun that a clause describes begins at a piece: with its article or number, behind a verb or a preposition. */
function opensNoun(pieces: readonly Piece[], from: number, clause: number, words: ClauseSets): boolean {
  const { lower } = pieces[from];
  if (!words.determiners.has(lower) && !/^\p{Sc}?\d/u.test(lower)) return false;
  const before = pieces[from - 1];
  if (!before) return false;
  // `the head of the mill who won`: behind `of`, the clause may describe the noun before it, but for `the wake of an attack that`.
  if (words.openStarts.has(before.lower) && !isNew(pieces[from], words)) return false;
  // `and to Ada Lind, a builder who died in May`: the name is before it.
  const isApposed = isComma(before) && words.indefinites.has(lower) && isCapital(pieces[from - 2]);
  if (!isApposed && !words.prepositions.has(before.lower) && !isVerb(before, words)) return false;
  // `the unrest, which left`: the comma is before the clause. `the head of the Tarn, who` is about somebody else.
  const end = isComma(pieces[clause - 1]) ? clause - 1 : clause;
  if (end < clause && /^\p{Lu}/u.test(pieces[end - 1].text)) return false;
  return pieces.slice(from, end).every((piece, at) => {
    if (at === 0) return true;
    const isVerbal = isVerb(piece, words) && !isParticiple(piece.lower, words);
    return piece.isWord && !isBesideAside(pieces, from + at) && !words.pronouns.has(piece.lower) && !isVerbal;
  });
}
