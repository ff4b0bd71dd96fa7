import type { EventMention } from './event-mentions';
import type { ArticleReading } from './read-article';
import { isoDay } from './story';
import { focusOf, isOnSubject, type Subject } from './story-subject';

/** How a telling looks, and what it is then worth: factors, which multiply. Fitted on the days of journalists' timelines. */
const WORTH: ReadonlyArray<readonly [sign: string, factor: number, holds: (telling: Telling) => boolean]> = [
  ['tells what was still to come', 0.8, ({ mention }) => mention.role === 'planned'],
  ['dates words, not what they are about', 0.75, ({ mention }) => mention.role === 'saying'],
  ['stands beside a turning point', 1.45, ({ mention }) => mention.turning],
  ['names nothing of what the story is about', 0.7, ({ onSubject }) => !onSubject],
  ['is told a month later: it mattered', 1.3, ({ age }) => age > MONTH],
  ['is told in an article that looks back', 1.35, ({ age, retrospective }) => age > WEEK && retrospective],
  ['is from before the story: background', 0.35, ({ mention, opened }) => opened - mention.last > MONTH],
  ['is a few days, not one', 0.8, ({ length }) => length > 1 && length <= WEEK],
  ['is a month or so, not a day', 0.4, ({ length }) => length > WEEK && length <= 2 * MONTH],
  ['is a year or so, not a day', 0.15, ({ length }) => length > 2 * MONTH],
];
const WEEK = 7;
const MONTH = 30;
/** An article's telling is worth the root of its focus on the subject, and of this much beside. */
const UNFOCUSED = 0.1;
/** The most one article's telling is worth: no single one makes a day. */
const MOST = 2;
/** What an article adds to the day it came out, beside the days it tells of. */
const PUBLISHED = 0.25;
/** Share of the day before that a day's score loses: news goes on telling yesterday's event. */
const ECHO = 0.2;
/** What an echo leaves of it at least. */
const LEFT = 0.25;

/** One article's telling of a date. */
interface Telling {
  mention: EventMention;
  retrospective: boolean;
  onSubject: boolean;
  /** Days from the date to the telling; negative when it was to come. */
  age: number;
  /** Of the date, in days. */
  length: number;
  /** The day the story's first article came out. */
  opened: number;
}

/**
 * How much each date (EDTF) matters in a story: how many articles tell of it, and how. Each article counts once a date,
 * by its best telling; a day loses what is an echo of the day before. Arithmetic over what was read: no text is touched.
 */
export function rankDates(readings: Iterable<ArticleReading>, subject: Subject): Map<string, number> {
  const told = new Map<string, number>();
  const days = new Set<number>();
  // One order, so that sums of fractions come out the same.
  const all = [...readings].sort((a, b) => (a.article < b.article ? -1 : 1));
  const opened = all.reduce((first, { published }) => Math.min(first, published), Number.POSITIVE_INFINITY);
  for (const reading of all) {
    const focus = Math.sqrt(focusOf(reading, subject) + UNFOCUSED);
    const best = new Map<string, number>([[isoDay(reading.published), 0]]);
    days.add(reading.published);
    for (const mention of reading.mentions) {
      if (mention.dateAt === null) continue;
      if (mention.first === mention.last) days.add(mention.first);
      const date = keyOf(mention);
      const worth = Math.min(MOST, focus * worthOf(mention, reading, subject, opened));
      best.set(date, Math.max(worth, best.get(date) ?? 0));
    }
    for (const [date, worth] of best) told.set(date, (told.get(date) ?? 0) + worth);
    const day = isoDay(reading.published);
    told.set(day, (told.get(day) ?? 0) + PUBLISHED);
  }
  const scores = new Map(told);
  for (const day of days) {
    const score = told.get(isoDay(day)) ?? 0;
    const before = told.get(isoDay(day - 1)) ?? 0;
    scores.set(isoDay(day), Math.max(score * LEFT, score - ECHO * before));
  }
  return scores;
}

/** A date as scores are kept by: a day by its plain value, whatever the text adds to it ("about", "an evening"). */
export function keyOf({ date, first, last }: Pick<EventMention, 'date' | 'first' | 'last'>): string {
  return first === last ? isoDay(first) : date;
}

function worthOf(mention: EventMention, reading: ArticleReading, subject: Subject, opened: number): number {
  const telling: Telling = {
    mention,
    retrospective: reading.retrospective,
    onSubject: isOnSubject(mention.terms, subject),
    age: mention.published - mention.last,
    length: mention.last - mention.first + 1,
    opened,
  };
  return WORTH.reduce((worth, [, factor, holds]) => (holds(telling) ? worth * factor : worth), 1);
}
