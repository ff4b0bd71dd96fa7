import { type ArticleTerms, describeArticle } from './article-terms';
import { averageLink, type Linkage, type ScoredPair } from './average-link';
import { candidatesOf, type Posting, post, queryOf } from './candidates';
import { apartTest, impliedBy, readDecisions, togetherIn } from './decisions';
import { likeness, type WeightedArticle, weigh } from './likeness';
import type { Decision, MergeSuggestion, Story, StoryArticle } from './story';
import { suggestMerges } from './suggest-merges';
import { countArticle, emptyCounts, type TermCounts } from './term-counts';
import { writeStories } from './write-stories';

/** Log-odds above which articles are one event without asking the reader. */
export const EVENT_THRESHOLD = 0;

/**
 * Log-odds above which groups of articles are one story. A young library knows too little of what is rare in it: there
 * the same words prove less.
 */
export function storyThreshold(articles: number): number {
  return -2 + 5 / (1 + articles / 30);
}

/** How many candidates an article is compared with when the whole library is grouped. */
const CANDIDATES = 40;
/** Pairs this far below the threshold are forgotten: linkage asks again where one of them matters. */
const HOPELESS = 1.5;

/** How far a regrouping has come: 0 to 1. */
export interface Progress {
  done: number;
}

/** A library, grouped. */
export interface Grouping {
  /** The latest first. */
  stories: Story[];
  /** The likeliest first. */
  suggestions: MergeSuggestion[];
}

/** What is kept of an earlier grouping. */
export interface Kept {
  stories?: Story[];
  decisions?: Decision[];
}

/**
 * Groups saved articles into stories, from nothing: deterministic, whatever the order of `articles`. The reader's
 * `decisions` hold to the letter; stories of an earlier grouping keep their id, name and marks. Never throws.
 */
export function buildStories(articles: StoryArticle[], kept: Kept = {}): Story[] {
  const steps = regroup(articles.map(describeArticle), kept);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value.stories;
}

/**
 * The same over stored rows, in steps of a few milliseconds: run it in a worker, show the progress it yields, and
 * leave it whenever the reader cancels: nothing is changed before it returns.
 */
export function* regroup(rows: ArticleTerms[], kept: Kept = {}): Generator<Progress, Grouping> {
  const articles = [...rows].sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
  const counts = emptyCounts();
  for (const article of articles) countArticle(counts, article);
  yield { done: 0.05 };
  const constraints = readDecisions([...impliedBy(kept.stories ?? []), ...(kept.decisions ?? [])]);
  const weighted: WeightedArticle[] = [];
  for (const article of articles) {
    weighted.push(weigh(article, counts));
    if (weighted.length % 100 === 0) yield { done: 0.05 + (0.05 * weighted.length) / articles.length };
  }

  const pairs = yield* likePairs(weighted, counts);
  const start = Int32Array.from(articles.keys());
  const ids = articles.map((article) => article.id);
  const apart = apartTest(constraints, ids);

  const events = yield* withProgress(
    averageLink({
      size: articles.length,
      start,
      pairs: pairs.events,
      score: (a, b) => likeness(weighted[a], weighted[b]).event,
      threshold: EVENT_THRESHOLD,
      apart,
    }),
    articles.length,
    0.6,
    0.75,
  );
  const stories = yield* withProgress(
    averageLink({
      size: articles.length,
      start: togetherIn(constraints, ids, events.labels),
      pairs: pairs.stories,
      score: (a, b) => likeness(weighted[a], weighted[b]).story,
      threshold: storyThreshold(articles.length),
      apart,
    }),
    articles.length,
    0.75,
    0.95,
  );
  const written = writeStories(weighted, events.labels, stories.labels, pairs.stories, kept.stories ?? []);
  const suggestions = suggestMerges(articles, written, [
    { pairs: pairs.events, left: events.left, threshold: EVENT_THRESHOLD },
    { pairs: pairs.stories, left: stories.left, threshold: storyThreshold(articles.length) },
  ]);
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

interface LikePairs {
  events: ScoredPair[];
  stories: ScoredPair[];
}

function* likePairs(weighted: WeightedArticle[], counts: TermCounts): Generator<Progress, LikePairs> {
  const postings = new Map<number, Posting>();
  const number = new Map(weighted.map(({ article }, i) => [article.id, i]));
  const pairs: LikePairs = { events: [], stories: [] };
  const hopelessStory = storyThreshold(weighted.length) - HOPELESS;
  // Articles come in order of time: each meets those before it, and is then posted for those after.
  for (let i = 0; i < weighted.length; i++) {
    const { article } = weighted[i];
    const found = queryOf(article, counts).flatMap((term) => postings.get(term) ?? []);
    for (const id of candidatesOf(article, found, counts, CANDIDATES)) {
      const j = number.get(id);
      if (j === undefined) continue;
      const { event, story } = likeness(weighted[j], weighted[i]);
      if (event > EVENT_THRESHOLD - HOPELESS) pairs.events.push({ a: j, b: i, score: event });
      if (story > hopelessStory) pairs.stories.push({ a: j, b: i, score: story });
    }
    for (const term of article.keys) postings.set(term, post(postings.get(term), term, article));
    if (i % 10 === 9) yield { done: 0.1 + (0.5 * i) / weighted.length };
  }
  return pairs;
}
