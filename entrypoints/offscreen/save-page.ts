import { sanitizeHtml } from '../../lib/article/markup/sanitize';
import { readPageInTurns } from '../../lib/article/read-page';
import { loadModels } from '../../lib/browser/models';
import type { SaveOutcome, SaveRequest } from '../../lib/browser/saving/save-messages';
import { findFacts } from '../../lib/facts/find-facts';
import { loadFactWords } from '../../lib/languages/loaded';
import { saveArticle } from '../../lib/library/articles/save';
import { LibraryError } from '../../lib/library/database/errors';
import { openLibrary } from '../../lib/library/database/open';
import { placeSaved } from '../../lib/library/stories/place';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/**
 * Reads the copy of a page, and keeps its article in one transaction: the same steps as the popup's, in an offscreen
 * document (Chromium) or the event page (Firefox), which have the same DOM and the same sanitiser. Never throws.
 */
export async function savePage({ snapshot, savedAt, withPictures, scope }: SaveRequest): Promise<SaveOutcome> {
  try {
    // English is the most likely: its model is read while the page is.
    void loadModels(null);
    const reading = await readPageInTurns(snapshot, scope ?? 'article', parse);
    switch (reading.outcome) {
      case 'notAnArticle':
        return { outcome: 'problem', kind: reading.kind };
      case 'pdf':
      case 'failed':
        return { outcome: 'problem', kind: reading.outcome };
    }
    const article = { ...reading.article, html: sanitizeHtml(reading.article.html) };
    const [loaded] = await Promise.all([loadModels(article.lang), loadFactWords(article.lang)]);
    const facts = findFacts(article, loaded);
    const library = openLibrary();
    try {
      const { id } = await saveArticle(library, { article, facts, savedAt, withPictures });
      // What is saved is saved: an article that was not placed in its story is placed when the library is next opened.
      await placeSaved(library, id).catch(console.error);
    } finally {
      library.close();
    }
    return { outcome: 'saved' };
  } catch (error) {
    console.error(error);
    return { outcome: 'failed', code: error instanceof LibraryError ? error.code : 'unknown' };
  }
}
