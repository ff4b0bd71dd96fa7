import {
  closesWord,
  hasAdverbEnding,
  isComma,
  isConnective,
  isDivider,
  isParticiple,
  isQuote,
  isVerb,
  opensWord,
  type Piece,
} from './pieces';
import type { ClauseSets } from './words';

/**
 * The price of starting a line at a piece, and of ending it before one. Chosen by hand, in the order of a careful editor, who
 * prefers the whole sentence, or a clause with its subject: between clauses, at a comma, around what only adds to a noun or a
 * verb, and inside a phrase only where nothing else fits.
 */
const START = {
  divider: 0,
  quote: 1,
  comma: 1.5,
  connective: 3,
  /** With the word that makes a clause depend on the one before: `after a ferry sank`. */
  dependent: 7,
  /** No clause begins here: `in Iowa`, `Iowa`, `and Iowa`. */
  adverbial: 8,
  part: 9,
  pair: 8,
  subject: 10,
  preposition: 10,
  word: 14,
  /** Behind a preposition, with a verb to come: `[the owner of] the mill was jailed` would tell it of the mill. */
  split: 30,
  never: 60,
};
const END = {
  divider: 0,
  quote: 1,
  comma: 1,
  connective: 2,
  preposition: 3,
  participle: 5,
  /** The price before `if`, and before a clause that shows which one is meant: `a plan [that …]`. */
  bound: 2.5,
  /** The price before `and` with another noun. */
  pair: 2.5,
  object: 9,
  word: 13,
  never: 60,
};
/** The price of ending before `of`, whose noun belongs to the noun before it. */
const BEFORE_COMPLEMENT = 9;

export interface Boundaries {
  starts: number[];
  /** The prices of ending before each piece; there is one more than there are pieces. */
  ends: number[];
}

/** Gives a price to every place between two pieces, and numbers the clauses of the pieces (`clause`). */
export function boundariesOf(text: string, pieces: readonly Piece[], words: ClauseSets): Boundaries {
  const opening = afterLinks(text, pieces, words);
  const starts: number[] = [];
  const ends: number[] = [END.never];
  let clause = 0;
  let hasVerb = false;
  let isTurned = false;
  pieces.forEach((piece, at) => {
    if (opensClause(pieces, at, words)) {
      clause++;
      hasVerb = false;
    }
    if (isDivider(pieces[at - 1]) || opensMain(pieces, at, words)) isTurned = false;
    piece.clause = clause;
    hasVerb ||= words.auxiliaries.has(piece.lower) || isParticiple(piece.lower, words);
    // No line starts between two words of degree: `at [least] four`.
    const isDegree = at > 0 && words.degrees.has(piece.lower) && words.degrees.has(pieces[at - 1].lower);
    const isOpen = !mayStart(piece, words) || at < opening || isTurned || isDegree;
    starts.push(isOpen ? START.never : at === opening ? 0 : startPrice(pieces, at, words));
    ends.push(mayEnd(pieces, at, words) ? endPrice(pieces, at + 1, words, hasVerb) : END.never);
    isTurned ||= words.turns.has(piece.lower);
  });
  return { starts, ends };
}

/** Gives where the sentence itself begins: after `However,` and `And`. */
function afterLinks(text: string, pieces: readonly Piece[], words: ClauseSets): number {
  let at = 0;
  while (at < pieces.length) {
    if (isQuote(pieces[at]) || isComma(pieces[at]) || isDivider(pieces[at])) {
      at++;
      continue;
    }
    const link = words.links.find(text.slice(pieces[at].start, pieces.at(-1)?.end));
    const after = link && link.start === 0 ? pieces.findIndex(({ start }) => start >= pieces[at].start + link.end) : -1;
    if (after < 0 || (!isComma(pieces[after]) && !words.openStarts.has(pieces[at].lower))) break;
    at = after;
  }
  return Math.min(at, Math.max(0, pieces.length - 1));
}

/** Tells whether a clause begins at a piece: after a divider, or with a word that joins it to the one before. */
function opensClause(pieces: readonly Piece[], at: number, words: ClauseSets): boolean {
  const before = pieces[at - 1];
  if (!before) return false;
  if (isDivider(before)) return true;
  if (isComma(before) && isParticiple(pieces[at].lower, words)) return true;
  if (!isConnective(pieces[at], words)) return isQuote(before) && before.isSpaced;
  if (isComma(before)) return true;
  const { lower } = pieces[at];
  if (words.complementisers.has(lower) && words.saying.has(before.lower)) return true;
  // `after a ferry sank`, not `after a storm`.
  if (words.prepositions.has(lower)) return words.subordinators.has(lower) && hasClause(pieces, at + 1, words);
  if (words.conjunctions.has(lower)) return words.pointing !== null && joinsMain(pieces, at, words);
  return !words.determiners.has(lower);
}

/**
 * Tells whether `and` without a comma before it joins two clauses with subjects of their own: `Bell scored twice and the town won`, not
 * `met the mayor and the council`, nor `when rebels and the army lost`.
 */
function joinsMain(pieces: readonly Piece[], joint: number, words: ClauseSets): boolean {
  const [before, next] = [pieces[joint - 1], pieces[joint + 1]];
  const opensSubject = next !== undefined && (words.determiners.has(next.lower) || isCapital(next));
  if (!opensSubject || (isCapital(before) && isCapital(next)) || !hasClause(pieces, joint + 1, words)) return false;
  const mark = pieces.findLastIndex(
    (piece, at) => at < joint && (isComma(piece) || isDivider(piece) || isQuote(piece)),
  );
  const opening = pieces.slice(mark + 1, joint);
  const opens = ({ lower }: Piece) =>
    words.relatives.has(lower) || words.subordinators.has(lower) || words.saying.has(lower);
  return opening.some((piece, at) => at > 0 && isVerb(piece, words)) && !opening.some(opens);
}

const isCapital = ({ text }: Piece) => /^\p{Lu}/u.test(text);

/**
 * Tells whether a clause that does not depend on the one before it begins: after a comma, with `and` or without, and with a
 * subject of its own.
 */
function opensMain(pieces: readonly Piece[], at: number, words: ClauseSets): boolean {
  const joint = words.conjunctions.has(pieces[at - 1]?.lower) ? at - 2 : at - 1;
  return isComma(pieces[joint]) && !isAdverbial(pieces[at], words) && hasClause(pieces, at, words);
}

/** Tells whether a subject and its verb begin at a piece, before the next comma or connective. */
export function hasClause(pieces: readonly Piece[], at: number, words: ClauseSets): boolean {
  // In a language without a list of verbs, nothing is known of them.
  if (words.verbs.size === 0) return true;
  for (let i = at; i < pieces.length; i++) {
    if (i > at && (isComma(pieces[i]) || isDivider(pieces[i]) || isConnective(pieces[i], words))) return false;
    if (isVerb(pieces[i], words)) return i > at && !hasAdverbEnding(pieces[i - 1].lower, words);
  }
  return false;
}

/** The extra price of starting with a word for somebody who was named before, unless the sentence itself does. */
const PRONOUN = 2;

function startPrice(pieces: readonly Piece[], at: number, words: ClauseSets): number {
  const price = priceOfStart(pieces, at, words);
  return price > START.divider && pointsBack(pieces[at], words) ? price + PRONOUN : price;
}

/** Tells whether a word like `he`, `it` refers to something outside the line. `there is` does not. */
export const pointsBack = ({ lower }: Piece, words: ClauseSets) =>
  words.pronouns.has(lower) && words.pointing?.places.has(lower) !== true;

function priceOfStart(pieces: readonly Piece[], at: number, words: ClauseSets): number {
  const before = pieces[at - 1];
  if (!before || isDivider(before)) return START.divider;
  if (isQuote(before) && opensSentence(pieces, at, words) && !isNameInQuotes(pieces, at, words)) return START.quote;
  if (isComma(before) && isAdverbial(pieces[at], words)) return START.adverbial;
  if (isComma(before)) return hasClause(pieces, at, words) ? START.comma : START.part;
  // `who`, `whose` is the subject of what follows, or has it.
  if (words.relatives.has(before.lower) && !words.complementisers.has(before.lower)) return START.word;
  if (isConnective(before, words) && before.clause !== pieces[at - 2]?.clause)
    return hasClause(pieces, at, words) ? START.connective : START.pair;
  const { lower } = pieces[at];
  if (words.pointing && words.prepositions.has(before.lower) && hasClause(pieces, at, words)) return START.split;
  if (words.subordinators.has(lower) && !words.prepositions.has(lower)) return START.dependent;
  if (words.prepositions.has(lower)) return START.preposition;
  return words.determiners.has(lower) || words.pronouns.has(lower) ? START.subject : START.word;
}

/** Tells whether words only say when, where or how: the clause itself is elsewhere. */
export const isAdverbial = ({ lower }: Piece, words: ClauseSets) =>
  words.prepositions.has(lower) ||
  words.subordinators.has(lower) ||
  words.relatives.has(lower) ||
  (words.degrees.has(lower) && !words.determiners.has(lower));

function endPrice(pieces: readonly Piece[], at: number, words: ClauseSets, hasVerb: boolean): number {
  const after = pieces[at];
  if (!after || isDivider(after) || endsSentence(pieces, at)) return END.divider;
  if (isQuote(after) && (!opensQuote(after) || opensSentence(pieces, at + 1, words))) return END.quote;
  if (isComma(after)) return END.comma;
  if (words.openStarts.has(after.lower) && words.prepositions.has(after.lower)) return BEFORE_COMPLEMENT;
  // A length of time needs the words behind it: `hours [after the vote]`.
  if (words.spans.has(pieces[at - 1]?.lower) && words.subordinators.has(after.lower)) return END.word;
  if (words.conditions.has(after.lower)) return END.bound;
  if (words.conjunctions.has(after.lower)) return joinsVerbs(pieces, at, words) ? END.connective : END.pair;
  if (words.relatives.has(after.lower)) return END.bound;
  if (isConnective(after, words)) return END.connective;
  if (words.prepositions.has(after.lower)) return words.endsWithVerb ? END.word : END.preposition;
  // The first of a clause may as well be its verb.
  if (isParticiple(after.lower, words)) return hasVerb ? END.participle : END.word;
  return words.determiners.has(after.lower) || words.pronouns.has(after.lower) ? END.object : END.word;
}

/** The number of words after `and` among which a verb is, where it does not join two nouns. */
const NEAR_VERB = 5;

/** Tells whether what comes after `and` is a clause or has a verb: `and lost`, `and the girls lived`, not `and radio time`. */
function joinsVerbs(pieces: readonly Piece[], at: number, words: ClauseSets): boolean {
  if (words.verbs.size === 0) return true;
  for (let i = at + 1; i <= at + NEAR_VERB && i < pieces.length; i++) {
    if (isComma(pieces[i]) || isDivider(pieces[i]) || words.prepositions.has(pieces[i].lower)) return false;
    if (isVerb(pieces[i], words)) return true;
  }
  return false;
}

const opensQuote = (piece: Piece) => piece.isSpaced && !piece.endsSpaced;

/** Tells whether quoted words may be a sentence, and not only a phrase: they begin with a capital letter. */
const opensSentence = (pieces: readonly Piece[], at: number, words: ClauseSets) =>
  words.verbs.size === 0 || /^\p{Lu}/u.test(pieces[at]?.text ?? '');

/** Tells whether quoted words have no verb, and more of their noun phrase is behind them: `a “Green Mill” test`, not `with “Tarn,” her first song`. */
function isNameInQuotes(pieces: readonly Piece[], at: number, words: ClauseSets): boolean {
  const close = pieces.findIndex((piece, i) => i >= at && isQuote(piece));
  if (!words.pointing || close < 0 || isComma(pieces[close - 1]) || !pieces[close + 1]?.isWord) return false;
  return !pieces.slice(at, close).some((piece) => isVerb(piece, words));
}

function mayStart(piece: Piece, words: ClauseSets): boolean {
  if (words.openStarts.has(piece.lower) && !/^\p{Lu}/u.test(piece.text)) return false;
  return piece.isWord || opensWord(piece) || isQuote(piece);
}

function mayEnd(pieces: readonly Piece[], at: number, words: ClauseSets): boolean {
  const piece = pieces[at];
  if (words.openEnds.has(piece.lower)) return false;
  const next = pieces[at + 1];
  // A mark that belongs to the word stays with it.
  if (next && closesWord(next) && !endsSentence(pieces, at + 1)) return false;
  return piece.isWord || isQuote(piece) || (closesWord(piece) && !endsSentence(pieces, at));
}

/** Tells whether only a stop and quotation marks are left of the sentence. */
function endsSentence(pieces: readonly Piece[], at: number): boolean {
  return /^[.!?。！？]$/.test(pieces[at].text) && pieces.slice(at + 1).every(({ isWord }) => !isWord);
}
