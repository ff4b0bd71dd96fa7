import type { FactSource, FigureFact } from './facts';
import type { FoundFigure } from './figures';
import type { Quantity } from './quantities';

/** Orders figures by how much they matter in the article, and gives each its weight, 0 to 1. */
export function weighFigures(source: FactSource, found: FoundFigure[]): FigureFact[] {
  const blocks = Math.max(1, source.blocks.length);
  const facts = found.map(({ fact, quantity }) => {
    const early = 1 - fact.mentions[0].block / blocks;
    const repeated = Math.min(fact.mentions.length - 1, 3) / 3;
    const kind = KIND_WEIGHT[quantity.unitKind] * specificity(quantity);
    fact.weight = Math.min(1, 0.45 * early + 0.2 * repeated + 0.35 * kind);
    return fact;
  });
  return facts.sort((a, b) => b.weight - a.weight);
}

/** `two problems` says less than `46 military units`, `dozens` less than both. */
function specificity({ unitKind, value, high }: Quantity): number {
  if (unitKind !== 'count') return 1;
  if (value === null) return high === null ? 0.6 : 0.7;
  return value <= 3 ? 0.5 : value <= 12 ? 0.75 : 1;
}

const KIND_WEIGHT: Readonly<Record<FigureFact['unitKind'], number>> = {
  money: 0.9,
  percent: 0.8,
  count: 0.9,
  ratio: 0.9,
  measure: 0.6,
  score: 0.7,
  duration: 0.3,
  age: 0.2,
  none: 0,
};
