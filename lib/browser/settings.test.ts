import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import fc, { runs } from '../text/testing/properties';
import { eventually } from './testing/eventually';

/** The browser's storage as two pages see it: every call takes a turn, and tells of what changed. */
const { area, items } = vi.hoisted(() => {
  type Change = Record<string, { oldValue?: unknown; newValue?: unknown }>;
  const items = new Map<string, unknown>();
  const listeners = new Set<(change: Change) => void>();
  const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
  const area = {
    async get(keys: string | string[]) {
      await turn();
      return structuredClone(
        Object.fromEntries([keys].flat().flatMap((key) => (items.has(key) ? [[key, items.get(key)]] : []))),
      );
    },
    async set(values: Record<string, unknown>) {
      await turn();
      const change: Change = {};
      for (const [key, newValue] of Object.entries(structuredClone(values))) {
        change[key] = { oldValue: items.get(key), newValue };
        items.set(key, newValue);
      }
      for (const listener of listeners) listener(change);
      await turn();
    },
    onChanged: {
      addListener: (listener: (change: Change) => void) => listeners.add(listener),
      removeListener: (listener: (change: Change) => void) => listeners.delete(listener),
    },
  };
  Object.assign(globalThis, { chrome: { runtime: { id: 'throughline' }, storage: { local: area } } });
  return { area, items };
});

import {
  changeSettings,
  DEFAULT_SETTINGS,
  followSettings,
  readSettings,
  SETTINGS_LIMIT,
  type Settings,
  type SettingsProblem,
} from './settings';

/** A page that follows the settings, with everything that it was called with. */
function openPage(calm?: Promise<unknown>) {
  const shown: Settings[] = [];
  const problems: (SettingsProblem | null)[] = [];
  const page = followSettings(
    {
      changed: (settings) => shown.push(settings),
      failed: (problem) => problems.push(problem),
    },
    calm,
  );
  return { ...page, shown, problems };
}

const never = () => new Promise<never>(() => {});

beforeEach(() => {
  items.clear();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('readSettings', () => {
  it('gives the defaults where nothing was chosen', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('reads what the first version stored in one object', async () => {
    const chosen = {
      marksOn: false,
      popupPictures: false,
      offlinePictures: true,
      articleSize: 24,
      shortcutsOn: false,
      remindAfter: 150,
      lastSeen: { madeAt: 1_700_000_000_000, articles: 731 },
    };
    items.set('settings', chosen);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, ...chosen });
    // A later change goes before the stored setting, and everything else stays as it was chosen.
    await changeSettings({ articleSize: 20 });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, ...chosen, articleSize: 20 });
    expect(items.get('settings')).toEqual(chosen);
  });

  it('reads how articles look, and the default of what is no look', async () => {
    await changeSettings({ theme: 'sepia', typeface: 'sans', textWidth: 'wide', lineSpacing: 'airy' });
    items.set('settings.alignment', 'middle');
    expect(await readSettings()).toMatchObject({
      theme: 'sepia',
      typeface: 'sans',
      textWidth: 'wide',
      lineSpacing: 'airy',
      alignment: 'start',
    });
  });

  it('takes the default of each value that is damaged, and keeps the others', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), async (size, seen, first) => {
        items.clear();
        items.set('settings.articleSize', size);
        items.set('settings.lastSeen', seen);
        items.set('settings.shortcutsOn', false);
        items.set('settings', first);
        const settings = await readSettings();
        expect(settings.shortcutsOn).toBe(false);
        expect(settings.articleSize).toBeGreaterThanOrEqual(14);
        expect(settings.articleSize).toBeLessThanOrEqual(28);
        expect(settings.lastSeen.articles).toBeTypeOf('number');
        expect(settings.marksOn).toBeTypeOf('boolean');
      }),
    );
  }, 60_000);

  it('says so when the browser does not answer, or cannot read', async () => {
    vi.spyOn(area, 'get').mockRejectedValueOnce(new Error('The profile is damaged'));
    await expect(readSettings()).rejects.toThrow('The profile is damaged');
    vi.useFakeTimers();
    vi.spyOn(area, 'get').mockImplementation(never);
    const answer = expect(readSettings()).rejects.toThrow('settings');
    await vi.advanceTimersByTimeAsync(SETTINGS_LIMIT);
    await answer;
  });
});

describe('changeSettings', () => {
  it('loses nothing when two pages change two settings at once', async () => {
    for (let round = 0; round < 30; round++) {
      items.clear();
      const articleSize = 14 + (round % 15);
      await Promise.all([changeSettings({ articleSize }), changeSettings({ marksOn: false })]);
      expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, articleSize, marksOn: false });
    }
  });
});

describe('followSettings', () => {
  it('shows what another page changes, and keeps what this one changed at the same moment', async () => {
    const [popup, library] = [openPage(), openPage()];
    await Promise.all([popup.ready, library.ready]);
    await Promise.all([popup.change({ articleSize: 26 }), library.change({ shortcutsOn: false })]);
    const both = { ...DEFAULT_SETTINGS, articleSize: 26, shortcutsOn: false };
    await eventually(() => expect([popup.shown.at(-1), library.shown.at(-1)]).toEqual([both, both]));
    expect(popup.problems).toEqual([]);
    popup.stop();
    library.stop();
  });

  it('listens for changes when the page is calm, and is told then of what was changed before', async () => {
    let calmDown = () => {};
    const calm = new Promise<void>((resolve) => {
      calmDown = resolve;
    });
    const [busy, other] = [openPage(calm), openPage()];
    await Promise.all([busy.ready, other.ready]);
    await other.change({ articleSize: 26 });
    expect(busy.shown.at(-1)).toEqual(DEFAULT_SETTINGS);
    calmDown();
    await eventually(() => expect(busy.shown.at(-1)?.articleSize).toBe(26));
    await other.change({ articleSize: 20 });
    await eventually(() => expect(busy.shown.at(-1)?.articleSize).toBe(20));
    busy.stop();
    other.stop();
  });

  it('shows a change of its own at once, and never the value before it again', async () => {
    const page = openPage();
    await page.ready;
    await Promise.all([20, 22, 24, 26].map((articleSize) => page.change({ articleSize })));
    const sizes = page.shown.map(({ articleSize }) => articleSize);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes.at(-1)).toBe(26);
    page.stop();
  });

  it('ends with the same settings in every page, whatever is changed where', async () => {
    const change = fc.record(
      { articleSize: fc.integer({ min: 14, max: 28 }), marksOn: fc.boolean(), remindAfter: fc.nat() },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(2), change), { maxLength: 12 }), async (changes) => {
        items.clear();
        const pages = [openPage(), openPage(), openPage()];
        await Promise.all(pages.map(({ ready }) => ready));
        await Promise.all(changes.map(([at, some]) => pages[at].change(some)));
        const stored = await readSettings();
        await eventually(() => expect(pages.map(({ shown }) => shown.at(-1))).toEqual(pages.map(() => stored)));
        for (const page of pages) page.stop();
      }),
      { numRuns: runs(40) },
    );
  }, 60_000);

  it('goes on with the defaults when nothing answers, and takes the answer that comes late', async () => {
    let answer = (_stored: Record<string, unknown>) => {};
    vi.useFakeTimers();
    vi.spyOn(area, 'get').mockImplementation(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const page = openPage();
    await vi.advanceTimersByTimeAsync(SETTINGS_LIMIT);
    await page.ready;
    expect(page.problems).toEqual(['unread']);
    answer({ 'settings.articleSize': 22 });
    await vi.advanceTimersByTimeAsync(0);
    expect(page.shown.at(-1)?.articleSize).toBe(22);
    expect(page.problems).toEqual(['unread', null]);
    page.stop();
  });

  it('holds a change that could not be stored in this page, and says so', async () => {
    vi.spyOn(area, 'set').mockRejectedValue(new Error('The disk is full'));
    const page = openPage();
    await page.ready;
    await page.change({ articleSize: 28 });
    expect(page.problems).toEqual(['unstored']);
    await changeSettings({ marksOn: false }).catch(() => {});
    expect(page.shown.at(-1)?.articleSize).toBe(28);
    page.stop();
  });

  it('is ready, with the defaults, where reading fails and where there is no storage to watch', async () => {
    vi.spyOn(area, 'get').mockRejectedValue(new Error('The profile is damaged'));
    vi.spyOn(area.onChanged, 'addListener').mockImplementation(() => {
      throw new Error('There is no such event');
    });
    const page = openPage();
    await page.ready;
    expect(page.problems).toEqual(['unread']);
    page.stop();
  });

  it('is silent after it was stopped', async () => {
    const page = openPage();
    await page.ready;
    const before = page.shown.length;
    page.stop();
    await changeSettings({ articleSize: 16 });
    expect(page.shown).toHaveLength(before);
  });
});
