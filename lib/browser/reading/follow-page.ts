import type { Article } from '../../article/article';
import type { ReadingScope } from '../../article/read-page';
import type { PageSnapshot } from '../../article/snapshot/snapshot';
import type { Facts } from '../../facts/facts';
import { TimeLimitError, withLimit } from '../../text/time-limit';
import type { ReadingProblem } from '../problem';
import { isSamePage, type ReadTab, type TabCopy } from './copy-tab';
import type { TabReading } from './read-tab';

/**
 * Milliseconds after which the reader is told that the page is busy, after which a copy, a reading and a search for
 * facts count as failed.
 */
export const LIMITS = { slow: 3000, copy: 15_000, read: 60_000, facts: 20_000 };

/**
 * The most readings of one page: a page that changes itself for ever is always loading. After them, its reader asks for
 * the next.
 */
const MAX_READINGS = 10;

/** The facts of the text that is shown: they are being searched for, found, or could not be found. */
export type ShownFacts = Facts | 'waiting' | 'failed';

/** Describes the state of a page that is being read, as it is shown. */
export type Reading =
  /** `isSlow`: the page has not answered for a while. */
  | { step: 'reading'; isSlow: boolean }
  /** `isWholePage`: all of the page's text was asked for, in vain. */
  | { step: 'problem'; kind: ReadingProblem; isLoading: boolean; isWholePage?: boolean }
  /** `isBeginning`: these are the first screens of a long text, of which the rest comes in a moment. */
  | {
      step: 'article';
      article: Article;
      facts: ShownFacts;
      scope: ReadingScope;
      isLoading: boolean;
      isBeginning?: boolean;
    };

/** The functions that following a page needs. */
export interface ReadingParts {
  tab(): Promise<ReadTab | null>;
  copy(tab: ReadTab): Promise<TabCopy>;
  /**
   * The article is sanitised. The first screens of a long one are given to `began` before the rest is, and so are they.
   */
  read(snapshot: PageSnapshot, scope: ReadingScope, began: (beginning: Article) => void): Promise<TabReading>;
  findFacts(article: Article): Promise<Facts>;
  /** Gives up on a search for facts that does not answer. */
  stopFacts(): void;
  documentLoaded(tabId: number): Promise<void>;
}

export interface ReadingListener {
  changed(reading: Reading): void;
  /** Called when the selection was to be read, and there is none; what is shown has not changed. */
  nothingSelected(): void;
}

/** A page that is read, and read again when there is more of it. */
export interface FollowedPage {
  /** Reads the page; what was asked for last is what is shown in the end. Never rejects: what goes wrong is shown. */
  read(scope: ReadingScope): Promise<void>;
  /** Shows what was read before of a page that was complete; searches for its facts where there are none. */
  resume(article: Article, facts: Facts | null, scope: ReadingScope): void;
  /** Searches again for the facts of the text that is shown. */
  findFactsAgain(): void;
  /** Gives the facts of the text that is shown, when they are known; null when they could not be found. */
  facts(): Promise<Facts | null>;
}

/**
 * Reads a page as often as its reader asks, and when there is more of it. It starts with the first `read` or `resume`.
 */
export function followPage(parts: ReadingParts, listener: ReadingListener): FollowedPage {
  let shown: Reading = { step: 'reading', isSlow: false };
  let facts: Promise<Facts | null> = Promise.resolve(null);
  let latest = 0;

  const show = (reading: Reading) => {
    shown = reading;
    listener.changed(reading);
  };

  async function read(scope: ReadingScope): Promise<void> {
    const request = ++latest;
    const isLatest = () => request === latest;
    try {
      await readUntilLoaded(scope, isLatest);
    } catch (error) {
      console.error(error);
      if (isLatest()) show({ step: 'problem', kind: 'failed', isLoading: false });
    }
  }

  async function readUntilLoaded(scope: ReadingScope, isLatest: () => boolean): Promise<void> {
    const tab = await parts.tab();
    if (!tab) return show({ step: 'problem', kind: 'gone', isLoading: false });
    if (isLatest() && shown.step === 'problem' && scope === 'article') show({ step: 'reading', isSlow: false });
    let asked = scope;
    const followed: { url: string | null } = { url: null };
    for (let readings = 0; isLatest() && readings < MAX_READINGS; readings++) {
      const isAgain = readings > 0;
      const before = shown;
      const reading = await readOnce(tab, asked, followed, isLatest);
      if (!isLatest()) return;
      // The tab has gone to another page, which nobody asked to read: the text that was read stays.
      if (reading === 'left') {
        if (shown.step === 'article') show({ ...shown, isLoading: false });
        return;
      }
      let { isLoading } = reading;
      if (reading.outcome === 'article') {
        showArticle(reading.article, asked, isLoading);
      } else if (asked !== 'selection' || reading.kind !== 'empty') {
        show({ step: 'problem', kind: reading.kind, isLoading, isWholePage: asked === 'wholePage' });
      } else if (isAgain && before.step === 'article') {
        // The selection may have gone since the page was half loaded; its text is shown already.
        show({ ...before, isLoading });
      } else {
        listener.nothingSelected();
        show(before);
        if (before.step === 'reading' || !before.isLoading) return;
        // The page that was followed before the question is followed again.
        asked = before.step === 'article' ? before.scope : 'article';
        isLoading = true;
      }
      if (!isLoading) return;
      // However long a page takes to load, the reader is told that it is loading, and reads what there is.
      await parts.documentLoaded(tab.id);
    }
  }

  /** Does one reading. When it takes long, this is shown; a result that comes after the limit is used all the same. */
  async function readOnce(
    tab: ReadTab,
    scope: ReadingScope,
    followed: { url: string | null },
    isLatest: () => boolean,
  ): Promise<TabReading | 'left'> {
    const say = (reading: Reading) => {
      if (isLatest() && shown.step !== 'article') show(reading);
    };
    const slow = setTimeout(() => say({ step: 'reading', isSlow: true }), LIMITS.slow);
    const inTime = async <T>(work: Promise<T>, limit: number, name: string, kind: ReadingProblem): Promise<T> => {
      try {
        return await withLimit(work, limit, name);
      } catch (error) {
        if (!(error instanceof TimeLimitError)) throw error;
        say({ step: 'problem', kind, isLoading: false });
        return work;
      }
    };
    try {
      const copy = await inTime(parts.copy(tab), LIMITS.copy, 'copy of the page', 'busy');
      if (copy.outcome === 'problem') return { ...copy, isLoading: false };
      if (!isLatest()) return { outcome: 'problem', kind: 'failed', isLoading: false };
      followed.url ??= copy.snapshot.url;
      if (!isSamePage(copy.snapshot.url, followed.url)) return 'left';
      // Where a text is shown, its beginning would take its place for a moment. Facts are looked for in the whole text.
      const began = (article: Article) =>
        say({ step: 'article', article, facts: 'waiting', scope, isLoading: true, isBeginning: true });
      return await inTime(parts.read(copy.snapshot, scope, began), LIMITS.read, 'reading of the page', 'failed');
    } finally {
      clearTimeout(slow);
    }
  }

  function showArticle(article: Article, scope: ReadingScope, isLoading: boolean): void {
    // The page is complete, and its text was there already: nothing is drawn or searched again.
    if (shown.step === 'article' && shown.scope === scope && isSame(shown.article, article)) {
      show({ ...shown, isLoading });
      return;
    }
    // They are asked for before the text is drawn, so that the search runs meanwhile.
    findFacts(article);
    show({ step: 'article', article, facts: 'waiting', scope, isLoading });
  }

  function findFacts(article: Article): void {
    const showFacts = (found: ShownFacts) => {
      if (shown.step === 'article' && shown.article === article) show({ ...shown, facts: found });
    };
    const search = parts.findFacts(article);
    // They are shown also when they come after their limit.
    search.then(showFacts, () => undefined);
    facts = withLimit(search, LIMITS.facts, 'facts').catch((error: unknown) => {
      console.error(error);
      showFacts('failed');
      return null;
    });
  }

  return {
    read,
    resume(article, found, scope) {
      latest++;
      if (!found) return showArticle(article, scope, false);
      facts = Promise.resolve(found);
      show({ step: 'article', article, facts: found, scope, isLoading: false });
    },
    facts: () => facts,
    findFactsAgain() {
      if (shown.step !== 'article' || shown.facts !== 'failed') return;
      parts.stopFacts();
      show({ ...shown, facts: 'waiting' });
      findFacts(shown.article);
    },
  };
}

const isSame = (a: Article, b: Article) => JSON.stringify(a) === JSON.stringify(b);
