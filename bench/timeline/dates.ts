import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { findDates } from '../../lib/facts/dates/find-dates';
import { isoDay } from '../../lib/stories/story';
import { rankDates } from '../../lib/stories/timeline/rank-dates';
import { type ArticleReading, readArticle } from '../../lib/stories/timeline/read-article';
import { subjectOf, type TermTally, tallyTerms } from '../../lib/stories/timeline/story-subject';
import { DAY_MS } from '../../lib/text/calendar';
import { show } from '../stories/baseline';
import { readLines } from '../stories/data';
import { f1 } from '../stories/measures';

const TopicArticle = v.object({
  id: v.string(),
  title: v.string(),
  text: v.string(),
  date: v.string(),
  source: v.string(),
});
const Entry = v.tuple([v.string(), v.array(v.string())]);
const Reference = v.union([
  v.array(Entry),
  v.object({ timeline: v.array(Entry) }),
  v.object({ dates: v.array(v.string()) }),
]);

/** A topic's saved articles, oldest first, and the days (since 1970, in order) of each journalist's timeline of it. */
interface Topic {
  name: string;
  articles: ArticleReading[];
  references: number[][];
}

/** Ranks the days of a story, those that matter most first. */
type Ranking = (articles: ArticleReading[]) => number[];

/** Articles a reader has saved when the first five dates are asked for, and how many such readers are asked. */
const SAVED = 20;
const TOP = 5;
const READERS = 30;

/**
 * Compares the days that matter with journalists' timelines. Date F1 is as published (Gholipour Ghalandari and Ifrim 2020): as
 * many days as the reference has, chosen between its first and its last; the mean over references. Chance is the share
 * of that span's days that the reference has. "Any day" gives no span away.
 *
 * Splits: published figures are over all 9 topics (19 references) of Timeline17 and all 47 people of Entities (whose
 * references were cut to the span of the articles, which is not done here); these are over the topics the folder holds.
 */
export function rankedDates(data: string, figures: Record<string, number>, lines: string[]): void {
  const topics = readTopics(data);
  if (!topics.length) console.log(`timeline: no topics in ${data}, skipped`);
  for (const [set, prefix, published] of [
    ['Timeline17', 't17-', 'DATEWISE 0.544 over all 9 topics'],
    ['Entities', 'ent-', 'DATEWISE 0.205 over all 47 people'],
  ]) {
    const own = topics.filter(({ name }) => name.startsWith(prefix));
    if (!own.length) continue;
    const references = own.reduce((sum, topic) => sum + topic.references.length, 0);
    console.log(`${set}: ${own.length} topics, ${references} references (published: ${published})`);
    for (const { name, articles } of own)
      lines.push(JSON.stringify({ topic: name, dates: ranking(articles).slice(0, 60).map(isoDay) }));
    show(figures, `${set}: date F1`, mean(own.flatMap((topic) => inSpan(topic, ranking))));
    show(figures, `${set}: date F1, mean over topics`, mean(own.map((topic) => mean(inSpan(topic, ranking)))));
    show(figures, `${set}: date F1, any day, mean over topics`, mean(own.map((topic) => mean(anyDay(topic, ranking)))));
    show(figures, `${set}: date F1, baseline`, mean(own.flatMap((topic) => inSpan(topic, baseline))));
    show(figures, `${set}: date F1, chance`, mean(own.flatMap(chances)));
    for (const [of, rank] of [
      ['', ranking],
      [', baseline', baseline],
    ] as const) {
      const top = own.map((topic) => topDates(topic, rank));
      show(figures, `${set}: top ${TOP} of ${SAVED} saved${of}, precision`, mean(top.map(({ exact }) => exact)));
      show(figures, `${set}: top ${TOP} of ${SAVED} saved${of}, ± 1 day`, mean(top.map(({ near }) => near)));
      show(figures, `${set}: top ${TOP} of ${SAVED} saved${of}, in span`, mean(top.map(({ within }) => within)));
    }
  }
}

/** They are ranked as the product ranks them. */
function ranking(articles: ArticleReading[]): number[] {
  const tally: TermTally = new Map();
  for (const { naming } of articles) tallyTerms(tally, naming);
  const scores = rankDates(articles, subjectOf(tally));
  return inOrder([...scores].filter(([date]) => date.length === 10).map(([date, score]) => [dayOf(date), score]));
}

/** By how many articles tell of a day, less half of those that tell of the day before. */
function baseline(articles: ArticleReading[]): number[] {
  const told = new Map<number, number>();
  for (const { mentions } of articles) {
    const days = new Set(
      mentions.filter(({ first, last, dateAt }) => dateAt && first === last).map(({ first }) => first),
    );
    for (const day of days) told.set(day, (told.get(day) ?? 0) + 1);
  }
  return inOrder([...told].map(([day, count]) => [day, count - (told.get(day - 1) ?? 0) / 2]));
}

function inOrder(scores: [day: number, score: number][]): number[] {
  return scores.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([day]) => day);
}

function inSpan({ articles, references }: Topic, rank: Ranking): number[] {
  const ranked = rank(articles);
  return references.map((reference) => dateF1(ranked.filter(isWithin(reference)), reference));
}

function anyDay({ articles, references }: Topic, rank: Ranking): number[] {
  const ranked = rank(articles);
  return references.map((reference) => dateF1(ranked, reference));
}

/** Compares as many days as the reference has. */
function dateF1(ranked: number[], reference: number[]): number {
  const chosen = ranked.slice(0, reference.length);
  return f1(chosen.filter((day) => reference.includes(day)).length, chosen.length, reference.length);
}

function chances({ references }: Topic): number[] {
  return references.map((days) => days.length / (days[days.length - 1] - days[0] + 1));
}

function isWithin(days: number[]): (day: number) => boolean {
  return (day) => day >= days[0] && day <= days[days.length - 1];
}

/**
 * Precision of the first five days of 20 articles spread evenly over the topic, against any of its references; the mean
 * over thirty readers, each of whom started on another article. `within`: of days in the span the references cover.
 */
function topDates({ articles, references }: Topic, rank: Ranking): { exact: number; near: number; within: number } {
  const told = new Set(references.flat());
  const isTold = (day: number) => told.has(day);
  const isNear = (day: number) => isTold(day) || isTold(day - 1) || isTold(day + 1);
  const span = isWithin([...told].sort((a, b) => a - b));
  const readers = Array.from({ length: READERS }, (_, reader) => {
    const step = articles.length / SAVED;
    const saved = Array.from({ length: SAVED }, (_, i) => articles[Math.floor((i + reader / READERS) * step)]);
    const ranked = rank([...new Set(saved)]);
    const share = (days: number[], is: (day: number) => boolean) => days.slice(0, TOP).filter(is).length / TOP;
    return { exact: share(ranked, isTold), near: share(ranked, isNear), within: share(ranked.filter(span), isTold) };
  });
  return {
    exact: mean(readers.map(({ exact }) => exact)),
    near: mean(readers.map(({ near }) => near)),
    within: mean(readers.map(({ within }) => within)),
  };
}

function readTopics(data: string): Topic[] {
  const folder = join(data, 'stories', 'timelines');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const files = readdirSync(join(folder, name));
      const articles = files.filter((file) => /^articles.*\.jsonl(?:\.gz)?$/.test(file));
      const timelines = files.filter((file) => /^timelines.*\.jsonl(?:\.gz)?$/.test(file));
      if (!articles.length || !timelines.length) return [];
      const read = (file: string) => readLines(join(folder, name, file));
      return {
        name,
        articles: articles
          .flatMap(read)
          .map((line) => readingOf(v.parse(TopicArticle, line)))
          .sort((a, b) => a.published - b.published),
        references: timelines.flatMap(read).map((line) => daysOf(v.parse(Reference, line))),
      };
    });
}

function daysOf(reference: v.InferOutput<typeof Reference>): number[] {
  const dates = Array.isArray(reference)
    ? reference.map(([date]) => date)
    : 'dates' in reference
      ? reference.dates
      : reference.timeline.map(([date]) => date);
  return [...new Set(dates.map(dayOf))].sort((a, b) => a - b);
}

function dayOf(date: string): number {
  return Math.round(Date.parse(date.slice(0, 10)) / DAY_MS);
}

function readingOf({ id, title, text, date, source }: v.InferOutput<typeof TopicArticle>): ArticleReading {
  const publishedAt = date.slice(0, 10);
  const blocks = text
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ type: 'paragraph' as const, text: line }));
  const { facts: dates } = findDates({ title, publishedAt, lang: 'en', blocks });
  const facts = { dates, figures: [], people: [] };
  return readArticle({ id, title, siteName: source, publishedAt, savedAt: publishedAt, lang: 'en', blocks, facts });
}

function mean(values: number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}
