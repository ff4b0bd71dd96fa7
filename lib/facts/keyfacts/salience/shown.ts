import type { AnyFact, Facts } from '../../facts';
import { FLOORS, UNREAD_PERSON } from './weights';

/**
 * Which facts of an article that was read are shown. Pages that show facts have this file, and not the words by which facts are
 * found and weighed.
 */

/** For each kind the probability below which a fact of it is not shown. */
export type Floors = Readonly<Record<AnyFact['kind'], number>>;

/** The number of facts of a kind that are shown before a reader asks for all. */
export const SHOWN_UNASKED = 5;

/** Gives the facts that a reader is shown: those that are worth a line, each line once. */
export function keyFacts(facts: Facts, floors: Floors = FLOORS): Facts {
  const { dates, figures, people } = facts;
  return { dates: shown(dates, floors), figures: shown(figures, floors), people: shown(people, floors) };
}

function shown<T extends AnyFact>(facts: readonly T[], floors: Floors): T[] {
  const told = new Set<string>();
  return facts.filter((fact) => {
    const { kind, weight, head, detail } = fact;
    if (weight < floorOf(fact, floors)) return false;
    // A day without a detail is no fact; one that was stored before dates had lines has no head, either.
    if (kind === 'date' && head && saysNothing(detail)) return false;
    // One clause is used for one date, unless it has both.
    if (fact.kind !== 'date' || !detail || detail.includes(fact.text)) return true;
    const isNew = !told.has(detail);
    told.add(detail);
    return isNew;
  });
}

/** Gives the probability below which a fact is not shown. */
export function floorOf(fact: AnyFact, floors: Floors): number {
  const isUnread = fact.kind === 'person' && fact.said === undefined;
  return isUnread ? Math.min(UNREAD_PERSON, floors.person) : floors[fact.kind];
}

/** Tells whether a detail is too short to say anything, in a script where one or two words have more letters: `In spring`. */
function saysNothing(detail: string): boolean {
  const letters = detail.replace(/[^\p{L}]/gu, '');
  return letters === '' || (/^\p{sc=Latin}+$/u.test(letters) && letters.length < FEWEST_LETTERS);
}

/** The fewest letters of a detail, as in `trial begins`. */
const FEWEST_LETTERS = 10;
