import { comparePairs } from './grouping/compare-pairs';
import { cannotLinkTest, impliedBy, readDecisions, withMustLinks } from './grouping/decisions';
import { eventAmongOthers, neighbourhoodsOf, storyAmongOthers } from './grouping/neighbourhood';
import { similarityOf, type WeightedArticle, weigh } from './grouping/similarity';
import { suggestMerges } from './grouping/suggest-merges';
import { EVENT_CONTRAST, EVENT_THRESHOLD, storyThreshold, VERY_ALIKE } from './grouping/thresholds';
import { shareOnlyAnOutlet, wordsOfOutlets } from './grouping/topical-overlap';
import { writeStories } from './grouping/write-stories';
import { averageLink, type Linkage } from './linkage/average-link';
import { splitAtGaps } from './linkage/gaps';
import { splitByMatter } from './linkage/matters';
import { partEvents, splitAtPauses } from './linkage/pauses';
import type { Decision, MergeSuggestion, Story, StoryArticle } from './story';
import { type ArticleTerms, describeArticle, inOrder } from './terms/article-terms';
import { countArticle, emptyCounts } from './terms/term-counts';

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
  const constraints = readDecisions([...impliedBy(kept.stories ?? []), ...(kept.decisions ?? [])]);
  const weighted: WeightedArticle[] = [];
  for (const article of articles) {
    weighted.push(weigh(article, counts));
    if (weighted.length % 100 === 0) yield { done: 0.05 + (0.05 * weighted.length) / articles.length };
  }

  const comparing = comparePairs(weighted, counts);
  let compared = comparing.next();
  for (; !compared.done; compared = comparing.next()) yield { done: 0.1 + 0.5 * compared.value };
  const pairs = compared.value;
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

  const start = Int32Array.from(articles.keys());
  const ids = articles.map((article) => article.id);
  const cannotLink = cannotLinkTest(constraints, ids);
  const wordsOf = wordsOfOutlets(articles);
  const areApart = (a: number[], b: number[]) =>
    cannotLink?.(a, b) ||
    (a.length === 1 && b.length === 1 && shareOnlyAnOutlet(articles[a[0]], articles[b[0]], wordsOf, counts));
  const likeEvents = pairs.scored('event', EVENT_THRESHOLD - HOPELESS);
  const events = yield* withProgress(
    averageLink({
      size: articles.length,
      start,
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
  // Articles that the reader put together stay so, however far apart they are.
  const together = (a: number, b: number) =>
    events.labels[a] === events.labels[b] || similarityOf(weighted[a], weighted[b]).words > VERY_ALIKE;
  const apart = splitAtGaps(articles, stories.labels, together);
  const splitting = splitByMatter(articles, events.labels, apart, counts);
  let split = splitting.next();
  for (; !split.done; split = splitting.next()) yield { done: 0.95 };
  const pausing = splitAtPauses(articles, split.value, counts);
  let paused = pausing.next();
  for (; !paused.done; paused = pausing.next()) yield { done: 0.95 };
  const parts = withMustLinks(constraints, ids, paused.value);
  const writing = writeStories(weighted, partEvents(events.labels, parts), parts, likeStories, kept.stories ?? []);
  let step = writing.next();
  for (; !step.done; step = writing.next()) yield { done: 0.95 + 0.03 * step.value };
  const written = step.value;
  yield { done: 0.98 };
  const levels = [
    { pairs: likeEvents, left: events.left, threshold: EVENT_THRESHOLD },
    { pairs: likeStories, left: stories.left, threshold },
  ];
  const suggestions = suggestMerges(articles, written, levels, counts);
  return { stories: written, suggestions };
}

function* withProgress(
  steps: Generator<number, Linkage>,
  size: number,
  from: number,
  to: number,
): Generator<Progress, Linkage> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { done: from + (to - from) * Math.min(1, step.value / size) };
  }
}
