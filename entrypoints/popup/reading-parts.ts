import { beginningOf } from '../../lib/article/beginning';
import { copyTab, documentLoaded, type ReadTab, type TabCopy } from '../../lib/browser/reading/copy-tab';
import type { ReadingParts } from '../../lib/browser/reading/follow-page';
import type { KeptReading } from '../../lib/browser/reading/kept-readings';
import type { PageReader } from '../../lib/browser/reading/page-reader';
import { sanitised, sanitisedArticle } from '../../lib/browser/reading/read-tab';
import type { Printed } from '../../lib/browser/reading/reader-address';

/** Holds what the first script of a page has begun before the rest was loaded. */
export interface Begun {
  tab: Promise<ReadTab | null>;
  copy: Promise<TabCopy | null>;
  reader: Promise<PageReader>;
}

/** What a page of the reader shows, and how. */
export interface Shown {
  place: 'popup' | 'tab';
  /** Holds what was read of the page before. */
  kept?: KeptReading | null;
  /** The address of the page, to open it again when it is gone. */
  original?: string;
  /** Tells what is to be printed as soon as it is drawn. */
  print?: Printed | null;
  /** True when the text is read out as soon as it is drawn. */
  listen?: boolean;
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
    async read(snapshot, scope, began) {
      const read = await (await reader).read(snapshot, scope);
      performance.mark('article read');
      const beginning = read.outcome === 'article' ? beginningOf(read.article) : null;
      if (beginning) {
        const shown = sanitisedArticle(beginning);
        await settingsReady;
        began(shown);
        await painted();
      }
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

/** Milliseconds for which a frame is waited for: in a tab that is not in front there is none. */
const LONGEST_WAIT_FOR_A_FRAME = 200;

/** Resolves when what was drawn last is on the screen. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_WAIT_FOR_A_FRAME);
  });
}

/** Calls back when the browser has time to spare, after it has painted what was last shown. */
export function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 500 });
  else setTimeout(run, 100);
}
