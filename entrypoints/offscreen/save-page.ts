import { finderHere } from '../../lib/browser/reading/facts-here';
import { createPageReader } from '../../lib/browser/reading/page-reader';
import { sanitised } from '../../lib/browser/reading/read-tab';
import type { SaveOutcome, SaveRequest } from '../../lib/browser/saving/save-messages';
import { saveArticle } from '../../lib/library/articles/save';
import { LibraryError } from '../../lib/library/database/errors';
import { openLibrary } from '../../lib/library/database/open';
import { placeSaved } from '../../lib/library/stories/place';

/**
 * Reads the copy of a page as the popup does, and keeps its article in one transaction, in an offscreen
 * document (Chromium) or the event page (Firefox), which have the same DOM and the same sanitiser. Never throws.
 */
export async function savePage({ snapshot, savedAt, withPictures, scope }: SaveRequest): Promise<SaveOutcome> {
  try {
    const reader = createPageReader(finderHere);
    const reading = sanitised(await reader.read(snapshot, scope ?? 'article'));
    if (reading.outcome === 'problem') return { outcome: 'problem', kind: reading.kind };
    const { article } = reading;
    const facts = await reader.findFacts(article);
    const library = openLibrary();
    try {
      const { id } = await saveArticle(library, { article, facts, savedAt, withPictures });
      // The save has succeeded already: an article that was not placed in its story is placed when the library is next
      // opened.
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
