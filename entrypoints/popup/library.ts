import type { MessageKey } from '../../components/messages';
import type { Article } from '../../lib/article/article';
import type { Facts } from '../../lib/facts/facts';
import { LibraryError } from '../../lib/library/errors';
import { findByUrl } from '../../lib/library/list';
import { openLibrary } from '../../lib/library/open';
import type { Entry } from '../../lib/library/records';
import { removeArticles, restoreArticles } from '../../lib/library/remove';
import { saveArticle } from '../../lib/library/save';

/** What the popup asks of the library; a module of its own, so that the database is loaded after the first paint. */
const library = openLibrary();

export const findSaved = (canonicalUrl: string): Promise<Entry | null> => findByUrl(library, canonicalUrl);

export async function save(article: Article, facts: Facts): Promise<Entry | null> {
  await saveArticle(library, { article, facts, savedAt: Date.now() });
  return findSaved(article.canonicalUrl);
}

export const remove = (id: number) => removeArticles(library, [id], Date.now());

export const restore = (id: number) => restoreArticles(library, [id]);

/** The message that says in the reader's words what the library could not do. */
export const libraryMessage = (error: unknown): MessageKey =>
  error instanceof LibraryError ? `library_${error.code}` : 'saveFailed';
