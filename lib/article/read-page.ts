import { type Article, NotAnArticle, type NotAnArticleKind } from './article';
import { extractArticle, extractSelection, extractWholePage } from './extract';

/** What one reading of a page came to: plain data, so that it passes as the result of an injected script. */
export type PageReading =
  | { outcome: 'article'; article: Article; isLoading: boolean }
  | { outcome: 'notAnArticle'; kind: NotAnArticleKind; isLoading: boolean }
  | { outcome: 'pdf' }
  | { outcome: 'failed'; detail: string };

/** What a reader can ask of a page: its article, what is selected on it, or all of its text. */
export type ReadingScope = 'article' | 'selection' | 'wholePage';

const EXTRACTORS: Record<ReadingScope, (document: Document, url: string) => Article> = {
  article: extractArticle,
  selection: extractSelection,
  wholePage: extractWholePage,
};

/** Reads the page as it stands; never throws, never changes it. `isLoading`: there may be more of it in a moment. */
export function readPage(document: Document, url: string, scope: ReadingScope = 'article'): PageReading {
  if (document.contentType === 'application/pdf' || document.querySelector('embed[type="application/pdf"]')) {
    return { outcome: 'pdf' };
  }
  const isLoading = document.readyState === 'loading';
  try {
    return { outcome: 'article', article: EXTRACTORS[scope](document, url), isLoading };
  } catch (error) {
    if (error instanceof NotAnArticle) return { outcome: 'notAnArticle', kind: error.kind, isLoading };
    return { outcome: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}
