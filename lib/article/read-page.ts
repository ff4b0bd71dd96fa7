import { type Article, NotAnArticle, type NotAnArticleKind } from './article';
import { extractArticle, extractSelection, extractWholePage } from './extract';
import type { PageSnapshot } from './snapshot';

/** What one reading of a page came to. */
export type PageReading =
  | { outcome: 'article'; article: Article; isLoading: boolean }
  | { outcome: 'notAnArticle'; kind: NotAnArticleKind; isLoading: boolean }
  | { outcome: 'pdf' }
  | { outcome: 'failed'; detail: string };

/** What a reader can ask of a page: its article, what is selected on it, or all of its text. */
export type ReadingScope = 'article' | 'selection' | 'wholePage';

/** Makes a document of HTML in which nothing runs or loads. */
export type ParseHtml = (html: string) => Document;

/** Reads a copy of a page, outside of it; never throws. The HTML of the article is not sanitised yet. */
export function readPage(snapshot: PageSnapshot, scope: ReadingScope, parse: ParseHtml): PageReading {
  const { isLoading } = snapshot;
  if (snapshot.isPdf) return { outcome: 'pdf' };
  try {
    return { outcome: 'article', article: extract(snapshot, scope, parse), isLoading };
  } catch (error) {
    if (error instanceof NotAnArticle) return { outcome: 'notAnArticle', kind: error.kind, isLoading };
    return { outcome: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}

function extract({ url, html, selection }: PageSnapshot, scope: ReadingScope, parse: ParseHtml): Article {
  const page = parse(html);
  switch (scope) {
    case 'article':
      return extractArticle(page, url);
    case 'selection':
      return extractSelection(page, url, parse(selection));
    case 'wholePage':
      return extractWholePage(page, url);
  }
}
