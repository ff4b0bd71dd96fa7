import type { Article } from '../../lib/article/article';
import { readPage } from '../../lib/article/read-page';
import type { PageSnapshot } from '../../lib/article/snapshot/snapshot';
import { finderHere } from '../../lib/browser/reading/facts-here';
import { createPageReader, parseHtml } from '../../lib/browser/reading/page-reader';
import { sanitised } from '../../lib/browser/reading/read-tab';
import type { SaveOutcome, SaveRequest } from '../../lib/browser/saving/save-messages';
import { saveArticle } from '../../lib/library/articles/save';
import { LibraryError } from '../../lib/library/database/errors';
import { openLibrary } from '../../lib/library/database/open';
import type { Library } from '../../lib/library/database/schema';
import { addHighlight, highlightsOf } from '../../lib/library/highlights/highlights';
import { placesOfSelection } from '../../lib/library/highlights/selected-words';
import { placeSaved } from '../../lib/library/stories/place';

/** Highlights the words that are selected in the page, unless they were already. */
async function markSelected(
  library: Library,
  id: number,
  { blocks }: Article,
  snapshot: PageSnapshot,
  at: number,
): Promise<void> {
  const selected = readPage(snapshot, 'selection', parseHtml);
  if (selected.outcome !== 'article') return;
  const positions = placesOfSelection(blocks, selected.article.blocks);
  const quotes = positions.map(({ block, start, end }) => blocks[block].text.slice(start, end)).join('\n');
  const known = await highlightsOf(library, id);
  if (known.some(({ anchors }) => anchors.map(({ quote }) => quote).join('\n') === quotes)) return;
  if (positions.length > 0) await addHighlight(library, id, positions, { at });
}

/**
 * Reads the copy of a page as the popup does, and keeps its article in one transaction, in an offscreen
 * document (Chromium) or the event page (Firefox), which have the same DOM and the same sanitiser. Words that are selected
 * in the page become a highlight. Never throws.
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
      if (scope !== 'selection' && snapshot.selection !== '')
        await markSelected(library, id, article, snapshot, savedAt).catch(console.error);
    } finally {
      library.close();
    }
    return { outcome: 'saved' };
  } catch (error) {
    console.error(error);
    return { outcome: 'failed', code: error instanceof LibraryError ? error.code : 'unknown' };
  }
}
