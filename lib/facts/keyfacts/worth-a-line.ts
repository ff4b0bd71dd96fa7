import type { AnyFact, Facts, PersonFact } from '../facts';
import { isVerb } from './clause/pieces';
import { leansBack } from './line/leaning';
import type { LineContext } from './line/line-context';
import { hasVerb } from './person/subject';
import { FLOORS } from './salience/weights';

/**
 * The factors by which a fact weighs less when its line is understood only after another one, repeats a line above it, or does
 * not say that somebody did something, or no more than their role: it is then shown only when it nearly surely matters, and
 * behind the others. Chosen by hand.
 */
const LEANING = 0.88;
const TOLD = 0.8;
const MUTE = 0.5;
const VERBLESS = 0.85;
const ROLE_ALONE = 0.8;
/**
 * Takes the place of `TOLD` for a figure in English, because the line still shows its number; a line that is within another one
 * counts as repeated, too. Chosen by hand: 0.7 to 0.9 give the same in `npm run bench -- keyfacts`.
 */
const TOLD_BESIDE = 0.75;

/**
 * Weighs facts by what their lines say. English dates are left as they are: their lines have a price already, and one sentence
 * serves one date.
 */
export function weighLines(facts: Facts, context: LineContext): Facts {
  const { words, clauseEnds } = context;
  if (words.pointing) {
    const worth = (fact: PersonFact) => (isNothingTold(fact, context) ? MUTE : isTold(fact, facts) ? TOLD : 1);
    return {
      ...facts,
      figures: toldOnce(facts.figures, () => 1, { again: TOLD_BESIDE, isWithin: true, least: FLOORS.figure }),
      people: toldOnce(facts.people, worth),
    };
  }
  if (!words.keepsMention && !clauseEnds) return facts;
  const leaning = (fact: AnyFact) =>
    leansBack(fact.detail, words, clauseEnds) ? LEANING : clauseEnds || hasVerb(fact.detail, words) ? 1 : VERBLESS;
  return {
    dates: toldOnce(facts.dates, leaning),
    figures: toldOnce(facts.figures, leaning),
    people: toldOnce(facts.people, (fact) => (isMute(fact, context) ? MUTE : fact.detail === '' ? ROLE_ALONE : 1)),
  };
}

/** Tells whether the line of a date or a figure says the same as the line of a person. */
const isTold = ({ detail }: PersonFact, { dates, figures }: Facts) =>
  detail !== '' && [...dates, ...figures].some((fact) => fact.detail.includes(detail));

/**
 * Tells whether a line says nothing of a person, in a language whose lines have their price: it has no verb, or only to whom
 * they spoke, and no role.
 */
function isNothingTold({ name, head, detail }: PersonFact, { words }: LineContext): boolean {
  if (head !== name) return false;
  const told = wordsOf(detail);
  if (/^["“«„]/u.test(detail)) return told.length < FEWEST_TOLD;
  if (words.saying.has(told[0] ?? '') && told.length < FEWEST_TOLD) return true;
  return !told.some((lower) => isVerb({ lower }, words) || words.saying.has(lower));
}

const wordsOf = (detail: string) => detail.toLowerCase().match(/[\p{L}\p{M}’'-]+/gu) ?? [];

/** The fewest words of a line with a meaning: `told the agency` and `said on Monday` have fewer. */
const FEWEST_TOLD = 5;

/** Tells whether the line of a person has no verb, in a language whose verbs are known, or is not there, nor a role. */
function isMute({ name, head, detail }: PersonFact, { words, clauseEnds }: LineContext): boolean {
  if (clauseEnds) return detail === '';
  return head === name && !/^["“«「„]/u.test(detail) && !hasVerb(detail, words);
}

/**
 * Gives the share of a weight that is left when it counts `by` as much: a fact that was shown is still shown, behind the
 * others.
 */
const shareOf = (weight: number, by: number, least: number) => Math.max(by, Math.min(1, (least + TINY) / weight));

/** Is added so that a weight stays above the floor although its division is rounded. */
const TINY = 1e-9;

/** A line is compared with this many lines above it: in a text of thousands of figures, nobody sees the others beside it. */
const SEEN_FIRST = 20;

function toldOnce<T extends AnyFact>(
  facts: readonly T[],
  worth: (fact: T) => number,
  { again, isWithin, least } = { again: TOLD, isWithin: false, least: 0 },
): T[] {
  const weighed = byWeight(facts.map((fact) => ({ ...fact, weight: fact.weight * worth(fact) })));
  const told = new Set<string>();
  return byWeight(
    weighed.map((fact) => {
      const isPart = isWithin && [...told].slice(0, SEEN_FIRST).some((line) => line.includes(fact.detail));
      const isTold = fact.detail !== '' && (told.has(fact.detail) || isPart);
      told.add(fact.detail);
      if (!isTold) return fact;
      return { ...fact, weight: fact.weight * shareOf(fact.weight, again, least) };
    }),
  );
}

const byWeight = <T extends AnyFact>(facts: readonly T[]): T[] => [...facts].sort((a, b) => b.weight - a.weight);
