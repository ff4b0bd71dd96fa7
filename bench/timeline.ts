import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { findDates } from '../lib/facts/dates';
import { findFacts } from '../lib/facts/find-facts';
import { findDisagreements } from '../lib/stories/disagreements';
import { mentionsOf } from '../lib/stories/event-mentions';
import { rankDays } from '../lib/stories/rank-days';
import { SAME_EVENT, SentenceTerms } from '../lib/stories/same-event';
import { isoDay, type StoryArticle } from '../lib/stories/story';
import { subjectsOf } from '../lib/stories/timeline';
import { DISAGREEMENT_PAIRS } from './disagreement-pairs';
import type { BenchOptions } from './run';
import { checkBaseline, keepBaseline } from './stories-baseline';
import { readLines } from './stories-data';
import { f1 } from './stories-measures';

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
const Pair = v.object({ topic: v.string(), date: v.string(), a: v.string(), b: v.string() });

/** A topic's saved articles, and the days (since 1970) of each journalist's timeline of it. */
interface Topic {
  name: string;
  articles: StoryArticle[];
  references: Set<number>[];
}

/** Articles a reader has saved when the first five dates are asked for. */
const SAVED = 20;
const TOP = 5;

/** Timelines: which days matter, which sentences tell one event, where figures disagree. */
export async function bench(options: BenchOptions): Promise<void> {
  const figures: Record<string, number> = {};
  const lines: string[] = [];
  const topics = readTopics(options.data);
  if (!topics.length) console.log(`timeline: no topics in ${options.data}, skipped`);
  // Splits: the published figures (DATEWISE and others) are over all topics, these over those the folder holds.
  for (const [set, prefix] of [
    ['Timeline17', 't17-'],
    ['Entities', 'ent-'],
  ]) {
    const own = topics.filter(({ name }) => name.startsWith(prefix));
    if (!own.length) continue;
    const scores = own.map((topic) => {
      const ranked = ranking(topic.articles);
      lines.push(JSON.stringify({ topic: topic.name, dates: ranked.slice(0, 60).map(isoDay) }));
      return mean(topic.references.map((reference) => dateF1(ranked, reference)));
    });
    show(figures, `${set}: date F1`, mean(scores));
    const top = own.map(({ articles, references }) => topDates(articles, references));
    show(figures, `${set}: top five dates of ${SAVED} saved, precision`, mean(top.map(({ exact }) => exact)));
    show(figures, `${set}: the same, ± 1 day`, mean(top.map(({ near }) => near)));
  }
  samePairs(options.data, figures);
  disagreements(figures);
  if (options.out) writeFileSync(options.out, `${lines.join('\n')}\n`);
  if (options.rest.includes('keep')) keepBaseline('timeline', figures);
  if (options.check) checkBaseline('timeline', figures);
}

function show(figures: Record<string, number>, name: string, value: number): void {
  figures[name] = value;
  console.log(`${name.padEnd(60)} ${value.toFixed(3)}`);
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
        articles: articles.flatMap(read).map((line) => articleOf(v.parse(TopicArticle, line))),
        references: timelines.flatMap(read).map((line) => daysOf(v.parse(Reference, line))),
      };
    });
}

function daysOf(reference: v.InferOutput<typeof Reference>): Set<number> {
  const dates = Array.isArray(reference)
    ? reference.map(([date]) => date)
    : 'dates' in reference
      ? reference.dates
      : reference.timeline.map(([date]) => date);
  return new Set(dates.map((date) => Math.round(Date.parse(date.slice(0, 10)) / 864e5)));
}

function articleOf({ id, title, text, date, source }: v.InferOutput<typeof TopicArticle>): StoryArticle {
  const publishedAt = date.slice(0, 10);
  const blocks = text
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ type: 'paragraph' as const, text: line }));
  const { facts: dates } = findDates({ title, publishedAt, lang: 'en', blocks });
  const facts = { dates, figures: [], people: [] };
  return { id, title, siteName: source, publishedAt, savedAt: publishedAt, lang: 'en', blocks, facts };
}

/** Days of a story, those that matter most first. */
function ranking(articles: StoryArticle[]): number[] {
  const days = rankDays(articles.flatMap(mentionsOf), subjectsOf(articles));
  return [...days].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([day]) => day);
}

/** As many days as the reference has. */
function dateF1(ranked: number[], reference: Set<number>): number {
  const chosen = ranked.slice(0, reference.size);
  return f1(chosen.filter((day) => reference.has(day)).length, chosen.length, reference.size);
}

/** Precision of the first five days, of 20 articles spread evenly over the topic, against any of its references. */
function topDates(articles: StoryArticle[], references: Set<number>[]): { exact: number; near: number } {
  const inOrder = [...articles].sort((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? -1 : 1));
  const saved = inOrder.filter(
    (_, i) => Math.floor((i * SAVED) / inOrder.length) !== Math.floor(((i - 1) * SAVED) / inOrder.length),
  );
  const chosen = ranking(saved).slice(0, TOP);
  const told = (day: number) => references.some((reference) => reference.has(day));
  return {
    exact: chosen.filter(told).length / TOP,
    near: chosen.filter((day) => told(day) || told(day - 1) || told(day + 1)).length / TOP,
  };
}

/** Pairs of sentences on one date, against labels of our own (`same-date-pairs.labels.json`, in the order of the file). */
function samePairs(data: string, figures: Record<string, number>): void {
  const file = join(data, 'stories', 'same-date-pairs.jsonl');
  if (!existsSync(file)) {
    console.log('same-date pairs: no data, skipped');
    return;
  }
  const pairs = readLines(file).map((line) => v.parse(Pair, line));
  const labels = v.parse(
    v.array(v.picklist([0, 1])),
    JSON.parse(readFileSync(new URL('./same-date-pairs.labels.json', import.meta.url), 'utf8')),
  );
  if (labels.length !== pairs.length) {
    console.log('same-date pairs: other pairs than those labelled, skipped');
    return;
  }
  const terms = new Map<string, SentenceTerms>();
  for (const { topic, a, b } of pairs) {
    const own = terms.get(topic) ?? new SentenceTerms();
    own.add(a);
    own.add(b);
    terms.set(topic, own);
  }
  const same = pairs.map(({ topic, a, b }) => (terms.get(topic)?.overlap(a, b) ?? 0) > SAME_EVENT);
  const hits = same.filter((is, i) => is && labels[i] === 1).length;
  const gold = labels.filter((label) => label === 1).length;
  show(figures, 'same-date pairs: F1', f1(hits, same.filter(Boolean).length, gold));
  show(figures, 'same-date pairs: F1 when all are the same', f1(gold, labels.length, gold));
}

function disagreements(figures: Record<string, number>): void {
  let hits = 0;
  let found = 0;
  let gold = 0;
  for (const [a, b, disagree] of DISAGREEMENT_PAIRS) {
    const articles = [a, b].map((text, i): StoryArticle => {
      const blocks = [{ type: 'paragraph' as const, text }];
      const about = { title: '', siteName: `outlet ${i}`, publishedAt: '2025-06-03', lang: 'en', blocks };
      const facts = findFacts({ ...about, url: '', byline: [] }, { people: null });
      return { ...about, id: String(i), savedAt: '2025-06-03', facts };
    });
    const is = findDisagreements(articles).length > 0;
    if (is) found++;
    if (disagree) gold++;
    if (is && disagree) hits++;
  }
  show(figures, 'disagreeing figures: precision', hits / found);
  show(figures, 'disagreeing figures: recall', hits / gold);
}

function mean(values: number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}
