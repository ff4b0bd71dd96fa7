import type { Span } from '../../text/position';
import type { FigureFact } from '../facts';
import { clauseOf, type FactLine, type LineContext, roomBeside } from './line';
import { closeLine } from './open-words';

/** The figure with what it counts, then what its clause tells of it: `375,000 people` · `lost power in 18 counties`. */
export function figureLine(fact: FigureFact, context: LineContext): FactLine {
  const [{ block, start, end }] = fact.mentions;
  const head = context.source.blocks[block].text.slice(start, end);
  const after = context.source.blocks[block].text.slice(end, end + LONGEST_WORD);
  const brief = wantsNoun(fact, head, after, context) ? null : briefly(head, start);
  const clause = clauseOf(fact, context, roomBeside(head), { brief });
  return { head, detail: closeLine(clause.line, context.words) };
}

/** The next word is read from so many units. */
const LONGEST_WORD = 24;

/**
 * Whether a line is no English without the noun or unit of a figure: measures (`12 feet of snow`), what is tied to its number
 * (`15-year-old`), and a noun with a phrase of its own after it (`12 floors of offices`, `20 tickets to matches`).
 */
function wantsNoun({ unitKind }: FigureFact, mention: string, after: string, { words }: LineContext): boolean {
  if (unitKind !== 'count' || /\d[-‑]\p{L}/u.test(mention)) return true;
  const [, next = ''] = /^\s+(\p{L}+)/u.exec(after) ?? [];
  return words.prepositions.has(next.toLowerCase());
}

/** The number of a mention with what bounds it, without the noun that the head has: `at least 30`. Null where it has no digits. */
function briefly(mention: string, start: number): Span | null {
  const number = /^.*\d(?:[\d.,]*)(?:[%‰]| ?(?:million|billion|trillion|per ?cent|bn|tn|m|k)\b)?/u.exec(mention)?.[0];
  return number && number.length < mention.length ? { start, end: start + number.length } : null;
}
