import { TimeLimitError, withLimit } from '../../text/time-limit';
import { logged } from '../logged';
import { isSamePage, type TabCopy } from '../reading/copy-tab';
import type { FailedSave } from './failed-saves';
import type { RunningSave } from './running-saves';
import type { TabSaveState } from './save-badge';
import type { FailedState, LinkRequest, SaveOutcome, SaveRequest } from './save-messages';

/** The end of a save. */
type SaveEnd = { outcome: 'saved' } | FailedState;

/** Milliseconds that each wait of a save may take. */
export interface SaveLimits {
  /** The limit of the copy: a script in the page answers at once, unless the page's own scripts block its thread. */
  copy: number;
  /** The limit of loading: a page that is still loading after this is saved as far as it is there. */
  load: number;
  /** The limit of reading and keeping; a page of 5 MB takes about a second. */
  save: number;
  /** The limit of the browser's own records and settings. */
  records: number;
}

const LIMITS: SaveLimits = { copy: 15_000, load: 10_000, save: 60_000, records: 5_000 };

/** The functions that a save without the popup needs. Each may fail, and each may never answer. */
export interface SaveParts {
  copy(tab: { id: number; url: string }): Promise<TabCopy>;
  /** Resolves when the tab's document is complete. */
  loaded(tabId: number): Promise<void>;
  withPictures(): Promise<boolean>;
  /** Prepares what `save` needs, while the page is copied. */
  prepare(): Promise<void>;
  /** Reads the copy of a page and keeps its article, or keeps a link, in one transaction. */
  save(request: SaveRequest | LinkRequest): Promise<SaveOutcome>;
  /** Gives how a save ended that an earlier background asked for, as soon as it has ended; null when nobody knows. */
  howDidItEnd(savedAt: number): Promise<SaveOutcome | null>;
  /** Stops a save that does not answer. */
  abandon(): Promise<void>;
  /** Tells whether the library has an article that was kept by the save of that time. */
  isKept(savedAt: number): Promise<boolean>;
  running: {
    add(save: RunningSave): Promise<void>;
    remove(save: RunningSave): Promise<void>;
    list(): Promise<RunningSave[]>;
  };
  show(tabId: number, state: TabSaveState): Promise<void>;
  /** Tells the reader of a save that kept nothing, in more than the badge. */
  tellFailed(save: FailedSave): Promise<void>;
  /** Called after each save that kept an article. */
  onSaved(): void;
}

/**
 * Saves the articles of tabs without the popup, and shows on each tab's badge how it went. Whatever happens, no badge
 * shows "saving" for ever: each wait has a limit, and what a killed background left running is settled by the next one.
 */
export class TabSaver {
  /** The saves that this background handles, by their time. */
  private readonly running = new Map<number, RunningSave>();
  private last = 0;

  constructor(
    private readonly parts: SaveParts,
    private readonly limits: SaveLimits = LIMITS,
  ) {}

  /** Saves the article of a tab, or what is selected in it. Never rejects: the badge shows the result. */
  async save(tab: { id: number; url: string }, scope?: 'selection'): Promise<void> {
    await this.run({ tabId: tab.id, url: tab.url, isLink: false }, async (savedAt) => {
      const copy = await this.copy(tab);
      if (copy.outcome === 'problem') return copy;
      const { snapshot } = copy;
      const withPictures = await withLimit(this.parts.withPictures(), this.limits.records, 'settings').catch(
        () => false,
      );
      return this.keep({ savedAt, withPictures, snapshot, ...(scope && { scope }) });
    });
  }

  /** Saves a link that is in a tab. Never rejects. */
  async saveLink(tabId: number, link: { url: string; title: Promise<string> }): Promise<void> {
    await this.run({ tabId, url: link.url, isLink: true }, async (savedAt) => {
      const title = await withLimit(link.title, this.limits.records, 'words of the link').catch(() => '');
      return this.keep({ savedAt, url: link.url, title });
    });
  }

  private keep(request: SaveRequest | LinkRequest): Promise<SaveOutcome> {
    return withLimit(this.parts.save(request), this.limits.save, 'save');
  }

  private async run(what: Omit<RunningSave, 'savedAt'>, work: (savedAt: number) => Promise<SaveEnd>): Promise<void> {
    // Two saves in one millisecond get two names.
    this.last = Math.max(Date.now(), this.last + 1);
    const save = { savedAt: this.last, ...what };
    this.running.set(save.savedAt, save);
    // A save that could not be noted is not settled when the background dies; it is saved all the same.
    await withLimit(this.parts.running.add(save), this.limits.records, 'note of the save').catch(console.error);
    await this.show(save.tabId, { outcome: 'running' });
    await this.end(save, await this.attempt(save.savedAt, work));
  }

  /** Settles the saves that an earlier background has left running. */
  async settle(): Promise<void> {
    const left = await withLimit(this.parts.running.list(), this.limits.records, 'running saves').catch(() => []);
    const lost = left.filter(({ savedAt }) => !this.running.has(savedAt));
    for (const save of lost) this.running.set(save.savedAt, save);
    await Promise.all(lost.map(async (save) => this.end(save, await this.endOf(save.savedAt))));
  }

  private async attempt(savedAt: number, work: (savedAt: number) => Promise<SaveEnd>): Promise<SaveEnd> {
    const { parts, limits } = this;
    parts.prepare().catch(console.error);
    try {
      return await work(savedAt);
    } catch (error) {
      console.error(error);
      const isLate = error instanceof TimeLimitError;
      if (isLate) await withLimit(parts.abandon(), limits.records, 'stop').catch(console.error);
      // The article may be kept although the answer was lost.
      return (await this.isKept(savedAt)) ? { outcome: 'saved' } : { outcome: isLate ? 'late' : 'interrupted' };
    }
  }

  /** Copies the page of a tab: all of it, when it is complete in time. */
  private async copy(tab: { id: number; url: string }): Promise<TabCopy> {
    const { parts, limits } = this;
    const copy = () =>
      withLimit(parts.copy(tab), limits.copy, 'copy of the page').catch((error: unknown): TabCopy => {
        if (error instanceof TimeLimitError) return { outcome: 'problem', kind: 'busy' };
        throw error;
      });
    const first = await copy();
    if (first.outcome === 'problem' || !first.snapshot.isLoading) return first;
    await withLimit(parts.loaded(tab.id), limits.load, 'page').catch(() => undefined);
    const whole = await copy();
    // The page has gone elsewhere meanwhile: the reader asked for the first one.
    return whole.outcome === 'copy' && isSamePage(whole.snapshot.url, first.snapshot.url) ? whole : first;
  }

  private async endOf(savedAt: number): Promise<SaveEnd> {
    const { parts, limits } = this;
    const outcome = await withLimit(parts.howDidItEnd(savedAt), limits.save, 'end of the save').catch(logged);
    if (outcome) return outcome;
    return (await this.isKept(savedAt)) ? { outcome: 'saved' } : { outcome: 'interrupted' };
  }

  private isKept(savedAt: number): Promise<boolean> {
    return withLimit(this.parts.isKept(savedAt), this.limits.records, 'library').catch(() => false);
  }

  private async show(tabId: number, state: TabSaveState): Promise<void> {
    await withLimit(this.parts.show(tabId, state), this.limits.records, 'badge').catch(console.error);
  }

  private async end(save: RunningSave, state: SaveEnd): Promise<void> {
    this.running.delete(save.savedAt);
    // The badge is that of the newest save of the tab.
    const isNewest = ![...this.running.values()].some(
      ({ tabId, savedAt }) => tabId === save.tabId && savedAt > save.savedAt,
    );
    if (isNewest) await this.show(save.tabId, state);
    if (state.outcome !== 'saved') {
      const told = this.parts.tellFailed({ ...save, state });
      await withLimit(told, this.limits.records, 'note of the failure').catch(console.error);
    }
    await withLimit(this.parts.running.remove(save), this.limits.records, 'note of the save').catch(console.error);
    if (state.outcome === 'saved') this.parts.onSaved();
  }
}
