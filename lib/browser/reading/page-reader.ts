import type { Article } from '../../article/article';
import { type ReadingScope, readPageInTurns } from '../../article/read-page';
import type { PageSnapshot } from '../../article/snapshot/snapshot';
import type { Facts } from '../../facts/facts';
import type { FactsFinder } from './facts-in-worker';
import { type TabReading, tabReading } from './read-tab';

/** Reads copies of pages, and finds the facts of what it has read. */
export interface PageReader {
  /** The article is not sanitised yet: that is for whoever shows or keeps it (`sanitised`), and is done once. */
  read(snapshot: PageSnapshot, scope: ReadingScope): Promise<TabReading>;
  /** Gives the facts. The search began when the article was read; a second call searches the article again. */
  findFacts(article: Article): Promise<Facts>;
  /** Gives up on searches that do not answer. */
  stopFacts(): void;
}

/** Makes a reader that works in this document, and has facts searched for by `finder`. */
export function createPageReader(finder: FactsFinder): PageReader {
  finder.prepare();
  /** Searches that began when the article was read. */
  const searches = new WeakMap<Article['blocks'], Promise<Facts>>();
  return {
    async read(snapshot, scope) {
      const found = tabReading(await readPageInTurns(snapshot, scope, parseHtml));
      performance.mark('article extracted');
      if (found.outcome !== 'article') return found;
      const search = finder.find(found.article);
      search.catch(() => undefined);
      searches.set(found.article.blocks, search);
      return found;
    },
    findFacts(article) {
      const search = searches.get(article.blocks) ?? finder.find(article);
      searches.delete(article.blocks);
      return search;
    },
    stopFacts: finder.restart,
  };
}

/** Reads HTML as a document of its own, and notes when that was done. */
export function parseHtml(html: string): Document {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  performance.mark('page parsed');
  return parsed;
}
