import { type Posting, post } from '../grouping/candidates';
import type { Decision, Story } from '../story';
import type { PlacedArticle, StoryStore } from '../story-store';
import type { ArticleTerms } from '../terms/article-terms';
import { emptyCounts, type TermCounts } from '../terms/term-counts';

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
