import { writeFileSync } from 'node:fs';
import { addToStories, emptyShelf } from '../lib/stories/add-to-stories';
import { type ArticleTerms, describeArticle } from '../lib/stories/article-terms';
import { buildStories, regroup } from '../lib/stories/build-stories';
import type { Story, StoryArticle } from '../lib/stories/story';

import type { BenchOptions } from './run';
import { checkBaseline, keepBaseline } from './stories-baseline';
import { type ClusteredArticle, readSet, toStoryArticle } from './stories-data';
import { type ClusterScores, scoreClusters } from './stories-measures';

type Level = 'event' | 'story';

/**
 * Grouping saved articles: the same event over outlets, look-alike events, stories of months, on save and in the
 * background, against gold clusters. `npm run bench -- stories scale` measures cost and memory instead.
 */
export async function bench(options: BenchOptions): Promise<void> {
  const sets = new Map(['allsides', 'basil', 'ecbplus', 'threads'].map((name) => [name, readSet(options.data, name)]));
  if (![...sets.values()].some((set) => set.length)) {
    console.log(`stories: no data in ${options.data}, skipped`);
    return;
  }
  if (options.rest.includes('scale')) {
    scale([...sets.values(), readSet(options.data, 'neus')].flat());
    return;
  }
  const outlets = [...(sets.get('allsides') ?? []), ...(sets.get('basil') ?? [])];
  const rows: [string, ClusteredArticle[], Level][] = [
    ['same event (allsides + basil)', outlets, 'event'],
    ['the same, dates wrong by up to 2 days', jitter(outlets), 'event'],
    ['look-alike events (ecbplus)', sets.get('ecbplus') ?? [], 'event'],
    ['months-long stories (threads)', sets.get('threads') ?? [], 'story'],
  ];
  const figures: Record<string, number> = {};
  const lines: string[] = [];
  for (const [name, set, level] of rows) {
    if (!set.length) {
      console.log(`${name}: no data, skipped`);
      continue;
    }
    const background = labelsOf(buildStories(set.map(toStoryArticle)), level);
    report(figures, `${name}, background`, scoreLabels(set, background));
    report(figures, `${name}, on save`, scoreLabels(set, labelsOf(placedOneByOne(set), level)));
    for (const { id } of set) lines.push(JSON.stringify({ set: name, id, cluster: background.get(id) }));
  }
  if (options.out) writeFileSync(options.out, `${lines.join('\n')}\n`);
  if (options.rest.includes('keep')) keepBaseline('stories', figures);
  if (options.check) checkBaseline('stories', figures);
}

function report(figures: Record<string, number>, name: string, { bcubed, pairwise }: ClusterScores): void {
  const percent = (value: number) => (100 * value).toFixed(1).padStart(5);
  console.log(
    `${name.padEnd(52)} BCubed P ${percent(bcubed.precision)} R ${percent(bcubed.recall)} F1 ${percent(bcubed.f1)}` +
      ` | pairs P ${percent(pairwise.precision)} R ${percent(pairwise.recall)} F1 ${percent(pairwise.f1)}`,
  );
  figures[`${name}: BCubed F1`] = bcubed.f1;
  figures[`${name}: pairwise F1`] = pairwise.f1;
  figures[`${name}: pair precision`] = pairwise.precision;
}

function scoreLabels(set: ClusteredArticle[], labels: Map<string, string>): ClusterScores {
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

/** As a reader saves them: in order of publication. */
function placedOneByOne(set: ClusteredArticle[]): Iterable<Story> {
  const shelf = emptyShelf();
  const inOrder = [...set].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
  for (const article of inOrder) addToStories(shelf, toStoryArticle(article));
  return shelf.stories.values();
}

/** Moves each date by -2 to 2 days, by a hash of the id: the same on every run. */
function jitter(set: ClusteredArticle[]): ClusteredArticle[] {
  return set.map((article) => {
    let hash = 7;
    for (const letter of article.id) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
    const moved = new Date(Date.parse(article.date.slice(0, 10)) + (((hash >>> 5) % 5) - 2) * 864e5);
    return { ...article, date: moved.toISOString().slice(0, 10) };
  });
}

/** Cost of one more article at 5,000 and 20,000 saved; of regrouping 10,000: CPU, longest step, memory. */
function scale(pool: ClusteredArticle[]): void {
  const library = (size: number): StoryArticle[] =>
    Array.from({ length: size }, (_, i) => {
      const article = toStoryArticle(pool[i % pool.length]);
      const day = new Date(Date.UTC(2020, 0, 1) + Math.floor(i / 12) * 864e5).toISOString().slice(0, 10);
      return { ...article, id: `${article.id}#${i}`, publishedAt: day };
    });
  const shelf = emptyShelf();
  const cost = new Map<number, number>();
  let spent = process.cpuUsage();
  for (const [i, article] of library(20_000).entries()) {
    if (i === 4_500 || i === 19_500) spent = process.cpuUsage();
    addToStories(shelf, article);
    if (i === 4_999 || i === 19_999) cost.set(i + 1, process.cpuUsage(spent).user / 500 / 1000);
  }
  const [at5000, at20000] = [cost.get(5000) ?? 0, cost.get(20000) ?? 0];
  console.log(
    `add one article: ${at5000.toFixed(2)} ms CPU at 5,000, ${at20000.toFixed(2)} at 20,000: ${(at20000 / at5000).toFixed(2)}×`,
  );

  shelf.rows.clear();
  shelf.postings.clear();
  shelf.stories.clear();
  const rows: ArticleTerms[] = library(10_000).map(describeArticle);
  const before = memory();
  const started = process.cpuUsage();
  let longest = 0;
  let most = before;
  const steps = regroup(rows);
  for (;;) {
    const from = performance.now();
    const step = steps.next();
    longest = Math.max(longest, performance.now() - from);
    if (step.done) break;
    if (step.value.done > 0.55) most = Math.max(most, memory());
  }
  const cpu = process.cpuUsage(started).user / 1e6;
  console.log(
    `regroup 10,000: ${cpu.toFixed(1)} s CPU, longest step ${longest.toFixed(0)} ms (in a worker), ${((most - before) / 2 ** 20).toFixed(0)} MB beside the rows`,
  );
}

function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
