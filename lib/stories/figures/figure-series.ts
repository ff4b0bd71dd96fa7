import type { FigureFact } from '../../facts/facts';
import type { Predicate } from '../../languages/figure-words';
import type { Position } from '../../text/position';
import type { StoryArticle } from '../story';
import { SentenceTerms } from '../terms/sentence-terms';
import { isOneCount } from './contradiction';
import { sameMeasure } from './disagreements';
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
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.article < b.article ? -1 : 1));
  const terms = new SentenceTerms();
  for (const figure of figures) terms.add(figure.context);
  const groups: MeasuredFigure[][] = [];
  for (const figure of figures) {
    const group = groups.find((members) => {
      const last = members[members.length - 1];
      return (
        sameMeasure(last, figure) &&
        isOneCount(last, figure) &&
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
      of: group[0].fact.of,
      unit: group[0].fact.unit,
      unitKind: group[0].fact.unitKind,
      predicate: group.find(({ fact }) => fact.predicate)?.fact.predicate ?? null,
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
