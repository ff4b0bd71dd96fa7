import type { Span } from '../../../text/position';
import { balanced } from '../clause/balanced';
import { boundariesOf } from '../clause/boundaries';
import { isCleanEnd } from '../clause/clean-end';
import {
  isAdverb,
  isComma,
  isGerund,
  isParticiple,
  isVerb,
  type Piece,
  piecesOf,
  startOfPieces,
} from '../clause/pieces';
import type { ClauseSets } from '../clause/words';
import { isOnlyRelative } from './standing';

/** A sentence as a line. */
export interface WholeLine {
  line: string;
  /** Counts the UTF-16 units of the line up to the end of the mention, or to where it would end if the line had it. */
  reach: number;
  /** How its end is left out: between two clauses, or before what says where or which one. Null where it has its end. */
  cut: 'clean' | 'loose' | null;
}

/** The most units of a sentence that is a whole line: what a popup shows on four lines. */
export const LONGEST_WHOLE = 190;

/** The most units of a sentence that are read, with all that is left out of it: what is longer is a list without stops. */
const MAX_READ = 2000;

/** The highest price of a place where a sentence may end: at a comma, before another clause. */
const CLEAN_END = 2;
/** The highest price of the end of a sentence that has no such place: before a preposition or `that`. */
const LOOSE_END = 3;

/**
 * Gives the sentence of a mention without the place where it was written, without words that lead over to it, and without what
 * is in brackets; of a longer one, the part that has the mention and ends with a clause. Null where no such part is short
 * enough (`longest`, in UTF-16 units). `omitted` is left out, because the head has it. Without a mention any part will do.
 */
export function wholeSentence(
  text: string,
  sentence: Span,
  mention: Span | null,
  omitted: Span | null,
  words: ClauseSets,
  longest = LONGEST_WHOLE,
): WholeLine | null {
  const opening = startOfPieces(text, sentence);
  if (opening === null) return null;
  const start = afterLinks(text, { start: opening, end: sentence.end }, mention?.start ?? sentence.end, words);
  const held = mention ?? { start, end: start };
  const read = { start, end: Math.min(sentence.end, start + MAX_READ) };
  if (held.end > read.end) return null;
  const cuts = [...brackets(text, read, held), ...(omitted ? [withCommas(text, start, omitted)] : [])];
  const write = (end: number) => lineOf(text, { start, end }, cuts);
  const reach = write(Math.max(held.end, start)).length;
  const whole = write(read.end);
  if (whole.length <= longest && read.end === sentence.end) return { line: whole, reach, cut: null };
  const pieces = piecesOf(text, { start: sentence.start, end: read.end }, words.elided);
  const omits = cuts.reduce((sum, cut) => sum + cut.end - cut.start, 0);
  const { ends } = boundariesOf(text, pieces, words);
  const from = pieces.findIndex((piece) => piece.start >= start);
  const cutAt = (dearest: number): string | null => {
    for (let at = pieces.length - 1; at > 0; at--) {
      const { end } = pieces[at - 1];
      if (end < held.end) break;
      // A line that is far too long is not looked at any closer.
      if (ends[at] > dearest || end - start - omits > 2 * LONGEST_WHOLE) continue;
      // `the council indicated [that …]`: the statement follows the verb.
      if (words.saying.has(pieces[at - 1].lower) || !endsWithVerb(pieces.slice(0, at), words)) continue;
      if (awaitsVerb(pieces.slice(0, at), words)) continue;
      const line = write(end);
      // `the men, who were old` of `the men, who were old and ill, left`: the verb of the sentence is to come.
      if (line.length > longest || !isEven(line) || isOnlyRelative(line, words)) continue;
      if (!pieces.slice(0, at).some((piece) => piece.start >= start && isVerb(piece, words))) break;
      if (isCleanEnd(pieces, from, at, words, dearest > CLEAN_END)) return line;
    }
    return null;
  };
  const clean = cutAt(CLEAN_END);
  if (clean !== null) return { line: clean, reach, cut: 'clean' };
  const loose = cutAt(LOOSE_END);
  return loose === null ? null : { line: loose, reach, cut: 'loose' };
}

/** Tells whether what comes behind the last comma is a clause or no more than adds to one: not `then Ada Lind` of `then Ada Lind and Tom Bell won`. */
function endsWithVerb(pieces: readonly Piece[], words: ClauseSets): boolean {
  const comma = pieces.findLastIndex(isComma);
  const [first] = pieces.slice(comma + 1);
  if (comma < 0 || !words.openStarts.has(first?.lower ?? '') || words.relatives.has(first.lower)) return true;
  return pieces.slice(comma + 1).some((piece) => isVerb(piece, words));
}

/**
 * Tells whether the verb of the last clause is still to come: `the mayor said that to win the county,` and `The film, partly inspired by a
 * crime,`.
 */
function awaitsVerb(pieces: readonly Piece[], words: ClauseSets): boolean {
  const isFiniteVerb = (piece: Piece) => isVerb(piece, words) && !isGerund(piece.lower, words);
  const that = pieces.findLastIndex(
    (piece, at) => words.complementisers.has(piece.lower) && words.saying.has(pieces[at - 1]?.lower),
  );
  const clause = pieces.slice(that + 1);
  const [opening] = clause;
  if (opening === undefined) return true;
  const commas = clause.flatMap((piece, at) => (isComma(piece) ? [at] : []));
  const first = clause.slice(0, commas[0] ?? clause.length);
  const isAdverbial = words.infinitiveMarkers.has(opening.lower) || isGerund(opening.lower, words);
  if (that >= 0 && isAdverbial) return commas.length === 0 || !clause.slice(commas[0]).some(isFiniteVerb);
  if (first.some((piece) => isVerb(piece, words)) || commas.length === 0) return false;
  // Without a verb before the comma, what is between the commas describes the subject where it opens with a participle.
  const [, ...aside] = clause.slice(commas[0], commas[1] ?? clause.length);
  const word = aside.find((piece) => !isAdverb(piece.lower, words));
  return (
    word !== undefined &&
    isParticiple(word.lower, words) &&
    !clause.slice(commas[1] ?? clause.length).some(isFiniteVerb)
  );
}

/** Gives where the sentence begins after `However,` and `And`, as long as that is before the mention. */
function afterLinks(text: string, { start, end }: Span, latest: number, words: ClauseSets): number {
  let at = start;
  for (;;) {
    const link = words.links.find(text.slice(at, end));
    if (link?.start !== 0) return at;
    const [gap] = /^\s*,?\s*/.exec(text.slice(at + link.end)) ?? [''];
    const isJoint = gap.includes(',') || words.openStarts.has(text.slice(at, at + link.end).toLowerCase());
    const next = at + link.end + gap.length;
    if (!isJoint || next > latest) return at;
    at = next;
  }
}

/**
 * Gives what is in brackets, with the space before it, and the numbers of notes; nothing where the mention itself is in brackets, which may
 * be one of several: `plains (65 %) and dunes (17 %)`.
 */
function brackets(text: string, { start, end }: Span, mention: Span): Span[] {
  const found = [...text.slice(start, end).matchAll(/\s*(?:\([^()]*\)|\[[^[\]]*\])/gu)];
  const spans = found.map(({ 0: written, index }) => ({ start: start + index, end: start + index + written.length }));
  return spans.some((span) => mention.start >= span.start && mention.end <= span.end) ? [] : spans;
}

/** Gives what is left out with the comma behind it where it opens the sentence, with one of two commas or dashes where it is between them. */
function withCommas(text: string, opening: number, { start, end }: Span): Span {
  const [after] = /^\s*(?:,|[–—-](?=\s))/u.exec(text.slice(end)) ?? [''];
  const isFirst = text.slice(opening, start).trim() === '';
  const [before] = (after.endsWith(',') ? /,\s*$/ : /[–—-]\s*$/u).exec(text.slice(opening, start)) ?? [''];
  if (isFirst) return { start, end: end + after.length };
  return { start: before && after ? start - before.length : start, end: before && after ? end + after.length : end };
}

function lineOf(text: string, { start, end }: Span, cuts: readonly Span[]): string {
  let line = '';
  let at = start;
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    if (cut.start < at || cut.start >= end) continue;
    line += text.slice(at, cut.start);
    at = cut.end;
  }
  line += text.slice(Math.min(at, end), end);
  return balanced(
    quoted(line)
      .replace(/\s+([,.;:!?])/g, '$1')
      .replace(/“\s+/g, '“'),
  )
    .replace(/\s*\(\s*\)/g, '')
    .replace(/^[\s,;:–—-]+|[\s,;:–—.-]+(?=[”"]?$)/gu, '')
    .trim();
}

/** Adds the mark that opens a quotation which began in an earlier sentence; `balanced` adds the one that ends what continues in the next. */
function quoted(line: string): string {
  const [opens, closes] = [line.split('“').length, line.split('”').length];
  if (closes > opens && !line.slice(0, line.indexOf('”')).includes('“')) return `“${line.trim()}`;
  return line.split('"').length % 2 === 0 && /^[^"]*[,.!?]"(?:\s|$)/.test(line) ? `"${line.trim()}` : line;
}

const isEven = (line: string) => line.split('“').length === line.split('”').length && line.split('"').length % 2 === 1;
