import type { FactSource, FigureFact } from '../facts';
import { headlineWords, saysHeadline } from '../headline';
import type { LabelWords } from '../words/label-words';
import { findQuantities } from './quantities/find-quantities';
import type { Quantity } from './quantities/quantity';
import { isTrifle } from './worth';

/** A figure that has not been weighed yet, with the quantity of its first mention. */
export interface FoundFigure {
  fact: FigureFact;
  quantity: Quantity;
}

const KIND_WEIGHT: Readonly<Record<FigureFact['unitKind'], number>> = {
  money: 0.9,
  percent: 0.75,
  count: 1,
  ratio: 1,
  measure: 0.6,
  score: 0.6,
  duration: 0.3,
  age: 0.15,
  none: 0,
};

/**
 * The share of its weight that a trifle keeps when it is not in the headline, so that it comes after all others. Chosen
 * by hand.
 */
const TRIFLE = 0.15;

/**
 * Orders figures by how much they matter in the article, and gives each its weight, 0 to 1: those in the headline,
 * early ones, repeated ones, and the most informative (`46 military units` before `two problems`).
 */
export function weighFigures(
  source: FactSource,
  found: readonly FoundFigure[],
  country: string | null,
  words: LabelWords | null,
): FigureFact[] {
  // In a headline in title case, a capital shows nothing.
  const titled = findQuantities(source.title.toLowerCase(), { dates: [], lang: source.lang, country });
  const headline = headlineWords(source.title);
  const blocks = Math.max(1, source.blocks.length);
  const facts = found.map(({ fact, quantity }) => {
    const early = 1 / (1 + (3 * fact.mentions[0].block) / Math.sqrt(blocks * 8));
    const again = Math.min(fact.mentions.length - 1, 3) / 3;
    const inTitle = titled.some((other) => sameSize(other, quantity)) ? 1 : 0;
    const topic = saysHeadline(fact.label, headline);
    const worth = KIND_WEIGHT[quantity.unitKind] * specificity(quantity);
    const weight = 0.28 * early + 0.36 * worth + 0.2 * inTitle + 0.08 * topic + 0.08 * again;
    return { ...fact, weight: isTrifle(quantity, words) && inTitle === 0 ? weight * TRIFLE : weight };
  });
  return facts.sort((a, b) => b.weight - a.weight);
}

function sameSize(a: Quantity, b: Quantity): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high && (a.unitKind === b.unitKind || a.unit === '');
}

/**
 * Scores how informative a figure is: `two problems` less than `46 military units`, `dozens of cars` less than `34
 * cars`.
 */
function specificity({ unitKind, value, low, high }: Quantity): number {
  if (unitKind === 'duration') return value !== null && value < 2 ? 0.5 : 1;
  if (unitKind !== 'count') return 1;
  if (value === null) return low !== null && high !== null && high >= low * 8 ? 0.6 : 0.9;
  return value <= 3 ? 0.55 : value <= 12 ? 0.75 : 1;
}
