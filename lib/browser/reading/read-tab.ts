import type { Article } from '../../article/article';
import { sanitizeHtml } from '../../article/markup/sanitize';
import type { PageReading } from '../../article/read-page';
import type { ReadingProblem } from '../problem';

/**
 * The result of reading a tab: an article, or the reason why there is none. `isLoading`: the page is not complete yet.
 */
export type TabReading =
  | { outcome: 'article'; article: Article; isLoading: boolean }
  | { outcome: 'problem'; kind: ReadingProblem; isLoading: boolean };

/** Gives a reading of a copy, with a problem of any kind in the words of `problem_KIND`. */
export function tabReading(reading: PageReading): TabReading {
  switch (reading.outcome) {
    case 'article':
      return reading;
    case 'notAnArticle':
      return { outcome: 'problem', kind: reading.kind, isLoading: reading.isLoading };
    case 'pdf':
    case 'failed':
      return { outcome: 'problem', kind: reading.outcome, isLoading: false };
  }
}

/** A reading whose article is safe to be shown and to be stored. Needs a DOM. */
export function sanitised(reading: TabReading): TabReading {
  if (reading.outcome !== 'article') return reading;
  return { ...reading, article: sanitisedArticle(reading.article) };
}

/** An article that is safe to be shown and to be stored. Needs a DOM. */
export function sanitisedArticle(article: Article): Article {
  return { ...article, html: sanitizeHtml(article.html) };
}
