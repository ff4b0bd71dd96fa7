import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { isOfPage, withTexts } from './pages';

const Rank = v.picklist(['essential', 'useful', 'plain', 'noise']);
const number = v.nullable(v.number());
/** Groups of words: a line is complete when it has a word of each group. */
const means = v.optional(v.array(v.array(v.string())), []);
/** Other places of the text that state the same fact. */
const more = v.optional(v.array(v.tuple([v.number(), v.string()])), []);
const place = { block: v.number(), text: v.string(), more, means, rank: Rank };

const KeyFactsArticle = v.object({
  id: v.string(),
  url: v.string(),
  title: v.string(),
  siteName: v.string(),
  byline: v.array(v.string()),
  publishedAt: v.nullable(v.string()),
  lang: v.nullable(v.string()),
  blocks: v.array(v.object({ type: v.string(), text: v.string() })),
  figures: v.array(
    v.object({
      ...place,
      value: v.optional(number, null),
      low: v.optional(number, null),
      high: v.optional(number, null),
    }),
  ),
  dates: v.array(v.object({ ...place, value: v.string(), values: v.optional(v.array(v.string()), []) })),
  people: v.array(
    v.object({
      name: v.string(),
      lemma: v.optional(v.string()),
      aliases: v.optional(v.array(v.string()), []),
      rank: Rank,
    }),
  ),
});
/** An article with the facts that an editor pulled out of it. */
export type KeyFactsArticle = v.InferOutput<typeof KeyFactsArticle>;
export type GoldFigure = KeyFactsArticle['figures'][number];
export type GoldDate = KeyFactsArticle['dates'][number];
export type GoldPerson = KeyFactsArticle['people'][number];

/** The annotated articles of a file; those that only name a page of the shared data are read from it. */
export async function readArticles(file: string): Promise<KeyFactsArticle[]> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const rows: unknown[] = lines.map((line) => JSON.parse(line));
  const articles = rows.every(isOfPage) ? await withTexts(rows) : rows;
  return articles.map((article) => v.parse(KeyFactsArticle, article));
}

/** The article as it would be if it ended after so many words: its first blocks, with what the editor marked in them. */
export function cutTo(article: KeyFactsArticle, words: number): KeyFactsArticle {
  let count = 0;
  const end = article.blocks.findIndex(({ text }) => {
    const isPast = count >= words;
    count += text.split(/\s+/).length;
    return isPast;
  });
  if (end < 0) return article;
  const blocks = article.blocks.slice(0, end);
  const inside = <T extends { block: number; more: [number, string][] }>(all: readonly T[]): T[] =>
    all.filter(({ block }) => block < end).map((one) => ({ ...one, more: one.more.filter(([block]) => block < end) }));
  const text = blocks.map((block) => block.text).join('\n');
  const people = article.people.filter(({ name, aliases }) => [name, ...aliases].some((form) => text.includes(form)));
  return { ...article, blocks, figures: inside(article.figures), dates: inside(article.dates), people };
}
