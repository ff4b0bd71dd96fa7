import { isoDay } from '../story';
import { termsIn } from '../terms/terms';
import { daySpan } from './dates/day-span';
import type { Report, TimelineEvent } from './event';
import type { EventMention } from './event-mentions';
import type { Headline } from './headlines/headline';
import { groupHeadlines, type HeadlineGroup, shareTold } from './headlines/headline-groups';
import { isLateOnPoint, shareExactNumber } from './likeness/retold';
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
  const first = Math.min(...group.map(({ published }) => published));
  const isOfDay = ({ date }: TimelineEvent) => (daySpan(date)?.last ?? first) >= first;
  const isTold = (event: TimelineEvent) =>
    isIn(event.reports[0], leads) ||
    (isOwn(event) && isOfDay(event)) ||
    tells(event.text, group) ||
    (hasDay(event) && group.some((one) => isLateOnPoint({ date: isoDay(one.published), text: one.text }, event)));
  if (near.some((event) => event.isClear && isTold(event))) return events;
  const headline = mostTelling(group);
  const lead = leads.find(({ article }) => article === headline.article);
  if (!lead) return events;
  const dating = group.flatMap(({ article }) => readings.get(article)?.mentions.filter(isOwnDay) ?? []);
  const isDated = ({ date, reports }: TimelineEvent) =>
    (date === isoDay(headline.published) && isIn(lead, reports)) ||
    dating.some((mention) => mention.date === date && isIn(mention, reports) && isIn(mention, leads));
  const [base] = near
    .filter((event) => !event.isClear && isDay(event) && isDated(event))
    .sort((a, b) => b.weight - a.weight);
  const made = base
    ? { ...base, text: headline.text, isClear: true, isBackground: false }
    : entryOf(headline, lead, Math.max(0, ...events.filter(isOwn).map((event) => event.weight)));
  const entry = withReports(made, headline.article, leads);
  const others = events.filter((event) => event !== base);
  // Where the sentence tells of that day as still to come, its headline does.
  if (others.some(({ id }) => id === entry.id)) return events;
  return [...others.flatMap(told), entry];

  /** Leaves out what told nothing but this, and folds away what one of the articles told as of a month: it is this news. */
  function told(event: TimelineEvent): TimelineEvent[] {
    if (event.reports.every((report) => report.dateAt === null && isIn(report, leads))) return [];
    return [isOwn(event) && !near.includes(event) ? { ...event, isClear: false } : event];
  }
}

/** Tells whether a sentence names the day of what it tells. */
function isOwnDay({ dateAt, isOwn, first, last }: EventMention): boolean {
  return dateAt !== null && isOwn && first === last;
}

function hasDay({ reports: [{ dateAt }] }: TimelineEvent): boolean {
  return dateAt !== null;
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
  const all = [...event.reports, ...leads.map(reportOf).filter((lead) => !isIn(lead, event.reports))];
  const [own, others] = [true, false].map((isOwn) => all.filter((report) => (report.article === article) === isOwn));
  return { ...event, id: `${event.date} ${placeOf(own[0])}`, reports: [...own, ...others] };
}

/** Tells whether an event is of the days on which a group of articles came, or shortly before. */
function isNear({ date }: TimelineEvent, group: HeadlineGroup): boolean {
  const span = daySpan(date);
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
    shareTold(terms, group) >= TOLD.share ||
    group.some((one) => sharedWords(one.terms, terms) >= TOLD.common || shareExactNumber(one.text, text))
  );
}

function mostTelling(group: HeadlineGroup): Headline {
  return group.reduce((best, one) => (shareTold(one.terms, group) > shareTold(best.terms, group) ? one : best));
}

type Sentence = Pick<Report, 'article' | 'position'>;

function isIn(sentence: Sentence, others: readonly Sentence[]): boolean {
  return others.some((other) => placeOf(other) === placeOf(sentence));
}

function placeOf({ article, position: { block, start } }: Sentence): string {
  return `${article} ${block}:${start}`;
}

function isDay({ date }: TimelineEvent): boolean {
  const span = daySpan(date);
  return span !== null && span.first === span.last;
}
