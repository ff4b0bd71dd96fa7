/**
 * `npm run train -- stories`: fits what makes two articles one story (`STORY` in
 * `lib/stories/grouping/neighbourhood.ts`) on threads of a stream and on stories of months, and shows how the weights group
 * topics that they were fitted on, and topics that were left out. It writes nothing.
 */
import type { ClusteredArticle } from '../../bench/stories/data';
import { readSet, readThreads, type ThreadLabels, toStoryArticle } from '../../bench/stories/data';
import { scoreClusters } from '../../bench/stories/measures';
import { comparePairs } from '../../lib/stories/grouping/compare-pairs';
import type { ComparedPairs } from '../../lib/stories/grouping/compared-pairs';
import { neighbourhoodsOf, STORY, storyFeatures } from '../../lib/stories/grouping/neighbourhood';
import { similarityOf, weigh } from '../../lib/stories/grouping/similarity';
import { storyThreshold } from '../../lib/stories/grouping/thresholds';
import { averageLink } from '../../lib/stories/linkage/average-link';
import { describeArticle } from '../../lib/stories/terms/article-terms';
import { countArticle, emptyCounts } from '../../lib/stories/terms/term-counts';
import { FOLDS, foldOf } from './folds';
import { type Example, fitLogistic } from './logistic-regression';

/** Shared neighbours and shared words say nearly the same: without a check on the weights, one is set off against the other. */
const RIDGE = 300;
/** One in so many pairs of different topics is read. */
const SAMPLED = 7;
/** Topics in a small library, articles of each, and how many such libraries are made. */
const SMALL = { topics: 14, articles: 4, libraries: 12 };

/** Articles of one library, compared, with the topic of each; null where it is not known. */
interface Library {
  name: string;
  topics: (string | null)[];
  near: ThreadLabels['near'];
  /** Those that the grouping compares. */
  pairs: ComparedPairs;
  /** Gives the features of which the log-odds of any two of its articles are made. */
  features(a: number, b: number): Example['features'];
}

/** Fits and prints; without data it says so. */
export function fitStories(data: string): void {
  const months = readSet(data, 'threads');
  const stream = readSet(data, 'allsides');
  const labels = readThreads(data);
  if (!months.length || !stream.length || !labels) {
    console.log(`STORY: no data in ${data}`);
    return;
  }
  const topicOf = new Map<ClusteredArticle, string | null>([
    ...months.map((article) => [article, article.cluster] as const),
    ...stream.map((article) => [article, labels.threads.get(article.cluster) ?? null] as const),
  ]);
  const libraryOf = (name: string, articles: ClusteredArticle[]) => readLibrary(name, articles, topicOf, labels.near);
  const libraries = [
    libraryOf('months', months),
    libraryOf('threads', stream),
    ...smallLibraries([...months, ...stream], topicOf).map((articles) => libraryOf('small', articles)),
  ];
  const everything = fitOn(libraries, () => true);
  for (const [name, weight] of Object.entries(everything)) {
    console.log(
      `  ${name.padEnd(18)} ${weight.toFixed(2).padStart(8)}, ships ${new Map(Object.entries(STORY)).get(name)}`,
    );
  }
  const leftOut = Array.from({ length: FOLDS }, (_, fold) => fitOn(libraries, (topic) => foldOf(topic) !== fold));
  for (const name of ['months', 'threads', 'small']) {
    const own = libraries.filter((library) => library.name === name);
    show(`${name}, fitted on the same topics`, own, () => everything);
    show(`${name}, topics left out`, own, (a, b) => leftOut[foldOf(a ?? b ?? '')]);
  }
}

function readLibrary(
  name: string,
  articles: ClusteredArticle[],
  topicOf: ReadonlyMap<ClusteredArticle, string | null>,
  near: ThreadLabels['near'],
): Library {
  const rows = articles
    .map((article) => ({ row: describeArticle(toStoryArticle(article)), topic: topicOf.get(article) ?? null }))
    .sort((a, b) => a.row.day - b.row.day || (a.row.id < b.row.id ? -1 : 1));
  const counts = emptyCounts();
  for (const { row } of rows) countArticle(counts, row);
  const weighted = rows.map(({ row }) => weigh(row, counts));
  const comparing = comparePairs(weighted, counts);
  let step = comparing.next();
  while (!step.done) step = comparing.next();
  const pairs = step.value;
  const around = neighbourhoodsOf(rows.length, pairs);
  const topics = rows.map(({ topic }) => topic);
  const features = (a: number, b: number) => storyFeatures(around, a, b, similarityOf(weighted[a], weighted[b]));
  return { name, topics, near, pairs, features };
}

/** Libraries of a few topics with a few articles each, those of a topic following each other; the same on every run. */
function smallLibraries(
  articles: ClusteredArticle[],
  topicOf: ReadonlyMap<ClusteredArticle, string | null>,
): ClusteredArticle[][] {
  const byTopic = new Map<string, ClusteredArticle[]>();
  for (const article of [...articles].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    const topic = topicOf.get(article);
    if (topic) byTopic.set(topic, [...(byTopic.get(topic) ?? []), article]);
  }
  const topics = [...byTopic.values()];
  return Array.from({ length: SMALL.libraries }, (_, library) =>
    Array.from({ length: SMALL.topics }, (_, i) => topics[(library * SMALL.topics + i * 7) % topics.length]).flatMap(
      (own, i) => own.slice((i * 3) % Math.max(1, own.length - SMALL.articles)).slice(0, SMALL.articles),
    ),
  ).map((own) => [...new Set(own)]);
}

/**
 * Fits on pairs of the topics that are `isIn`: all that are the same, and three times as many that are not. Each kind of
 * library counts as much as the others: the smaller are taken several times.
 */
function fitOn(libraries: Library[], isIn: (topic: string) => boolean): Record<string, number> {
  const kinds = new Map<string, { same: Example[]; others: Example[] }>();
  for (const { name, topics, near, features } of libraries) {
    const kind = kinds.get(name) ?? { same: [], others: [] };
    kinds.set(name, kind);
    for (let a = 0; a < topics.length; a++) {
      for (let b = a + 1; b < topics.length; b++) {
        const [one, other] = [topics[a], topics[b]];
        if (one === null || other === null || !isIn(one) || !isIn(other) || near.get(one)?.has(other)) continue;
        if (one === other) kind.same.push({ features: features(a, b), isSame: true });
        else if ((a * 31 + b) % SAMPLED === 0) kind.others.push({ features: features(a, b), isSame: false });
      }
    }
  }
  const most = Math.max(...[...kinds.values()].map(({ same }) => same.length));
  const taken = (list: Example[], count: number) =>
    Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)]);
  return fitLogistic(
    [...kinds.values()].flatMap(({ same, others }) => [...taken(same, most), ...taken(others, 3 * most)]),
    RIDGE,
  );
}

function show(
  name: string,
  libraries: Library[],
  weightsOf: (a: string | null, b: string | null) => Record<string, number>,
): void {
  const gold: string[] = [];
  const predicted: string[] = [];
  libraries.forEach(({ topics, pairs, features }, library) => {
    const score = (a: number, b: number) => {
      const weights = weightsOf(topics[a], topics[b]);
      return Object.entries(features(a, b)).reduce((sum, [name, value]) => sum + weights[name] * value, weights.base);
    };
    const linking = averageLink({
      size: topics.length,
      start: Int32Array.from(topics.keys()),
      pairs: Array.from({ length: pairs.length }, (_, k) => {
        const [a, b] = [pairs.a[k], pairs.b[k]];
        return { a, b, score: score(a, b) };
      }),
      score,
      threshold: storyThreshold(topics.length),
    });
    let step = linking.next();
    while (!step.done) step = linking.next();
    const labelsOf = step.value.labels;
    topics.forEach((topic, i) => {
      if (topic === null) return;
      gold.push(`${library} ${topic}`);
      predicted.push(`${library} ${labelsOf[i]}`);
    });
  });
  const { bcubed, pairwise } = scoreClusters(gold, predicted);
  console.log(
    `  ${name.padEnd(34)} BCubed F1 ${(100 * bcubed.f1).toFixed(1)}, pairs P ${(100 * pairwise.precision).toFixed(1)} R ${(100 * pairwise.recall).toFixed(1)}`,
  );
}
