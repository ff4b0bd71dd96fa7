import { isVerb } from './pieces';
import type { CutSentence, Stretch } from './stretch';
import { LONGEST_LINE } from './stretch';
import type { ClauseSets } from './words';

/** An end or a start at this price or below cuts nothing in two: between clauses, at a comma, before a connective. */
const WHOLE = 2;
/**
 * Units up to which the subject is put before the chosen part: the words that matter most stay among those that are seen first.
 */
const LONGEST_WITH_SUBJECT = 90;
/**
 * Units beyond the room that a subject may take, by what the line is without it. `npm run bench -- keyfacts` chose them (70 to
 * 90, 0 to 20).
 */
const BEYOND = { fragment: 70, verb: 70, preposition: 20, phrase: 0 };
/** A line without a verb that has fewer units is a fragment. `npm run bench -- keyfacts` chose it (20 to 30). */
const FRAGMENT = 25;

/**
 * Extends the stretch to the end of its clause, and to its subject where it starts after that, as far as there is room: what a
 * reader sees first stays, and the words before which the line was cut are not lost. A line that says too little by itself (a
 * few words without a verb, a verb without a subject) may have more.
 */
export function wholeStretch(sentence: CutSentence, stretch: Stretch, words: ClauseSets, room: number): Stretch {
  const { pieces, first, last, boundaries } = sentence;
  const lengthOf = (start: number, end: number) =>
    pieces.slice(start, end).reduce((sum, piece) => sum + (sentence.isLeftOut(piece) ? 0 : piece.text.length + 1), 0);
  let { from, to } = stretch;
  for (let end = to; end <= pieces.length && boundaries.ends[to] > WHOLE; end++) {
    if (lengthOf(from, end) > LONGEST_LINE) break;
    if (boundaries.ends[end] <= WHOLE) to = end;
  }
  // The words after the mention continue from the head; the words before it need their subject in the line.
  if (from > last && last >= first) return { ...stretch, from, to };
  const isTold = tellsBeside(sentence, { from, to }, words);
  const longest = Math.max(LONGEST_WITH_SUBJECT, room + beyond(sentence, { from, to }, isTold, words, lengthOf));
  const fits = (start: number) => lengthOf(start, stretch.to) <= longest && lengthOf(start, to) <= LONGEST_LINE;
  const isDone = () => boundaries.starts[from] <= WHOLE && (isTold || tellsBeside(sentence, { from, to }, words));
  for (let start = from; start >= 0 && !isDone() && fits(start); start--)
    if (boundaries.starts[start] <= WHOLE) from = start;
  return { ...stretch, from, to };
}

type Cut = Pick<Stretch, 'from' | 'to'>;

/** Tells whether there is a verb besides the mention. */
function tellsBeside({ pieces, first, last }: CutSentence, { from, to }: Cut, words: ClauseSets): boolean {
  // In a language without a list of verbs, nothing is known of them.
  if (words.verbs.size === 0) return true;
  return pieces.some((piece, at) => at >= from && at < to && (at < first || at > last) && isVerb(piece, words));
}

/** Gives the units beyond the room that the subject of a line may take. */
function beyond(
  { pieces, first, last }: CutSentence,
  { from, to }: Cut,
  isTold: boolean,
  words: ClauseSets,
  lengthOf: (from: number, to: number) => number,
): number {
  const beside = lengthOf(from, Math.min(to, first)) + lengthOf(Math.max(from, last + 1), to);
  if (!isTold) return beside < FRAGMENT ? BEYOND.fragment : BEYOND.phrase;
  const opening = from < first ? pieces[from] : undefined;
  if (!opening) return BEYOND.phrase;
  if (isVerb(opening, words)) return BEYOND.verb;
  return words.prepositions.has(opening.lower) ? BEYOND.preposition : BEYOND.phrase;
}
