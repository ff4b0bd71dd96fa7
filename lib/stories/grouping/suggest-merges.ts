import type { ScoredPair } from '../linkage/merge-queue';
import type { MergeSuggestion, Story } from '../story';
import type { ArticleTerms } from '../terms/article-terms';
import type { TermCounts } from '../terms/term-counts';
import { reasonFor } from './explanations';
import { haveTopicalOverlap, wordsOfOutlets } from './topical-overlap';

/** Holds the pairs that one level of the grouping compared, and the groups that it left apart. */
export interface LeftApart {
  /** Articles that were compared, by their numbers. */
  pairs: Iterable<ScoredPair>;
  /** Groups that were left apart, by the number of an article in each. */
  left: ScoredPair[];
  /** The log-odds above which they would be one. */
  threshold: number;
}

/** A suggestion is made down to this much below the threshold for joining unasked, in log-odds. */
export const SUGGESTION_MARGIN = 1.5;
/**
 * Two stories that both have more articles than this, and that linkage left apart, are not suggested: they are apart.
 */
export const MAX_IN_SMALLER = 1;
/** The most suggestions about one story. */
export const MAX_SUGGESTIONS = 3;

/**
 * Gives the pairs of stories that come nearest to being one and have a topical overlap, the likeliest first, at most
 * three for a story. There are none about a story that the reader ignores.
 */
export function suggestMerges(
  articles: ArticleTerms[],
  stories: Story[],
  levels: LeftApart[],
  counts: TermCounts,
): MergeSuggestion[] {
  const storyOf = new Map(stories.flatMap((story) => story.articles.map(({ article }) => [article, story] as const)));
  const own = articles.map(({ id }) => storyOf.get(id));
  const near = new Map<string, Near>();
  for (const { left, threshold } of levels) {
    for (const { a, b, score } of left) {
      const [one, other] = [own[a], own[b]];
      const margin = score - threshold;
      if (!one || !other || one === other || one.ignored || other.ignored || margin < -SUGGESTION_MARGIN) continue;
      if (Math.min(one.articles.length, other.articles.length) > MAX_IN_SMALLER) continue;
      const key = keyOf(one.id, other.id);
      const known = near.get(key);
      if (!known || known.margin < margin) near.set(key, { margin, closest: null });
    }
  }
  for (const { pairs, threshold } of levels) {
    for (const { a, b, score } of pairs) {
      const found = own[a] === own[b] ? undefined : near.get(keyOf(own[a]?.id ?? '', own[b]?.id ?? ''));
      const margin = score - threshold;
      if (found && (!found.closest || found.closest.margin < margin)) found.closest = { margin, a, b };
    }
  }
  const wordsOf = wordsOfOutlets(articles);
  const suggestions = [...near.values()].flatMap(({ margin, closest }) => {
    if (!closest) return [];
    const [a, b] = [articles[closest.a], articles[closest.b]];
    const [one, other] = [own[closest.a], own[closest.b]];
    return one && other && haveTopicalOverlap(a, b, wordsOf, counts)
      ? suggestMerge(one.id, other.id, margin, a, b)
      : [];
  });
  const about = new Map<string, number>();
  return suggestions.sort(likelierFirst).filter(({ stories: pair }) => {
    const counts = pair.map((id) => about.get(id) ?? 0);
    pair.forEach((id, i) => {
      about.set(id, counts[i] + 1);
    });
    return counts.every((count) => count < MAX_SUGGESTIONS);
  });
}

/** Gives one suggestion: `margin` is how far its log-odds are from the threshold for joining unasked. */
export function suggestMerge(
  one: string,
  other: string,
  margin: number,
  article: ArticleTerms,
  like: ArticleTerms,
): MergeSuggestion {
  return {
    stories: one < other ? [one, other] : [other, one],
    score: 1 / (1 + Math.exp(-margin)),
    because: reasonFor(article, like),
  };
}

interface Near {
  margin: number;
  closest: { margin: number; a: number; b: number } | null;
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function likelierFirst(x: MergeSuggestion, y: MergeSuggestion): number {
  return y.score - x.score || (x.stories.join(' ') < y.stories.join(' ') ? -1 : 1);
}
