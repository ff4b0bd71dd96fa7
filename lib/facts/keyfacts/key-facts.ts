import type { AnyFact, DateFact, FactSource, Facts, FigureFact } from '../facts';
import { isNamedInHeadline } from '../headline';
import { dateHeadAlone, dateLine } from './date-line';
import { briefFigureLine, figureHead, figureLine } from './figure-line';
import { dateBehindHead, figureBehindHead } from './line/behind-head';
import { lineContext, type PricedLine } from './line/line';
import type { LineContext } from './line/line-context';
import { isToldBy, isToldIn, type ToldLine, toldLine } from './line/told-once';
import { personLine } from './person/person-line';
import { featureSource, isDay } from './salience/features';
import { leadFirst } from './salience/lead-first';
import { mayBeShown, rankFacts } from './salience/salience';
import type { Floors } from './salience/shown';
import { FLOORS } from './salience/weights';
import { shownOf, weighNumbers, weighPeople } from './worth-a-line';

/**
 * Gives the facts of an article with what is shown of each, and with their weights: what matters most first. A fact that stays below
 * its floor whatever its line says is never shown by itself, and has only its head.
 */
export function withLines(found: Facts, source: FactSource, floors: Floors = FLOORS): Facts {
  const context = lineContext(source, found);
  const from = featureSource(source, found, context.words);
  const costs = new Map<AnyFact, number>();
  const put = <T extends AnyFact>(
    fact: T,
    lineOf: (fact: T, context: LineContext) => PricedLine,
    headOf: (fact: T, context: LineContext) => string,
  ): T => {
    if (!mayBeShown(fact, from, floors)) return { ...fact, head: headOf(fact, context), detail: '' };
    const { head, detail, lacking } = lineOf(fact, context);
    const lined = { ...fact, head, detail };
    costs.set(lined, lacking);
    return lined;
  };
  const rank = (facts: Partial<Facts>) =>
    rankFacts(facts, from, undefined, (fact) =>
      // They are shown whatever their line says.
      fact.kind === 'person' && isNamedInHeadline(fact.name, source.title)
        ? 0
        : lossOf(costs.get(fact) ?? 0, fact, context.words.pointing !== null),
    );
  const ranked = rank({
    dates: found.dates.map((fact) => put(fact, dateLine, dateHeadAlone)),
    figures: found.figures.map((fact) => put(fact, figureLine, figureHead)),
  });
  const brief = withBriefLines(ranked.figures, context);
  const { dates: told, figures } = weighNumbers(
    { figures: brief, dates: withOtherLines(ranked.dates, shownOf(brief, FLOORS.figure), context) },
    context,
  );
  const dates = leadFirst(told, source);
  // People are shown below figures and dates, and say something else where they can.
  const above = [...shownOf(figures, FLOORS.figure), ...shownOf(dates, FLOORS.date)];
  const people = found.people.map((fact) =>
    put(
      fact,
      () => personLine(fact, context, above),
      ({ name }) => name,
    ),
  );
  return {
    dates: dates.map((fact) => dateBehindHead(fact, dates, context)),
    figures: figures.map((fact) => figureBehindHead(fact, figures, context)),
    people: weighPeople(rank({ people }).people, context),
  };
}

/**
 * A line that costs at most `FREE` takes nothing from its fact, one of `MAX_COST` or more takes `MOST`, in log-odds: a figure says least
 * without its line, and of a person the role is left; a year or a month without a whole line is nearly never what an editor lists. Where lines are priced by what they lack, a date of which little can be said loses
 * `WORST` times as much at most. Chosen on the open articles of the bench.
 */
const FREE = 3.5;
const MAX_COST = 7;
const MOST = { figure: 3, date: 2, year: 3.5, person: 1.4 };
const WORST = 2;

function lossOf(cost: number, fact: AnyFact, isPriced: boolean): number {
  const worst = fact.kind === 'date' && isPriced ? WORST : 1;
  const most = fact.kind === 'date' && isPriced && !isDay(fact.value) ? MOST.year : MOST[fact.kind];
  return most * Math.min(worst, Math.max(0, (cost - FREE) / (MAX_COST - FREE)));
}

/**
 * Shows each sentence under one figure; another figure of it gets its own clause, where that means something by itself, and so does the
 * first one then.
 */
function withBriefLines(figures: readonly FigureFact[], context: LineContext): FigureFact[] {
  const briefs = new Map<FigureFact, FigureFact>();
  const firsts = new Map<string, { fact: FigureFact; brief?: PricedLine | null }>();
  for (const fact of figures) {
    const first = firsts.get(fact.detail);
    if (!first) {
      firsts.set(fact.detail, { fact });
      continue;
    }
    // They are in the order of their weights: where the first is not shown, none is.
    const brief = first.fact.weight < FLOORS.figure ? null : briefFigureLine(fact, context);
    if (!brief) continue;
    briefs.set(fact, { ...fact, ...brief });
    if (first.brief === undefined) first.brief = briefFigureLine(first.fact, context);
    if (first.brief && sayTwoThings(first.brief.detail, brief.detail))
      briefs.set(first.fact, { ...first.fact, ...first.brief });
  }
  return figures.map((fact) => briefs.get(fact) ?? fact);
}

/** Tells a date by another of its mentions where the figures above tell all that its line says, and no other date is told by that one. */
function withOtherLines(dates: readonly DateFact[], above: readonly ToldLine[], context: LineContext): DateFact[] {
  return dates.map((fact) => {
    if (fact.mentions.length === 1 || fact.weight < FLOORS.date || !isToldBy(toldLine(fact.detail), above)) return fact;
    const { head, detail, lacking } = dateLine(fact, context, above);
    if (lacking > FREE || detail === '') return fact;
    const others = dates.filter((other) => other !== fact && other.weight >= FLOORS.date);
    const shown = [...above, ...others.map((other) => toldLine(other.detail))];
    return isToldBy(toldLine(detail), shown) ? fact : { ...fact, head, detail };
  });
}

function sayTwoThings(one: string, other: string): boolean {
  const [a, b] = [toldLine(one), toldLine(other)];
  return !isToldIn(a, b) && !isToldIn(b, a);
}
