import type { Article } from '../../article/article';
import type { Facts } from '../../facts/facts';
import { NO_FACTS } from '../../facts/facts';
import { factsWithin } from '../../facts/within';
import { post } from '../../stories/grouping/candidates';
import { GROUPING_METHOD, type StoryArticle } from '../../stories/story';
import { type ArticleTerms, describeArticle } from '../../stories/terms/article-terms';
import { countArticle, type TermCounts } from '../../stories/terms/term-counts';
import { isoInstant } from '../../text/outlet-day';
import { type Entry, parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { postingRowSchema, termsRowSchema } from '../database/story-records';

/** Gives what the stories need of a saved article; null when only its address was saved. */
export function storyArticle(saved: {
  entry: Entry;
  article: Article | null;
  facts: Facts | null;
}): StoryArticle | null {
  const { entry, article, facts } = saved;
  if (!article) return null;
  return {
    id: String(entry.id),
    title: entry.title,
    siteName: entry.siteName || entry.site,
    publishedAt: entry.publishedAt,
    savedAt: isoInstant(entry.savedAt),
    lang: entry.lang,
    blocks: article.blocks,
    facts: facts ? factsWithin(facts, article.blocks) : NO_FACTS,
  };
}

/** Reads the rows of these articles, in no order; missing ones are left out. */
export async function readTerms(library: Library, ids: readonly number[]): Promise<ArticleTerms[]> {
  const { records } = parseRecords(termsRowSchema, await library.storyTerms.bulkGet([...ids]));
  return records.map(({ terms }) => terms);
}

/**
 * Gives the row of an article the people and days that were found in it anew; its words are the same, so that the index and the
 * counts hold. One that is to be described anew anyway is left. Within a transaction over `storyTerms`.
 */
export async function renewTerms(library: Library, article: StoryArticle): Promise<void> {
  const [row] = await readTerms(library, [Number(article.id)]);
  if (row?.method !== GROUPING_METHOD) return;
  const { people, dates } = describeArticle(article);
  await library.storyTerms.put({ id: Number(article.id), method: row.method, terms: { ...row, people, dates } });
}

/**
 * Describes articles and adds them to the index that finds candidates; `counts` is changed, and written by the caller.
 * Within a transaction over `storyTerms` and `storyPostings`.
 *
 * @returns the rows, and how many of the articles had one before
 */
export async function writeTerms(
  library: Library,
  articles: readonly StoryArticle[],
  counts: TermCounts,
): Promise<{ rows: ArticleTerms[]; known: number }> {
  const rows = articles.map(describeArticle);
  const before = await readTerms(
    library,
    rows.map(({ id }) => Number(id)),
  );
  for (const row of before) countArticle(counts, row, -1);
  for (const row of rows) countArticle(counts, row);
  await library.storyTerms.bulkPut(rows.map((terms) => ({ id: Number(terms.id), method: terms.method, terms })));
  const wanted = [...new Set(rows.flatMap(({ keys }) => [...keys]))];
  const { records } = parseRecords(postingRowSchema, await library.storyPostings.bulkGet(wanted));
  const postings = new Map(records.map((posting) => [posting.term, posting]));
  for (const row of rows) for (const term of row.keys) postings.set(term, post(postings.get(term), term, row));
  await library.storyPostings.bulkPut([...postings.values()]);
  return { rows, known: before.length };
}
