import { type Boundaries, isAdverbial } from './boundaries';
import { isComma, isParticiple, isVerb, type Piece } from './pieces';
import type { ClauseSets } from './words';

/** The most units of a line that is whole: what a popup shows on three lines. */
export const LONGEST_LINE = 150;
/**
 * Units that a line needs to say something, where a price is about 1 to 14; the worth of each before the mention, and after it.
 */
const ENOUGH = 40;
const NEEDED_BEFORE = 0.36;
const NEEDED_AFTER = 0.26;
/** The worth of each such unit of another clause. */
const NEEDED_OTHER = 0.15;
/** The worth of one more unit of the mention's own clause, and of another clause. */
const OWN = 0.1;
const OTHER = -0.03;
/** The price of a line that goes without what is after the mention, which its head has. */
const EDGE = 3;
/**
 * The price of starting behind the mention: the verb of a subject continues from the head; behind any other mention, the line
 * starts within a clause.
 */
const PREDICATE = 1;
const MIDDLE = 12;
/** The worth of starting with the sentence. */
const SENTENCE = 1;
/**
 * The price of each unit by which the mention, with this many units of what comes next, is behind those seen first, and the
 * most that all of them cost. `npm run bench -- keyfacts` chose them: 8 to 25, 0.3 to 0.8 and 9 to 12 give the same.
 */
const NEXT = 15;
const FAR = 0.5;
const FARTHEST = 12;
/** The price of a line that does not touch the mention, which is left out of it. */
const APART = 3;
/** The price of a line that ends at a mention that comes before the verb. */
const VERBLESS = 6;
/** The extra price when what is after the mention is no clause either: `In May, days after the vote, …`. */
const ADVERBIAL = 4;
/** The price of a line that has nothing of the mention's clause. */
const ELSEWHERE = 4;
/** A clause with fewer units besides its mention says nothing by itself: the clause next to it is used. */
const THIN = 12;
/** The prices of starting and ending at the edges of a mention where the verbs of a language are not known. */
const EDGE_UNKNOWN = { start: 5, end: 3 };

/** Pieces `from` to `to` (exclusive) of a sentence, with the worth and the price of the cut. */
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
  /** True when the line keeps the mention. */
  isBound: boolean;
  /** Tells whether a piece is left out of the line. */
  isLeftOut(piece: Piece): boolean;
}

/**
 * Gives the stretch that tells the most of the mention's clause in the `room` units that are seen first, at the lowest price.
 * Where the verbs of the language are known it may be longer than that, unless it is to be brief.
 */
export function bestStretch(sentence: CutSentence, words: ClauseSets, room: number, isBrief = false): Stretch {
  const { pieces, first, last } = sentence;
  const lengths = pieces.map((piece, at) =>
    sentence.isLeftOut(piece) ? 0 : (at > 0 && piece.isSpaced ? 1 : 0) + piece.text.length,
  );
  const longest = words.verbs.size > 0 && !isBrief ? LONGEST_LINE : room;
  const own = ownClause(sentence, lengths, words);
  const scale = { lengths, own, opening: sentence.boundaries.starts.indexOf(0), room, longest };
  let best: Stretch = { from: first, to: last + 1, score: Number.NEGATIVE_INFINITY, price: 0 };
  const offer: Offer = (from, to, price) => {
    const score = scoreOf(sentence, { from, to, price }, scale, words);
    if (score > best.score) best = { from, to, score, price };
  };
  const isMentionShown = lengths.slice(first, last + 1).some((length) => length > 0);
  offerAround(sentence, isMentionShown, words, offer);
  if (!isMentionShown) offerApart(sentence, scale.own, words, offer);
  return best;
}

/** Takes a stretch that a line may be, with the price of its cuts. */
type Offer = (from: number, to: number, price: number) => void;

/** What a stretch is measured by. */
interface Scale {
  /** The units of each piece. */
  lengths: readonly number[];
  /** The mention's own clause. */
  own: number;
  /** The piece at which the sentence itself starts: the first at which a line may start at no price. */
  opening: number;
  /** The units that are seen first, and the most that a line may have. */
  room: number;
  longest: number;
}

/** Gives what a stretch tells less what it costs; less than any other where it is too long. */
function scoreOf(
  sentence: CutSentence,
  { from, to, price }: Omit<Stretch, 'score'>,
  { lengths, own, opening, room, longest }: Scale,
  words: ClauseSets,
): number {
  const { pieces, first, last } = sentence;
  const told: Told = { before: 0, after: 0, other: 0 };
  const isWhole = hasMention(sentence, { from, to }, words);
  const end = endOf(sentence, { from, to }, words);
  let used = 0;
  let far = 0;
  for (let at = from; at < end; at++) {
    const isMention = at >= first && at <= last;
    if (at === first) far = Math.max(0, used + NEXT - room);
    if (isMention && !isWhole) continue;
    used += lengths[at];
    if (used > longest) return Number.NEGATIVE_INFINITY;
    if (isMention || used > room) continue;
    if (pieces[at].clause !== own) told.other += lengths[at];
    else if (at < first) told.before += lengths[at];
    else told.after += lengths[at];
  }
  const elsewhere = told.before + told.after === 0 ? ELSEWHERE : 0;
  const sentenceWorth = from === opening && price === 0 ? SENTENCE : 0;
  return worthOf(told) + sentenceWorth - price - elsewhere - Math.min(FARTHEST, FAR * far);
}

/** Offers the stretches that hold the mention or touch it. */
function offerAround(sentence: CutSentence, isMentionShown: boolean, words: ClauseSets, offer: Offer): void {
  const { pieces, first, last, boundaries } = sentence;
  const { starts, ends } = boundaries;
  const next = first === 0 ? pieces.slice(last + 1).find((piece) => !isComma(piece)) : undefined;
  // `In May, days after …` and `won it on Friday soon after …`: the clause itself is elsewhere.
  const isBesideClause = (from: number, opening: Piece | undefined) =>
    from === 0
      ? opening !== undefined && isAdverbial(opening, words)
      : pieces.slice(last + 1, last + 3).some(({ lower }) => words.subordinators.has(lower)) ||
        words.conjunctions.has(pieces[last + 1]?.lower);
  const unsaid = unsaidPrice(sentence, words);
  const isSubject = starts[first] <= START_OF_CLAUSE && unsaid > 0;
  const edge = sentence.isBound
    ? { start: Infinity, end: Infinity }
    : words.verbs.size > 0
      ? { start: isSubject ? PREDICATE : MIDDLE, end: isMentionShown ? Infinity : EDGE }
      : EDGE_UNKNOWN;
  for (let from = first; from >= 0; from--) {
    const isPlain = from === first && isBesideClause(from, next);
    const start = (from === first ? Math.min(starts[from], edge.start) : starts[from]) + (isPlain ? ADVERBIAL : 0);
    for (let to = last + 1; to <= pieces.length; to++) {
      if (to === from) continue;
      offer(from, to, start + (to === last + 1 ? Math.min(ends[to], edge.end) + unsaid : ends[to]));
    }
  }
}

/** Offers the stretches of the mention's own clause that do not touch the mention, which the head has. */
function offerApart(sentence: CutSentence, own: number, words: ClauseSets, offer: Offer): void {
  const { pieces, first, last, boundaries } = sentence;
  const { starts, ends } = boundaries;
  const unsaid = unsaidPrice(sentence, words);
  for (let from = 0; from < pieces.length; from++) {
    // Only the clause itself may be shown apart from its mention: from its subject on.
    if (pieces[from].clause !== own || starts[from] >= START_OF_CLAUSE) continue;
    const limit = from <= first ? first : pieces.length;
    for (let to = from + 1; to <= limit; to++) {
      // `was arrested and will appear on Friday`: the nearest verb is the one of the day.
      if (to <= first && pieces.slice(to, first).some((piece) => isVerb(piece, words))) continue;
      if (from > last || to <= first) offer(from, to, starts[from] + ends[to] + APART + (to === first ? unsaid : 0));
    }
  }
}

/** Gives the price of a line that ends at the mention: `The firm on Monday closed …`: without its verb a subject tells nothing. */
function unsaidPrice({ pieces, last }: CutSentence, words: ClauseSets): number {
  return pieces[last + 1] && isVerb(pieces[last + 1], words) ? VERBLESS : 0;
}

/**
 * Tells whether a line has the mention itself. A head that has it may be enough for a line that only has what is before it or
 * after it, unless the line would break off at it.
 */
export function hasMention(
  sentence: CutSentence,
  { from, to }: Pick<Stretch, 'from' | 'to'>,
  words: ClauseSets,
): boolean {
  const { pieces, first, last, isBound, isLeftOut } = sentence;
  if (isBound) return true;
  if (from >= first) return false;
  const isLeft = words.verbs.size > 0 && pieces.slice(first, last + 1).some((piece) => !isLeftOut(piece));
  return to > last + 1 || isLeft || isTiedBefore(sentence, words);
}

/** Gives where a line ends: when it ends before the mention, words that would be left open are cut off. */
function endOf(sentence: CutSentence, cut: Pick<Stretch, 'from' | 'to'>, words: ClauseSets): number {
  return cut.to === sentence.last + 1 && !hasMention(sentence, cut, words) ? openEnd(sentence, words) : cut.to;
}

/** Gives where what is before the mention ends when the words at its end that need the mention are cut off. */
function openEnd({ pieces, first }: CutSentence, words: ClauseSets): number {
  let open = first;
  while (open > 0 && words.openEnds.has(pieces[open - 1].lower)) open--;
  return open;
}

/**
 * Tells whether those words have the verb (`the level was at [91 %]`), or a participle needs the mention (`a bet, spending
 * [$3bn]`).
 */
function isTiedBefore(sentence: CutSentence, words: ClauseSets): boolean {
  const { pieces, first } = sentence;
  const open = openEnd(sentence, words);
  if (pieces.slice(open, first).some(({ lower }) => words.auxiliaries.has(lower))) return true;
  return open > 0 && isParticiple(pieces[open - 1].lower, words) && !isVerb(pieces[open - 1], words);
}

/** A start at this price or below is a start with a clause. */
const START_OF_CLAUSE = 2;

/**
 * Gives the number of the clause that is about the mention: its own; where that has nothing else, the one before, which it
 * describes, or the one after, for which it says when.
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

/** Gives the worth of such units. */
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
