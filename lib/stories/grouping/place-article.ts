import { eventsOnSave } from '../linkage/events-on-save';
import { isOverAGap } from '../linkage/gaps';
import type { Decision, MergeSuggestion, Story } from '../story';
import type { ArticleTerms } from '../terms/article-terms';
import { isNearDuplicate } from '../terms/near-duplicates';
import type { TermCounts } from '../terms/term-counts';
import { MAX_CANDIDATES } from './candidates';
import { ComparedPairs } from './compared-pairs';
import { type Constraints, readDecisions } from './decisions';
import { reasonFor } from './explanations';
import {
  eventAmongOthers,
  featuresOnSave,
  type Neighbourhoods,
  neighbourhoodsOf,
  STORY_ON_SAVE,
} from './neighbourhood';
import { type Similarity, similarityOf, weigh } from './similarity';
import { MAX_IN_SMALLER, MAX_SUGGESTIONS, SUGGESTION_MARGIN, suggestMerge } from './suggest-merges';
import { ALIKE_SAVED, EVENT_CONTRAST, EVENT_ON_SAVE, EVENT_THRESHOLD, STORY_THRESHOLD_ON_SAVE } from './thresholds';
import { haveTopicalOverlap, shareOnlyAnOutlet, wordsOfOutlets } from './topical-overlap';
import { describeStory } from './write-stories';

/** The place that an article was given. */
export interface Placement {
  /** The story with the article in it: new, or one that was there. */
  story: Story;
  /** The stories that may be one with its own, likeliest first. */
  suggestions: MergeSuggestion[];
  /** A saved article that this one copies, or null. */
  duplicateOf: string | null;
}

/** The number of articles of an event, the most similar to a new one, that decide whether the new one reports that event. */
export const EVENT_SPEAKERS = 5;
/**
 * Weights of a logistic regression on articles of threads and of stories of months, each with the stories that its candidates are in.
 * `npm run train -- stories` fits them anew, and shows how they group topics that they were not fitted on.
 */
export const JOIN = { nearest: 0.86, share: 3.8, seen: 2.2, base: -3.1 };
/** Log-odds of one story from which two articles may be one, besides `SUGGESTION_MARGIN`. */
const LIKE_ONE_STORY = 1;
/** An article outside all of the stories that is like this one counts as this much of a candidate. */
const ELSEWHERE = 0.3;
/** A young library has fewer candidates: each that is missing counts as one that is hardly like the article. */
const STRANGER = 0.03;

/**
 * Finds the story that an article belongs to among those of its candidates, or starts one. `stories` are those that the
 * candidates are in, and the article's own when it is saved again: it then stays where it is.
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
  const compared = compareAmong(candidates, article, counts);
  const logOdds = compared.map((entry) => entry.story);
  const around = aroundOf(logOdds, counts.articles);
  const forbidden = constraints.cannotLinkTo(article.id);
  const scored = stories
    .filter((story) => !forbidden.size || !story.articles.some((member) => forbidden.has(member.article)))
    .map((story) => scoreStory(story, compared, article, constraints, around))
    .sort((a, b) => b.score - a.score || (a.story.id < b.story.id ? -1 : 1));
  const wordsOf = wordsOfOutlets([...rows.values()]);
  const isApart = ({ story, byReader, inside }: ScoredStory) =>
    !byReader && story.articles.length === 1 && shareOnlyAnOutlet(article, inside[0].row, wordsOf, counts);
  const joins = scored.find((one) => one.score >= 0 && !isApart(one)) ?? null;
  const story = joins ? joinStory(joins, article, rows) : startStory(article);
  const suggestions = scored
    .filter((entry) => entry !== joins && !entry.story.ignored && entry.similarity >= -SUGGESTION_MARGIN)
    .filter((entry) => Math.min(story.articles.length, entry.story.articles.length) <= MAX_IN_SMALLER)
    .flatMap((entry) => {
      const like = rows.get(entry.like);
      if (!like || !haveTopicalOverlap(article, like, wordsOf, counts)) return [];
      return suggestMerge(story.id, entry.story.id, entry.similarity, article, like);
    })
    .slice(0, MAX_SUGGESTIONS);
  return { story, suggestions, duplicateOf };
}

interface ScoredStory {
  story: Story;
  /** Log-odds above the threshold for joining. */
  score: number;
  /** The log-odds of one story with the article most like it, above those from which the reader may be asked. */
  similarity: number;
  /** Its articles that were compared, each with the event that it is in. */
  inside: (Compared & { in: string })[];
  like: string;
  byReader: boolean;
}

/**
 * A candidate, with the log-odds that it and the article report one event, and belong to one story, and the features of
 * these.
 */
interface Compared {
  row: ArticleTerms;
  event: number;
  story: number;
  features: ReturnType<typeof featuresOnSave>;
  /** Its number among the candidates. */
  at: number;
  /** Log-odds of one event with each of the candidates, and last with the article. */
  events: Float32Array;
}

/** Compares an article with its candidates, by the words of the candidates and the article alone. */
export function compareAmong(candidates: ArticleTerms[], article: ArticleTerms, counts: TermCounts): Compared[] {
  const own = candidates.length;
  const weighted = [...candidates, article].map((row) => weigh(row, counts));
  const pairs = new ComparedPairs((own * (own + 1)) / 2);
  const withArticle: Similarity[] = [];
  for (let a = 0; a < weighted.length; a++) {
    for (let b = a + 1; b < weighted.length; b++) {
      const similarity = similarityOf(weighted[a], weighted[b]);
      pairs.add(a, b, similarity);
      if (b === own) withArticle.push(similarity);
    }
  }
  const around = neighbourhoodsOf(weighted.length, pairs);
  const events = eventLogOdds(around, pairs, weighted.length);
  return candidates.map((row, i) => {
    const features = featuresOnSave(around, i, own, withArticle[i]);
    const event = events[i][own];
    return { row, event, story: storyOnSave(features, STORY_ON_SAVE), features, at: i, events: events[i] };
  });
}

/** Gives the log-odds of one event for each two articles that were compared, by their numbers. */
function eventLogOdds(around: Neighbourhoods, pairs: ComparedPairs, size: number): Float32Array[] {
  const events = Array.from({ length: size }, () => new Float32Array(size));
  for (let k = 0; k < pairs.length; k++) {
    const [a, b] = [pairs.a[k], pairs.b[k]];
    const logOdds = eventAmongOthers(around, a, b, { event: pairs.event[k], words: pairs.words[k] });
    events[a][b] = logOdds;
    events[b][a] = logOdds;
  }
  return events;
}

/** Gives the log-odds of one story from its features. */
function storyOnSave(features: Compared['features'], weights: Readonly<typeof STORY_ON_SAVE>): number {
  return (
    weights.base +
    weights.sharedNeighbours * features.sharedNeighbours +
    weights.wordsRoot * features.wordsRoot +
    weights.openingNames * features.openingNames +
    weights.sameEvent * features.sameEvent
  );
}

/** Gives the expected number of articles that are of one story, from the log-odds of each. */
function expectedNumber(stories: readonly number[]): number {
  return stories.reduce((sum, logOdds) => sum + 1 / (1 + Math.exp(-logOdds)), 0);
}

/** The numbers that put the log-odds of a new article's links to the others in proportion. */
interface Around {
  /** The expected number of articles of its story in all. */
  expected: number;
  /** The share of the library that the candidates are. */
  compared: number;
}

/** @param candidates log-odds of one story of each; @param saved how many articles the library holds, the new one among them */
export function aroundOf(candidates: readonly number[], saved: number): Around {
  const lacking = Math.max(0, MAX_CANDIDATES - candidates.length);
  return {
    expected: expectedNumber(candidates) + ELSEWHERE + STRANGER * lacking,
    compared: candidates.length / Math.max(1, candidates.length, saved - 1),
  };
}

/**
 * Gives the features whose weighted sum is the log-odds that an article joins a story.
 * @param inside log-odds of one story with those of its articles that are candidates
 * @param size the number of its articles
 * @param around what all candidates show
 */
export function joinFeatures(
  inside: readonly number[],
  size: number,
  around: Around,
): Record<Exclude<keyof typeof JOIN, 'base'>, number> {
  return {
    nearest: Math.max(...inside),
    share: expectedNumber(inside) / around.expected,
    // In a small library every article is a candidate: both shares are 1, and their difference shows nothing.
    seen: inside.length / size - around.compared,
  };
}

function scoreStory(
  story: Story,
  compared: Compared[],
  article: ArticleTerms,
  constraints: Constraints,
  around: Around,
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
    .map(([id, scores]) => ({ id, score: topMean(scores, EVENT_SPEAKERS) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const nearest = inside.reduce((best, entry) => (entry.story > best.story ? entry : best), inside[0]);
  const kept = constraints.groups.find((group) => group.includes(article.id));
  const byReader = kept !== undefined && story.articles.some((member) => kept.includes(member.article));
  const sameEvent = event ? event.score - EVENT_ON_SAVE : Number.NEGATIVE_INFINITY;
  const joins = inside.length
    ? joinLogOdds(
        joinFeatures(
          inside.map((entry) => entry.story),
          story.articles.length,
          around,
        ),
      )
    : Number.NEGATIVE_INFINITY;
  const others = inside.map(({ row, features }) => ({ ...row, isVeryAlike: features.wordsRoot ** 2 > ALIKE_SAVED }));
  const isFar = isOverAGap(article, others, story.articles.length + 1);
  const sameStory = isFar ? Number.NEGATIVE_INFINITY : joins - STORY_THRESHOLD_ON_SAVE;
  return {
    story,
    similarity: (nearest?.story ?? Number.NEGATIVE_INFINITY) - LIKE_ONE_STORY,
    score: byReader ? Number.POSITIVE_INFINITY : Math.max(sameEvent, sameStory),
    inside,
    like: nearest?.row.id ?? story.articles[0].article,
    byReader,
  };
}

function joinLogOdds(features: ReturnType<typeof joinFeatures>): number {
  return JOIN.base + JOIN.nearest * features.nearest + JOIN.share * features.share + JOIN.seen * features.seen;
}

/** Gives the mean of the highest of some scores, of at most `most`. */
export function topMean(scores: readonly number[], most: number): number {
  const top = [...scores].sort((a, b) => b - a).slice(0, most);
  return top.reduce((total, score) => total + score, 0) / top.length;
}

function joinStory(joins: ScoredStory, article: ArticleTerms, rows: Map<string, ArticleTerms>): Story {
  const because = reasonFor(article, rows.get(joins.like) ?? null, joins.byReader ? 'reader' : 'similarity');
  const { story } = joins;
  const compared = [...joins.inside, null];
  const events = eventsOnSave(
    compared.map((entry) => ({
      article: entry?.row.id ?? article.id,
      event: entry?.in ?? `event:${article.id}`,
    })),
    (a, b) => eventBetween(compared[a], compared[b]),
    { threshold: EVENT_THRESHOLD, contrast: EVENT_CONTRAST },
    story.articles.map(({ event }) => event),
  );
  const eventOf = new Map(joins.inside.map(({ row }, i) => [row.id, events[i]]));
  const member = { article: article.id, event: events[joins.inside.length], because };
  const members = story.articles.map((one) => ({ ...one, event: eventOf.get(one.article) ?? one.event }));
  const known = story.articles.flatMap(({ article: id }) => rows.get(id) ?? []);
  const described = describeStory({ ...story, articles: [] }, [...known, article]);
  // Parts of a long story that the candidates do not show stay as they were: only a regrouping of everything reads
  // every row.
  return {
    ...described,
    articles: [...members, member],
    outlets: [...new Set([...story.outlets, ...described.outlets])],
    people: known.length === story.articles.length ? described.people : story.people,
    name: known.length === story.articles.length ? described.name : story.name,
    from: [story.from, described.from].sort()[0],
    to: [story.to, described.to].sort()[1],
  };
}

/** Gives the log-odds of one event of two that were compared; null is the article itself. */
function eventBetween(a: Compared | null, b: Compared | null): number {
  if (a && b) return a.events[b.at];
  return a?.event ?? b?.event ?? 0;
}

function startStory(article: ArticleTerms): Story {
  const because = reasonFor(article, null, 'alone');
  const articles = [{ article: article.id, event: `event:${article.id}`, because }];
  return describeStory({ id: `story:${article.id}`, name: '', renamed: false, ignored: false, articles }, [article]);
}
