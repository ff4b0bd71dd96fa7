import type { Article } from '../../../lib/article/article';
import { sanitizeHtml } from '../../../lib/article/markup/sanitize';
import { readPage } from '../../../lib/article/read-page';
import type { Facts } from '../../../lib/facts/facts';
import { findFacts, type Models } from '../../../lib/facts/find-facts';
import type { ImportedContent } from '../../../lib/library/import/imported';

/**
 * Makes an article of the text that an export has, as of a page: its HTML is read in a document of its own, where nothing
 * runs or loads. What the export says about it counts more than what the text says of itself.
 */
export function contentReader(models: Models) {
  return ({
    url,
    title,
    html,
    byline,
    publishedAt,
    lang,
  }: ImportedContent): { article: Article; facts: Facts } | null => {
    const parse = (text: string) => {
      const page = new DOMParser().parseFromString(text, 'text/html');
      if (lang) page.documentElement.lang = lang;
      page.title = title;
      return page;
    };
    // The export has cleaned the page already; all of its text is the article.
    const read = readPage({ url, html, selection: '', isLoading: false, isPdf: false }, 'wholePage', parse);
    if (read.outcome !== 'article') return null;
    const article: Article = {
      ...read.article,
      title: title || read.article.title,
      byline: byline.length ? byline : read.article.byline,
      publishedAt: publishedAt ?? read.article.publishedAt,
      html: sanitizeHtml(read.article.html),
    };
    return { article, facts: findFacts(article, models) };
  };
}
