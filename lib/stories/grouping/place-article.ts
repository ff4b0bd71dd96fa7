import type { Decision, MergeSuggestion, Story } from '../story';
import type { ArticleTerms } from '../terms/article-terms';
import { isNearDuplicate } from '../terms/near-duplicates';
import type { TermCounts } from '../terms/term-counts';
import { type Constraints, readDecisions } from './decisions';
import { reasonFor } from './explanations';
import { type Similarity, similarityOf, weigh } from './similarity';
import { MAX_IN_SMALLER, MAX_SUGGESTIONS, SUGGESTION_MARGIN, suggestMerge } from './suggest-merges';
import { storyThreshold } from './thresholds';
import { haveTopicalOverlap } from './topical-overlap';
import { describeStory } from './write-stories';

/** The place that an article was given. */
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
    .filter((entry) => Math.min(story.articles.length, entry.story.articles.length) <= MAX_IN_SMALLER)
    .flatMap((entry) => {
      const like = rows.get(entry.like);
      if (!like || !haveTopicalOverlap(article, like, [...rows.values()], counts)) return [];
      return suggestMerge(story.id, entry.story.id, entry.score, article, like);
    })
    .slice(0, MAX_SUGGESTIONS);
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
