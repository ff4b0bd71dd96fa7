import { type Placement, placeArticle } from '../../stories/add-to-stories';
import { candidatesOf, queryOf } from '../../stories/grouping/candidates';
import type { MergeSuggestion, Story, StoryArticle } from '../../stories/story';
import type { ArticleTerms } from '../../stories/terms/article-terms';
import { describeArticle } from '../../stories/terms/article-terms';
import { countArticle, type TermCounts } from '../../stories/terms/term-counts';
import { getArticle } from '../articles/list';
import { reading, writing } from '../database/open';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import {
  decisionRowSchema,
  postingRowSchema,
  type StoryRow,
  type SuggestionRow,
  storyRowSchema,
} from '../database/story-records';
import { notePeople } from '../people/people';
import { notePlaced, readCounts } from './counts';
import { readTerms, storyArticle, writeTerms } from './terms';

/** Tables that placing writes. */
export const STORY_TABLES = [
  'stories',
  'storyTerms',
  'storyPostings',
  'storyCounts',
  'storyDecisions',
  'storySuggestions',
  'people',
  'appearances',
] as const;

/**
 * Puts a saved article into the story it belongs to, or starts one: in one transaction, apart from the save, which it
 * never undoes. Reads some 30 rows whatever the size of the library. Placing again is safe; an article that was never
 * placed is caught up with later (`catchUpStories`).
 *
 * @returns the placement; null when the article is not in the library, or without its text
 * @throws LibraryError
 */
export async function placeSaved(library: Library, id: number): Promise<Placement | null> {
  const saved = await getArticle(library, id);
  const article = saved && storyArticle(saved);
  if (!article) return null;
  return writing(library, STORY_TABLES, async () => {
    const counts = await readCounts(library);
    const { rows, known } = await writeTerms(library, [article], counts);
    const [terms] = rows;
    await notePeople(library, Number(article.id), article.facts);
    const placement = await placeAmongCandidates(library, terms, counts);
    await library.stories.put(storyRow(placement.story));
    await library.storySuggestions.bulkPut(placement.suggestions.map(suggestionRow));
    await notePlaced(library, id, counts, known === 0);
    return placement;
  });
}

/** Where an article would go, saved or not; changes nothing. */
export async function previewPlace(library: Library, article: StoryArticle): Promise<Placement> {
  return reading(async () => {
    const counts = await readCounts(library);
    const terms = describeArticle(article);
    countArticle(counts, terms);
    return placeAmongCandidates(library, terms, counts);
  });
}

/** The row of a story. */
export function storyRow(story: Story): StoryRow {
  const articleIds = story.articles.map(({ article }) => Number(article));
  const shelf = story.ignored ? 'ignored' : articleIds.length > 1 ? 'many' : 'one';
  return { id: story.id, shelf, to: story.to, updatedAt: Date.now(), articleIds, story };
}

/** The row of a suggestion. */
export function suggestionRow(suggestion: MergeSuggestion): SuggestionRow {
  return { id: suggestion.stories.join(' '), ...suggestion };
}

/** The reader's decisions, in order. */
export async function readDecisionLog(library: Partial<Pick<Library, 'storyDecisions'>>) {
  return parseRecords(decisionRowSchema, (await library.storyDecisions?.toArray()) ?? []).records.map(
    (row) => row.decision,
  );
}

async function placeAmongCandidates(library: Library, terms: ArticleTerms, counts: TermCounts): Promise<Placement> {
  const raw = await library.storyPostings.bulkGet(queryOf(terms, counts));
  const { records: postings } = parseRecords(postingRowSchema, raw);
  const ids = candidatesOf(terms, postings, counts).map(Number);
  const candidates = await readTerms(library, ids);
  const rows = await library.stories
    .where('articleIds')
    .anyOf([...ids, Number(terms.id)])
    .distinct()
    .toArray();
  const stories = parseRecords(storyRowSchema, rows).records.map((row) => row.story);
  return placeArticle(terms, candidates, stories, counts, await readDecisionLog(library));
}
