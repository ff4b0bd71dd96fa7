import type { AnyFact, DateFact, Facts, FigureFact, PersonFact } from '../facts';
import { isNamedInHeadline } from '../headline';
import { isVerb } from './clause/pieces';
import type { ClauseSets } from './clause/words';
import { leansBack } from './line/leaning';
import type { LineContext } from './line/line-context';
import { isSameCount } from './line/same-figure';
import { isToldBy, type ToldLine, toldLine } from './line/told-once';
import { hasVerb } from './person/subject';
import { isFate } from './salience/features';
import { lessBy, SHOWN_UNASKED } from './salience/salience';
import { FLOORS } from './salience/weights';

/**
 * The log-odds by which a fact weighs less when its line is understood only after another one, repeats a line above it, or does
 * not say that somebody did something, or no more than their role: it is then shown only when it nearly surely matters, and
 * behind the others; so is a year that only names a thing (`her 2023 album`), one that tells a product from another (`the 2018 model`) or when
 * something was founded, and a day whose line another day has (`again`). A figure of the very line above is shown in one row with it (`together`). Chosen by hand.
 */
const LESS = {
  label: 0.8,
  model: 2,
  founding: 1.5,
  leaning: 1,
  told: 1.2,
  again: 2,
  together: 0.6,
  mute: 2,
  verbless: 0.8,
  roleAlone: 1,
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
    (fact) => worth(fact) + share(fact) + yearLoss(fact, source, words),
    words.pointing ? LESS.again : LESS.told,
  );
  return { figures: once, dates: words.pointing ? eachLineOnce(weighed) : weighed };
}

/** Gives what a year loses that is no time of what its line tells, wherever it is; one of the headline loses nothing. */
function yearLoss({ mentions }: DateFact, { blocks, title }: LineContext['source'], words: ClauseSets): number {
  if (!words.pointing) return 0;
  const losses = mentions.map(({ block, start, end }) => {
    const { text } = blocks[block];
    const year = text.slice(start, end);
    if (title.includes(year)) return 0;
    const before = text.slice(Math.max(0, start - UNITS_BESIDE), start);
    const after = text.slice(end, end + UNITS_BESIDE);
    if (isOfFounding(year, before, words)) return LESS.founding;
    return /^\d{4}s?$/.test(year) ? labelLoss(before, after, words) : 0;
  });
  return Math.min(...losses);
}

/**
 * A year is only part of a name or a description where it has no word before it that says when (`in`, `since`), and a noun behind it: `the
 * 2024 campaign`, `a 1986 film`. With nothing behind it, or the size of a thing, it names a product: `lighter than the 2016`, `the 2018 15-inch
 * one`. So does one in brackets right behind a name: `the war (1982)`.
 */
function labelLoss(before: string, after: string, words: ClauseSets): number {
  if (/\p{L} \($/u.test(before) && after.startsWith(')')) return LESS.model;
  const [, lead = ''] = /([\p{L}’']+)\s$/u.exec(before) ?? [];
  const [, next = ''] = /^\s(\p{L}+)/u.exec(after) ?? [];
  if (!words.determiners.has(lead.toLowerCase()) && !/['’]s?$/.test(lead)) return 0;
  if (/^(?:[.,;:)]|$| \d)/.test(after)) return LESS.model;
  return next !== '' && !isVerb({ lower: next.toLowerCase() }, words) ? LESS.label : 0;
}

/** Tells whether a year or a month says when something was founded: `founded in 1985`. */
function isOfFounding(date: string, before: string, words: ClauseSets): boolean {
  const told = before.toLowerCase().match(/\p{L}+/gu) ?? [];
  while (words.dateLeads.has(told.at(-1) ?? '')) told.pop();
  return /\d{4}$/.test(date) && words.founding.has(told.at(-1) ?? '');
}

/** The words beside a year are read from so many units. */
const UNITS_BESIDE = 30;

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
  return toldOnce(
    people,
    (fact) => {
      if (isWithoutWords(fact, context)) return LESS.mute;
      return fact.detail === '' && !isNamedInHeadline(fact.name, context.source.title) ? LESS.roleAlone : 0;
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
