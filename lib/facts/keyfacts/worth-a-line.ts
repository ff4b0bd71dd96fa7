import type { AnyFact, Facts, PersonFact } from '../facts';
import { isVerb } from './clause/pieces';
import { leansBack } from './line/leaning';
import type { LineContext } from './line/line-context';

/**
 * By so much a fact weighs less whose line is understood only behind another one, tells what a line above it tells already, or says
 * nothing that somebody did: only what is nearly sure to matter is shown then, and behind the others. Chosen by hand.
 */
const LEANING = 0.88;
const TOLD = 0.8;
const MUTE = 0.5;

/** Weighs facts by what their lines say; in English only people by what is told already, for its lines have their price. */
export function weighLines(facts: Facts, context: LineContext): Facts {
  const { words, clauseEnds } = context;
  if (words.pointing) {
    const worth = (fact: PersonFact) => (isNothingTold(fact, context) ? MUTE : isTold(fact, facts) ? TOLD : 1);
    return { ...facts, people: toldOnce(facts.people, worth) };
  }
  if (!words.keepsMention && !clauseEnds) return facts;
  const leaning = (fact: AnyFact) => (leansBack(fact.detail, words, clauseEnds) ? LEANING : 1);
  return {
    dates: toldOnce(facts.dates, leaning),
    figures: toldOnce(facts.figures, leaning),
    people: toldOnce(facts.people, (fact) => (isMute(fact, context) ? MUTE : 1)),
  };
}

/** Whether the line of a date or a figure tells what that of a person does. */
const isTold = ({ detail }: PersonFact, { dates, figures }: Facts) =>
  detail !== '' && [...dates, ...figures].some((fact) => fact.detail.includes(detail));

/** Whether nothing is told of a person, in a language whose lines have their price: no verb, or only to whom they spoke, and no role. */
function isNothingTold({ name, head, detail }: PersonFact, { words }: LineContext): boolean {
  if (head !== name) return false;
  const told = wordsOf(detail);
  if (/^["“«„]/u.test(detail)) return told.length < FEWEST_TOLD;
  if (words.saying.has(told[0] ?? '') && told.length < FEWEST_TOLD) return true;
  return !told.some((lower) => isVerb({ lower }, words) || words.saying.has(lower));
}

const wordsOf = (detail: string) => detail.toLowerCase().match(/[\p{L}\p{M}’'-]+/gu) ?? [];

/** `told the agency` and `said on Monday` have fewer words. */
const FEWEST_TOLD = 5;

/** Whether the line of a person has no verb, in a language whose verbs are known, or is not there. */
function isMute({ detail }: PersonFact, { words, clauseEnds }: LineContext): boolean {
  if (clauseEnds) return detail === '';
  if (words.verbs.size === 0) return false;
  const told = wordsOf(detail);
  return !/^["“«「„]/u.test(detail) && !told.some((lower) => isVerb({ lower }, words));
}

function toldOnce<T extends AnyFact>(facts: readonly T[], worth: (fact: T) => number): T[] {
  const weighed = byWeight(facts.map((fact) => ({ ...fact, weight: fact.weight * worth(fact) })));
  const told = new Set<string>();
  return byWeight(
    weighed.map((fact) => {
      const isTold = fact.detail !== '' && told.has(fact.detail);
      told.add(fact.detail);
      return isTold ? { ...fact, weight: fact.weight * TOLD } : fact;
    }),
  );
}

const byWeight = <T extends AnyFact>(facts: readonly T[]): T[] => [...facts].sort((a, b) => b.weight - a.weight);
