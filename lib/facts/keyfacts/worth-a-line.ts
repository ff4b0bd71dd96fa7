import type { AnyFact, Facts, FigureFact, PersonFact } from '../facts';
import { isNamedInHeadline } from '../headline';
import { isVerb } from './clause/pieces';
import { labelLoss } from './label-loss';
import { leansBack } from './line/leaning';
import type { LineContext } from './line/line-context';
import { isSameCount } from './line/same-figure';
import { isToldBy, type ToldLine, toldLine } from './line/told-once';
import { hasVerb } from './person/subject';
import { isFate } from './salience/features';
import { lessBy } from './salience/salience';
import { SHOWN_UNASKED } from './salience/shown';
import { FLOORS } from './salience/weights';

/**
 * The log-odds by which a fact weighs less when its line is understood only after another one, repeats a line above it, or does
 * not say that somebody did something, or no more than their role: it is then shown only when it nearly surely matters, and
 * behind the others; so is a day whose line another day has (`again`). A figure of the very line above is shown in one row with it
 * (`together`). Where lines have their price, people without one are named below the rows (`named`). Chosen by hand.
 */
const LESS = {
  leaning: 1,
  told: 1.2,
  again: 2,
  together: 0.6,
  mute: 2,
  verbless: 0.8,
  roleAlone: 1,
  named: 0.3,
};

/** Weighs dates and figures by what their lines say. In English a line has its price already. */
export function weighNumbers(
  { dates, figures }: Pick<Facts, 'dates' | 'figures'>,
  { source, words, clauseEnds }: LineContext,
): Pick<Facts, 'dates' | 'figures'> {
  const isWeighed = !words.pointing && (words.keepsMention || clauseEnds !== null);
  const worth = (fact: AnyFact) => {
    if (!isWeighed) return 0;
    if (leansBack(fact.detail, words, clauseEnds)) return LESS.leaning;
    return clauseEnds || hasVerb(fact.detail, words) ? 0 : LESS.verbless;
  };
  const once = toldOnce(figures, worth, LESS.told);
  const above = shownOf(once, FLOORS.figure);
  const share = ({ detail }: AnyFact) => (isToldBy(toldLine(detail), above) ? LESS.told : 0);
  const weighed = toldOnce(
    dates,
    (fact) => worth(fact) + share(fact) + labelLoss(fact, source, words),
    words.pointing ? LESS.again : LESS.told,
  );
  return { figures: once, dates: words.pointing ? eachLineOnce(weighed) : weighed };
}

/** Uses one clause for one date, in a language whose lines go without their dates: it would not show which of two is meant. */
function eachLineOnce<T extends AnyFact>(facts: readonly T[]): T[] {
  const told = new Set<string>();
  return facts.map((fact) => {
    const isTold = fact.detail !== '' && told.has(fact.detail);
    told.add(fact.detail);
    return isTold ? { ...fact, weight: 0 } : fact;
  });
}

/** Weighs people by what their lines say. */
export function weighPeople(people: readonly PersonFact[], context: LineContext): PersonFact[] {
  const { words, clauseEnds } = context;
  if (!words.pointing && !words.keepsMention && !clauseEnds) return byWeight(people);
  const isWithoutWords = words.pointing ? isNothingTold : isMute;
  const withoutLine = words.pointing ? LESS.named : LESS.roleAlone;
  return toldOnce(
    people,
    (fact) => {
      if (isWithoutWords(fact, context)) return LESS.mute;
      return fact.detail === '' && !isNamedInHeadline(fact.name, context.source.title) ? withoutLine : 0;
    },
    LESS.told,
  );
}

/** Gives the lines of the facts that a reader is shown unasked; `facts` are in the order of their weights. */
export function shownOf(facts: readonly AnyFact[], floor: number): ToldLine[] {
  return facts
    .filter(({ weight }) => weight >= floor)
    .slice(0, SHOWN_UNASKED)
    .map(({ detail }) => toldLine(detail));
}

/**
 * Tells whether a line says nothing of a person, in a language whose lines have their price: it has no verb, or only to whom
 * they spoke, and no role.
 */
function isNothingTold({ name, head, detail }: PersonFact, { words }: LineContext): boolean {
  if (head !== name) return false;
  const told = wordsWithoutNumbers(detail);
  if (/^["“«„]/u.test(detail)) return told.length < FEWEST_TOLD;
  if (words.saying.has(told[0] ?? '') && told.length < FEWEST_TOLD) return true;
  return !told.some((lower) => isVerb({ lower }, words) || words.saying.has(lower));
}

/** Gives the words of a line without its numbers, in small letters. */
const wordsWithoutNumbers = (detail: string) => detail.toLowerCase().match(/[\p{L}\p{M}’'-]+/gu) ?? [];

/** The fewest words of a line with a meaning: `told the agency` and `said on Monday` have fewer. */
const FEWEST_TOLD = 5;

/** Tells whether the line of a person has no verb, in a language whose verbs are known, or is not there, nor a role. */
function isMute({ name, head, detail }: PersonFact, { words, clauseEnds }: LineContext): boolean {
  if (clauseEnds) return head === name && detail === '';
  return head === name && !/^["“«「„]/u.test(detail) && !hasVerb(detail, words);
}

/** A line is compared with this many lines above it: in a text of thousands of figures, nobody sees the others beside it. */
const SEEN_FIRST = 20;

/**
 * Weighs facts, and puts those behind the others whose line repeats one above it. `loss` is what a fact loses by its line, `told` what it
 * loses when another one tells it.
 */
function toldOnce<T extends AnyFact>(facts: readonly T[], loss: (fact: T) => number, told: number): T[] {
  const weighed = byWeight(facts.map((fact) => ({ ...fact, weight: lessBy(fact.weight, loss(fact)) })));
  const above: ToldLine[] = [];
  const fates = new Set<string>();
  const counted: FigureFact[] = [];
  return byWeight(
    weighed.map((fact) => {
      const line = toldLine(fact.detail);
      const fate = fateOf(fact);
      const isCounted = fact.kind === 'figure' && counted.some((other) => isSameCount(fact, other));
      const isTold = isToldBy(line, above) || (fate !== null && fates.has(fate)) || isCounted;
      if (fate !== null) fates.add(fate);
      if (fact.kind === 'figure' && counted.length < SEEN_FIRST) counted.push(fact);
      if (!isTold && above.length < SEEN_FIRST) above.push(line);
      if (!isTold) return fact;
      const isTogether = above.some((other) => other.line === line.line);
      return { ...fact, weight: lessBy(fact.weight, isTogether ? LESS.together : told) };
    }),
  );
}

/** Gives a number of people with what happened to them: `three girls killed` and `three children killed` are the same three. */
function fateOf(fact: AnyFact): string | null {
  if (fact.kind !== 'figure' || fact.value === null || !isFate(fact.predicate)) return null;
  return fact.value > 1 ? `${fact.predicate} ${fact.value}` : null;
}

const byWeight = <T extends AnyFact>(facts: readonly T[]): T[] => [...facts].sort((a, b) => b.weight - a.weight);
