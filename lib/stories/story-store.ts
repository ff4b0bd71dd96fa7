import type { Posting } from './grouping/candidates';
import type { Placement } from './grouping/place-article';
import type { Decision, Story } from './story';
import type { ArticleTerms } from './terms/article-terms';
import type { TermCounts } from './terms/term-counts';

/**
 * Answers the questions of `addToStories` about the stories that are kept, and takes its changes: a database in the product, memory
 * in benches and tests. Each question names what it wants, so that nothing reads a whole library.
 */
export interface StoryStore {
  /** The counts of the library's terms. The caller may change them, and gives them back to `keep`. */
  counts(): Promise<TermCounts>;
  /** The rows of these articles, in no order. Articles that have none are left out. */
  rows(articles: readonly string[]): Promise<ArticleTerms[]>;
  /** The postings of these terms, in no order. Terms that have none are left out. The caller may change them. */
  postings(terms: readonly number[]): Promise<Posting[]>;
  /** The stories that hold any of these articles, each once. */
  storiesWith(articles: readonly string[]): Promise<Story[]>;
  /** The reader's decisions, in the order in which they were made. */
  decisions(): Promise<Decision[]>;
  /** Keeps an article that was placed. */
  keep(placed: PlacedArticle): Promise<void>;
}

/** An article that was placed, with all that changed by it. */
export interface PlacedArticle {
  row: ArticleTerms;
  /** The postings of its terms, with the article in them. */
  postings: Posting[];
  /** The counts, with the article in them. */
  counts: TermCounts;
  /** True when the store had no row of the article before. */
  isNew: boolean;
  placement: Placement;
}
