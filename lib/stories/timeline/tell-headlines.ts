import { DAY_MS } from '../../text/calendar';
import { parseEdtf } from '../../text/edtf';
import { isoDay } from '../story';
import { termsIn } from '../terms/terms';
import type { Report, TimelineEvent } from './event';
import type { EventMention } from './event-mentions';
import type { Headline } from './headlines/headline';
import { groupHeadlines, type HeadlineGroup, shareTold } from './headlines/headline-groups';
import { sharedWords } from './likeness/same-event';
import type { ArticleReading } from './read-article';
import { namesIn, reportOf } from './reports';

/** An entry tells what headlines tell where it has this share of their words, or so many in common with one of them (Dice). */
const TOLD = { share: 0.4, common: 0.3 };
/** News tells what happened at most so many days before. */
const LATE = 3;
/** A date of this many days or more does not tell when. */
const VAGUE = 7;

type Readings = ReadonlyMap<string, ArticleReading>;

/**
 * Sees to it that what several outlets give as their headline on the same day or the next has an entry: where no clear one
 * tells it, the headline that is most like the others is one, on the day that its article names, or else on that of its publication.
 */
export function tellHeadlines(events: readonly TimelineEvent[], readings: Readings): TimelineEvent[] {
  const headlines = [...readings.values()].flatMap(({ headline }) => headline ?? []);
  return groupHeadlines(headlines).reduce((told, group) => withHeadline(told, group, readings), [...events]);
}

function withHeadline(events: TimelineEvent[], group: HeadlineGroup, readings: Readings): TimelineEvent[] {
  const near = events.filter((event) => !event.planned && isNear(event, group));
  const leads = group.flatMap(({ article }) => readings.get(article)?.lead ?? []);
  const isOwn = ({ reports }: TimelineEvent) => reports.some((report) => isIn(report, leads));
  if (near.some((event) => event.isClear && (isOwn(event) || tells(event.text, group)))) return events;
  const headline = mostTelling(group);
  const lead = leads.find(({ article }) => article === headline.article);
  if (!lead) return events;
  const isDated = ({ reports }: TimelineEvent) =>
    reports.some((report) => isIn(report, leads) && (report.dateAt !== null || report.article === headline.article));
  const [base] = near.filter((event) => isDay(event) && isDated(event)).sort((a, b) => b.weight - a.weight);
  const entry = base
    ? { ...base, text: headline.text, isClear: true, isBackground: false }
    : entryOf(headline, lead, Math.max(0, ...events.filter(isOwn).map((event) => event.weight)));
  return [...events.filter((event) => event !== base).flatMap(told), withReports(entry, headline.article, leads)];

  /** Leaves out what told nothing but this, and folds away what one of the articles told as of a month: it is this news. */
  function told(event: TimelineEvent): TimelineEvent[] {
    if (event.reports.every((report) => report.dateAt === null && isIn(report, leads))) return [];
    return [isOwn(event) && !near.includes(event) ? { ...event, isClear: false } : event];
  }
}

/** Makes the entry of a headline that has only been reported on its day. */
function entryOf({ text, published }: Headline, lead: EventMention, weight: number): TimelineEvent {
  const date = isoDay(published);
  return {
    id: `${date} ${placeOf(lead)}`,
    date,
    text,
    reports: [reportOf(lead)],
    planned: false,
    people: namesIn([lead]),
    isClear: true,
    isBackground: false,
    weight,
  };
}

/** Puts the reports of one article first, and adds the other articles that opened with the news. */
function withReports(event: TimelineEvent, article: string, leads: readonly EventMention[]): TimelineEvent {
  const all = [...event.reports, ...leads.map(reportOf).filter((lead) => !event.reports.some(isAt(lead)))];
  const [own, others] = [true, false].map((isOwn) => all.filter((report) => (report.article === article) === isOwn));
  return { ...event, id: `${event.date} ${placeOf(own[0])}`, reports: [...own, ...others] };
}

/** Tells whether an event is of the days on which a group of articles came, or shortly before. */
function isNear({ date }: TimelineEvent, group: HeadlineGroup): boolean {
  const span = daysOf(date);
  const days = group.map(({ published }) => published);
  return (
    span !== null &&
    span.last - span.first < VAGUE &&
    span.last >= Math.min(...days) - LATE &&
    span.first <= Math.max(...days)
  );
}

/** Tells whether a text tells what headlines do. */
function tells(text: string, group: HeadlineGroup): boolean {
  const terms = termsIn(text);
  return (
    shareTold(terms, group) >= TOLD.share || group.some((headline) => sharedWords(headline.terms, terms) >= TOLD.common)
  );
}

function mostTelling(group: HeadlineGroup): Headline {
  return group.reduce((best, one) => (shareTold(one.terms, group) > shareTold(best.terms, group) ? one : best));
}

function isIn(report: Report, leads: readonly EventMention[]): boolean {
  return leads.some(isAt(report));
}

function isAt(report: Pick<Report, 'article' | 'position'>) {
  return (other: Pick<Report, 'article' | 'position'>) => placeOf(other) === placeOf(report);
}

function placeOf({ article, position: { block, start } }: Pick<Report, 'article' | 'position'>): string {
  return `${article} ${block}:${start}`;
}

function isDay({ date }: TimelineEvent): boolean {
  const span = daysOf(date);
  return span !== null && span.first === span.last;
}

function daysOf(date: string): { first: number; last: number } | null {
  const span = parseEdtf(date);
  return span && { first: Date.parse(span.start) / DAY_MS, last: Date.parse(span.end) / DAY_MS };
}
