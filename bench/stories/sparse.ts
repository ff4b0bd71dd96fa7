import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Story } from '../../lib/stories/story';
import { type ClusteredArticle, readLines } from './data';

const PageRow = v.object({
  id: v.string(),
  title: v.string(),
  body: v.string(),
  lang: v.string(),
  publisher: v.string(),
  publishedAt: v.nullable(v.string()),
});

/** The pages of the set that tell of one matter, as a reader would put them together; each other page is alone with its own. */
const MATTERS = [
  ['no-Dagbladet_2026_01_06', 'de-EuronewsDE_2026_01_06', 'uk-EuronewsEN_2026_01_06'],
  ['ca-NationalPost_2024_08_28', 'us-APNews_2024_09_03'],
  ['jp-AsahiShimbun_2025_01_13', 'jp-ChunichiShimbun_2025_01_13'],
];

/**
 * The library of a reader who saves a little of everything: pages of many outlets, years and languages (`fundus`), nearly all on
 * matters of their own. Empty when the folder has no such pages.
 */
export function readSparse(data: string): (ClusteredArticle & { lang: string })[] {
  const file = join(data, 'extraction', 'fundus', 'pages.jsonl');
  if (!existsSync(file)) return [];
  return readLines(file).map((line) => {
    const { id, title, body, lang, publisher, publishedAt } = v.parse(PageRow, line);
    const matter = MATTERS.findIndex((ids) => ids.includes(id));
    const cluster = matter < 0 ? id : `matter ${matter}`;
    return { id, title, text: body, lang, date: publishedAt ?? '', source: publisher, cluster };
  });
}

/** How many articles are in stories with others, how many stories those are, and how many of them hold another matter, too. */
export function scoreSparse(
  set: readonly ClusteredArticle[],
  stories: Iterable<Story>,
): { articles: number; stories: number; wrong: number } {
  const matterOf = new Map(set.map(({ id, cluster }) => [id, cluster]));
  const made = [...stories].filter(({ articles }) => articles.length > 1);
  const wrong = made.filter(({ articles }) => new Set(articles.map(({ article }) => matterOf.get(article))).size > 1);
  return {
    articles: made.reduce((sum, { articles }) => sum + articles.length, 0),
    stories: made.length,
    wrong: wrong.length,
  };
}
