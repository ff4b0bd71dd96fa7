import { keyFacts } from '../../facts/keyfacts/salience/salience';
import { findNews, type News } from '../../stories/figures/novelty';
import type { StoryArticle } from '../../stories/story';

/**
 * Gives what is new in an article compared with those saved before it; of the figures only those that are worth a line.
 */
export function newsIn(article: StoryArticle, saved: StoryArticle[]): News {
  const news = findNews(article, saved);
  const key = new Set(keyFacts(article.facts).figures);
  return { ...news, figures: news.figures.filter((figure) => key.has(figure) && figure.detail) };
}
