import type { News } from '../../stories/figures/novelty';
import { getEntries } from '../articles/list';
import type { Entry } from '../database/records';
import type { Library } from '../database/schema';
import { readStoryArticles, storyOf } from '../stories/list';
import { newsIn } from '../stories/news';

/** The place of a saved article in its story, and what it added to it. */
export interface PlaceInStory {
  story: { id: string; name: string };
  /** Its number in order of publication, from 1, and the number of articles. */
  at: number;
  of: number;
  previous: Entry | null;
  next: Entry | null;
  /** The details that it has and the earlier articles lack; null for the first. */
  news: News | null;
  outletOf(article: string): string;
}

/** Number of earlier articles that an article is compared with. */
const COMPARED = 12;

/**
 * Gives the place of a saved article in its story; null when it is alone.
 * @throws LibraryError
 */
export async function placeInStory(library: Library, id: number): Promise<PlaceInStory | null> {
  const story = await storyOf(library, id);
  if (!story || story.ignored) return null;
  const { entries } = await getEntries(
    library,
    story.articles.map(({ article }) => Number(article)),
  );
  const at = entries.findIndex((entry) => entry.id === id);
  if (at < 0 || entries.length < 2) return null;
  const articles = await readStoryArticles(library, entries.slice(Math.max(0, at - COMPARED), at + 1));
  const own = articles.find((article) => article.id === String(id));
  const earlier = articles.filter((article) => article !== own);
  return {
    story: { id: story.id, name: story.name },
    at: at + 1,
    of: entries.length,
    previous: entries[at - 1] ?? null,
    next: entries[at + 1] ?? null,
    news: own && earlier.length > 0 ? newsIn(own, earlier) : null,
    outletOf: (article) => earlier.find((other) => other.id === article)?.siteName ?? '',
  };
}
