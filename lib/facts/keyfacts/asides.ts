import type { Span } from '../../text/position';
import { isComma, isQuote, type Piece, segmentsOf } from './pieces';
import type { ClauseSets } from './words';

/** An attribution by itself (`a ministry spokesman told reporters on Friday`) has no more words. */
const LONGEST_ATTRIBUTION = 12;
/** Words between a verb of saying and its `that`. */
const LONGEST_ADDRESS = 6;

/**
 * Marks what no line of a mention needs: who said it, and what is told of a noun in brackets or between commas. What holds
 * the mention stays.
 */
export function dropAsides(text: string, pieces: Piece[], mention: Span, words: ClauseSets): void {
  const holds = (from: number, to: number) =>
    pieces[from] !== undefined && mention.start < pieces[to - 1].end && mention.end > pieces[from].start;
  const drop = (from: number, to: number) => {
    if (from < to && !holds(from, to)) for (let at = from; at < to; at++) pieces[at].isDropped = true;
  };
  const bodies = segmentsOf(pieces);
  bodies.forEach(({ from, to }, i) => {
    const first = pieces[from];
    const isLast = i === bodies.length - 1;
    const written = text.slice(first.start, pieces[to - 1].end);
    const isBracketed = /^[(（[]$/.test(pieces[from - 1]?.text ?? '') && /^[)）\]]$/.test(pieces[to]?.text ?? '');
    const isBetween = i > 0 && !isLast && isComma(pieces[from - 1]) && isComma(pieces[to]);
    const isSource = words.sources.test(written);
    if (isBracketed) drop(from - 1, to + 1);
    else if (isBetween && (words.relatives.has(first.lower) || isSource)) drop(from - 1, to + 1);
    else if (isSource && (i === 0 || isLast)) drop(i === 0 ? from : from - 1, isLast ? to : to + 1);
    else if (i > 0 && isAttribution(pieces, from, to, words)) {
      // `…, said Ada Lind, a doctor, on Friday`: nothing else comes after who said it, but another clause.
      if (isLast || !words.saying.has(first.lower)) drop(from - 1, isLast ? to : to + 1);
      else for (const { from: next, to: end } of bodies.slice(i)) drop(next - 1, end);
    }
  });
  drop(0, afterOpeningAttribution(pieces, words));
}

/** `he said`, `said a spokesman for the firm`: a few words, one of them a verb of saying, and nothing that it says. */
function isAttribution(pieces: readonly Piece[], from: number, to: number, words: ClauseSets): boolean {
  const verb = pieces.findIndex(({ lower }, at) => at >= from && at < to && words.saying.has(lower));
  if (verb < 0 || to - from > LONGEST_ATTRIBUTION) return false;
  const isOpening = verb === from;
  const after = pieces.slice(verb + 1, to);
  return (isOpening || verb - from <= LONGEST_ADDRESS) && !after.some(({ lower }) => words.complementisers.has(lower));
}

/** After `The minister told reporters on Friday that` and `She said`: the number of pieces before what was said. */
function afterOpeningAttribution(pieces: readonly Piece[], words: ClauseSets): number {
  const verb = pieces.findIndex(({ lower }) => words.saying.has(lower));
  if (verb < 1) return 0;
  for (let at = verb + 1; at <= verb + LONGEST_ADDRESS && at < pieces.length; at++) {
    if (words.complementisers.has(pieces[at].lower)) return at + 1;
    if (isComma(pieces[at]) || isQuote(pieces[at])) break;
  }
  const next = pieces[verb + 1];
  if (!next || !words.sayingPlainly.has(pieces[verb].lower)) return 0;
  const opens =
    words.determiners.has(next.lower) || words.pronouns.has(next.lower) || /^[\p{Lu}\p{N}]/u.test(next.text);
  return opens ? verb + 1 : 0;
}
