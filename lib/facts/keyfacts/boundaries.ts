import { closesWord, isComma, isConnective, isDivider, isQuote, opensWord, type Piece } from './pieces';
import type { ClauseSets } from './words';

/**
 * What it costs to start a line at each piece, and to end it before each. Chosen by hand so that the order is that of a
 * careful cutter: between clauses, at a comma, before a prepositional phrase, and inside of a phrase only where nothing else fits.
 */
const PRICES = {
  divider: 0,
  comma: { start: 2, end: 1.5 },
  connective: { start: 2, end: 1.5 },
  quote: { start: 1, end: 1 },
  preposition: { start: 6, end: 3 },
  subject: 7,
  word: { start: 12, end: 13 },
  never: 60,
};

export interface Boundaries {
  starts: number[];
  /** `ends[i]`: ending before piece `i`; one more than there are pieces. */
  ends: number[];
}

/** Prices every place between two pieces, and numbers the clauses of the pieces (`clause`). */
export function boundariesOf(pieces: readonly Piece[], words: ClauseSets): Boundaries {
  const opening = afterLinks(pieces, words);
  const starts: number[] = [];
  const ends: number[] = [PRICES.never];
  let clause = 0;
  pieces.forEach((piece, at) => {
    if (opensClause(pieces, at, words)) clause++;
    piece.clause = clause;
    const isOpen = !mayStart(piece, words) || at < opening;
    starts.push(isOpen ? PRICES.never : at === opening ? 0 : startPrice(pieces, at, words));
    ends.push(mayEnd(pieces, at, words) ? endPrice(pieces, at + 1, words) : PRICES.never);
  });
  return { starts, ends };
}

/** Where the sentence itself begins: after `However,` and `And`. */
function afterLinks(pieces: readonly Piece[], words: ClauseSets): number {
  let at = 0;
  while (at < pieces.length - 1) {
    if (isQuote(pieces[at]) || isComma(pieces[at])) at++;
    else if (words.links.has(pieces[at].lower) && (isComma(pieces[at + 1]) || words.openStarts.has(pieces[at].lower)))
      at++;
    else break;
  }
  return at;
}

/** Whether a clause begins at a piece: after a divider, or with a word that joins it to the one before. */
function opensClause(pieces: readonly Piece[], at: number, words: ClauseSets): boolean {
  const before = pieces[at - 1];
  if (!before) return false;
  if (isDivider(before)) return true;
  if (!isConnective(pieces[at], words)) return isQuote(before);
  if (isComma(before)) return true;
  if (words.prepositions.has(pieces[at].lower) || words.determiners.has(pieces[at].lower)) return false;
  return !words.conjunctions.has(pieces[at].lower);
}

function startPrice(pieces: readonly Piece[], at: number, words: ClauseSets): number {
  const before = pieces[at - 1];
  if (!before || isDivider(before)) return PRICES.divider;
  if (isQuote(before)) return PRICES.quote.start;
  if (isComma(before)) return PRICES.comma.start;
  if (isConnective(before, words) && before.clause !== pieces[at - 2]?.clause) return PRICES.connective.start;
  if (words.subordinators.has(pieces[at].lower)) return PRICES.connective.start + 1;
  if (words.prepositions.has(pieces[at].lower)) return PRICES.preposition.start;
  if (words.determiners.has(pieces[at].lower) || words.pronouns.has(pieces[at].lower)) return PRICES.subject;
  return PRICES.word.start;
}

function endPrice(pieces: readonly Piece[], at: number, words: ClauseSets): number {
  const after = pieces[at];
  if (!after || isDivider(after)) return PRICES.divider;
  if (endsSentence(pieces, at)) return PRICES.divider;
  if (isQuote(after)) return PRICES.quote.end;
  if (isComma(after)) return PRICES.comma.end;
  if (isConnective(after, words)) return PRICES.connective.end;
  if (words.prepositions.has(after.lower)) return PRICES.preposition.end;
  return PRICES.word.end;
}

function mayStart(piece: Piece, words: ClauseSets): boolean {
  if (words.openStarts.has(piece.lower)) return false;
  return piece.isWord || opensWord(piece) || isQuote(piece);
}

function mayEnd(pieces: readonly Piece[], at: number, words: ClauseSets): boolean {
  const piece = pieces[at];
  if (words.openEnds.has(piece.lower)) return false;
  const next = pieces[at + 1];
  // A mark that belongs to the word is not parted from it.
  if (next && closesWord(next) && !endsSentence(pieces, at + 1)) return false;
  return piece.isWord || isQuote(piece) || (closesWord(piece) && !endsSentence(pieces, at));
}

/** Whether nothing but a stop and quotation marks are left of the sentence. */
function endsSentence(pieces: readonly Piece[], at: number): boolean {
  return /^[.!?。！？]$/.test(pieces[at].text) && pieces.slice(at + 1).every(({ isWord }) => !isWord);
}
