import * as v from 'valibot';
import type { StoryArticle } from '../../lib/stories/story';
import { DAY_MS } from '../../lib/text/calendar';
import { type ClusteredArticle, readLines, toStoryArticle } from './data';
import { type ClusterScores, scoreClusters } from './measures';

/** An article of the set, which is written for it: each of twenty invented events in three of four languages. */
const ForeignArticle = v.object({
  id: v.string(),
  lang: v.string(),
  title: v.string(),
  text: v.string(),
  date: v.string(),
  source: v.string(),
  cluster: v.string(),
});
type ForeignArticle = v.InferOutput<typeof ForeignArticle>;

/** So many English articles stand around them in the library, and came out in the same month. */
const AROUND = 250;
const FIRST_DAY = Date.UTC(2026, 2, 1);
const DAYS = 25;

/** The articles that tell one event in several languages. */
export function readForeign(): ForeignArticle[] {
  return readLines(new URL('./across-languages.jsonl', import.meta.url).pathname).map((line) =>
    v.parse(ForeignArticle, line),
  );
}

/** A library of them among others. */
export function amongOthers(
  articles: readonly ForeignArticle[],
  others: readonly ClusteredArticle[],
): ClusteredArticle[] {
  const every = Math.max(1, Math.floor(others.length / AROUND));
  const around = others.filter((_, i) => i % every === 0).slice(0, AROUND);
  const moved = around.map((article, i) => ({
    ...article,
    date: new Date(FIRST_DAY + (i % DAYS) * DAY_MS).toISOString().slice(0, 10),
  }));
  return [...articles, ...moved];
}

/** The article as the library would hold it, in its language. */
export function toForeignArticle(article: Omit<ClusteredArticle, 'cluster'> & { lang?: string }): StoryArticle {
  return { ...toStoryArticle(article), lang: article.lang ?? 'en' };
}

/** Scores the stories of a library by these articles alone. */
export function scoreForeign(articles: readonly ForeignArticle[], labels: ReadonlyMap<string, string>): ClusterScores {
  return scoreClusters(
    articles.map(({ cluster }) => cluster),
    articles.map(({ id }) => labels.get(id) ?? id),
  );
}
