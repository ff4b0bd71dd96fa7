import { comparePairs } from './grouping/compare-pairs';
import type { ComparedPairs } from './grouping/compared-pairs';
import { type Constraints, cannotLinkTest, impliedBy, readDecisions, withMustLinks } from './grouping/decisions';
import { eventAmongOthers, type Neighbourhoods, neighbourhoodsOf, storyAmongOthers } from './grouping/neighbourhood';
import { similarityOf, type WeightedArticle, weigh } from './grouping/similarity';
import { suggestMerges } from './grouping/suggest-merges';
import { EVENT_CONTRAST, EVENT_THRESHOLD, storyThreshold, VERY_ALIKE } from './grouping/thresholds';
import { shareOnlyAnOutlet, wordsOfOutlets } from './grouping/topical-overlap';
import { writeStories } from './grouping/write-stories';
import { splitByActs } from './linkage/acts';
import { averageLink, type Linkage } from './linkage/average-link';
import { splitAtGaps } from './linkage/gaps';
import { splitByMatter } from './linkage/matters';
import type { ScoredPair } from './linkage/merge-queue';
import { partEvents, splitAtPauses } from './linkage/pauses';
import type { Decision, MergeSuggestion, Story, StoryArticle } from './story';
import { type ArticleTerms, describeArticle, inOrder } from './terms/article-terms';
import { countArticle, emptyCounts, type TermCounts } from './terms/term-counts';

/** Pairs this far below the threshold are forgotten: linkage asks again where one of them matters. */
const HOPELESS = 1.5;
/** Pairs that are weighed between two steps. */
const READ = 2000;

/** The progress of a regrouping: 0 to 1. */
export interface Progress {
  done: number;
}

/** A library, grouped. */
export interface Grouping {
  /** The stories, the latest first. */
  stories: Story[];
  /** The suggestions, the likeliest first. */
  suggestions: MergeSuggestion[];
}

/** The parts of an earlier grouping that are kept. */
export interface Kept {
  stories?: Story[];
  decisions?: Decision[];
}

/**
 * Groups saved articles into stories, starting anew. It is deterministic, whatever the order and the ids of `articles`.
 * The reader's `decisions` hold exactly; stories of an earlier grouping keep their id, name and marks. Never throws.
 */
export function buildStories(articles: StoryArticle[], kept: Kept = {}): Story[] {
  const steps = regroup(articles.map(describeArticle), kept);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value.stories;
}

/**
 * Groups articles into stories anew, by their stored rows, in steps of a few milliseconds: run it in a worker, show the progress it yields, and
 * stop it when the reader cancels: nothing is changed before it returns.
 */
export function* regroup(rows: ArticleTerms[], kept: Kept = {}): Generator<Progress, Grouping> {
  const articles = [...rows].sort(inOrder);
  const counts = emptyCounts();
  for (const article of articles) countArticle(counts, article);
  yield { done: 0.05 };
  const weighted: WeightedArticle[] = [];
  for (const article of articles) {
    weighted.push(weigh(article, counts));
    if (weighted.length % 100 === 0) yield { done: 0.05 + (0.05 * weighted.length) / articles.length };
  }
  const constraints = readDecisions([...impliedBy(kept.stories ?? []), ...(kept.decisions ?? [])]);
  const library = { articles, weighted, counts, constraints, ids: articles.map(({ id }) => id) };

  const scored = yield* scorePairs(library);
  const linked = yield* linkPairs(library, scored);
  const parts = yield* splitStories(library, linked);
  const { events, stories, likeEvents, likeStories, threshold } = linked;
  const written = yield* withProgress(
    writeStories(weighted, partEvents(events.labels, parts), parts, likeStories, kept.stories ?? []),
    1,
    0.95,
    0.98,
  );
  yield { done: 0.98 };
  const levels = [
    { pairs: likeEvents, left: events.left, threshold: EVENT_THRESHOLD },
    { pairs: likeStories, left: stories.left, threshold },
  ];
  return { stories: written, suggestions: suggestMerges(articles, written, levels, counts) };
}

/** The articles that are grouped, in order, with what all stages know of them. */
interface Grouped {
  articles: ArticleTerms[];
  weighted: WeightedArticle[];
  counts: TermCounts;
  constraints: Constraints;
  ids: string[];
}

/** The first stage: how alike the articles of each pair are, among the others that are like them. */
function* scorePairs({ articles, weighted, counts }: Grouped): Generator<Progress, Scored> {
  const pairs = yield* withProgress(comparePairs(weighted, counts), 1, 0.1, 0.6);
  const around = neighbourhoodsOf(articles.length, pairs);
  yield { done: 0.6 };
  for (let k = 0; k < pairs.length; k++) {
    const [a, b] = [pairs.a[k], pairs.b[k]];
    const alike = { event: pairs.event[k], words: pairs.words[k], openingNames: pairs.openingNames[k] };
    pairs.event[k] = eventAmongOthers(around, a, b, alike);
    pairs.story[k] = storyAmongOthers(around, a, b, alike);
    if (k % READ === READ - 1) yield { done: 0.6 + (0.02 * k) / pairs.length };
  }
  yield { done: 0.62 };
  return { pairs, around };
}

/** What is known of the pairs of articles that may belong together. */
interface Scored {
  pairs: ComparedPairs;
  around: Neighbourhoods;
}

/** The second stage: which articles report one event, and which events are one story. */
function* linkPairs(
  { articles, weighted, counts, constraints, ids }: Grouped,
  { pairs, around }: Scored,
): Generator<Progress, Linked> {
  const cannotLink = cannotLinkTest(constraints, ids);
  const wordsOf = wordsOfOutlets(articles);
  const areApart = (a: number[], b: number[]) =>
    cannotLink?.(a, b) ||
    (a.length === 1 && b.length === 1 && shareOnlyAnOutlet(articles[a[0]], articles[b[0]], wordsOf, counts));
  const likeEvents = pairs.scored('event', EVENT_THRESHOLD - HOPELESS);
  const events = yield* withProgress(
    averageLink({
      size: articles.length,
      start: Int32Array.from(articles.keys()),
      pairs: likeEvents,
      score: (a, b) => eventAmongOthers(around, a, b, similarityOf(weighted[a], weighted[b])),
      threshold: EVENT_THRESHOLD,
      contrast: EVENT_CONTRAST,
      cannotLink: areApart,
    }),
    articles.length,
    0.62,
    0.75,
  );
  const threshold = storyThreshold(articles.length);
  const likeStories = pairs.scored('story', threshold - HOPELESS);
  const stories = yield* withProgress(
    averageLink({
      size: articles.length,
      start: withMustLinks(constraints, ids, events.labels),
      pairs: likeStories,
      score: (a, b) => storyAmongOthers(around, a, b, similarityOf(weighted[a], weighted[b])),
      threshold,
      cannotLink: areApart,
    }),
    articles.length,
    0.75,
    0.95,
  );
  return { events, stories, likeEvents, likeStories, threshold };
}

/** Events and stories, with the pairs that they were linked by, and the score from which on stories are linked. */
interface Linked {
  events: Linkage;
  stories: Linkage;
  likeEvents: Iterable<ScoredPair>;
  likeStories: Iterable<ScoredPair>;
  threshold: number;
}

/** The third stage: stories are parted at gaps, by matter, by act and at pauses. Gives the number of the story of each article. */
function* splitStories(
  { articles, weighted, counts, constraints, ids }: Grouped,
  { events, stories }: Linked,
): Generator<Progress, Int32Array> {
  const together = (a: number, b: number) =>
    events.labels[a] === events.labels[b] || similarityOf(weighted[a], weighted[b]).words > VERY_ALIKE;
  const atGaps = splitAtGaps(articles, stories.labels, together);
  const byMatter = yield* withProgress(splitByMatter(articles, events.labels, atGaps, counts), 1, 0.95, 0.95);
  const byActs = yield* withProgress(splitByActs(articles, events.labels, byMatter, counts), 1, 0.95, 0.95);
  const atPauses = yield* withProgress(splitAtPauses(articles, byActs, counts), 1, 0.95, 0.95);
  // Articles that the reader put together stay so, however far apart they are.
  return withMustLinks(constraints, ids, atPauses);
}

/** Gives what steps give, and yields how far they are, from `from` to `to`; a step may count up to `size`, or not at all. */
function* withProgress<T>(
  steps: Generator<number | undefined, T>,
  size: number,
  from: number,
  to: number,
): Generator<Progress, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { done: from + (to - from) * Math.min(1, (step.value ?? 0) / size) };
  }
}
