import type { Span } from '../../text/position';
import type { FigureFact } from '../facts';
import { clauseOf, type FactLine, type LineContext, roomBeside } from './line';
import { closeLine } from './open-words';

/** The figure with what it counts, then what its clause tells of it: `375,000 people` · `lost power in 18 counties`. */
export function figureLine(fact: FigureFact, context: LineContext): FactLine {
  const [{ block, start, end }] = fact.mentions;
  const head = context.source.blocks[block].text.slice(start, end);
  const clause = clauseOf(fact, context, roomBeside(head), { brief: briefly(head, start) });
  return { head, detail: closeLine(clause.line, context.words) };
}

/** The number of a mention with what bounds it, without the noun that the head has: `at least 30`. Null where it has no digits. */
function briefly(mention: string, start: number): Span | null {
  const number = /^.*\d(?:[\d.,]*)(?:[%‰]| ?(?:million|billion|trillion|per ?cent|bn|tn|m|k)\b)?/u.exec(mention)?.[0];
  return number && number.length < mention.length ? { start, end: start + number.length } : null;
}
