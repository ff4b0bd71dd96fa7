import { type Posting, post } from './grouping/candidates';
import type { Placement } from './grouping/place-article';
import type { Decision, Story } from './story';
import type { ArticleTerms } from './terms/article-terms';
import { emptyCounts, type TermCounts } from './terms/term-counts';

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

/** Keeps stories in memory. */
export class MemoryStories implements StoryStore {
  readonly termCounts = emptyCounts();
  readonly articles = new Map<string, ArticleTerms>();
  readonly postingOf = new Map<number, Posting>();
  readonly stories = new Map<string, Story>();
  /** The id of the story of each article. */
  readonly storyOf = new Map<string, string>();
  readonly decided: Decision[] = [];

  async counts(): Promise<TermCounts> {
    return this.termCounts;
  }

  async rows(articles: readonly string[]): Promise<ArticleTerms[]> {
    return articles.flatMap((id) => this.articles.get(id) ?? []);
  }

  async postings(terms: readonly number[]): Promise<Posting[]> {
    return terms.flatMap((term) => this.postingOf.get(term) ?? []);
  }

  async storiesWith(articles: readonly string[]): Promise<Story[]> {
    const ids = new Set(articles.flatMap((id) => this.storyOf.get(id) ?? []));
    return [...ids].flatMap((id) => this.stories.get(id) ?? []);
  }

  async decisions(): Promise<Decision[]> {
    return this.decided;
  }

  async keep({ row, postings, placement: { story } }: PlacedArticle): Promise<void> {
    for (const posting of postings) this.postingOf.set(posting.term, posting);
    this.put(row, story);
  }

  /** Puts an article into a story without searching where it belongs. From then on it is found as a candidate. */
  put(row: ArticleTerms, story: Story): void {
    for (const term of row.keys) this.postingOf.set(term, post(this.postingOf.get(term), term, row));
    this.articles.set(row.id, row);
    this.stories.set(story.id, story);
    this.storyOf.set(row.id, story.id);
  }
}
