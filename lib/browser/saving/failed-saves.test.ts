import { beforeEach, expect, it, vi } from 'vitest';

const browser = vi.hoisted(() => ({
  items: new Map<string, unknown>(),
  opened: [] as unknown[],
  isActive: true,
  allowsOpening: true,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async () => Object.fromEntries(browser.items),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) browser.items.set(key, value);
        },
        remove: async (keys: string[]) => {
          for (const key of keys) browser.items.delete(key);
        },
      },
    },
    tabs: { get: async () => ({ active: browser.isActive, windowId: 4 }) },
    action: {
      openPopup: async (options: unknown) => {
        if (!browser.allowsOpening) throw new Error('There is no popup');
        browser.opened.push(options);
      },
    },
  },
}));
const { failedSaves, tellFailedSave } = await import('./failed-saves');

const SAVE = {
  ...{ savedAt: 2_000, tabId: 7, url: 'https://courier.test/ferry', isLink: false },
  state: { outcome: 'problem', kind: 'paywall' },
} as const;

beforeEach(() => {
  browser.items.clear();
  browser.opened.length = 0;
  browser.isActive = true;
  browser.allowsOpening = true;
});

it('opens the popup over the tab whose save has failed, which finds why, once', async () => {
  await tellFailedSave(SAVE);
  expect(browser.opened).toEqual([{ windowId: 4 }]);
  expect(await failedSaves.take(8)).toEqual([]);
  expect(await failedSaves.take(7)).toEqual([SAVE]);
  expect(await failedSaves.take(7)).toEqual([]);
});

it('opens nothing over another tab, and keeps the reason for the next click', async () => {
  browser.isActive = false;
  await tellFailedSave(SAVE);
  expect(browser.opened).toEqual([]);
  browser.isActive = true;
  browser.allowsOpening = false;
  await tellFailedSave({ ...SAVE, savedAt: 1_000, state: { outcome: 'late' } });
  expect((await failedSaves.take(7)).map(({ state }) => state.outcome)).toEqual(['late', 'problem']);
});

it('leaves out what is no note of a failed save', async () => {
  browser.items.set('failed-save-1', { ...SAVE, state: { outcome: 'saved' } });
  expect(await failedSaves.take(7)).toEqual([]);
});
