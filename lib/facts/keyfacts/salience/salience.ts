import type { AnyFact, Facts } from '../../facts';
import {
  dateFeatures,
  type FeatureSource,
  type Features,
  figureFeatures,
  isInHeadline,
  personFeatures,
} from './features';
import { isNoNews, isNoneOfStory, isOfWriter } from './none-of-story';
import { type Floors, floorOf } from './shown';
import { DATE, FIGURE, FLOORS, PERSON } from './weights';

/** A weight for each feature, and `base`. */
type Weights = Readonly<Record<string, number>>;

/** The weights of each kind, and the probability below which a fact of it is not shown. */
export interface SalienceWeights {
  figure: Weights;
  date: Weights;
  person: Weights;
  floors: Floors;
}

export const SHIPPED: SalienceWeights = { figure: FIGURE, date: DATE, person: PERSON, floors: FLOORS };

/**
 * Weighs facts of an article by the probability that an editor would list them, and puts what matters most first. The
 * number in the headline comes before all others that are not nearly sure. `lossOf` gives the log-odds
 * by which a fact weighs less because its line is not complete.
 */
export function rankFacts(
  { dates = [], figures = [], people = [] }: Partial<Facts>,
  from: FeatureSource,
  weights = SHIPPED,
  lossOf: (fact: AnyFact) => number = () => 0,
): Facts {
  const weigh = (fact: AnyFact) => weightOf(fact, from, weights, lossOf(fact));
  return { dates: ranked(dates, weigh), figures: ranked(figures, weigh), people: ranked(people, weigh) };
}

/** Tells whether a fact that has no line yet reaches its floor with the best line that there could be. */
export function mayBeShown(fact: AnyFact, from: FeatureSource, floors: Floors): boolean {
  return weightOf(fact, from, SHIPPED, 0, BEST_LINE) >= floorOf(fact, floors);
}

/** The features of a line from which a fact gains most: no line adds more than that to its weight. */
const BEST_LINE: Features = { headline: 1, short: 0 };

/** `line` has features that are put in the place of those of the fact's own line. */
function weightOf(fact: AnyFact, from: FeatureSource, weights: SalienceWeights, loss: number, line?: Features): number {
  const weigh = (features: Features) => lessBy(chance(weights[fact.kind], { ...features, ...line }), loss);
  if (fact.kind === 'person') return weigh(personFeatures(fact, from));
  if (fact.kind === 'date') return isNoneOfStory(fact, from) ? 0 : weigh(dateFeatures(fact, from));
  if (fact.mentions.every((mention) => isOfWriter(mention, from)) || isNoNews(fact, from)) return 0;
  const weight = weigh(figureFeatures(fact, from));
  return isInHeadline(fact, from) ? 1 - (1 - weight) / IN_HEADLINE : weight;
}

/** The factor by which a number of the headline is less likely to be left out than its features show. 2 to 10 give the same. */
const IN_HEADLINE = 8;

function ranked<T extends AnyFact>(facts: readonly T[], weigh: (fact: T) => number): T[] {
  return facts.map((fact) => ({ ...fact, weight: weigh(fact) })).sort((a, b) => b.weight - a.weight);
}

/** Gives a weight, which is a probability, less by some log-odds: a fact that surely matters stays above a trifle. */
export function lessBy(weight: number, logOdds: number): number {
  return weight / (weight + (1 - weight) * Math.exp(logOdds));
}

function chance(weights: Weights, features: Features): number {
  let logOdds = weights.base;
  for (const name in features) logOdds += (weights[name] ?? 0) * features[name];
  return 1 / (1 + Math.exp(-logOdds));
}
