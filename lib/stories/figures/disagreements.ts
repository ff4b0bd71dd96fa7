import type { FigureFact } from '../../facts/facts';
import type { Predicate } from '../../languages/figure-words';
import type { Position } from '../../text/position';
import type { StoryArticle } from '../story';
import { termsIn } from '../terms/terms';
import { SAME_EVENT, sharedWords } from '../timeline/likeness/same-event';
import type { Timeline } from '../timeline/timeline';
import { contradict } from './contradiction';
import { overlap, sameUnit } from './match';
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

/** One event and one thing measured, for which two sources give two values. */
export interface Disagreement {
  /** Names what is measured, in the words of the first source. */
  of: string;
  unit: string;
  unitKind: FigureFact['unitKind'];
  /** Tells what happened to what is measured; null when no source says it. */
  predicate: Predicate | null;
  /** The id of the timeline's event, when both sentences report it. */
  event: string | null;
  /** One side for each value that excludes the others, with the earliest source of each. */
  sides: Side[];
}

/** At most this many are shown: those whose articles came first. */
const MAX_SHOWN = 3;
/**
 * Share of their words that two sentences about one event must have in common, where they name no day in common. Chosen
 * on labelled pairs.
 */
const SAME_EVENT_UNDATED = 0.18;

/**
 * Finds where the sources of a story disagree. Figures of one article are not compared with each other; a value that
 * only comes later is no disagreement but a development (`findFigureSeries`). At most three. Deterministic, whatever
 * the order.
 */
export function findDisagreements(articles: StoryArticle[], timeline: Timeline | null = null): Disagreement[] {
  const figures = articles
    .flatMap(measuredFigures)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.article < b.article ? -1 : 1));
  const eventOf = eventsBySentence(timeline);
  const groups: MeasuredFigure[][] = [];
  const used = new Set<FigureFact>();
  for (const figure of figures) {
    if (used.has(figure.fact)) continue;
    const against = figures.filter(
      (other) => other !== figure && !used.has(other.fact) && disagree(figure, other, eventOf),
    );
    if (!against.length) continue;
    const group = [figure];
    for (const other of against)
      if (group.every((side) => side === figure || contradict(side, other))) group.push(other);
    for (const side of group) used.add(side.fact);
    groups.push(group);
  }
  return groups.slice(0, MAX_SHOWN).map((group) => {
    const events = new Set(group.map((side) => eventOf.get(sentenceKey(side.article, side.position)) ?? null));
    const [event] = events;
    return {
      of: group[0].fact.of,
      unit: group[0].fact.unit,
      unitKind: group[0].fact.unitKind,
      predicate: group.find(({ fact }) => fact.predicate)?.fact.predicate ?? null,
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

function disagree(a: MeasuredFigure, b: MeasuredFigure, eventOf: Map<string, string>): boolean {
  if (!contradict(a, b)) return false;
  const eventA = eventOf.get(sentenceKey(a.article, a.position));
  if (eventA !== undefined && eventA === eventOf.get(sentenceKey(b.article, b.position))) return true;
  const shared = sharedWords(termsIn(a.text), termsIn(b.text));
  return shared > (a.dates.some((date) => b.dates.includes(date)) ? SAME_EVENT : SAME_EVENT_UNDATED);
}

/**
 * Tells whether two figures measure one thing: they have the same unit, and the same predicate, or else the same noun.
 */
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
