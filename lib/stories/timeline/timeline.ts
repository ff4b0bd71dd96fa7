import { compareEdtf } from '../../text/edtf';
import type { Position } from '../../text/position';
import { withFullNames } from '../naming/full-names';
import { Introductions, namedIn } from '../naming/introductions';
import type { Story, StoryArticle } from '../story';
import type { TimelineEvent } from './event';
import type { EventMention } from './event-mentions';
import { isLateReport, isPlanOf, isRetold, isVaguePlan } from './likeness/retold';
import { keyOf, rankDates } from './rank-dates';
import { type ArticleReading, readArticle } from './read-article';
import { bestFirst, groupReports, isClear, namesIn, reportOf } from './reports';
import { standsAlone } from './stands-alone';
import { isOfStory, type Openings, tallyOpening } from './story-openings';
import { type Subject, subjectOf, type TermTally, tallyTerms } from './story-subject';
import { tellHeadlines } from './tell-headlines';
import { tellingOf } from './telling';

/** Version of the method: a stored timeline of an older one is built again. */
const TIMELINE_METHOD = 15;

/** A story's events in order of date. Plain data. */
export interface Timeline {
  story: string;
  events: TimelineEvent[];
  method: number;
}

/** The weight of an event without a date of its own, which has the day on which its article was published. */
const UNDATED = 0.5;
/** A date vaguer than this many days hardly tells when. */
const VAGUE = 62;
const WEEK = 7;
/** An event that ended this many days before a story's first article is its background. */
const BACKGROUND = 30;
/** The share of its date's score that an event always keeps, whatever else happened on that date. */
const SHARE_OF_NONE = 0.1;

/** A timeline in the making: what each article reports, by date. `addToTimeline` changes it. */
export interface TimelineDraft {
  story: string;
  readings: Map<string, ArticleReading>;
  tally: TermTally;
  openings: Openings;
  /** The mentions of each date (EDTF), and the events they make; null until somebody asks. */
  dates: Map<string, { mentions: EventMention[]; events: EventMention[][] | null }>;
}

/** Gives a timeline without articles. */
export function emptyTimeline(story: string): TimelineDraft {
  return { story, readings: new Map(), tally: new Map(), openings: new Map(), dates: new Map() };
}

/**
 * Adds one article, unless it is there: reads it, and no other. Gives the dates (EDTF) it mentions, whose events are to
 * be grouped again. The cost is that of the article, however long the story is.
 */
export function addToTimeline(draft: TimelineDraft, article: StoryArticle): string[] {
  if (draft.readings.has(article.id)) return [];
  const reading = readArticle(article);
  draft.readings.set(article.id, reading);
  tallyTerms(draft.tally, reading.naming);
  tallyOpening(draft.openings, reading);
  const dates = new Set<string>();
  for (const mention of reading.mentions) {
    if (!mention.main) continue;
    dates.add(mention.date);
    const standing = draft.dates.get(mention.date);
    if (standing) {
      standing.mentions.push(mention);
      standing.events = null;
    } else draft.dates.set(mention.date, { mentions: [mention], events: null });
  }
  return [...dates];
}

/**
 * Gives the timeline in its current state: sentences on one date that report the same event are one event. Only dates
 * that were added to are grouped again; the rest is arithmetic. The order in which articles were added does not matter.
 */
export function timelineOf(draft: TimelineDraft): Timeline {
  const subject = subjectOf(draft.tally);
  const scores = rankDates(draft.readings.values(), subject);
  const opened = [...draft.readings.values()].reduce(
    (first, { published }) => Math.min(first, published),
    Number.POSITIVE_INFINITY,
  );
  const closed = Math.max(...[...draft.readings.values()].map(({ published }) => published));
  const events: TimelineEvent[] = [];
  for (const [date, standing] of draft.dates) {
    standing.events ??= groupReports(standing.mentions);
    for (const group of standing.events) {
      const articles = new Set(group.map(({ article }) => article));
      const headlines = [...articles].flatMap((article) => draft.readings.get(article)?.headline ?? []);
      const reports = bestFirst(group, { tally: draft.tally, subject, headlines });
      const [best] = reports;
      const share = group.length / standing.mentions.length;
      const score = scores.get(keyOf(best)) ?? 0;
      events.push({
        id: `${date} ${best.article} ${best.position.block}:${best.position.start}`,
        date,
        text: tellingOf(best.text),
        reports: reports.map(reportOf),
        planned: best.role === 'planned',
        people: namesIn(reports),
        isClear:
          isClear(best, subject) &&
          best.last - best.first < VAGUE &&
          isHappening(reports) &&
          isOfStory(reports, draft.openings, draft.readings) &&
          !isOvertaken(best, closed),
        isBackground: isBefore(best, opened),
        weight: score * (SHARE_OF_NONE + (1 - SHARE_OF_NONE) * share) * (best.dateAt ? 1 : UNDATED),
      });
    }
  }
  const most = events.reduce((highest, { weight }) => Math.max(highest, weight), Number.MIN_VALUE);
  for (const event of events) event.weight /= most;
  const once = toldOnce(events, placesOfOtherDays(draft), subject);
  nameFully(once, draft);
  const told = tellHeadlines(once, draft.readings);
  told.sort((a, b) => compareEdtf(a.date, b.date) || b.weight - a.weight || (a.id < b.id ? -1 : 1));
  return { story: draft.story, events: told, method: TIMELINE_METHOD };
}

/**
 * Builds the timeline of a story, from its articles and their facts. Articles of other stories in `articles` are
 * skipped. Deterministic; linear in the articles.
 */
export function buildTimeline(story: Pick<Story, 'id' | 'articles'>, articles: StoryArticle[]): Timeline {
  const members = new Set(story.articles.map(({ article }) => article));
  const draft = emptyTimeline(story.id);
  for (const article of articles) if (members.has(article.id)) addToTimeline(draft, article);
  return timelineOf(draft);
}

/**
 * Removes repeated sentences: outlets print the same one, and count its days from their own. An event is told in words
 * that no weightier event has, and is left out when it has none. An event that only repeats another one is not shown at
 * first.
 */
function toldOnce(events: TimelineEvent[], elsewhere: ReadonlySet<string>, subject: Subject): TimelineEvent[] {
  const told = new Set<string>();
  const kept: TimelineEvent[] = [];
  for (const event of [...events].sort(heaviestFirst)) {
    const reports = event.reports.filter(({ text }) => !told.has(sameText(tellingOf(text))));
    if (!reports.length) continue;
    for (const { text } of reports) told.add(sameText(tellingOf(text)));
    const text = tellingOf(reports[0].text);
    kept.push({
      ...event,
      text,
      reports,
      isClear: event.isClear && isOfItsDate({ reports }, elsewhere) && standsAlone(text, subject),
    });
  }
  const shown: TimelineEvent[] = [];
  // What happened on a day is told before what was planned for it. The opening of an article reports the event best.
  for (const event of kept
    .filter(({ isClear }) => isClear)
    .sort((a, b) => Number(a.planned) - Number(b.planned) || opens(b) - opens(a) || heaviestFirst(a, b))) {
    if (shown.some((other) => isRetold(event, other) || isPlanOf(event, other))) event.isClear = false;
    else shown.push(event);
  }
  const [dated, undated] = [true, false].map((has) =>
    shown.filter(({ reports }) => has === (reports[0].dateAt !== null)),
  );
  for (const event of undated) if (dated.some((other) => isLateReport(event, other))) event.isClear = false;
  for (const event of shown) {
    if (shown.some((other) => other !== event && other.isClear && isVaguePlan(event, other))) event.isClear = false;
  }
  if (!shown.some(({ isBackground }) => !isBackground)) showAnOpening(kept, elsewhere, subject);
  return kept;
}

/** Calls the people of each event by their full names, with their offices, as the story's articles do. */
function nameFully(events: TimelineEvent[], { readings }: TimelineDraft): void {
  const all = new Introductions([...readings.values()].flatMap(({ people }) => people));
  for (const event of events) {
    const [{ article, position, text }] = event.reports;
    const own = readings.get(article)?.people ?? [];
    event.text = withFullNames(event.text, namedIn(position, text, own, all));
  }
}

/** Shows what the weightiest article opens with, of those that can be read alone: a story of which nothing else is clear tells that. */
function showAnOpening(events: TimelineEvent[], elsewhere: ReadonlySet<string>, subject: Subject): void {
  const [best] = events
    .filter((event) => opens(event) && isOfItsDate(event, elsewhere) && !event.planned && !event.isBackground)
    .filter(({ text }) => standsAlone(text, subject))
    .sort(heaviestFirst);
  if (best) best.isClear = true;
}

/** Tells whether a sentence names its date, or no other one. */
function isOfItsDate({ reports: [best] }: Pick<TimelineEvent, 'reports'>, elsewhere: ReadonlySet<string>): boolean {
  return best.dateAt !== null || !elsewhere.has(placeOf(best.article, best.position));
}

/** Gives the places of the sentences that name another day than that of their publication, or the day before it. */
function placesOfOtherDays({ readings }: TimelineDraft): Set<string> {
  const mentions = [...readings.values()].flatMap((reading) => reading.mentions);
  const others = mentions.filter(({ first, last, published }) => first < published - 1 || last > published);
  return new Set(others.map(({ article, position }) => placeOf(article, position)));
}

function placeOf(article: string, { block, start }: Position): string {
  return `${article} ${block}:${start}`;
}

function heaviestFirst(a: TimelineEvent, b: TimelineEvent): number {
  return b.weight - a.weight || (a.id < b.id ? -1 : 1);
}

function opens({ reports: [{ position }] }: TimelineEvent): number {
  return Number(position.block === 0 && position.start === 0);
}

/**
 * Tells whether an undated opening is an event of its day: it may be anything, of any day, so it counts where another article
 * reports it, and names the day.
 */
function isHappening([best, ...others]: EventMention[]): boolean {
  return best.dateAt !== null || others.some(({ article, dateAt }) => article !== best.article && dateAt !== null);
}

/** Tells whether a plan's day has come since it was told: what came of it is told elsewhere, or not known. */
function isOvertaken({ role, last, published }: EventMention, closed: number): boolean {
  return role === 'planned' && closed > published && closed >= last;
}

/** Tells whether what happened is background of a story that was first told on the day `opened`: long before it, or vaguely before it. */
function isBefore({ first, last }: EventMention, opened: number): boolean {
  const isVague = last > first;
  return opened - last > BACKGROUND || (isVague && last < opened) || (last - first > WEEK && first < opened);
}

function sameText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
