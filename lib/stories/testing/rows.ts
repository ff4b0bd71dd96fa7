import type { DateFact, PersonFact } from '../../facts/facts';
import { isoDay, type Story } from '../story';
import { type ArticleTerms, describeArticle } from '../terms/article-terms';
import { countArticle, emptyCounts, type TermCounts } from '../terms/term-counts';

/** Makes the row of an invented article. Days are counted from 1970. */
export function rowOf(
  id: string,
  { title = '', text = '', day = 20_000, siteName = 'Courier', people = [], dates = [], dated = true }: RowOptions = {},
): ArticleTerms {
  const nowhere = { block: 0, start: 0, end: 0 };
  return describeArticle({
    id,
    title,
    siteName,
    publishedAt: dated ? isoDay(day) : null,
    savedAt: isoDay(day),
    lang: 'en',
    blocks: [{ text }],
    facts: {
      dates: dates.map(
        (value): DateFact => ({
          kind: 'date',
          value,
          text: value,
          explicit: true,
          mentions: [],
          sentence: nowhere,
          weight: 1,
          head: '',
          detail: '',
        }),
      ),
      figures: [],
      people: people.map(
        (name): PersonFact => ({
          kind: 'person',
          name,
          aliases: [],
          role: null,
          mentions: [],
          sentence: nowhere,
          weight: 1,
          head: '',
          detail: '',
        }),
      ),
    },
  });
}

interface RowOptions {
  title?: string;
  text?: string;
  day?: number;
  siteName?: string;
  people?: string[];
  dates?: string[];
  dated?: boolean;
}

/** Makes the counts of a library of these articles. */
export function countsOf(rows: readonly ArticleTerms[]): TermCounts {
  const counts = emptyCounts();
  for (const row of rows) countArticle(counts, row);
  return counts;
}

/** Makes a story of these articles, each an event of its own. */
export function storyOf(id: string, articles: readonly string[], more: Partial<Story> = {}): Story {
  const because = { by: 'alone' as const, like: null, people: [], words: [], dates: [], daysApart: null };
  return {
    id,
    name: id,
    renamed: false,
    ignored: false,
    articles: articles.map((article) => ({ article, event: `event:${article}`, because })),
    outlets: [],
    people: [],
    from: '2025-01-01',
    to: '2025-01-01',
    method: 3,
    ...more,
  };
}
