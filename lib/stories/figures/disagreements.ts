import type { FigureFact } from '../../facts/facts';
import { DAY_MS } from '../../text/calendar';
import type { Position } from '../../text/position';
import type { StoryArticle } from '../story';
import { SentenceTerms } from '../terms/sentence-terms';
import type { Timeline } from '../timeline/timeline';
import { agree, overlap, sameUnit } from './match';
import { type MeasuredFigure, measuredFigures } from './measured';

/** One source's figure, with its sentence. */
export interface Side {
  article: string;
  outlet: string;
  /** `YYYY-MM-DD` of publication. */
  day: string;
  fact: FigureFact;
  position: Position;
  text: string;
}

/** Two sources, one event, one thing measured, two values. */
export interface Disagreement {
  /** What is measured, in the words of the first source. */
  of: string;
  unit: string;
  /** Id of the timeline's event, when both sentences tell it. */
  event: string | null;
  /** One side for each value that cannot be the others'; the earliest source of each. */
  sides: Side[];
}

/** Overlap above which two sentences are about one event, when no timeline says so. */
const SAME_SUBJECT = 0.1;
/** Days between two reports after which a new value is news, not another account. */
const DEVELOPS_AFTER = 2;

/**
 * Where the sources of a story disagree. Figures of one article are not compared with each other; a value that only
 * follows later is no disagreement but a development (`findFigureSeries`). Deterministic, whatever the order.
 */
export function findDisagreements(articles: StoryArticle[], timeline: Timeline | null = null): Disagreement[] {
  const figures = articles
    .flatMap(measuredFigures)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.article < b.article ? -1 : 1));
  const terms = new SentenceTerms();
  for (const figure of figures) terms.add(figure.context);
  const eventOf = eventsBySentence(timeline);
  const groups: MeasuredFigure[][] = [];
  const used = new Set<FigureFact>();
  for (const figure of figures) {
    if (used.has(figure.fact)) continue;
    const against = figures.filter(
      (other) => other !== figure && !used.has(other.fact) && disagree(figure, other, terms, eventOf),
    );
    if (!against.length) continue;
    const group = [figure];
    for (const other of against)
      if (group.every((side) => !agree(side.fact, other.fact) && side.article !== other.article)) group.push(other);
    for (const side of group) used.add(side.fact);
    groups.push(group);
  }
  return groups.map((group) => {
    const events = new Set(group.map((side) => eventOf.get(sentenceKey(side.article, side.position)) ?? null));
    const [event] = events;
    return {
      of: group[0].fact.of,
      unit: group[0].fact.unit,
      event: events.size === 1 ? event : null,
      sides: group.map(({ article, outlet, day, fact, position, text }) => ({
        article,
        outlet,
        day,
        fact,
        position,
        text,
      })),
    };
  });
}

function disagree(a: MeasuredFigure, b: MeasuredFigure, terms: SentenceTerms, eventOf: Map<string, string>): boolean {
  if (a.article === b.article || !sameMeasure(a, b) || agree(a.fact, b.fact)) return false;
  if (Math.abs(Date.parse(a.day) - Date.parse(b.day)) / DAY_MS >= DEVELOPS_AFTER) return false;
  const eventA = eventOf.get(sentenceKey(a.article, a.position));
  if (eventA !== undefined && eventA === eventOf.get(sentenceKey(b.article, b.position))) return true;
  return terms.overlap(a.context, b.context) >= SAME_SUBJECT;
}

/** Whether two figures measure one thing: the unit, and what is told of it, or else its noun. */
export function sameMeasure(a: MeasuredFigure, b: MeasuredFigure): boolean {
  if (!sameUnit(a.fact, b.fact) || a.kind !== b.kind) return false;
  if (a.fact.change && b.fact.change && a.fact.change !== b.fact.change) return false;
  return a.fact.unitKind === 'count' || a.kind !== null || overlap(a.nouns, b.nouns) > 0;
}

function eventsBySentence(timeline: Timeline | null): Map<string, string> {
  const events = new Map<string, string>();
  for (const event of timeline?.events ?? []) {
    for (const { article, position } of event.reports) events.set(sentenceKey(article, position), event.id);
  }
  return events;
}

function sentenceKey(article: string, position: Position): string {
  return `${article} ${position.block}:${position.start}`;
}
