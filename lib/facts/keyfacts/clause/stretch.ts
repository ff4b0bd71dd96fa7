import { type Boundaries, isAdverbial } from './boundaries';
import { isComma, isParticiple, isVerb, type Piece } from './pieces';
import type { ClauseSets } from './words';

/** Units that a line needs to say something, where a price is about 1 to 14; what each is worth before the mention, and after it. */
const ENOUGH = 40;
const NEEDED_BEFORE = 0.36;
const NEEDED_AFTER = 0.26;
/** The same of another clause. */
const NEEDED_OTHER = 0.15;
/** What one more of the mention's own clause is worth, and one more of another. */
const OWN = 0.1;
const OTHER = -0.03;
/** What it costs that a line goes without what is before the mention, or without what is after it: its head has the mention. */
const EDGE = { start: 5, end: 3 };
/** What it costs that a line does not touch the mention, which is left out of it. */
const APART = 3;
/** What it costs that a line ends at a mention that comes before the verb. */
const VERBLESS = 6;
/** What it costs that what is after the mention is no clause either: `In May, days after the vote, …`. */
const ADVERBIAL = 4;
/** What it costs that a line has nothing of the clause that tells of the mention. */
const ELSEWHERE = 4;
/** A clause with fewer units beside its mention says nothing by itself: the clause next to it tells. */
const THIN = 12;

/** Pieces `from` to `to` (exclusive) of a sentence, with what the cut is worth and what it costs. */
export interface Stretch {
  from: number;
  to: number;
  score: number;
  price: number;
}

/** The pieces of a sentence, and where the mention is among them: `last` is below `first` where it is not. */
export interface CutSentence {
  pieces: readonly Piece[];
  first: number;
  last: number;
  boundaries: Boundaries;
  /** No line goes without the mention. */
  isBound: boolean;
  /** Whether a piece is left out of the line. */
  isLeftOut(piece: Piece): boolean;
}

/** The stretch that tells the most of the mention's clause in `room` units, and is cut where it hurts the least. */
export function bestStretch(sentence: CutSentence, words: ClauseSets, room: number): Stretch {
  const { pieces, first, last, boundaries } = sentence;
  const lengths = pieces.map((piece, at) =>
    sentence.isLeftOut(piece) ? 0 : (at > 0 && piece.isSpaced ? 1 : 0) + piece.text.length,
  );
  const own = ownClause(sentence, lengths, words);
  const open = openEnd(sentence, words);
  const isTied = isTiedBefore(sentence, words);
  let mentioned = 0;
  for (let at = first; at <= last; at++) mentioned += lengths[at];
  let best: Stretch = { from: first, to: last + 1, score: Number.NEGATIVE_INFINITY, price: 0 };
  const { starts, ends } = boundaries;
  const offer = (from: number, to: number, price: number) => {
    const told: Told = { before: 0, after: 0, other: 0 };
    const isWhole = sentence.isBound || (from < first && (to > last + 1 || isTied));
    // What is left open where the line ends at the mention is cut off.
    const end = !isWhole && to === last + 1 ? open : to;
    for (let at = from; at < end; at++) {
      if (at >= first && at <= last) continue;
      if (pieces[at].clause !== own) told.other += lengths[at];
      else if (at < first) told.before += lengths[at];
      else told.after += lengths[at];
    }
    if (told.before + told.after + told.other + (isWhole ? mentioned : 0) > room) return;
    const score = worthOf(told) - price - (told.before + told.after === 0 ? ELSEWHERE : 0);
    if (score > best.score) best = { from, to, score, price };
  };
  const next = first === 0 ? pieces.slice(last + 1).find((piece) => !isComma(piece)) : undefined;
  // `In May, days after …` and `won it on Friday soon after …`: the clause itself is elsewhere.
  const isBesideClause = (from: number, opening: Piece | undefined) =>
    from === 0
      ? opening !== undefined && isAdverbial(opening, words)
      : pieces.slice(last + 1, last + 3).some(({ lower }) => words.subordinators.has(lower)) ||
        words.conjunctions.has(pieces[last + 1]?.lower);
  // `The firm on Monday closed …`: without its verb a subject tells nothing.
  const unsaid = pieces[last + 1] && isVerb(pieces[last + 1], words) ? VERBLESS : 0;
  const edge = sentence.isBound ? { start: Infinity, end: Infinity } : EDGE;
  for (let from = first; from >= 0; from--) {
    const isPlain = from === first && isBesideClause(from, next);
    const start = (from === first ? Math.min(starts[from], edge.start) : starts[from]) + (isPlain ? ADVERBIAL : 0);
    for (let to = last + 1; to <= pieces.length; to++) {
      if (to === from) continue;
      offer(from, to, start + (to === last + 1 ? Math.min(ends[to], edge.end) + unsaid : ends[to]));
    }
  }
  if (mentioned > 0) return best;
  for (let from = 0; from < pieces.length; from++) {
    // Only the clause itself may be told apart from its mention: from its subject on.
    if (pieces[from].clause !== own || starts[from] >= START_OF_CLAUSE) continue;
    const limit = from <= first ? first : pieces.length;
    for (let to = from + 1; to <= limit; to++) {
      // `was arrested and will appear on Friday`: the verb that is nearest tells of the day.
      if (to <= first && pieces.slice(to, first).some((piece) => isVerb(piece, words))) continue;
      if (from > last || to <= first) offer(from, to, starts[from] + ends[to] + APART + (to === first ? unsaid : 0));
    }
  }
  return best;
}

/** Where what is before the mention ends when the words at its end that want the mention are cut off. */
function openEnd({ pieces, first }: CutSentence, words: ClauseSets): number {
  let open = first;
  while (open > 0 && words.openEnds.has(pieces[open - 1].lower)) open--;
  return open;
}

/** Whether those words have the verb (`the level was at [91 %]`), or a participle wants the mention (`a bet, spending [$3bn]`). */
export function isTiedBefore(sentence: CutSentence, words: ClauseSets): boolean {
  const { pieces, first } = sentence;
  const open = openEnd(sentence, words);
  if (pieces.slice(open, first).some(({ lower }) => words.auxiliaries.has(lower))) return true;
  return open > 0 && isParticiple(pieces[open - 1].lower, words) && !isVerb(pieces[open - 1], words);
}

/** Starting at this price or below is starting with a clause. */
const START_OF_CLAUSE = 2;

/**
 * The number of the clause that tells of the mention: its own; where that says nothing beside it, the one before, which it describes,
 * or the one after, for which it says when.
 */
function ownClause({ pieces, first, last }: CutSentence, lengths: readonly number[], words: ClauseSets): number {
  if (last < first) return pieces[Math.max(0, first)]?.clause ?? 0;
  const { clause } = pieces[last];
  let beside = 0;
  pieces.forEach((piece, at) => {
    if (piece.clause === clause && (at < first || at > last)) beside += lengths[at];
  });
  if (beside >= THIN) return clause;
  const opening = pieces.find((piece) => piece.clause === clause);
  const isNext =
    clause === 0 || (opening !== undefined && !words.relatives.has(opening.lower) && last === pieces.indexOf(opening));
  return isNext && pieces.some((piece) => piece.clause === clause + 1) ? clause + 1 : Math.max(0, clause - 1);
}

/** Units of the mention's own clause before it and after it, and of other clauses. */
interface Told {
  before: number;
  after: number;
  other: number;
}

/** What they are worth. */
function worthOf({ before, after, other }: Told): number {
  const own = before + after;
  const neededBefore = Math.min(ENOUGH, before);
  const neededAfter = Math.min(ENOUGH - neededBefore, after);
  const neededOther = Math.max(0, Math.min(ENOUGH - own, other));
  const spare = Math.max(0, own - ENOUGH);
  return (
    NEEDED_BEFORE * neededBefore +
    NEEDED_AFTER * neededAfter +
    NEEDED_OTHER * neededOther +
    OWN * spare +
    OTHER * Math.max(0, other - neededOther)
  );
}
