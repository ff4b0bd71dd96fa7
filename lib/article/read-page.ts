import { type Article, NotAnArticle, type NotAnArticleKind } from './article';
import { extractInSteps, extractSelection, extractWholePage } from './extract';
import { dropShadowingNames } from './markup/shadowing-names';
import type { PageSnapshot } from './snapshot/snapshot';
import { runAtOnce, runInTurns, type Steps } from './steps';

/** The outcome of reading a page. */
export type PageReading =
  | { outcome: 'article'; article: Article; isLoading: boolean }
  | { outcome: 'notAnArticle'; kind: NotAnArticleKind; isLoading: boolean }
  | { outcome: 'pdf' }
  | { outcome: 'failed'; detail: string };

/** The part of a page that a reader asks for: its article, the selection, or all of its text. */
export type ReadingScope = 'article' | 'selection' | 'wholePage';

/** Makes a document of HTML in which nothing runs or loads. */
export type ParseHtml = (html: string) => Document;

/** Reads a copy of a page, outside of it; never throws. The HTML of the article is not sanitised yet. */
export function readPage(snapshot: PageSnapshot, scope: ReadingScope, parse: ParseHtml): PageReading {
  return runAtOnce(readInSteps(snapshot, scope, parse));
}

/** Reads a copy of a page where people wait: between the steps of a huge page, other work on the thread gets a turn. */
export function readPageInTurns(
  snapshot: PageSnapshot,
  scope: ReadingScope,
  parse: ParseHtml,
  pause?: (step: string) => Promise<void>,
  maxTurn?: number,
): Promise<PageReading> {
  return runInTurns(readInSteps(snapshot, scope, parse), pause, maxTurn);
}

function* readInSteps(snapshot: PageSnapshot, scope: ReadingScope, parse: ParseHtml): Steps<PageReading> {
  const { isLoading } = snapshot;
  if (snapshot.isPdf) return { outcome: 'pdf' };
  try {
    return { outcome: 'article', article: yield* extract(snapshot, scope, parse), isLoading };
  } catch (error) {
    if (error instanceof NotAnArticle) return { outcome: 'notAnArticle', kind: error.kind, isLoading };
    return { outcome: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}

function* extract({ url, html, selection }: PageSnapshot, scope: ReadingScope, parse: ParseHtml): Steps<Article> {
  const page = parseSafely(html, parse);
  yield 'parse';
  switch (scope) {
    case 'article':
      return yield* extractInSteps(page, url, { isOwnCopy: true });
    case 'selection':
      return extractSelection(page, url, parseSafely(selection, parse));
    case 'wholePage':
      return extractWholePage(page, url);
  }
}

/**
 * Parses markup that may hold elements which the copy of the page had as text alone, in `<noscript>`: they must not
 * hide anything, either.
 */
function parseSafely(html: string, parse: ParseHtml): Document {
  const page = parse(html);
  dropShadowingNames(page);
  return page;
}
