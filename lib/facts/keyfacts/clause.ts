import type { Span } from '../../text/position';
import { dropAsides } from './asides';
import { boundariesOf } from './boundaries';
import { type Piece, piecesOf } from './pieces';
import type { ClauseSets } from './words';

/** The clause around a mention, in the article's words, and what of it is before and after the mention. */
export interface Clause {
  text: string;
  before: string;
  after: string;
}

/** What a character of the mention's own clause is worth, where a boundary's price is about 1 to 10. */
const OWN = 0.1;
/** Characters that a line has before words of another clause are worth nothing more. */
const ENOUGH = 45;
/** Of words of another clause beyond that. */
const SPARE = -0.03;

/**
 * The clause that holds `mention` (units of `text`, as is `sentence`), at most `room` units long where the mention is not
 * longer: the stretch between two boundaries that tells the most of its clause and is cut where it hurts the least. Datelines,
 * sources and asides are left out. It never starts or ends in a word, nor on one that wants another.
 */
export function cutClause(text: string, sentence: Span, mention: Span, words: ClauseSets, room: number): Clause {
  const pieces = piecesOf(text, sentence);
  dropAsides(text, pieces, mention, words);
  const kept = pieces.filter(({ isDropped }) => !isDropped);
  const first = kept.findIndex(({ end }) => end > mention.start);
  const last = kept.findLastIndex(({ start }) => start < mention.end);
  if (first < 0 || last < first) return { text: text.slice(mention.start, mention.end), before: '', after: '' };
  const { starts, ends } = boundariesOf(kept, words);
  const own = kept[first].clause;
  const lengths = kept.map((piece, at) => (at > 0 && piece.isSpaced ? 1 : 0) + piece.text.length);
  let best = { from: first, to: last + 1, score: Number.NEGATIVE_INFINITY };
  for (let from = first; from >= 0; from--) {
    let length = 0;
    let inside = 0;
    for (let to = from; to < kept.length; to++) {
      length += lengths[to];
      if (kept[to].clause === own) inside += lengths[to];
      if (to < last) continue;
      if (length > room && !(from === first && to === last)) break;
      const outside = length - inside;
      const useful = Math.max(0, Math.min(outside, ENOUGH - inside));
      const score = OWN * (inside + useful) + SPARE * (outside - useful) - starts[from] - ends[to + 1];
      if (score > best.score) best = { from, to: to + 1, score };
    }
  }
  const { from, to } = best;
  return {
    text: written(text, kept.slice(from, to)),
    before: written(text, kept.slice(from, first)),
    after: written(text, kept.slice(last + 1, to)),
  };
}

/** The pieces as a reader writes them: with the spaces of the text, without quotation marks that have lost their other half. */
function written(text: string, pieces: readonly Piece[]): string {
  let line = '';
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1];
    const gap = before && (before.end === piece.start ? '' : /^[,.;:!?%)]$/.test(piece.text) ? '' : ' ');
    line += (gap ?? '') + text.slice(piece.start, piece.end);
  });
  return balanced(line).trim();
}

function balanced(line: string): string {
  let result = line;
  for (const [open, close] of ['“”', '()', '«»', '„“', '[]', '「」'])
    if (result.split(open).length !== result.split(close).length)
      result = result.replaceAll(open, '').replaceAll(close, '');
  return (result.split('"').length % 2 === 0 ? result.replaceAll('"', '') : result).replace(/\s+/g, ' ');
}
