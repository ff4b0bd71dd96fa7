import type { Span } from '../../../text/position';
import { dropAsides } from './asides';
import { balanced } from './balanced';
import { boundariesOf, pointsBack } from './boundaries';
import { isStatement } from './clean-end';
import { keptStretch } from './kept-clause';
import { nearMention } from './near-mention';
import { OPEN_END, otherStretches } from './other-stretches';
import { isComma, isPlural, isVerb, type Piece, piecesOf } from './pieces';
import { dropFirstVerb } from './shorten';
import { bestStretch, type CutSentence, hasMention, type Stretch } from './stretch';
import { wholeStretch } from './whole-stretch';
import type { ClauseSets } from './words';

/** The clause around a mention, in the article's words. */
export interface Clause {
  /** The whole of it. */
  text: string;
  /** The text before the mention, and after it; the words that bound the mention (`only`, `at least`) are in neither. */
  before: string;
  after: string;
  /** The text beside a head that has the mention: what is after it or before it alone, else the whole. */
  line: string;
  /** The price of its cut for a reader: 0 for a whole sentence, more the less it is complete. */
  cost: number;
  /** True when it ends as its sentence does, so that nothing is left open. */
  isClosed?: boolean;
  /** True when its last word is the last one of its sentence. */
  isEndKept?: boolean;
  /**
   * The part that the line lacks to be understood by itself, wherever its mention is in it; absent in languages without these
   * words.
   */
  lacking?: number;
  /** Other parts of its sentence that could be the line, in languages whose lines are weighed against each other. */
  others?: readonly Clause[];
}

/** The place where a line is cut out of a text; spans are in UTF-16 units of it. */
export interface CutPlace {
  text: string;
  sentence: Span;
  mention: Span;
  /** The words that the line leaves out because the head has them: the mention, with its preposition. */
  omitted?: Span | null;
  /** True when the mention is of somebody whose words are wanted: a source that names them is left out. */
  isSpeaker?: boolean;
  /** True when the mention is part of a phrase (`Friday's vote`), so that the line keeps it though the head has it. */
  isBound?: boolean;
  /** True when the mention is a figure, which is to be among what is seen first. */
  isFigure?: boolean;
  /** True when the mention is a day, whose event is to be seen first. */
  isDay?: boolean;
  /** True when the line is about somebody: then it may have all that is theirs. */
  isOfPerson?: boolean;
  /** True when the line has only what is seen first, because the rest of the sentence is shown elsewhere. */
  isBrief?: boolean;
}

/** The price of leaving a part out of the middle. */
const SHORTENED = 1.5;
/** The price of a line that does not have the article's own word order: the whole sentence is safer where there is room. 3 to 4 give the same. */
const SHORTENED_COST = 3;

/**
 * Cuts the clause that holds the mention: the part between two boundaries that tells the most of it in the first `room` units,
 * and has the lowest price; where whole clauses are longer than that they may have three lines. Datelines, sources and asides
 * are left out. It never starts or ends in a word, nor on one that needs another.
 */
export function cutClause(place: CutPlace, words: ClauseSets, room: number): Clause {
  const { text, mention } = place;
  const pieces = piecesOf(text, nearMention(text, place.sentence, mention), words.elided);
  dropAsides(text, pieces, { mention, isOmitted: place.omitted != null || place.isSpeaker === true }, words);
  let sentence = cutSentence(pieces, place, words);
  if (words.keepsMention && words.verbs.size > 0)
    return clauseOf(text, sentence, keptStretch(sentence, words, room, place), words);
  let stretch = bestStretch(sentence, words, room, place.isBrief);
  const others = words.pointing && !place.isBrief ? otherClauses(sentence, pieces, place, words) : undefined;
  let isShortened = false;
  const kept = pieces.map(({ isDropped }) => isDropped);
  if (dropFirstVerb(pieces, mention, words)) {
    const shortened = cutSentence(pieces, place, words);
    const shorter = bestStretch(shortened, words, room, place.isBrief);
    if (shorter.score - SHORTENED > stretch.score) [sentence, stretch, isShortened] = [shortened, shorter, true];
    else restore(pieces, kept);
  }
  const whole = place.isBrief ? stretch : wholeStretch(sentence, stretch, words, room);
  const clause = clauseOf(text, sentence, whole, words);
  return { ...clause, others, cost: clause.cost + (isShortened ? SHORTENED_COST : 0) };
}

/** Gives the other parts of a sentence that could be its line, and those of it without the first of its two verbs. */
function otherClauses(sentence: CutSentence, pieces: Piece[], place: CutPlace, words: ClauseSets): Clause[] {
  const clausesOf = (cut: CutSentence, price: number, isNounOnly = false) =>
    otherStretches(cut, words, isNounOnly).map((stretch) =>
      clauseOf(place.text, cut, stretch, words, stretch.price + price),
    );
  const clauses = clausesOf(sentence, 0);
  const kept = pieces.map(({ isDropped }) => isDropped);
  // With its asides: one of them may have the noun that a clause describes.
  if (kept.includes(true)) {
    for (const piece of pieces) piece.isDropped = false;
    clauses.push(...clausesOf(cutSentence(pieces, place, words), 0, true));
    restore(pieces, kept);
  }
  if (dropFirstVerb(pieces, place.mention, words))
    clauses.push(...clausesOf(cutSentence(pieces, place, words), SHORTENED_COST));
  restore(pieces, kept);
  return clauses;
}

/** Marks again the pieces that were left out before. */
function restore(pieces: Piece[], dropped: readonly boolean[]): void {
  for (const [at, isDropped] of dropped.entries()) pieces[at].isDropped = isDropped;
}

function cutSentence(
  all: readonly Piece[],
  { text, sentence, mention, omitted, isBound = false }: CutPlace,
  words: ClauseSets,
): CutSentence {
  // `and, on Friday, was closed`: the commas go with what is between them.
  const isBare = (at: number) =>
    omitted != null && isComma(all[at]) && (all[at + 1]?.start === omitted.start || all[at - 1]?.end === omitted.end);
  const isPair = all.filter((_, at) => isBare(at)).length === 2;
  const pieces = all.filter(({ isDropped }, at) => !isDropped && !(isPair && isBare(at)));
  const boundaries = boundariesOf(text, pieces, words);
  // Of a very long sentence only what is around the mention is read: no clause begins where that does.
  const opening = boundaries.starts.indexOf(0);
  if (words.pointing && opening >= 0 && isWithinSentence(text, sentence.start)) boundaries.starts[opening] = WITHIN;
  const isIn = (piece: Piece, span: Span | null | undefined) =>
    span != null && piece.start >= span.start && piece.end <= span.end;
  const isLeftOut = (piece: Piece) => isIn(piece, omitted);
  const last = pieces.findLastIndex(({ start }) => start < mention.end);
  const first = startOfMention(pieces, mention, words);
  // A mention that is in none of the pieces is before the first of them.
  const isThere = first >= 0 && last >= first;
  return { pieces, boundaries, isBound, isLeftOut, first: isThere ? first : 0, last: isThere ? last : -1 };
}

/** The price of starting where nothing begins. */
const WITHIN = 14;

/** Tells whether a place has a word or a comma right before it. */
const isWithinSentence = (text: string, start: number) =>
  /[\p{L}\p{N},;]\s+$/u.test(text.slice(Math.max(0, start - 3), start));

/** Gives the first piece of the mention, or of the words that bound it. */
function startOfMention(pieces: readonly Piece[], mention: Span, words: ClauseSets): number {
  let first = pieces.findIndex(({ end }) => end > mention.start);
  while (first > 0 && words.degrees.has(pieces[first - 1].lower)) first--;
  return first;
}

function clauseOf(
  text: string,
  sentence: CutSentence,
  stretch: Stretch,
  words: ClauseSets,
  cost = costOf(sentence, stretch, words),
): Clause {
  const { pieces, first, last, isLeftOut } = sentence;
  const { from, to } = stretch;
  const write = (start: number, end: number) =>
    written(
      text,
      pieces.slice(start, Math.max(start, end)).filter((piece) => !isLeftOut(piece)),
    );
  const whole = write(from, to);
  const before = write(from, Math.min(first, to));
  const after = write(Math.max(last + 1, from), to);
  const line = hasMention(sentence, stretch, words) ? whole : before || after;
  const isEndKept = words.keepsMention && !pieces.slice(to).some(({ isWord }) => isWord);
  return { text: whole, before, after, line, cost, isEndKept };
}

/** The prices of a line that begins with `he`, and of one that has no verb. */
const POINTING_BACK = 4;
const VERBLESS = 4;

function costOf(sentence: CutSentence, stretch: Stretch, words: ClauseSets): number {
  const { pieces, boundaries } = sentence;
  const { from, to } = stretch;
  // Lines of other languages are weighed whole already, and the first mention has them.
  if (words.keepsMention) return 0;
  const opening = pieces.slice(from, to).find((piece) => piece.isWord);
  const back = opening && pointsBack(opening, words) ? POINTING_BACK : 0;
  // Before a verb that continues from the mention, the line is not cut. Behind a plural it has no ending.
  const next = pieces[sentence.last + 1];
  const goesOn = from === sentence.first && !hasMention(sentence, stretch, words);
  const isPlain =
    next !== undefined &&
    words.pointing?.plainVerbs.has(next.lower) === true &&
    isPlural(pieces[sentence.last]?.lower ?? '', words.pointing);
  const isPredicate = goesOn && next !== undefined && (isVerb(next, words) || isPlain);
  const hasVerb = isPredicate || pieces.slice(from, to).some((piece) => isVerb(piece, words));
  const isVerbless = words.verbs.size > 0 && !hasVerb;
  const start = isPredicate ? 0 : (boundaries.starts[from] ?? 0);
  // `a murderer who held six women`: a noun with what is told of it.
  const isNoun = words.indefinites.has(pieces[from]?.lower ?? '');
  const isOpen = words.pointing !== null && !goesOn && !isNoun && !isStatement(pieces, from, to, words);
  return start + (boundaries.ends[to] ?? 0) + back + (isVerbless ? VERBLESS : 0) + (isOpen ? OPEN_END : 0);
}

/** Matches the gap between two pieces where only the marks of an aside were left out: `a third — 31 % — of them`. */
const ASIDE_MARK = /^(?:\s+[—–-]\s+|—|\s\(|\)\s)$/u;

/** Writes the pieces as text: with the spaces of the text, without quotation marks whose other half is missing. */
function written(text: string, pieces: readonly Piece[]): string {
  let line = '';
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1];
    const isTight = !before || before.end === piece.start || /^[,.;:!?%)]$/.test(piece.text);
    const gap = before ? text.slice(before.end, piece.start) : '';
    line += (ASIDE_MARK.test(gap) ? gap : isTight ? '' : ' ') + text.slice(piece.start, piece.end);
  });
  return balanced(line).trim();
}
