import type { FactSource, Facts } from '../facts';
import { dateLine } from './date-line';
import { figureLine } from './figure-line';
import { lineContext } from './line';
import { personLine } from './person-line';
import { rankFacts } from './salience/salience';

/** The facts of an article with what is shown of each, and with their weights: what matters most first. */
export function withLines(found: Facts, source: FactSource): Facts {
  const context = lineContext(source);
  return rankFacts(
    {
      dates: found.dates.map((fact) => ({ ...fact, ...dateLine(fact, context) })),
      figures: found.figures.map((fact) => ({ ...fact, ...figureLine(fact, context) })),
      people: found.people.map((fact) => ({ ...fact, ...personLine(fact, context) })),
    },
    source,
    context.words,
  );
}
