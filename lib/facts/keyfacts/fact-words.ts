import type { AnyFact, Facts } from '../facts';
import { partedPeople } from './person/named-only';
import { keyFacts } from './salience/shown';

/** Gives a fact on one line, as a row, a story or an export shows it: its head with its detail. */
export function factWords({ kind, head, detail }: AnyFact): string {
  if (!detail) return head;
  const joint = kind === 'figure' ? ' ' : ': ';
  return `${head}${joint}${detail}`;
}

/**
 * Gives the key facts that say most of an article: the best of each kind, then what weighs most; at most `count`. People who are
 * only named say nothing.
 */
export function bestFacts(facts: Facts, count: number): AnyFact[] {
  const { figures, dates, people: all } = keyFacts(facts);
  const people = partedPeople(all).told;
  const byWeight = (a: AnyFact, b: AnyFact) => b.weight - a.weight;
  const first = [figures[0], dates[0], people[0]].filter((fact) => fact !== undefined).sort(byWeight);
  const rest = [...figures.slice(1), ...dates.slice(1), ...people.slice(1)].sort(byWeight);
  return [...first, ...rest].slice(0, count);
}
