import { copyTab, documentLoaded, type ReadTab, type TabCopy } from '../../lib/browser/reading/copy-tab';
import type { ReadingParts } from '../../lib/browser/reading/follow-page';
import type { PageReader } from '../../lib/browser/reading/page-reader';
import { sanitised } from '../../lib/browser/reading/read-tab';

/** Holds what the first script of a page has begun before the rest was loaded. */
export interface Begun {
  tab: Promise<ReadTab | null>;
  copy: Promise<TabCopy | null>;
  reader: Promise<PageReader>;
}

/**
 * Gives the functions that following a page needs, in a popup or in a tab of the reader; a text is drawn after
 * `settingsReady`.
 */
export function partsOf({ tab, copy, reader }: Begun, settingsReady: Promise<void>): ReadingParts {
  let begun: Promise<TabCopy | null> | null = copy;
  return {
    tab: () => tab,
    async copy(of) {
      const first = begun;
      begun = null;
      return (await first) ?? copyTab(of);
    },
    async read(snapshot, scope) {
      const read = await (await reader).read(snapshot, scope);
      performance.mark('article read');
      const reading = sanitised(read);
      performance.mark('article sanitised');
      await settingsReady;
      return reading;
    },
    findFacts: async (article) => (await reader).findFacts(article),
    stopFacts: () => void reader.then(({ stopFacts }) => stopFacts()),
    documentLoaded,
  };
}
