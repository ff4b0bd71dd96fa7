import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Facts } from '../../facts/facts';
import { articleOf, deferred } from '../testing/article';
import { createKeeper, KEEPING_LIMITS, type KeepingNews, type KeepingParts, type KeepState } from './keeping';

const FACTS: Facts = { dates: [], figures: [], people: [] };
const ENTRY = { id: 7, savedAt: 1000 };

/** A library that answers at once, but for what a test changes. */
function setUp(changes: Partial<KeepingParts> = {}) {
  let state: KeepState = { step: 'unknown' };
  const news: (KeepingNews | null)[] = [];
  const kept: number[] = [];
  const parts: KeepingParts = {
    find: async () => null,
    findCopy: async () => null,
    save: async (article) => {
      kept.push(article.blocks.length);
      return ENTRY;
    },
    remove: vi.fn(async () => {}),
    restore: vi.fn(async () => {}),
    ...changes,
  };
  const placed = vi.fn();
  const keeper = createKeeper(parts, {
    changed: (next) => {
      state = next;
    },
    told: (told) => news.push(told),
    placed,
  });
  const show = (paragraphs: number, isLoading = false) => {
    const text = { article: articleOf(paragraphs), facts: async () => FACTS, isLoading };
    keeper.show(text);
    return text;
  };
  return { keeper, show, parts, news, kept, placed, state: () => state };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('keeping what is shown', () => {
  test('asks whether it is saved', async () => {
    const { show, state, placed } = setUp({ find: async () => ENTRY });
    const text = show(2);
    await settle();
    expect(state()).toMatchObject({ step: 'saved', id: 7, isPart: false });
    expect(placed).toHaveBeenCalledWith(text, 7);
  });

  test('says of a copy from another page that it is none that is saved, and offers nothing to remove', async () => {
    const copy = { id: 3, title: 'The crossing', site: 'paper.test' };
    const { show, state, placed, keeper, parts } = setUp({ findCopy: async () => copy });
    const text = show(2);
    await settle();
    expect(state()).toEqual({ step: 'unsaved', copy });
    expect(placed).toHaveBeenCalledWith(text, null);
    await keeper.remove();
    expect(parts.remove).not.toHaveBeenCalled();
    await keeper.save();
    expect(state()).toMatchObject({ step: 'saved', id: 7 });
  });

  test('keeps saying what is saved while it is saved again, and tells what became of it', async () => {
    const ended = deferred<{ id: number; savedAt: number; was: 'same' }>();
    const { keeper, show, state, news } = setUp({ find: async () => ENTRY, save: () => ended.promise });
    show(2);
    await settle();
    const saving = keeper.save();
    await settle();
    expect(state()).toMatchObject({ step: 'saving', before: { step: 'saved', id: 7 } });
    ended.resolve({ ...ENTRY, was: 'same' });
    await saving;
    expect(news).toEqual([{ kind: 'savedAgain', id: 7, was: 'same' }]);
  });

  test('tells nothing of what was there when an article is first saved', async () => {
    const { keeper, show, news } = setUp({ save: async () => ({ ...ENTRY, was: 'same' as const }) });
    show(2);
    await keeper.save();
    expect(news).toEqual([null]);
  });

  test('offers to save while the library is late, and shows its answer when it comes', async () => {
    const found = deferred<typeof ENTRY>();
    const { show, state } = setUp({ find: () => found.promise });
    show(2);
    await settle();
    expect(state().step).toBe('unknown');
    await vi.advanceTimersByTimeAsync(KEEPING_LIMITS.find);
    expect(state().step).toBe('unsaved');
    found.resolve(ENTRY);
    await settle();
    expect(state().step).toBe('saved');
  });

  test('saves once, however often it is pressed', async () => {
    const { keeper, show, kept, state } = setUp();
    show(2);
    await Promise.all([keeper.save(), keeper.save()]);
    expect(kept).toEqual([2]);
    expect(state()).toMatchObject({ step: 'saved', isPart: false });
  });

  test('saves the rest of a page that was saved while it was loading', async () => {
    const { keeper, show, kept, state } = setUp();
    show(19, true);
    await keeper.save();
    expect(state()).toMatchObject({ step: 'saved', isPart: true });
    show(38);
    expect(state()).toMatchObject({ step: 'saving' });
    await settle();
    expect(kept).toEqual([19, 38]);
    expect(state()).toMatchObject({ step: 'saved', id: 7, isPart: false });
  });

  test('saves the rest also when it comes while the first part is being saved, and is not called saved before', async () => {
    const first = deferred<typeof ENTRY>();
    const saved: number[] = [];
    const states: string[] = [];
    const { keeper, show, state } = setUp({
      save: (article) => {
        saved.push(article.blocks.length);
        states.push(state().step);
        return saved.length === 1 ? first.promise : Promise.resolve(ENTRY);
      },
    });
    show(19, true);
    const saving = keeper.save();
    await settle();
    show(38);
    first.resolve(ENTRY);
    await saving;
    expect(saved).toEqual([19, 38]);
    expect(states).toEqual(['saving', 'saving']);
    expect(state()).toMatchObject({ step: 'saved', isPart: false });
  });

  test('saves no other text that a page puts in the place of the one that was saved', async () => {
    const { keeper, show, kept } = setUp();
    const { facts } = show(19, true);
    await keeper.save();
    const article = articleOf(38);
    const blocks = article.blocks.map((block) => ({ ...block, text: `Other: ${block.text}` }));
    keeper.show({ article: { ...article, blocks }, facts, isLoading: true });
    await settle();
    expect(kept).toEqual([19]);
  });

  test('says that all is kept when the page is complete and there was no more of it', async () => {
    const { keeper, show, kept, state } = setUp();
    const { article, facts } = show(19, true);
    await keeper.save();
    keeper.show({ article, facts, isLoading: false });
    await settle();
    expect(kept).toEqual([19]);
    expect(state()).toMatchObject({ step: 'saved', isPart: false });
  });

  test('does not call the rest kept when its save fails', async () => {
    let saves = 0;
    const { keeper, show, news, state } = setUp({
      save: () => (++saves === 1 ? Promise.resolve(ENTRY) : Promise.reject(new Error('full'))),
    });
    show(19, true);
    await keeper.save();
    show(38);
    await settle();
    expect(state()).toMatchObject({ step: 'saved', isPart: true });
    expect(news.at(-1)).toMatchObject({ kind: 'failed' });
  });

  test('does not save the rest of what the reader has removed', async () => {
    const { keeper, show, kept, state } = setUp();
    show(19, true);
    await keeper.save();
    await keeper.remove();
    show(38);
    await settle();
    expect(kept).toEqual([19]);
    expect(state()).toEqual({ step: 'unsaved', copy: null });
  });

  test('saves without the facts when they are not to be had, and says so', async () => {
    const { keeper, news, kept } = setUp();
    keeper.show({ article: articleOf(2), facts: async () => null, isLoading: false });
    await keeper.save();
    expect(kept).toEqual([2]);
    expect(news.at(-1)).toEqual({ kind: 'savedWithoutFacts' });
  });

  test('brings back what was removed', async () => {
    const { keeper, show, news, state, parts } = setUp();
    show(2);
    await keeper.save();
    await keeper.remove();
    const removed = news.at(-1);
    if (removed?.kind !== 'removed') throw new Error('The removal was not told.');
    await keeper.restore(removed.entry);
    expect(parts.restore).toHaveBeenCalledWith(7);
    expect(state()).toMatchObject({ step: 'saved', id: 7 });
  });
});

describe('a library that does not answer', () => {
  test('is told to the reader when it is asked about an article, and believed when it answers later', async () => {
    const answer = deferred<typeof ENTRY | null>();
    const { show, news, state } = setUp({ find: () => answer.promise });
    show(2);
    await vi.advanceTimersByTimeAsync(KEEPING_LIMITS.find);
    expect(news).toEqual([{ kind: 'libraryLate' }]);
    answer.resolve(ENTRY);
    await settle();
    expect(news.at(-1)).toBeNull();
    expect(state()).toMatchObject({ step: 'saved' });
  });

  test('is told to the reader who saves, and is not called saved before it has answered', async () => {
    const answer = deferred<typeof ENTRY>();
    const { keeper, show, news, state } = setUp({ save: () => answer.promise });
    show(2);
    void keeper.save();
    await vi.advanceTimersByTimeAsync(KEEPING_LIMITS.save);
    expect(news.at(-1)).toEqual({ kind: 'saveLate' });
    expect(state()).toMatchObject({ step: 'unconfirmed' });
    answer.resolve(ENTRY);
    await settle();
    expect(news.at(-1)).toBeNull();
    expect(state()).toMatchObject({ step: 'saved' });
  });

  test('gives the button back after the limit: the reader can save again, and either save may succeed', async () => {
    const answers = [deferred<typeof ENTRY>(), deferred<typeof ENTRY>()];
    let saves = 0;
    const { keeper, show, state, news } = setUp({ save: () => answers[saves++].promise });
    show(2);
    void keeper.save();
    await vi.advanceTimersByTimeAsync(KEEPING_LIMITS.save);
    void keeper.save();
    await settle();
    expect(saves).toBe(2);
    expect(state()).toMatchObject({ step: 'saving' });
    answers[0].resolve(ENTRY);
    await settle();
    expect(state()).toMatchObject({ step: 'saved' });
    answers[1].reject(new Error('closed'));
    await settle();
    expect(state()).toMatchObject({ step: 'saved' });
    expect(news.at(-1)).toBeNull();
  });

  test('a late failure is told, and one of an earlier save than the last is not', async () => {
    const answers = [deferred<typeof ENTRY>(), deferred<typeof ENTRY>()];
    let saves = 0;
    const { keeper, show, state, news } = setUp({ save: () => answers[saves++].promise });
    show(2);
    void keeper.save();
    await vi.advanceTimersByTimeAsync(KEEPING_LIMITS.save);
    void keeper.save();
    await settle();
    answers[0].reject(new Error('closed'));
    await settle();
    expect(state()).toMatchObject({ step: 'saving' });
    await vi.advanceTimersByTimeAsync(KEEPING_LIMITS.save);
    answers[1].reject(new Error('full'));
    await settle();
    expect(state()).toEqual({ step: 'unsaved', copy: null });
    expect(news.at(-1)).toMatchObject({ kind: 'failed' });
  });

  test('leaves the article unsaved when the save fails', async () => {
    const { keeper, show, news, state } = setUp({ save: () => Promise.reject(new Error('full')) });
    show(2);
    await keeper.save();
    expect(state()).toEqual({ step: 'unsaved', copy: null });
    expect(news.at(-1)).toMatchObject({ kind: 'failed' });
  });

  test('can still be saved to when it could not say whether the article is saved', async () => {
    const { show, state } = setUp({ find: () => Promise.reject(new Error('broken')) });
    show(2);
    await settle();
    expect(state()).toEqual({ step: 'unsaved', copy: null });
  });
});
