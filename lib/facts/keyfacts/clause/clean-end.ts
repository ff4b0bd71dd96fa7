import { hasClause } from './boundaries';
import { isAdverb, isComma, isDivider, isGerund, isParticiple, isQuote, isVerb, type Piece } from './pieces';
import type { ClauseSets } from './words';

/**
 * Tells whether a line that begins at the piece `from` may end before the piece `at`, so that nothing is left open: every clause of it
 * has its verb, and neither a list nor a pair nor quoted words are cut in two. In doubt it may not. `isLoose`: it may end before what
 * says where, or which one of several is meant, too.
 */
export function isCleanEnd(
  pieces: readonly Piece[],
  from: number,
  at: number,
  words: ClauseSets,
  isLoose = false,
): boolean {
  const [kept, rest] = [pieces.slice(from, at), pieces.slice(at)];
  return isEndOfSentence(rest) || (hasMainClause(kept, words) && isWhole(kept, rest, words, isLoose));
}

/** Tells whether a part of a sentence is a statement: it has its main clause, and leaves nothing open at its end. */
export function isStatement(pieces: readonly Piece[], from: number, to: number, words: ClauseSets): boolean {
  const [kept, rest] = [pieces.slice(from, to), pieces.slice(to)];
  if (!hasMainClause(kept, words) || opensInBracket(kept)) return false;
  return isEndOfSentence(rest) || isWhole(kept, rest, words, false);
}

const isEndOfSentence = (rest: readonly Piece[]) => !rest.some(({ isWord }) => isWord);

/** Tells whether what is left out behind a part takes no verb, list, pair or quotation of it apart. */
function isWhole(kept: readonly Piece[], rest: readonly Piece[], words: ClauseSets, isLoose: boolean): boolean {
  return (
    hasEveryVerb(kept, words) &&
    !endsInParticiple(kept, words) &&
    !isOpenQuotation(kept, words) &&
    !(isComma(rest[0]) ? cutsList(kept, rest, words) : cutsPhrase(kept, rest, words, isLoose))
  );
}

/** Tells whether a part begins within brackets that it closes: `a town) closed the bridge`. */
function opensInBracket(kept: readonly Piece[]): boolean {
  const close = kept.findIndex(({ text }) => text === ')');
  return close >= 0 && !kept.slice(0, close).some(({ text }) => text === '(');
}

/** Tells whether a piece is a verb with a subject: not `to have`, `making`, `the combined cost`. */
function isFiniteVerb(pieces: readonly Piece[], at: number, words: ClauseSets): boolean {
  const { lower } = pieces[at];
  const before = pieces[at - 1]?.lower ?? '';
  // `Ahmed` and `Reed` are names.
  if (at > 0 && /^\p{Lu}/u.test(pieces[at].text)) return false;
  if (!isVerb(pieces[at], words) || isGerund(lower, words) || words.infinitiveMarkers.has(before)) return false;
  // `that` of `that affected` is the subject, and no article.
  const isOfNoun = !words.relatives.has(before) && (words.determiners.has(before) || words.prepositions.has(before));
  return !(isOfNoun && isParticiple(lower, words));
}

const hasFinite = (pieces: readonly Piece[], words: ClauseSets) =>
  pieces.some((_, at) => isFiniteVerb(pieces, at, words));

/** Counts verbs with a subject: `has been shown` is one. */
function countFinite(pieces: readonly Piece[], words: ClauseSets): number {
  let count = 0;
  let isInVerb = false;
  for (const [at, { lower }] of pieces.entries()) {
    const isOne = isFiniteVerb(pieces, at, words);
    if (isOne && !isInVerb) count++;
    isInVerb = isOne || (isInVerb && (isAdverb(lower, words) || words.turns.has(lower)));
  }
  return count;
}

/** Tells whether a word opens a clause that wants a verb of its own: `who`, `that`, `because`; not `after`, which a noun may follow. */
function opensInnerClause({ lower }: Piece, words: ClauseSets): boolean {
  if (words.relatives.has(lower)) return true;
  return (
    words.subordinators.has(lower) &&
    !words.prepositions.has(lower) &&
    !words.degrees.has(lower) &&
    !words.conjunctions.has(lower)
  );
}

/** Tells whether there are as many verbs as clauses, and the last clause has one: not `he decided that the tariffs`. */
function hasEveryVerb(kept: readonly Piece[], words: ClauseSets): boolean {
  const openings = kept.flatMap((piece, at) => (opensInnerClause(piece, words) ? [at] : []));
  const last = openings.at(-1);
  if (last !== undefined && !hasFinite(kept.slice(last + 1), words)) return false;
  if (countFinite(kept, words) < openings.length + Number(openings[0] !== 0)) return false;
  // `the council met, but, in a letter to the mayor`: what comes behind `but` has no verb.
  const joint = kept.findLastIndex((piece, at) => words.conjunctions.has(piece.lower) && isComma(kept[at - 1]));
  if (joint >= 0 && isComma(kept[joint + 1]) && !hasFinite(kept.slice(joint + 1), words)) return false;
  // `the mayor said based on the letter`: the statement is to come.
  const saying = kept.findLastIndex(({ lower }) => words.sayingPlainly.has(lower));
  const told = kept.slice(saying + 1);
  if (saying < 0 || told.length === 0 || !isParticiple(told[0].lower, words)) return true;
  return hasFinite(told.slice(told.findIndex(isComma) + 1), words) && told.some(isComma);
}

/** Tells whether a line that opens with what only says when, where or why has the clause that this belongs to. */
function hasMainClause(kept: readonly Piece[], words: ClauseSets): boolean {
  const opening = kept.find(({ isWord }) => isWord);
  if (opening === undefined) return false;
  const { lower } = opening;
  const isAdverbial =
    words.prepositions.has(lower) ||
    words.subordinators.has(lower) ||
    words.infinitiveMarkers.has(lower) ||
    (isParticiple(lower, words) && isCapital(opening));
  if (!isAdverbial) return hasFinite(kept, words);
  const parts = partsOf(kept);
  const isClause = (part: readonly Piece[]) => {
    const [first] = part;
    if (first === undefined || words.relatives.has(first.lower) || words.conjunctions.has(first.lower)) return false;
    if (words.prepositions.has(first.lower) || words.subordinators.has(first.lower)) return false;
    // A verb without a subject belongs to a clause before the line: `on Sunday, appears to have left`.
    return !isParticiple(first.lower, words) && !isFiniteVerb(part, 0, words) && hasFinite(part, words);
  };
  if (parts.slice(1).some(isClause)) return true;
  // `At the final debate the mayor was asked`: without a comma, a verb that is no participle shows the clause.
  return (
    words.prepositions.has(lower) &&
    !words.subordinators.has(lower) &&
    parts[0].some((piece, at) => isFiniteVerb(parts[0], at, words) && !isParticiple(piece.lower, words)) &&
    !parts[0].some((piece) => opensInnerClause(piece, words))
  );
}

/** Tells whether a word opens a sentence: `Asked about the mill`, not the `closed the mill` that continues from a head. */
const isCapital = ({ text }: Piece) => /^\p{Lu}/u.test(text);

/** Gives the parts between commas and other marks. */
function partsOf(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces)
    if (isComma(piece) || isDivider(piece)) parts.push([]);
    else if (!isQuote(piece)) parts[parts.length - 1].push(piece);
  return parts;
}

/** Tells whether a participle is alone behind the last comma: `he spoke to a crowd, stating`. */
function endsInParticiple(kept: readonly Piece[], words: ClauseSets): boolean {
  const [first, last] = kept.slice(-2);
  return last !== undefined && isComma(first) && isParticiple(last.lower, words);
}

/** Tells whether a quotation breaks off before it has a verb: `a “safe` of `a “safe, cheap bridge”`. */
function isOpenQuotation(kept: readonly Piece[], words: ClauseSets): boolean {
  const marks = kept.filter(isQuote);
  const last = marks.at(-1);
  if (last === undefined || last.text === '”' || (last.text === '"' && marks.length % 2 === 0)) return false;
  return !hasFinite(kept.slice(kept.lastIndexOf(last) + 1), words);
}

/** Tells whether what comes behind a comma continues a list, or is the verb of a subject before it. */
function cutsList(kept: readonly Piece[], rest: readonly Piece[], words: ClauseSets): boolean {
  const [next = [], after = []] = partsOf(rest.slice(1));
  // `translated [, “to the mill”]`.
  if (next.length === 0 || isQuote(rest[1])) return isQuote(rest[1]);
  const joins = (part: readonly Piece[]) => part.some(({ lower }) => words.conjunctions.has(lower));
  const isVerbless = !hasFinite(next, words);
  // `fever, aches [, and a cough]`, `fever [, aches and a cough]`, `fever [, aches, and a cough]`.
  if (isVerbless && joins(next)) return true;
  if (isVerbless && words.conjunctions.has(after[0]?.lower ?? '') && !hasFinite(after, words)) return true;
  // `the men, who are old [, left]`; a verb of a list: `was sold, was closed [, and burned]`.
  if (isFiniteVerb(next, 0, words)) return true;
  const [before, last] = partsOf(kept).slice(-2);
  return (
    words.conjunctions.has(next[0].lower) &&
    last !== undefined &&
    last.length > 0 &&
    isFiniteVerb(last, 0, words) &&
    hasFinite(before, words) &&
    !words.relatives.has(before[0].lower)
  );
}

/** Tells whether words without a comma before them belong to what is before them: `fees [and rents]`, `the men [who left]`. */
function cutsPhrase(kept: readonly Piece[], rest: readonly Piece[], words: ClauseSets, isLoose: boolean): boolean {
  const [next, ...after] = rest;
  if (isDivider(next) || isQuote(next) || !next.isWord) return false;
  if (words.conjunctions.has(next.lower)) {
    const at = after.findIndex(({ lower }) => !isAdverb(lower, words));
    return at < 0 || !(isFiniteVerb(after, at, words) || words.pronouns.has(after[at].lower));
  }
  if (words.relatives.has(next.lower)) return !isLoose;
  // `appear [before the court]` and `described him [as old]`, not `left [before the court met]`.
  const isFree = isLoose && !endsInVerb(kept, words);
  const isOther = (words.prepositions.has(next.lower) && !isFree) || words.degrees.has(next.lower);
  return isOther && !(words.subordinators.has(next.lower) && hasClause(rest, 1, words));
}

/** Tells whether a line ends with its verb, to which the next words belong: `has evolved [into]`, `to pay [for]`. */
function endsInVerb(kept: readonly Piece[], words: ClauseSets): boolean {
  const last = kept.at(-1);
  if (last === undefined || isVerb(last, words) || isParticiple(last.lower, words)) return true;
  return kept.slice(-INFINITIVE).some(({ lower }) => words.infinitiveMarkers.has(lower));
}

/** The words of `to quickly pay`. */
const INFINITIVE = 3;
