import { isoDay } from '../story';
import type { EventMention } from './event-mentions';
import type { ArticleReading } from './read-article';
import { focusOf, isOnSubject, type Subject } from './story-subject';

/**
 * The signs of a report, and what each makes it worth: factors, which multiply. They were fitted on the days of
 * journalists' timelines of 17 topics. Fits that leave one topic out agree on those for news, turning points, off the
 * subject, looking back and the day itself; the rest are small, and kept for what they mean.
 */
const WORTH: ReadonlyArray<readonly [sign: string, factor: number, holds: (report: DateReport) => boolean]> = [
  ['tells what was still to come', 0.9, ({ mention }) => mention.role === 'planned'],
  ['dates words, not what they are about', 0.9, ({ mention }) => mention.role === 'saying'],
  ['stands where news tells what is new', 1.3, ({ mention }) => mention.lead],
  ['stands beside a turning point', 1.4, ({ mention }) => mention.turning],
  ['names nothing of what the story is about', 0.6, ({ onSubject }) => !onSubject],
  ['is told on the day itself, which its publication says already', 0.5, ({ age }) => age === 0],
  ['is told the day after, as all news is', 0.8, ({ age }) => age === 1],
  ['is told in an article that looks back', 1.6, ({ age, retrospective }) => age > WEEK && retrospective],
  ['is from before the story: background', 0.15, ({ mention, opened }) => opened - mention.last > MONTH],
  ['is a few days, not one', 0.8, ({ length }) => length > 1 && length < WEEK],
  ['is a week or a month, not a day', 0.4, ({ length }) => length >= WEEK && length <= 2 * MONTH],
  ['is a year or so, not a day', 0.15, ({ length }) => length > 2 * MONTH],
];
const WEEK = 7;
const MONTH = 30;
/** This is added to each article's focus on the subject, so that one without it still counts. */
const UNFOCUSED = 0.1;
/** The most that one article's report is worth, so that no single one makes a day. */
const MAX_WORTH = 2;
/**
 * The weight of the articles that were published on a day, besides what is reported of it: times the root of their
 * number.
 */
const PUBLISHED = 0.7;
/** Several articles that report one date are worth more than their sum: times their number to this power. */
const AGREEMENT = 0.1;
/** Share of the score of the day before by which a day's score falls, because news repeats yesterday's event. */
const ECHO = 0.2;
/** The share of a score that is always left by an echo. */
const LEFT = 0.25;
/**
 * A day counts less among others that matter: its score is divided by what is within these `days`, beyond a `few`, to
 * this power.
 */
const CROWD = { days: 60, few: 20, power: 0.3 };
/**
 * The beginning of a matter is what is remembered: the last day of a story loses this much against the first (natural
 * logarithm).
 */
const BEGINNING = 0.4;

/** One article's report of a date. */
interface DateReport {
  mention: EventMention;
  retrospective: boolean;
  onSubject: boolean;
  /** Days from the date to the report; negative when it was still to come. */
  age: number;
  /** The length of the date, in days. */
  length: number;
  /** The day the story's first article was published. */
  opened: number;
}

/**
 * Gives how much each date (EDTF) matters in a story: how many articles report it, and how. Each article counts once
 * for a date, by its best report; a day loses what is an echo of the day before. It is arithmetic over what was read:
 * no text is touched.
 */
export function rankDates(readings: Iterable<ArticleReading>, subject: Subject): Map<string, number> {
  // The order is fixed, so that sums of fractions always have the same value.
  const articles = [...readings].sort((a, b) => (a.article < b.article ? -1 : 1));
  const opened = articles.reduce((first, { published }) => Math.min(first, published), Number.POSITIVE_INFINITY);
  const closed = articles.reduce((last, { published }) => Math.max(last, published), opened);
  const scores = new Map<string, number>();
  const days = new Map<number, number>();
  for (const [date, { worths, day, published }] of reportsByDate(articles, subject, opened)) {
    const score =
      worths.reduce((sum, worth) => sum + worth, 0) * worths.length ** AGREEMENT + Math.sqrt(published) * PUBLISHED;
    if (day === null) scores.set(date, score);
    else days.set(day, score);
  }
  const crowds = crowdsOf(days);
  for (const [day, score] of days) {
    const clear = Math.max(score * LEFT, score - ECHO * (days.get(day - 1) ?? 0));
    const into = Math.min(1, Math.max(0, (day - opened) / Math.max(1, closed - opened)));
    const crowd = (1 + (crowds.get(day) ?? 0) / CROWD.few) ** CROWD.power;
    scores.set(isoDay(day), (clear * Math.exp(-BEGINNING * into)) / crowd);
  }
  return scores;
}

interface ToldDate {
  /** The worth of each article's report. */
  worths: number[];
  /** Days since 1970; null when the date is longer than a day. */
  day: number | null;
  /** The number of articles that were published on it. */
  published: number;
}

function reportsByDate(articles: ArticleReading[], subject: Subject, opened: number): Map<string, ToldDate> {
  const told = new Map<string, ToldDate>();
  const dateOf = (date: string, day: number | null) => {
    const known = told.get(date) ?? { worths: [], day, published: 0 };
    told.set(date, known);
    return known;
  };
  const usual = articles.reduce((sum, reading) => sum + focusOf(reading, subject), 0) / articles.length;
  for (const reading of articles) {
    const focus = Math.sqrt((focusOf(reading, subject) + UNFOCUSED) / (usual + UNFOCUSED));
    const best = new Map<ToldDate, number>();
    for (const mention of reading.mentions) {
      if (mention.dateAt === null) continue;
      const date = dateOf(keyOf(mention), mention.first === mention.last ? mention.first : null);
      const worth = Math.min(MAX_WORTH, focus * worthOf(mention, reading, subject, opened));
      best.set(date, Math.max(worth, best.get(date) ?? 0));
    }
    for (const [{ worths }, worth] of best) worths.push(worth);
    dateOf(isoDay(reading.published), reading.published).published++;
  }
  return told;
}

/** Gives what is in the weeks around each day, its own score included. */
function crowdsOf(scores: ReadonlyMap<number, number>): Map<number, number> {
  const days = [...scores].sort((a, b) => a[0] - b[0]);
  const crowds = new Map<number, number>();
  let from = 0;
  let to = 0;
  let sum = 0;
  for (const [day] of days) {
    for (; to < days.length && days[to][0] <= day + CROWD.days; to++) sum += days[to][1];
    for (; days[from][0] < day - CROWD.days; from++) sum -= days[from][1];
    crowds.set(day, sum);
  }
  return crowds;
}

/** Gives the key of a date's score: a day by its plain value, whatever the text adds to it ("about", "an evening"). */
export function keyOf({ date, first, last }: Pick<EventMention, 'date' | 'first' | 'last'>): string {
  return first === last ? isoDay(first) : date;
}

function worthOf(mention: EventMention, reading: ArticleReading, subject: Subject, opened: number): number {
  const report: DateReport = {
    mention,
    retrospective: reading.retrospective,
    onSubject: isOnSubject(mention.terms, subject),
    age: mention.published - mention.last,
    length: mention.last - mention.first + 1,
    opened,
  };
  return WORTH.reduce((worth, [, factor, holds]) => (holds(report) ? worth * factor : worth), 1);
}
