import type { LinkRequest, SaveOutcome } from '../../lib/browser/saving/save-messages';
import { LibraryError } from '../../lib/library/database/errors';
import { openLibrary } from '../../lib/library/database/open';
import { importArticles } from '../../lib/library/import/import-articles';
import { imported } from '../../lib/library/import/imported';

/**
 * Keeps a link: its address and its words. The page behind it is not requested, because the reader has not opened it;
 * its text comes when they open and save it. Never throws.
 */
export async function saveLink({ url, title, savedAt }: LinkRequest): Promise<SaveOutcome> {
  try {
    const library = openLibrary();
    try {
      const { skipped } = await importArticles(library, [imported({ url, title, savedAt })], { now: savedAt });
      return skipped.length ? { outcome: 'failed', code: 'noAddress' } : { outcome: 'saved' };
    } finally {
      library.close();
    }
  } catch (error) {
    console.error(error);
    return { outcome: 'failed', code: error instanceof LibraryError ? error.code : 'unknown' };
  }
}
