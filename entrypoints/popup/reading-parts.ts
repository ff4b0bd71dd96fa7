import { sanitizeHtml } from '../../lib/article/markup/sanitize';
import { readPageInTurns } from '../../lib/article/read-page';
import { copyTab, documentLoaded, type ReadTab, type TabCopy } from '../../lib/browser/reading/copy-tab';
import { findFactsIn } from '../../lib/browser/reading/facts-in-worker';
import type { ReadingParts } from '../../lib/browser/reading/follow-page';
import { type TabReading, tabReading } from '../../lib/browser/reading/read-tab';
import type { Facts } from '../../lib/facts/facts';
import { startFactsWorker } from './start-facts-worker';

/** What the first script of a page has begun before the rest of it was there. */
export interface Begun {
  tab: Promise<ReadTab | null>;
  copy: Promise<TabCopy | null>;
  factsWorker: Worker;
}

/** What following a page needs done, in a popup or in a tab of the reader; `settingsReady` is waited for before a text is drawn. */
export function partsOf({ tab, copy, factsWorker }: Begun, settingsReady: Promise<void>): ReadingParts {
  let first: Worker | null = factsWorker;
  const finder = findFactsIn(() => {
    const worker = first ?? startFactsWorker();
    first = null;
    return worker;
  });
  finder.prepare();
  /** Searches for facts that were begun before the article was sanitised, which they do not wait for. */
  const searches = new WeakMap<object, Promise<Facts>>();
  let begun: Promise<TabCopy | null> | null = copy;
  return {
    tab: () => tab,
    async copy(of) {
      const first = begun;
      begun = null;
      return (await first) ?? copyTab(of);
    },
    async read(snapshot, scope): Promise<TabReading> {
      const found = tabReading(await readPageInTurns(snapshot, scope, parse));
      performance.mark('article extracted');
      if (found.outcome !== 'article') return found;
      const search = finder.find(found.article);
      search.catch(() => undefined);
      searches.set(found.article.blocks, search);
      const article = { ...found.article, html: sanitizeHtml(found.article.html) };
      performance.mark('article sanitised');
      await settingsReady;
      return { ...found, article };
    },
    findFacts(article) {
      const search = searches.get(article.blocks) ?? finder.find(article);
      searches.delete(article.blocks);
      return search;
    },
    stopFacts: finder.restart,
    documentLoaded,
  };
}

function parse(html: string): Document {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  performance.mark('page parsed');
  return parsed;
}
