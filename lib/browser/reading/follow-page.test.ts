import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Facts } from '../../facts/facts';
import { articleOf, deferred } from '../testing/article';
import type { TabCopy } from './copy-tab';
import { followPage, LIMITS, type Reading, type ReadingParts } from './follow-page';
import type { TabReading } from './read-tab';

const FACTS: Facts = { dates: [], figures: [], people: [] };
const COPY: TabCopy = {
  outcome: 'copy',
  snapshot: { url: 'http://harbour.test/ferry', html: '', selection: '', isLoading: false, isPdf: false },
};
const found = (paragraphs: number, isLoading = false): TabReading => ({
  outcome: 'article',
  article: articleOf(paragraphs),
  isLoading,
});

/** A page, all of whose parts answer at once, but for those that a test changes. */
function setUp(changes: Partial<ReadingParts> = {}) {
  const states: Reading[] = [];
  const nothingSelected = vi.fn();
  const parts: ReadingParts = {
    tab: async () => ({ id: 1, url: 'http://harbour.test/ferry', title: 'The ferry' }),
    copy: async () => COPY,
    read: async () => found(2),
    findFacts: async () => FACTS,
    stopFacts: vi.fn(),
    documentLoaded: async () => {},
    ...changes,
  };
  const page = followPage(parts, { changed: (reading) => states.push(reading), nothingSelected });
  return { page, states, parts, nothingSelected, last: () => states.at(-1) };
}

/** Lets everything that needs no time happen. */
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a reading that was kept', () => {
  test('is shown as it was, with its facts, and nothing is read', async () => {
    const { page, last, parts } = setUp({ copy: vi.fn(async () => COPY), findFacts: vi.fn(async () => FACTS) });
    page.resume(articleOf(3), FACTS, 'wholePage');
    expect(last()).toMatchObject({ step: 'article', facts: FACTS, scope: 'wholePage', isLoading: false });
    await expect(page.facts()).resolves.toBe(FACTS);
    await settle();
    expect([parts.copy, parts.findFacts].map((part) => vi.mocked(part).mock.calls)).toEqual([[], []]);
  });

  test('has its facts looked for where they had not been found, and can be read in another way', async () => {
    const { page, last } = setUp();
    page.resume(articleOf(3), null, 'article');
    await settle();
    expect(last()).toMatchObject({ step: 'article', facts: FACTS });
    await page.read('wholePage');
    expect(last()).toMatchObject({ step: 'article', scope: 'wholePage', article: articleOf(2) });
  });
});

describe('a page that is read', () => {
  test('shows the first screens of a long text before the rest, and not again when more of it is read', async () => {
    const texts = [3, 9].map((paragraphs) => found(paragraphs, paragraphs === 3));
    const { page, states, last, parts } = setUp({
      findFacts: vi.fn(async () => FACTS),
      read: async (_, __, began) => {
        began(articleOf(1));
        return texts.shift() ?? found(9);
      },
    });
    await page.read('article');
    const shown = states.map((state) => state.step === 'article' && state.article.blocks.length);
    expect(shown.filter((length, i) => length !== shown[i - 1])).toEqual([1, 3, 9]);
    expect(states[0]).toMatchObject({ isBeginning: true, facts: 'waiting' });
    expect(last()).toEqual({
      step: 'article',
      article: articleOf(9),
      facts: FACTS,
      scope: 'article',
      isLoading: false,
    });
    expect(parts.findFacts).toHaveBeenCalledTimes(2);
  });

  test('shows its text first, and its facts when they are there', async () => {
    const facts = deferred<Facts>();
    const { page, last } = setUp({ findFacts: () => facts.promise });
    await page.read('article');
    expect(last()).toMatchObject({ step: 'article', facts: 'waiting' });
    facts.resolve(FACTS);
    await settle();
    expect(last()).toMatchObject({ step: 'article', facts: FACTS });
    await expect(page.facts()).resolves.toBe(FACTS);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('says why there is no article', async () => {
    const { page, last } = setUp({ copy: async () => ({ outcome: 'problem', kind: 'forbidden' }) });
    await page.read('article');
    expect(last()).toEqual({ step: 'problem', kind: 'forbidden', isLoading: false, isWholePage: false });
  });

  test('says that it is gone when the browser shows no tab, and that it failed when something throws', async () => {
    const gone = setUp({ tab: async () => null });
    await gone.page.read('article');
    expect(gone.last()).toMatchObject({ step: 'problem', kind: 'gone' });
    const broken = setUp({ read: () => Promise.reject(new Error('broken')) });
    await broken.page.read('article');
    expect(broken.last()).toMatchObject({ step: 'problem', kind: 'failed' });
  });
});

describe('a page that does not stand still', () => {
  test('is followed for some readings, not for ever', async () => {
    const read = vi.fn(async () => found(2, true));
    const { page } = setUp({ read });
    await page.read('article');
    expect(read.mock.calls.length).toBeLessThanOrEqual(10);
  });

  test('stays as it was read when its tab goes to another page', async () => {
    const urls = ['http://harbour.test/ferry#map', 'http://harbour.test/other'];
    const { page, last, parts } = setUp({
      copy: async () => ({ ...COPY, snapshot: { ...COPY.snapshot, url: urls.shift() ?? '' } }),
      read: vi.fn(async () => found(2, true)),
    });
    await page.read('article');
    expect(parts.read).toHaveBeenCalledOnce();
    expect(last()).toMatchObject({ step: 'article', isLoading: false });
  });
});

describe('a page that does not answer', () => {
  test('is said to be busy, then to be a problem; a late answer is shown', async () => {
    const copy = deferred<TabCopy>();
    const { page, last } = setUp({ copy: () => copy.promise });
    void page.read('article');
    await vi.advanceTimersByTimeAsync(LIMITS.slow);
    expect(last()).toEqual({ step: 'reading', isSlow: true });
    await vi.advanceTimersByTimeAsync(LIMITS.copy - LIMITS.slow);
    expect(last()).toEqual({ step: 'problem', kind: 'busy', isLoading: false });
    copy.resolve(COPY);
    await settle();
    expect(last()).toMatchObject({ step: 'article' });
  });

  test('is asked anew when the reader tries again; the first answer then counts no more', async () => {
    const first = deferred<TabCopy>();
    const copies = [first.promise, new Promise<TabCopy>(() => {})];
    const { page, states, last } = setUp({ copy: () => copies.shift() ?? Promise.resolve(COPY) });
    void page.read('article');
    await vi.advanceTimersByTimeAsync(LIMITS.copy);
    void page.read('article');
    await settle();
    expect(last()).toEqual({ step: 'reading', isSlow: false });
    first.resolve(COPY);
    await settle();
    expect(states.some(({ step }) => step === 'article')).toBe(false);
    await vi.advanceTimersByTimeAsync(LIMITS.copy);
    expect(last()).toMatchObject({ step: 'problem', kind: 'busy' });
  });

  test('does not take away a text that is shown while it is read again', async () => {
    const readings = [Promise.resolve(found(2, true)), new Promise<TabReading>(() => {})];
    const { page, last } = setUp({ read: () => readings.shift() ?? Promise.resolve(found(4)) });
    void page.read('article');
    await vi.advanceTimersByTimeAsync(LIMITS.copy + LIMITS.read);
    expect(last()).toMatchObject({ step: 'article', isLoading: true });
  });
});

describe('a page that is still loading', () => {
  test('is read again when it is complete', async () => {
    const loaded = deferred<void>();
    const readings = [found(2, true), found(4)];
    const { page, last } = setUp({
      read: async () => readings.shift() ?? found(9),
      documentLoaded: () => loaded.promise,
    });
    const reading = page.read('article');
    await settle();
    expect(last()).toMatchObject({ isLoading: true, article: { wordCount: 16 } });
    loaded.resolve();
    await reading;
    expect(last()).toMatchObject({ isLoading: false, article: { wordCount: 32 } });
  });

  test('is not drawn anew when its text was there already', async () => {
    const readings = [found(2, true), found(2)];
    const findFacts = vi.fn(async () => FACTS);
    const { page, states } = setUp({ read: async () => readings.shift() ?? found(9), findFacts });
    await page.read('article');
    const articles = new Set(states.flatMap((state) => (state.step === 'article' ? [state.article] : [])));
    expect(articles.size).toBe(1);
    expect(findFacts).toHaveBeenCalledTimes(1);
    expect(states.at(-1)).toMatchObject({ isLoading: false, facts: FACTS });
  });

  test('does not replace the selection that was asked for meanwhile', async () => {
    const loaded = deferred<void>();
    const { page, last } = setUp({
      read: async (_, scope) => (scope === 'selection' ? found(1) : found(4, true)),
      documentLoaded: () => loaded.promise,
    });
    void page.read('article');
    await settle();
    await page.read('selection');
    loaded.resolve();
    await settle();
    expect(last()).toMatchObject({ scope: 'selection', article: { wordCount: 8 } });
  });

  test('a first reading that ends after the selection was asked for is dropped', async () => {
    const slow = deferred<TabReading>();
    const { page, last } = setUp({
      read: (_, scope) => (scope === 'selection' ? Promise.resolve(found(1)) : slow.promise),
    });
    void page.read('article');
    await settle();
    await page.read('selection');
    slow.resolve(found(4));
    await settle();
    expect(last()).toMatchObject({ scope: 'selection', article: { wordCount: 8 } });
  });

  test('goes on being followed when nothing is selected on it', async () => {
    const loaded = deferred<void>();
    const empty: TabReading = { outcome: 'problem', kind: 'empty', isLoading: true };
    let isComplete = false;
    const { page, last, nothingSelected } = setUp({
      read: async (_, scope) => (scope === 'selection' ? empty : found(isComplete ? 4 : 2, !isComplete)),
      documentLoaded: () => loaded.promise,
    });
    void page.read('article');
    await settle();
    void page.read('selection');
    await settle();
    expect(nothingSelected).toHaveBeenCalledTimes(1);
    expect(last()).toMatchObject({ step: 'article', isLoading: true });
    isComplete = true;
    loaded.resolve();
    await settle();
    expect(last()).toMatchObject({ scope: 'article', isLoading: false, article: { wordCount: 32 } });
  });
});

describe('facts that do not come', () => {
  test('leave the text, are said to be missing, and can be looked for again', async () => {
    const searches = [new Promise<Facts>(() => {}), Promise.resolve(FACTS)];
    const { page, last, parts } = setUp({ findFacts: () => searches.shift() ?? Promise.resolve(FACTS) });
    await page.read('article');
    await vi.advanceTimersByTimeAsync(LIMITS.facts);
    expect(last()).toMatchObject({ step: 'article', facts: 'failed' });
    await expect(page.facts()).resolves.toBeNull();
    page.findFactsAgain();
    expect(parts.stopFacts).toHaveBeenCalledTimes(1);
    expect(last()).toMatchObject({ facts: 'waiting' });
    await settle();
    expect(last()).toMatchObject({ facts: FACTS });
  });

  test('are shown when they come after their limit', async () => {
    const search = deferred<Facts>();
    const { page, last } = setUp({ findFacts: () => search.promise });
    await page.read('article');
    await vi.advanceTimersByTimeAsync(LIMITS.facts);
    search.resolve(FACTS);
    await settle();
    expect(last()).toMatchObject({ facts: FACTS });
  });

  test('of a text that is shown no more are dropped', async () => {
    const first = deferred<Facts>();
    const searches = [first.promise, new Promise<Facts>(() => {})];
    const readings = [found(2, true), found(4)];
    const { page, last } = setUp({
      read: async () => readings.shift() ?? found(9),
      findFacts: () => searches.shift() ?? Promise.resolve(FACTS),
    });
    await page.read('article');
    first.resolve(FACTS);
    await settle();
    expect(last()).toMatchObject({ facts: 'waiting', article: { wordCount: 32 } });
  });
});
