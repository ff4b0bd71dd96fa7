import type { Article } from '../../../lib/article/article';
import { boundedMarkup } from '../../../lib/article/markup/bounded-markup';
import { sanitizeHtml } from '../../../lib/article/markup/sanitize';
import { readPageInTurns } from '../../../lib/article/read-page';
import { FACTS_LIMIT, findFactsIn } from '../../../lib/browser/reading/facts-in-worker';
import type { ReadContent } from '../../../lib/library/import/import-articles';
import type { ImportedContent } from '../../../lib/library/import/imported';
import { TimeLimitError, withLimit } from '../../../lib/text/time-limit';
import { startFactsWorker } from '../../popup/start-facts-worker';

/** Characters of the longest text that is read. */
const LONGEST_TEXT = 1_000_000;

/**
 * Makes an article of the text that an export has, as if it were a page: its HTML is read in a document of its own,
 * where nothing runs or loads, and its facts are found in a worker. What the export has about it counts more than what
 * the text has about itself. `read` rejects with the reason of `signal` when it is aborted; `close` ends the worker.
 */
export function contentReader(signal: AbortSignal) {
  const finder = findFactsIn(startFactsWorker);
  signal.addEventListener('abort', finder.restart);

  async function read({ url, title, html, byline, publishedAt, lang }: ImportedContent): Promise<ReadContent> {
    const bounded = boundedMarkup(html);
    if (bounded === null) return 'tooHeavy';
    const parse = (text: string) => {
      const page = new DOMParser().parseFromString(text, 'text/html');
      if (lang) page.documentElement.lang = lang;
      page.title = title;
      return page;
    };
    // The export has cleaned the page already, so that all of its text is the article.
    const found = await readPageInTurns(
      { url, html: bounded, selection: '', isLoading: false, isPdf: false },
      'wholePage',
      parse,
    );
    if (found.outcome !== 'article') return null;
    if (found.article.blocks.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_TEXT) return 'tooHeavy';
    const article: Article = {
      ...found.article,
      title: title || found.article.title,
      byline: byline.length ? byline : found.article.byline,
      publishedAt: publishedAt ?? found.article.publishedAt,
      html: sanitizeHtml(found.article.html),
    };
    try {
      return { article, facts: await withLimit(finder.find(article), FACTS_LIMIT, 'facts') };
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof TimeLimitError)) throw error;
      finder.restart();
      return 'tooHeavy';
    }
  }

  return { read, close: finder.restart };
}
