import { regroup } from '../../lib/stories/build-stories';
import type { Story } from '../../lib/stories/story';
import { describeArticle } from '../../lib/stories/terms/article-terms';
import { type ClusteredArticle, toStoryArticle } from './data';

/** Shares of the articles that a reader has saved, in percent, and how many readers of each are asked. */
const SHARES = [3, 8, 20];
const READERS = 12;

/**
 * Suggestions to make two stories one, over libraries that are drawn from the given sets: right when most of the articles
 * of both are of one gold cluster. Gold events of outlets' round-ups are finer than stories, so some that count as wrong
 * are of one matter.
 */
export function suggestionsMade(set: ClusteredArticle[]): { right: number; made: number } {
  let right = 0;
  let made = 0;
  for (const share of SHARES) {
    for (let reader = 0; reader < READERS; reader++) {
      const saved = set.filter(({ id }) => isSaved(id, reader, share));
      const gold = new Map(saved.map(({ id, cluster }) => [id, cluster]));
      const { stories, suggestions } = grouped(saved);
      const clusters = new Map(stories.map((story) => [story.id, clusterOf(story, gold)]));
      made += suggestions.length;
      right += suggestions.filter(({ stories: [a, b] }) => clusters.get(a) === clusters.get(b)).length;
    }
  }
  return { right, made };
}

function grouped(articles: ClusteredArticle[]) {
  const steps = regroup(articles.map(toStoryArticle).map(describeArticle));
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Drawn by a hash of the id: the same on every run. */
function isSaved(id: string, reader: number, share: number): boolean {
  let hash = 7 + reader;
  for (const letter of id) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return ((Math.imul(hash, 0x9e3779b1) >>> 0) / 2 ** 32) * 100 < share;
}

function clusterOf(story: Story, gold: ReadonlyMap<string, string>): string {
  const counts = new Map<string, number>();
  for (const { article } of story.articles) {
    const cluster = gold.get(article) ?? '';
    counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  }
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
}
