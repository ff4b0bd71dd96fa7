import type { FigureFact } from '../../facts/facts';
import { PREDICATES, type Predicate } from '../../languages/figure-words';
import type { Position } from '../../text/position';
import type { StoryArticle } from '../story';
import { SentenceTerms } from '../terms/sentence-terms';
import { STORY_WORDS } from '../terms/words';
import { developsFrom, isFormer, isToldAsNewer } from './development';
import { type MeasuredFigure, measuredFigures } from './measured';

/** One source's value on a day. `value` is null for a range, which has `low` and `high`. */
export interface SeriesPoint {
  /** `YYYY-MM-DD` of publication. */
  day: string;
  value: number | null;
  low: number | null;
  high: number | null;
  article: string;
  outlet: string;
  position: Position;
  text: string;
}

/** A figure that develops over a story: the points of a step chart, in order of day. */
export interface FigureSeries {
  of: string;
  unit: string;
  unitKind: FigureFact['unitKind'];
  /** Tells what happened to what is counted; null when no source says it. */
  predicate: Predicate | null;
  points: SeriesPoint[];
}

/**
 * Overlap above which two sentences are about the same matter; it is lower than for one event, since the matter
 * develops.
 */
const SAME_MATTER = 0.12;

/**
 * Finds the figures that have at least two values on at least two days, those with most points first. Deterministic.
 */
export function findFigureSeries(articles: StoryArticle[]): FigureSeries[] {
  const figures = articles
    .flatMap(measuredFigures)
    .filter((figure) => !isFormer(figure))
    .sort(inOrder);
  const terms = new SentenceTerms();
  for (const figure of figures) terms.add(figure.context);
  const groups: MeasuredFigure[][] = [];
  for (const figure of figures) {
    const group = groups.find((members) => {
      if (members.some(({ fact }) => fact === figure.fact)) return true;
      const last = members.filter(({ fact }) => fact === members[members.length - 1].fact);
      return (
        (last.some((member) => developsFrom(member, figure)) ||
          members.some((member) => isToldAsNewer(member, figure))) &&
        members.some((member) => terms.overlap(member.context, figure.context) >= SAME_MATTER)
      );
    });
    if (group) group.push(figure);
    else groups.push([figure]);
  }
  return groups
    .map(oncePerArticle)
    .filter(develops)
    .sort((a, b) => b.length - a.length)
    .map((group) => ({
      of: counted(group),
      unit: group[0].fact.unit,
      unitKind: group[0].fact.unitKind,
      predicate: mostSaid(group),
      points: group.map(({ fact, day, article, outlet, position, text }) => ({
        day,
        value: fact.value,
        low: fact.low,
        high: fact.high,
        article,
        outlet,
        position,
        text,
      })),
    }));
}

/** Gives the order of days; in an article, a figure beside the value before it comes first, since it tells what it continues. */
function inOrder(a: MeasuredFigure, b: MeasuredFigure): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return b.rivals.length - a.rivals.length;
}

/** Gives what a group counts, in the words of the first that names it without its owner: `capacity` rather than `its capacity`. */
function counted(group: MeasuredFigure[]): string {
  const names = group.map(({ fact }) => fact.of).filter(Boolean);
  return names.find((name) => !STORY_WORDS.ofSomebody.test(name.split(' ', 1)[0])) ?? names[0] ?? '';
}

/** Gives the predicate that most figures of a group have; one that few have is that of a neighbour in a sentence. */
function mostSaid(group: MeasuredFigure[]): Predicate | null {
  const counts = new Map<Predicate, number>();
  for (const { fact, predicate } of group) {
    const said = fact.predicate ?? (fact.unitKind === 'count' && PREDICATES.find((one) => one === predicate));
    if (said) counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] * 2 >= group.length ? most[0] : null;
}

function oncePerArticle(group: MeasuredFigure[]): MeasuredFigure[] {
  const key = ({ article, fact }: MeasuredFigure) => `${article} ${fact.value ?? fact.low} ${fact.high}`;
  return [...new Map([...group].reverse().map((figure) => [key(figure), figure])).values()].reverse();
}

/** Tells whether a group has two days and two values, which make a step. */
function develops(group: MeasuredFigure[]): boolean {
  const days = new Set(group.map(({ day }) => day));
  const values = new Set(group.map(({ fact }) => fact.value ?? fact.high));
  return days.size > 1 && values.size > 1;
}
