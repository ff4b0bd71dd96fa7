import type { AnyFact, FactSource, Facts } from '../../facts';
import {
  dateFeatures,
  type Features,
  featureSource,
  figureFeatures,
  isInHeadline,
  isNoneOfStory,
  personFeatures,
  type SalienceWords,
} from './features';
import { DATE, FIGURE, FLOORS, PERSON, UNREAD_PERSON } from './weights';

/** A weight for each feature, and `base`. */
type Weights = Readonly<Record<string, number>>;

/** The weights of each kind, and the probability below which a fact of it is not shown. */
export interface SalienceWeights {
  figure: Weights;
  date: Weights;
  person: Weights;
  floors: Readonly<Record<AnyFact['kind'], number>>;
}

export const SHIPPED: SalienceWeights = { figure: FIGURE, date: DATE, person: PERSON, floors: FLOORS };

/**
 * Weighs the facts of an article by the probability that an editor would list them, and puts what matters most first. The
 * number in the headline comes before all others that are not nearly sure. `lossOf` gives the log-odds
 * by which a fact weighs less because its line is not complete.
 */
export function rankFacts(
  facts: Facts,
  source: FactSource,
  words: SalienceWords,
  weights = SHIPPED,
  lossOf: (fact: AnyFact) => number = () => 0,
): Facts {
  const from = featureSource(source, facts, words);
  const weigh = (of: Weights, fact: AnyFact, features: Features) => lessBy(chance(of, features), lossOf(fact));
  return {
    dates: ranked(facts.dates, (fact) =>
      isNoneOfStory(fact, from) ? 0 : weigh(weights.date, fact, dateFeatures(fact, from)),
    ),
    figures: ranked(facts.figures, (fact) => {
      const weight = weigh(weights.figure, fact, figureFeatures(fact, from));
      return isInHeadline(fact, from) ? 1 - (1 - weight) / IN_HEADLINE : weight;
    }),
    people: ranked(facts.people, (fact) => weigh(weights.person, fact, personFeatures(fact, from))),
  };
}

/** The factor by which a number of the headline is less likely to be left out than its features show. 2 to 10 give the same. */
const IN_HEADLINE = 8;

/** The number of facts of a kind that are shown before a reader asks for all. */
export const SHOWN_UNASKED = 5;

/** Gives the facts that a reader is shown: those that are worth a line, each line once. */
export function keyFacts(facts: Facts, floors: SalienceWeights['floors'] = FLOORS): Facts {
  const { dates, figures, people } = facts;
  return { dates: shown(dates, floors), figures: shown(figures, floors), people: shown(people, floors) };
}

function shown<T extends AnyFact>(facts: readonly T[], floors: SalienceWeights['floors']): T[] {
  const told = new Set<string>();
  return facts.filter((fact) => {
    const { kind, weight, head, detail } = fact;
    const isUnread = fact.kind === 'person' && fact.said === undefined;
    if (weight < (isUnread ? Math.min(UNREAD_PERSON, floors.person) : floors[kind])) return false;
    // A day without a detail is no fact; one that was stored before dates had lines has no head, either.
    if (kind === 'date' && head && saysNothing(detail)) return false;
    // One clause is used for one date, unless it has both.
    if (fact.kind !== 'date' || !detail || detail.includes(fact.text)) return true;
    const isNew = !told.has(detail);
    told.add(detail);
    return isNew;
  });
}

/** Tells whether a detail is too short to say anything, in a script where one or two words have more letters: `In spring`. */
function saysNothing(detail: string): boolean {
  const letters = detail.replace(/[^\p{L}]/gu, '');
  return letters === '' || (/^\p{sc=Latin}+$/u.test(letters) && letters.length < FEWEST_LETTERS);
}

/** The fewest letters of a detail, as in `trial begins`. */
const FEWEST_LETTERS = 10;

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
