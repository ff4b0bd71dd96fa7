import { writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { addToStories } from '../../lib/stories/add-to-stories';
import { buildStories, regroup } from '../../lib/stories/build-stories';
import { reasonFor } from '../../lib/stories/grouping/explanations';
import { describeStory } from '../../lib/stories/grouping/write-stories';
import type { Story, StoryArticle } from '../../lib/stories/story';
import { type ArticleTerms, describeArticle } from '../../lib/stories/terms/article-terms';
import { countArticle } from '../../lib/stories/terms/term-counts';
import { MemoryStories } from '../../lib/stories/testing/memory-stories';
import { DAY_MS } from '../../lib/text/calendar';

import type { BenchOptions } from '../run';
import { checkBaseline, keepBaseline } from './baseline';
import { type ClusteredArticle, readSet, readThreads, toStoryArticle } from './data';
import { amongOthers, readForeign, scoreForeign, toForeignArticle } from './languages';
import { type ClusterScores, scoreClusters } from './measures';
import { plainScores } from './plain';
import { readSparse, scoreSparse } from './sparse';
import { suggestionsMade } from './suggestions';

type Level = 'event' | 'story';

/** Articles that are added to tell what one costs: the second half is measured. */
const MEASURED = 600;

/** Parts without a figure that is kept. */
const UNCHECKED = new Set(['scale', 'suggestions']);

/** One way of asking how articles are grouped: in a set, at a level, and how its answer is scored. */
interface Question {
  /** Names the question on the command line. */
  key: string;
  name: string;
  set: ClusteredArticle[];
  level: Level;
  score(labels: ReadonlyMap<string, string>): ClusterScores;
}

/**
 * Grouping saved articles: the same event over outlets, look-alike events, stories of months, threads of a stream of news,
 * on save and in the background, against gold clusters. `npm run bench -- stories events dates lookalikes months threads
 * languages sparse suggestions scale` names the parts; without a name all are run. `scale` measures cost and memory. `--check` runs only
 * what has figures to be held, which takes half the time: neither `scale`, the suggestions nor the plain baselines.
 */
export async function bench(options: BenchOptions): Promise<void> {
  const sets = new Map(['allsides', 'basil', 'ecbplus', 'threads'].map((name) => [name, readSet(options.data, name)]));
  if (![...sets.values()].some((set) => set.length)) {
    console.log(`stories: no data in ${options.data}, skipped`);
    return;
  }
  const named = options.rest.filter((word) => word !== 'keep');
  const isAsked = (key: string) => (named.length ? named.includes(key) : !(options.check && UNCHECKED.has(key)));
  if (isAsked('scale')) await scale([...sets.values(), readSet(options.data, 'neus')].flat());
  const figures: Record<string, number> = {};
  const lines: string[] = [];
  for (const { key, name, set, level, score } of questions(options.data, sets)) {
    if (!isAsked(key)) continue;
    if (!set.length) {
      console.log(`${name}: no data, skipped`);
      continue;
    }
    const stories = buildStories(set.map(toStoryArticle));
    const background = labelsOf(stories, level);
    report(figures, `${name}, background`, score(background));
    report(figures, `${name}, on save`, score(labelsOf(await placedOneByOne(set), level)));
    if (!options.check) printPlain(name, plainScores(set, level, score));
    if (level === 'story') {
      const largest = stories.reduce((most, { articles }) => Math.max(most, articles.length), 0);
      console.log(`${name}: ${stories.length} stories, the largest of ${largest} articles`);
    }
    for (const { id } of set) lines.push(JSON.stringify({ set: name, id, cluster: background.get(id) }));
  }
  if (isAsked('languages')) await acrossLanguages(figures, sets.get('allsides') ?? [], options.check);
  if (isAsked('sparse')) await amongUnrelated(figures, readSparse(options.data));
  const months = sets.get('threads') ?? [];
  if (months.length && isAsked('suggestions')) {
    reportSuggestions('threads', months);
    reportSuggestions('threads and events', [...months, ...(sets.get('allsides') ?? []), ...(sets.get('basil') ?? [])]);
  }
  if (options.out) writeFileSync(options.out, `${lines.join('\n')}\n`);
  if (options.rest.includes('keep')) keepBaseline('stories', figures);
  if (options.check) checkBaseline('stories', figures);
}

function questions(data: string, sets: ReadonlyMap<string, ClusteredArticle[]>): Question[] {
  const stream = sets.get('allsides') ?? [];
  const outlets = [...stream, ...(sets.get('basil') ?? [])];
  const question = (key: string, name: string, set: ClusteredArticle[], level: Level): Question => ({
    key,
    name,
    set,
    level,
    score: (labels) => scoreLabels(set, labels),
  });
  const labels = readThreads(data);
  const labelled = labels ? stream.filter(({ cluster }) => labels.threads.has(cluster)) : [];
  return [
    question('events', 'same event (allsides + basil)', outlets, 'event'),
    question('dates', 'the same, dates wrong by up to 2 days', jitter(outlets), 'event'),
    question('lookalikes', 'look-alike events (ecbplus)', sets.get('ecbplus') ?? [], 'event'),
    question('months', 'months-long stories (threads)', sets.get('threads') ?? [], 'story'),
    {
      ...question('threads', 'threads of a stream (allsides)', labels ? stream : [], 'story'),
      score: (groups) =>
        scoreClusters(
          labelled.map(({ cluster }) => labels?.threads.get(cluster) ?? cluster),
          labelled.map(({ id }) => groups.get(id) ?? id),
          labels?.near,
        ),
    },
  ];
}

function report(figures: Record<string, number>, name: string, scores: ClusterScores): void {
  print(name, scores);
  figures[`${name}: BCubed F1`] = scores.bcubed.f1;
  figures[`${name}: pairwise F1`] = scores.pairwise.f1;
  figures[`${name}: pair precision`] = scores.pairwise.precision;
}

/** One event told in several languages, in a library of English articles. */
async function acrossLanguages(
  figures: Record<string, number>,
  others: ClusteredArticle[],
  isCheck: boolean,
): Promise<void> {
  const foreign = readForeign();
  const library = amongOthers(foreign, others);
  const score = (labels: ReadonlyMap<string, string>) => scoreForeign(foreign, labels);
  const name = 'one event in several languages';
  report(figures, `${name}, background`, score(labelsOf(buildStories(library.map(toForeignArticle)), 'story')));
  report(figures, `${name}, on save`, score(labelsOf(await placedOneByOne(library, toForeignArticle), 'story')));
  if (!isCheck) printPlain(name, plainScores(library, 'story', score));
}

/** Articles that have nearly nothing to do with each other, saved one after another. */
async function amongUnrelated(figures: Record<string, number>, set: ClusteredArticle[]): Promise<void> {
  if (!set.length) return;
  const groupings = {
    background: buildStories(set.map(toForeignArticle)),
    'on save': await placedOneByOne(set, toForeignArticle),
  };
  for (const [way, grouped] of Object.entries(groupings)) {
    const { articles, stories, wrong } = scoreSparse(set, grouped);
    const name = `unrelated articles (fundus), ${way}`;
    console.log(`${name}: ${articles} of ${set.length} articles in ${stories} stories, ${wrong} of them wrong`);
    figures[`${name}: stories that are right`] = stories ? 1 - wrong / stories : 1;
  }
}

function printPlain(name: string, { background, onSave }: ReturnType<typeof plainScores>): void {
  print(`${name}, baseline, background`, background);
  print(`${name}, baseline, on save`, onSave);
}

function reportSuggestions(name: string, set: ClusteredArticle[]): void {
  const { right, made } = suggestionsMade(set);
  console.log(`suggestions over small libraries (${name}): ${right} right of ${made}`);
}

function print(name: string, { bcubed, pairwise }: ClusterScores): void {
  const percent = (value: number) => (100 * value).toFixed(1).padStart(5);
  console.log(
    `${name.padEnd(58)} BCubed P ${percent(bcubed.precision)} R ${percent(bcubed.recall)} F1 ${percent(bcubed.f1)}` +
      ` | pairs P ${percent(pairwise.precision)} R ${percent(pairwise.recall)} F1 ${percent(pairwise.f1)}`,
  );
}

function scoreLabels(set: ClusteredArticle[], labels: ReadonlyMap<string, string>): ClusterScores {
  return scoreClusters(
    set.map(({ cluster }) => cluster),
    set.map(({ id }) => labels.get(id) ?? id),
  );
}

function labelsOf(stories: Iterable<Story>, level: Level): Map<string, string> {
  const labels = new Map<string, string>();
  for (const story of stories) {
    for (const { article, event } of story.articles) labels.set(article, level === 'event' ? event : story.id);
  }
  return labels;
}

/** They are in order of publication, as a reader saves them. */
async function placedOneByOne(set: ClusteredArticle[], toArticle = toStoryArticle): Promise<Iterable<Story>> {
  const store = new MemoryStories();
  const inOrder = [...set].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
  for (const article of inOrder) await addToStories(store, toArticle(article));
  return store.stories.values();
}

/** Moves each date by -2 to 2 days, by a hash of the id: the same on every run. */
function jitter(set: ClusteredArticle[]): ClusteredArticle[] {
  return set.map((article) => {
    let hash = 7;
    for (const letter of article.id) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
    const moved = new Date(Date.parse(article.date.slice(0, 10)) + (((hash >>> 5) % 5) - 2) * DAY_MS);
    return { ...article, date: moved.toISOString().slice(0, 10) };
  });
}

/** Cost of one more article at 5,000 and 20,000 saved; of regrouping 10,000: CPU, longest step, memory. */
async function scale(pool: ClusteredArticle[]): Promise<void> {
  // The articles that are added are the same at both sizes, and in neither library: long ones cost more than short ones.
  const every = Math.max(1, Math.floor(pool.length / MEASURED));
  const added = pool.filter((_, i) => i % every === 0);
  const rest = pool.filter((_, i) => i % every !== 0);
  const numbered = (from: ClusteredArticle[], size: number, first: number): StoryArticle[] =>
    Array.from({ length: size }, (_, i) => {
      const article = toStoryArticle(from[i % from.length]);
      const day = new Date(Date.UTC(2020, 0, 1) + Math.floor((first + i) / 12) * DAY_MS).toISOString().slice(0, 10);
      return { ...article, id: `${article.id}#${first + i}`, publishedAt: day };
    });
  const library = (size: number) => numbered(rest, size, 0);
  const costAt = async (size: number): Promise<number> => {
    const store = aloneInStore(library(size));
    const times: number[] = [];
    for (const article of numbered(added, 2 * MEASURED, size)) {
      const from = performance.now();
      await addToStories(store, article);
      times.push(performance.now() - from);
    }
    // The first half warms up; the median leaves out what else the machine does.
    return times.slice(MEASURED).sort((a, b) => a - b)[MEASURED >> 1];
  };
  const [at5000, at20000] = [await costAt(5_000), await costAt(20_000)];
  console.log(
    `add one article: ${at5000.toFixed(2)} ms at 5,000, ${at20000.toFixed(2)} at 20,000 (median): ${(at20000 / at5000).toFixed(2)}×`,
  );

  const rows: ArticleTerms[] = library(10_000).map(describeArticle);
  const before = memory();
  const started = process.cpuUsage();
  let longest = 0;
  let most = before;
  let nextLook = 0;
  const steps = regroup(rows);
  for (;;) {
    const from = performance.now();
    const step = steps.next();
    longest = Math.max(longest, performance.now() - from);
    if (step.done) break;
    if (step.value.done < nextLook) continue;
    most = Math.max(most, memory());
    nextLook += 0.1;
  }
  const cpu = process.cpuUsage(started).user / 1e6;
  console.log(
    `regroup 10,000: ${cpu.toFixed(1)} s CPU, longest step ${longest.toFixed(0)} ms (in a worker), ${((most - before) / 2 ** 20).toFixed(0)} MB beside the rows`,
  );
}

/** A library in memory in which every article is a story by itself. */
function aloneInStore(articles: StoryArticle[]): MemoryStories {
  const store = new MemoryStories();
  for (const article of articles) {
    const terms = describeArticle(article);
    const because = reasonFor(terms, null, 'alone');
    const story = { id: `story:${terms.id}`, name: '', renamed: false, ignored: false };
    const articles = [{ article: terms.id, event: `event:${terms.id}`, because }];
    countArticle(store.termCounts, terms);
    store.put(terms, describeStory({ ...story, articles }, [terms]));
  }
  return store;
}

/** Gives the memory that is in use, without what only waits to be collected. */
function memory(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
