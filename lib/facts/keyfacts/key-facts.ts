import type { FactSource, Facts, FigureFact } from '../facts';
import { dateLine } from './date-line';
import { briefFigureLine, figureLine } from './figure-line';
import { lineContext } from './line';
import type { LineContext } from './line-context';
import { personLine } from './person-line';
import { rankFacts } from './salience/salience';
import { weighLines } from './worth-a-line';

/** The facts of an article with what is shown of each, and with their weights: what matters most first. */
export function withLines(found: Facts, source: FactSource): Facts {
  const context = lineContext(source);
  const ranked = rankFacts(
    {
      dates: found.dates.map((fact) => ({ ...fact, ...dateLine(fact, context) })),
      figures: found.figures.map((fact) => ({ ...fact, ...figureLine(fact, context) })),
      people: found.people.map((fact) => ({ ...fact, ...personLine(fact, context) })),
    },
    source,
    context.words,
  );
  return weighLines({ ...ranked, figures: toldOnce(ranked.figures, context) }, context);
}

/** Each sentence is told under one figure; another one has its own clause of it, where that says something by itself. */
function toldOnce(figures: readonly FigureFact[], context: LineContext): FigureFact[] {
  const told = new Set<string>();
  return figures.map((fact) => {
    const brief = told.has(fact.detail) ? briefFigureLine(fact, context) : null;
    told.add(fact.detail);
    return brief ? { ...fact, ...brief } : fact;
  });
}
