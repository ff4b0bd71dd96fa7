import type { FigureSeries, SeriesPoint } from '../../stories/figures/figure-series';
import { keyEvents } from '../../stories/timeline/key-events';
import { newEvents } from '../../stories/timeline/new-events';
import { compareComing, compareEdtf, parseEdtf } from '../../text/edtf';
import type { Entry } from '../database/records';
import type { ShownEvent } from '../stories/timeline';
import { isToCome } from './to-come';

/** A figure whose value changed. */
export interface FigureChange {
  series: FigureSeries;
  from: SeriesPoint;
  to: SeriesPoint;
}

/** The news that a story's page shows first. */
export interface Latest {
  /** The weightiest event of the latest day that has a weighty one; null when nothing has happened by today. */
  event: ShownEvent | null;
  /** The events that are announced for today or later, soonest first. */
  planned: ShownEvent[];
  /** Holds what is new since the visit before; null when there was none, so that nothing can be called new. */
  news: News | null;
}

/** What a story has got since the reader last opened it. */
interface News {
  /** The number of articles that were saved since then. */
  articles: number;
  /** Events that only these articles report, the latest first. */
  events: ShownEvent[];
  figures: FigureChange[];
}

/** This many of the weightiest events may be the latest development: a passing remark is none. */
export const WEIGHTY = 18;

/**
 * Gives the latest of a story, which its page shows first.
 * @param today `YYYY-MM-DD`, where the reader is
 * @param before when the reader last looked, in milliseconds since 1970; null for never
 */
export function latestOf(
  told: { events: readonly ShownEvent[]; series: readonly FigureSeries[]; entries: readonly Entry[] },
  today: string,
  before: number | null,
): Latest {
  const events = told.events.filter(({ hidden }) => !hidden);
  const happened = events.filter(({ planned, date, own }) => !planned && !own && firstDay(date) <= today);
  const weightiest = [...keyEvents(happened, WEIGHTY)].sort((a, b) =>
    firstDay(a.date) < firstDay(b.date) ? 1 : firstDay(a.date) > firstDay(b.date) ? -1 : 0,
  );
  const planned = events.filter((event) => isToCome(event, today)).sort((a, b) => compareComing(a.date, b.date));
  return { event: weightiest[0] ?? null, planned, news: before === null ? null : newsSince(told, before) };
}

function newsSince(
  {
    events,
    series,
    entries,
  }: { events: readonly ShownEvent[]; series: readonly FigureSeries[]; entries: readonly Entry[] },
  before: number,
): News {
  const fresh = new Set(entries.filter(({ savedAt }) => savedAt > before).map(({ id }) => String(id)));
  return {
    articles: fresh.size,
    events: newEvents(
      events.filter(({ hidden }) => !hidden),
      (article) => fresh.has(article),
    ).sort((a, b) => compareEdtf(b.date, a.date)),
    figures: series.flatMap((one) => {
      const [from, to] = [one.points.findLast(({ article }) => !fresh.has(article)), one.points.at(-1)];
      return from && to && fresh.has(to.article) && !sameValue(from, to) ? [{ series: one, from, to }] : [];
    }),
  };
}

/** Gives the last step of a figure, and the value before it; null when it has only one value. */
export function lastChange(series: FigureSeries): FigureChange | null {
  const to = series.points.at(-1);
  const from = to && series.points.findLast((point) => !sameValue(point, to));
  return to && from ? { series, from, to } : null;
}

function sameValue(a: SeriesPoint, b: SeriesPoint): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high;
}

const firstDay = (date: string) => parseEdtf(date)?.start ?? '9999';
