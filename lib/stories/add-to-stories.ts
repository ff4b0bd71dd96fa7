import { storyThreshold } from './build-stories';
import { candidatesOf, type Posting, post, queryOf } from './grouping/candidates';
import { type Constraints, readDecisions } from './grouping/decisions';
import { reasonFor } from './grouping/explanations';
import { type Similarity, similarityOf, weigh } from './grouping/similarity';
import { MOST_IN_SMALLER, MOST_SUGGESTIONS, SUGGESTION_MARGIN, suggestMerge } from './grouping/suggest-merges';
import { haveTopicalOverlap } from './grouping/topical-overlap';
import { describeStory } from './grouping/write-stories';
import type { Decision, MergeSuggestion, Story, StoryArticle } from './story';
import { type ArticleTerms, describeArticle } from './terms/article-terms';
import { isNearDuplicate } from './terms/near-duplicates';
import { countArticle, emptyCounts, type TermCounts } from './terms/term-counts';

/** All that grouping keeps of a library, in memory. In a database each map is a table, and `counts` one row. */
export interface Shelf {
  counts: TermCounts;
  rows: Map<string, ArticleTerms>;
  postings: Map<number, Posting>;
  stories: Map<string, Story>;
  /** Story id of each article. */
  storyOf: Map<string, string>;
  decisions: Decision[];
}

/** Where an article went. */
export interface Placement {
  /** The story with the article in it: new, or one that was there. */
  story: Story;
  /** Stories that its own may be one with, likeliest first. */
  suggestions: MergeSuggestion[];
  /** A saved article that this one copies, or null. */
  duplicateOf: string | null;
}

/** Log-odds above which an article tells an event that is there, of the two by themselves. */
const EVENT_THRESHOLD = 0.2;
/**
 * How far above the threshold of the whole grouping a placement on save has to be, in log-odds: it has seen the likest
 * articles only, and what it joins unasked the reader has not looked at. The whole grouping makes up for what it leaves.
 */
const STORY_CAUTION = 0.7;
/** How many of a group's likest articles speak for it. */
const SPEAKERS = 5;

/** An empty library. */
export function emptyShelf(): Shelf {
  return {
    counts: emptyCounts(),
    rows: new Map(),
    postings: new Map(),
    stories: new Map(),
    storyOf: new Map(),
    decisions: [],
  };
}

/**
 * Places one more article: it joins the story it belongs to, or starts one. Compares it with 30 articles at most, so the
 * cost does not grow with the library. Changes `shelf`; placing an article twice replaces it.
 */
export function addToStories(shelf: Shelf, article: StoryArticle): Placement {
  const terms = describeArticle(article);
  const before = shelf.rows.get(terms.id);
  if (before) countArticle(shelf.counts, before, -1);
  countArticle(shelf.counts, terms);
  const postings = queryOf(terms, shelf.counts).flatMap((term) => shelf.postings.get(term) ?? []);
  const candidates = candidatesOf(terms, postings, shelf.counts).flatMap((id) => shelf.rows.get(id) ?? []);
  const stories = new Map<string, Story>();
  for (const { id } of [...candidates, terms]) {
    const story = shelf.stories.get(shelf.storyOf.get(id) ?? '');
    if (story) stories.set(story.id, story);
  }
  const placement = placeArticle(terms, candidates, [...stories.values()], shelf.counts, shelf.decisions);
  for (const term of terms.keys) shelf.postings.set(term, post(shelf.postings.get(term), term, terms));
  shelf.rows.set(terms.id, terms);
  const { story } = placement;
  shelf.stories.set(story.id, story);
  shelf.storyOf.set(terms.id, story.id);
  return placement;
}

/**
 * The placement itself, over what was read for it: the candidates' rows and the stories they are in (with the
 * article's own, when it is saved again).
 */
export function placeArticle(
  article: ArticleTerms,
  candidates: ArticleTerms[],
  stories: Story[],
  counts: TermCounts,
  decisions: Decision[],
): Placement {
  const own = stories.find((story) => story.articles.some((member) => member.article === article.id));
  const rows = new Map([...candidates, article].map((row) => [row.id, row]));
  const duplicate = candidates.find((row) => isNearDuplicate(row.signature, article.signature));
  const duplicateOf = duplicate?.id ?? null;
  if (own) return { story: own, suggestions: [], duplicateOf };

  const constraints = readDecisions(decisions);
  const compared = candidates.map((row) => ({ row, ...similarityOf(weigh(article, counts), weigh(row, counts)) }));
  const forbidden = constraints.cannotLinkTo(article.id);
  const scored = stories
    .filter((story) => !forbidden.size || !story.articles.some((member) => forbidden.has(member.article)))
    .map((story) => scoreStory(story, compared, article, constraints, storyThreshold(counts.articles)))
    .sort((a, b) => b.score - a.score || (a.story.id < b.story.id ? -1 : 1));
  const [best] = scored;
  const joins = best && best.score >= 0 ? best : null;
  const story = joins ? joinStory(joins, article, rows) : startStory(article);
  const suggestions = scored
    .filter((entry) => entry !== joins && !entry.story.ignored && entry.score >= -SUGGESTION_MARGIN)
    .filter((entry) => Math.min(story.articles.length, entry.story.articles.length) <= MOST_IN_SMALLER)
    .flatMap((entry) => {
      const like = rows.get(entry.like);
      if (!like || !haveTopicalOverlap(article, like, [...rows.values()], counts)) return [];
      return suggestMerge(story.id, entry.story.id, entry.score, article, like);
    })
    .slice(0, MOST_SUGGESTIONS);
  return { story, suggestions, duplicateOf };
}

interface ScoredStory {
  story: Story;
  /** Log-odds above the threshold for joining. */
  score: number;
  /** The event it joins within the story; null when it tells a new one. */
  event: string | null;
  like: string;
  byReader: boolean;
}

type Compared = Similarity & { row: ArticleTerms };

function scoreStory(
  story: Story,
  compared: Compared[],
  article: ArticleTerms,
  constraints: Constraints,
  threshold: number,
): ScoredStory {
  const rows = new Map(compared.map((entry) => [entry.row.id, entry]));
  const inside: (Compared & { in: string })[] = [];
  for (const member of story.articles) {
    const entry = rows.get(member.article);
    if (entry) inside.push({ ...entry, in: member.event });
  }
  const events = new Map<string, number[]>();
  for (const { in: id, event } of inside) events.set(id, [...(events.get(id) ?? []), event]);
  const [event] = [...events]
    .map(([id, scores]) => ({ id, score: topMean(scores) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const likest = inside.reduce((best, entry) => (entry.story > best.story ? entry : best), inside[0]);
  const kept = constraints.groups.find((group) => group.includes(article.id));
  const byReader = kept !== undefined && story.articles.some((member) => kept.includes(member.article));
  const sameEvent = event ? event.score - EVENT_THRESHOLD : Number.NEGATIVE_INFINITY;
  const sameStory = topMean(inside.map((entry) => entry.story)) - threshold - STORY_CAUTION;
  return {
    story,
    score: byReader ? Number.POSITIVE_INFINITY : Math.max(sameEvent, sameStory),
    event: sameEvent >= 0 ? (event?.id ?? null) : null,
    like: likest?.row.id ?? story.articles[0].article,
    byReader,
  };
}

function topMean(scores: number[]): number {
  const top = [...scores].sort((a, b) => b - a).slice(0, SPEAKERS);
  return top.length ? top.reduce((sum, score) => sum + score, 0) / top.length : Number.NEGATIVE_INFINITY;
}

function joinStory(joins: ScoredStory, article: ArticleTerms, rows: Map<string, ArticleTerms>): Story {
  const because = reasonFor(article, rows.get(joins.like) ?? null, joins.byReader ? 'reader' : 'similarity');
  const member = { article: article.id, event: joins.event ?? `event:${article.id}`, because };
  const { story } = joins;
  const known = story.articles.flatMap(({ article: id }) => rows.get(id) ?? []);
  const described = describeStory({ ...story, articles: [] }, [...known, article]);
  // What the candidates do not tell of a long story stays as it was: only the whole regrouping reads every row.
  return {
    ...described,
    articles: [...story.articles, member],
    outlets: [...new Set([...story.outlets, ...described.outlets])],
    people: known.length === story.articles.length ? described.people : story.people,
    name: known.length === story.articles.length ? described.name : story.name,
    from: [story.from, described.from].sort()[0],
    to: [story.to, described.to].sort()[1],
  };
}

function startStory(article: ArticleTerms): Story {
  const because = reasonFor(article, null, 'alone');
  const articles = [{ article: article.id, event: `event:${article.id}`, because }];
  return describeStory({ id: `story:${article.id}`, name: '', renamed: false, ignored: false, articles }, [article]);
}
