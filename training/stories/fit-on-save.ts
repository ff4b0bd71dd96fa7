/**
 * `npm run train -- stories`: fits what makes two articles one story among the candidates of an article that is saved
 * (`STORY_ON_SAVE` in `lib/stories/grouping/neighbourhood.ts`), and what then makes it join a story (`JOIN` in `place-article.ts`), on
 * threads of a stream and on stories of months that are saved one by one, and shows how single pass with the weights groups
 * topics they were fitted on, and topics that were left out. It writes nothing.
 */
import {
  type ClusteredArticle,
  readSet,
  readThreads,
  type ThreadLabels,
  toStoryArticle,
} from '../../bench/stories/data';
import { scoreClusters } from '../../bench/stories/measures';
import { candidatesOf, type Posting, post } from '../../lib/stories/grouping/candidates';
import { STORY_ON_SAVE } from '../../lib/stories/grouping/neighbourhood';
import {
  aroundOf,
  compareAmong,
  EVENT_SPEAKERS,
  JOIN,
  joinFeatures,
  topMean,
} from '../../lib/stories/grouping/place-article';
import { EVENT_ON_SAVE, STORY_THRESHOLD_ON_SAVE } from '../../lib/stories/grouping/thresholds';
import { type ArticleTerms, describeArticle } from '../../lib/stories/terms/article-terms';
import { countArticle, emptyCounts } from '../../lib/stories/terms/term-counts';
import { FOLDS, foldOf } from './folds';
import { type Example, fitLogistic } from './logistic-regression';

/** The three features of words and names say nearly the same: the weights are kept small, so that none is set off against another. */
const RIDGE = 3;
/** One in so many pairs of each kind is read. */
const SAMPLED = 6;

/** An article as it was saved: its topic, null where it is not known, and its candidates, by the number of their saving. */
interface Saved {
  topic: string | null;
  candidates: { saved: number; event: number; features: Example['features'] }[];
}

/** Fits and prints; without data it says so. */
export function fitOnSave(data: string): void {
  const labels = readThreads(data);
  const [months, stream] = [readSet(data, 'threads'), readSet(data, 'allsides')];
  if (!labels || !months.length || !stream.length) {
    console.log(`STORY_ON_SAVE: no data in ${data}`);
    return;
  }
  const sets = [
    { name: 'months', saved: saveAll(months, ({ cluster }) => cluster) },
    { name: 'threads', saved: saveAll(stream, ({ cluster }) => labels.threads.get(cluster) ?? null) },
  ];
  const fitted = (isIn: (topic: string) => boolean): OnSave => {
    const articles = sets.map(({ saved }) => saved);
    const pair = fitPairs(articles, labels.near, isIn);
    return { pair, join: fitJoin(articles, labels.near, isIn, pair) };
  };
  const everything = fitted(() => true);
  showWeights(everything.pair, STORY_ON_SAVE);
  console.log('JOIN:');
  showWeights(everything.join, JOIN);
  const leftOut = Array.from({ length: FOLDS }, (_, fold) => fitted((topic) => foldOf(topic) !== fold));
  for (const { name, saved } of sets) {
    const groups = groupWith(saved, everything);
    show(`${name} on save, fitted on the same topics`, saved, labels.near, groups);
    // Each topic in the grouping by the weights that were fitted without it; the other topics stand among its articles.
    const without = leftOut.map((weights) => groupWith(saved, weights));
    for (const [fold, own] of without.entries()) {
      show(`${name} on save, fold ${fold} left out`, saved, labels.near, own, fold);
      show(`${name} on save, fold ${fold}, fitted on all`, saved, labels.near, groups, fold);
    }
  }
}

/** Weights of two articles, and of an article and a story. */
interface OnSave {
  pair: Record<string, number>;
  join: Record<string, number>;
}

function showWeights(weights: Record<string, number>, shipped: Readonly<Record<string, number>>): void {
  for (const [name, weight] of Object.entries(weights)) {
    console.log(`  ${name.padEnd(18)} ${weight.toFixed(2).padStart(8)}, ships ${shipped[name]}`);
  }
}

function saveAll(articles: ClusteredArticle[], topicOf: (article: ClusteredArticle) => string | null): Saved[] {
  const inOrder = [...articles].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
  const counts = emptyCounts();
  const postings = new Map<number, Posting>();
  const rows = new Map<string, { row: ArticleTerms; saved: number }>();
  return inOrder.map((article, saved) => {
    const row = describeArticle(toStoryArticle(article));
    countArticle(counts, row);
    const found = [...row.keys].flatMap((term) => postings.get(term) ?? []);
    const near = candidatesOf(row, found, counts).flatMap((id) => rows.get(id) ?? []);
    const compared = compareAmong(
      near.map((candidate) => candidate.row),
      row,
      counts,
    );
    for (const term of row.keys) postings.set(term, post(postings.get(term), term, row));
    rows.set(row.id, { row, saved });
    return {
      topic: topicOf(article),
      candidates: compared.map(({ event, features }, i) => ({ saved: near[i].saved, event, features })),
    };
  });
}

/** Fits on pairs of the topics that are `isIn`: each set counts as much as the other, and pairs that are not one twice. */
function fitPairs(
  sets: Saved[][],
  near: ThreadLabels['near'],
  isIn: (topic: string) => boolean,
): Record<string, number> {
  const kinds = sets.map((articles) => {
    const kind: { same: Example[]; others: Example[] } = { same: [], others: [] };
    for (const { topic, candidates } of articles) {
      for (const { saved, features } of candidates) {
        const other = articles[saved].topic;
        if (topic === null || other === null || !isIn(topic) || !isIn(other) || near.get(topic)?.has(other)) continue;
        (topic === other ? kind.same : kind.others).push({ features, isSame: topic === other });
      }
    }
    return kind;
  });
  const most = Math.max(...kinds.map(({ same }) => same.length)) / SAMPLED;
  return fitLogistic(
    kinds.flatMap(({ same, others }) => [...taken(same, most), ...taken(others, 2 * most)]),
    RIDGE,
  );
}

function logOdds(weights: Record<string, number>, features: Example['features']): number {
  return Object.entries(features).reduce((sum, [name, value]) => sum + weights[name] * value, weights.base);
}

/** The log-odds of one story, and of one event, with the candidates in each group; and what all of them say. */
function insideGroups<Group>(
  { candidates }: Saved,
  saved: number,
  groupOf: (saved: number) => Group,
  pair: Record<string, number>,
): { inside: Map<Group, { story: number[]; event: number[] }>; around: ReturnType<typeof aroundOf> } {
  const inside = new Map<Group, { story: number[]; event: number[] }>();
  for (const { saved: other, event, features } of candidates) {
    const of = inside.get(groupOf(other)) ?? { story: [], event: [] };
    of.story.push(logOdds(pair, features));
    of.event.push(event);
    inside.set(groupOf(other), of);
  }
  const candidatesOdds = [...inside.values()].flatMap(({ story }) => story);
  return { inside, around: aroundOf(candidatesOdds, saved) };
}

/** Fits on each article with the stories of its candidates, as they were when it was saved; those of unknown topics are left out. */
function fitJoin(
  sets: Saved[][],
  near: ThreadLabels['near'],
  isIn: (topic: string) => boolean,
  pair: Record<string, number>,
): Record<string, number> {
  const kinds = sets.map((articles) => {
    const kind: { same: Example[]; others: Example[] } = { same: [], others: [] };
    const sizes = new Map<string, number>();
    for (const [i, article] of articles.entries()) {
      const { topic } = article;
      const { inside, around } = insideGroups(article, i + 1, (saved) => articles[saved].topic, pair);
      for (const [other, { story }] of inside) {
        if (topic === null || other === null || !isIn(topic) || !isIn(other) || near.get(topic)?.has(other)) continue;
        const features = joinFeatures(story, sizes.get(other) ?? story.length, around);
        (topic === other ? kind.same : kind.others).push({ features, isSame: topic === other });
      }
      if (topic !== null) sizes.set(topic, (sizes.get(topic) ?? 0) + 1);
    }
    return kind;
  });
  const most = Math.max(...kinds.map(({ same }) => same.length));
  return fitLogistic(
    kinds.flatMap(({ same, others }) => [...taken(same, most), ...taken(others, 2 * most)]),
    RIDGE,
  );
}

function taken(list: Example[], count: number): Example[] {
  return Array.from({ length: Math.floor(count) }, (_, i) => list[Math.floor((i * list.length) / count)]);
}

/** Single pass, as the product saves: the number of a group for each article. */
function groupWith(articles: Saved[], weights: OnSave): number[] {
  const groups: number[] = [];
  const sizes: number[] = [];
  for (const [i, article] of articles.entries()) {
    const { inside, around } = insideGroups(article, i + 1, (saved) => groups[saved], weights.pair);
    let best = { score: 0, group: sizes.length };
    for (const [group, { story, event }] of inside) {
      const score = Math.max(
        logOdds(weights.join, joinFeatures(story, sizes[group], around)) - STORY_THRESHOLD_ON_SAVE,
        topMean(event, EVENT_SPEAKERS) - EVENT_ON_SAVE,
      );
      if (score >= best.score) best = { score, group };
    }
    sizes[best.group] = (sizes[best.group] ?? 0) + 1;
    groups.push(best.group);
  }
  return groups;
}

function show(
  name: string,
  articles: Saved[],
  near: ThreadLabels['near'],
  groups: readonly number[],
  fold: number | null = null,
): void {
  const gold: string[] = [];
  const predicted: string[] = [];
  articles.forEach(({ topic }, i) => {
    if (topic === null || (fold !== null && foldOf(topic) !== fold)) return;
    gold.push(topic);
    predicted.push(String(groups[i]));
  });
  const { bcubed, pairwise } = scoreClusters(gold, predicted, near);
  const percent = (value: number) => (100 * value).toFixed(1);
  console.log(
    `  ${name.padEnd(42)} BCubed F1 ${percent(bcubed.f1)}, pairs P ${percent(pairwise.precision)} R ${percent(pairwise.recall)}`,
  );
}
