import { formatEdtf } from '../../text/edtf';
import type { DateFact } from '../facts';
import { clauseOf, type FactLine, type LineContext, roomBeside } from './line';
import { closeLine } from './open-words';

/** The day, then the event: `November 28, 2025` · `the trial begins`. */
export function dateLine(fact: DateFact, context: LineContext): FactLine {
  const head = formatEdtf(fact.value, context.source.lang ?? 'en');
  const clause = clauseOf(fact, context, roomBeside(head));
  const after = closeLine(clause.after, context.words);
  const before = closeLine(clause.before, context.words);
  if (!before || !after) return { head, detail: before || after };
  return { head, detail: closeLine(clause.text, context.words) };
}
