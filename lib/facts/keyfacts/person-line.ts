import type { PersonFact } from '../facts';
import { clauseOf, type FactLine, type LineContext, roomBeside } from './line';
import { closeLine } from './open-words';

/** The name, then the role, or without one what the person's first clause tells: `Ada Lind` · `minister of finance`. */
export function personLine(fact: PersonFact, context: LineContext): FactLine {
  const head = fact.name;
  if (fact.role) return { head, detail: fact.role };
  const clause = clauseOf(fact, context, roomBeside(head));
  return { head, detail: closeLine(clause.after, context.words) || closeLine(clause.before, context.words) };
}
