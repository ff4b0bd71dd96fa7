import type { FigureFact } from '../facts';
import { clauseOf, type FactLine, type LineContext, roomBeside } from './line';
import { closeLine } from './open-words';

/** The figure with what it counts, then what its clause tells of it: `375,000 people` · `lost power in 18 counties`. */
export function figureLine(fact: FigureFact, context: LineContext): FactLine {
  const [{ block, start, end }] = fact.mentions;
  const head = context.source.blocks[block].text.slice(start, end);
  const clause = clauseOf(fact, context, roomBeside(head));
  const after = closeLine(clause.after, context.words);
  const before = closeLine(clause.before, context.words);
  if (!before || !after) return { head, detail: before || after };
  return { head, detail: closeLine(clause.text, context.words) };
}
