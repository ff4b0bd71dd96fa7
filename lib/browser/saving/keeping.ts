import type { Article } from '../../article/article';
import type { Facts } from '../../facts/facts';
import { NO_FACTS } from '../../facts/facts';
import type { ChangeSummary } from '../../library/versions/summary';
import { TimeLimitError, withLimit } from '../../text/time-limit';

/** Milliseconds after which the reader is told that the library has not answered. It may answer later. */
export const KEEPING_LIMITS = { find: 5000, save: 10_000 };

/**
 * The state of an article in the library. `unknown`: the library has not answered yet. `unconfirmed`: a save has not
 * answered in time; it may still succeed, and the reader may try again.
 */
export type KeepState = { step: 'unknown' } | UnsavedState | SavingState | SavedState;

interface SavingState {
  step: 'saving' | 'unconfirmed';
  /** What the library holds of the article meanwhile; null for nothing. */
  before: SavedState | null;
}

/** Gives what the library holds of the article, while it is saved again, too; null for nothing. */
export function keptIn(state: KeepState): SavedState | null {
  if (state.step === 'saved') return state;
  return state.step === 'saving' || state.step === 'unconfirmed' ? state.before : null;
}

export interface UnsavedState {
  step: 'unsaved';
  /** An entry of another page with nearly the same text, which a save does not touch; null for none. */
  copy: KeptCopy | null;
}

export interface SavedState {
  step: 'saved';
  id: number;
  savedAt: number;
  /** True when what is kept is the part of a page that had loaded; the rest is saved when it is there. */
  isPart: boolean;
}

/** Reports what the state does not show: the library does not answer, a save takes long or failed, facts are missing. */
export type KeepingNews =
  | { kind: 'libraryLate' | 'saveLate' | 'savedWithoutFacts' }
  | { kind: 'removed'; entry: SavedState }
  /** The reader has saved again what was saved. */
  | { kind: 'savedAgain'; id: number; was: WasSaved }
  | { kind: 'failed'; error: unknown };

/**
 * How a text differs from the one that was saved before: in no word, or by what the summary counts. `fuller`: it is only
 * a part of the saved one, which stays.
 */
export type WasSaved = 'same' | 'fuller' | ChangeSummary;

/** The parts of an entry of the library that matter here. */
interface KeptEntry {
  id: number;
  savedAt: number;
}

/** An entry whose text is nearly that of the page, from another address. */
export interface KeptCopy {
  id: number;
  title: string;
  /** Host of its address. */
  site: string;
}

export interface ShownText {
  article: Article;
  /** Gives the facts, which may come later than the text; null when they could not be found. */
  facts(): Promise<Facts | null>;
  isLoading: boolean;
}

/** The functions of the library that keeping needs. */
export interface KeepingParts {
  /** Finds the entry that a save of the article would update. */
  find(article: Article): Promise<KeptEntry | null>;
  /** Finds the entry of another page of which the article is a copy. */
  findCopy(article: Article): Promise<KeptCopy | null>;
  /** Saves in one transaction; saving more of the same text updates its entry. */
  save(article: Article, facts: Facts): Promise<(KeptEntry & { was?: WasSaved | null }) | null>;
  remove(id: number): Promise<unknown>;
  restore(id: number): Promise<unknown>;
}

export interface KeepingListener {
  changed(state: KeepState): void;
  /** Called with news; with null when the last news no longer holds. */
  told(news: KeepingNews | null): void;
  /**
   * Called when the library has answered about the text that is shown: with its entry's id, or null when it is not
   * saved.
   */
  placed(text: ShownText, id: number | null): void;
}

/** The share of what was kept that a new text must hold to replace it unasked, when a page has gone on loading. */
const SHARE_KEPT = 0.8;

/**
 * Tells whether `later` is what `earlier` has become as its page continued to load: it holds its paragraphs, and more
 * text.
 */
function goesOn(earlier: Article, later: Article): boolean {
  const texts = new Set(later.blocks.map(({ text }) => text));
  // The last paragraph may have been there in part.
  const before = earlier.blocks.slice(0, -1);
  const held = before.filter(({ text }) => texts.has(text)).length;
  return later.wordCount > earlier.wordCount && held >= before.length * SHARE_KEPT;
}

/** Keeps what is shown, once the reader has asked for it, also when more of it comes later. */
export function createKeeper(parts: KeepingParts, listener: KeepingListener) {
  let shown: ShownText | null = null;
  let state: KeepState = { step: 'unknown' };
  /** The text that this popup has saved last. */
  let kept: Article | null = null;
  let isSaving = false;
  /** The number of saves that were begun: only the latest of them reports that nothing was kept. */
  let begun = 0;

  const change = (next: KeepState) => {
    state = next;
    listener.changed(next);
  };

  /** Reports `news` and calls `late` when `work` takes longer than `limit`, and continues to wait. */
  async function patiently<T>(work: Promise<T>, limit: number, news: KeepingNews, late = () => {}): Promise<T> {
    try {
      return await withLimit(work, limit, news.kind);
    } catch (error) {
      if (!(error instanceof TimeLimitError)) throw error;
      late();
      listener.told(news);
      const result = await work;
      listener.told(null);
      return result;
    }
  }

  async function lookUp(text: ShownText): Promise<void> {
    let entry: KeptEntry | null = null;
    let copy: KeptCopy | null = null;
    try {
      // A library that is late keeps nobody from saving.
      const offer = () => {
        if (shown === text && state.step === 'unknown') change({ step: 'unsaved', copy: null });
      };
      entry = await patiently(parts.find(text.article), KEEPING_LIMITS.find, { kind: 'libraryLate' }, offer);
      if (!entry) copy = await withLimit(parts.findCopy(text.article), KEEPING_LIMITS.find, 'copy');
    } catch (error) {
      // The article can be read without the library; a save will report what is wrong with it.
      console.error(error);
    }
    if (shown?.article.canonicalUrl !== text.article.canonicalUrl || isSaving || kept) return;
    change(entry ? { step: 'saved', id: entry.id, savedAt: entry.savedAt, isPart: false } : { step: 'unsaved', copy });
    listener.placed(text, entry?.id ?? null);
  }

  /** Tells whether `text` is a later state of a text that this popup saved, and is not saved yet. */
  const isMoreOfKept = ({ article }: ShownText) =>
    kept !== null && kept !== article && kept.canonicalUrl === article.canonicalUrl && goesOn(kept, article);

  /** Saves what is shown; `isAsked` tells whether the reader has asked for it, and is told what became of it. */
  async function save(isAsked: boolean): Promise<void> {
    if (!shown || isSaving) return;
    const save = ++begun;
    const isLatest = () => save === begun;
    const before = state;
    const held = keptIn(before);
    let latest: (KeptEntry & { was?: WasSaved | null }) | null = null;
    let hasNoFacts = false;
    let saved = shown;
    const giveButtonBack = () => {
      if (!isLatest()) return;
      isSaving = false;
      change({ step: 'unconfirmed', before: held });
    };
    try {
      do {
        isSaving = true;
        change({ step: 'saving', before: held });
        saved = shown;
        const facts = await saved.facts();
        hasNoFacts = facts === null;
        const keeping = parts.save(saved.article, facts ?? NO_FACTS);
        latest = await patiently(keeping, KEEPING_LIMITS.save, { kind: 'saveLate' }, giveButtonBack);
        kept = saved.article;
      } while (isLatest() && isMoreOfKept(shown));
      if (shown.article.canonicalUrl !== saved.article.canonicalUrl) return;
      change(stateOf(latest, shown));
      if (hasNoFacts) listener.told({ kind: 'savedWithoutFacts' });
      else if (isAsked && held && latest?.was) listener.told({ kind: 'savedAgain', id: latest.id, was: latest.was });
      else listener.told(null);
      if (latest) listener.placed(saved, latest.id);
    } catch (error) {
      // An article that was kept before this save failed stays kept.
      if (!isLatest() || (kept === saved.article && state.step === 'saved')) return;
      if (latest) change(stateOf(latest, { ...saved, isLoading: true }));
      else change(held ?? { step: 'unsaved', copy: null });
      listener.told({ kind: 'failed', error });
    } finally {
      if (isLatest()) isSaving = false;
    }
  }

  const stateOf = (entry: KeptEntry | null, { isLoading }: ShownText): KeepState =>
    entry
      ? { step: 'saved', id: entry.id, savedAt: entry.savedAt, isPart: isLoading }
      : { step: 'unsaved', copy: null };

  return {
    /** Takes what is shown now: asks the library about it, or saves it when it is more of what was saved. */
    show(text: ShownText): void {
      const before = shown;
      shown = text;
      if (isMoreOfKept(text)) void save(false);
      else if (before?.article.canonicalUrl !== text.article.canonicalUrl) {
        kept = null;
        if (state.step !== 'unknown' && !isSaving) change({ step: 'unknown' });
        void lookUp(text);
      } else if (state.step === 'saved' && state.isPart && kept === text.article) {
        change({ ...state, isPart: text.isLoading });
      }
    },
    save: () => save(true),
    async remove(): Promise<void> {
      const before = state;
      if (before.step !== 'saved') return;
      try {
        await patiently(parts.remove(before.id), KEEPING_LIMITS.save, { kind: 'libraryLate' });
        kept = null;
        change({ step: 'unsaved', copy: null });
        listener.told({ kind: 'removed', entry: before });
      } catch (error) {
        listener.told({ kind: 'failed', error });
      }
    },
    /** Brings back what `remove` removed. */
    async restore(entry: SavedState): Promise<void> {
      try {
        await patiently(parts.restore(entry.id), KEEPING_LIMITS.save, { kind: 'libraryLate' });
        change(entry);
        listener.told(null);
      } catch (error) {
        listener.told({ kind: 'failed', error });
      }
    },
  };
}
