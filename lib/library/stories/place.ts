import { addToStories, previewStory } from '../../stories/add-to-stories';
import type { Placement } from '../../stories/grouping/place-article';
import type { StoryArticle } from '../../stories/story';
import { getArticle } from '../articles/list';
import { reading, writing } from '../database/open';
import type { Library } from '../database/schema';
import { notePeople } from '../people/people';
import { storyStore } from './story-store';
import { storyArticle } from './terms';

/** The tables that placing writes. */
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
 * never undoes. It reads some 30 rows whatever the size of the library. Placing again is safe; an article that was never
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
    await notePeople(library, id, article.facts);
    return addToStories(storyStore(library), article);
  });
}

/**
 * Gives where an article would go, saved or not; changes nothing.
 * @throws LibraryError
 */
export async function previewPlace(library: Library, article: StoryArticle): Promise<Placement> {
  return reading(() => previewStory(storyStore(library), article));
}
