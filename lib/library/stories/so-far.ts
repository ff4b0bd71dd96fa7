import type { Article } from '../../article/article';
import type { Facts } from '../../facts/facts';
import type { Story } from '../../stories/story';
import { getEntries } from '../articles/list';
import type { Library } from '../database/schema';
import { readStoryArticles, storyOf } from './list';
import { newsIn } from './news';
import { previewPlace } from './place';

/** Number of a story's latest articles that an article is compared with. */
const COMPARED = 12;
/** The id of the article that is not saved yet; ids of saved ones start from 1. */
const UNSAVED = '0';

/**
 * Gives what the library holds on the story of an article that is being read; null when it has no other article of that
 * story.
 * @param id of the article's entry, or null when it is not saved; its story is then the one it would go to
 * @throws LibraryError
 */
export async function storySoFar(library: Library, article: Article, facts: Facts, id: number | null) {
  const own = {
    id: id === null ? UNSAVED : String(id),
    title: article.title,
    siteName: article.siteName,
    publishedAt: article.publishedAt,
    savedAt: new Date().toISOString(),
    lang: article.lang,
    blocks: article.blocks,
    facts,
  };
  const known = id === null ? null : await storyOf(library, id);
  const placement = known ? null : await previewPlace(library, own);
  const story: Story | undefined = known ?? placement?.story;
  const ids = story?.articles.map((member) => Number(member.article)).filter((one) => one !== Number(own.id)) ?? [];
  const { entries } = await getEntries(library, ids);
  if (!story || !entries.length) return null;
  const others = await readStoryArticles(library, entries.slice(-COMPARED));
  return {
    story,
    others: entries.length,
    isCopy: Boolean(placement?.duplicateOf),
    news: newsIn(own, others),
    outletOf: (article: string) => others.find((other) => other.id === article)?.siteName ?? '',
    publishedOf: (article: string) => others.find((other) => other.id === article)?.publishedAt ?? null,
  };
}
