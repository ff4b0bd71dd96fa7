import { expect, it, vi } from 'vitest';

const items = vi.hoisted(() => new Map<string, unknown>());
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async () => Object.fromEntries(items),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) items.set(key, value);
        },
        remove: async (key: string) => items.delete(key),
      },
    },
  },
}));
const { runningSaves } = await import('./running-saves');

it('keeps a note of each save, side by side, and leaves out what is no note', async () => {
  const [one, two] = [
    { savedAt: 1_000, tabId: 7 },
    { savedAt: 2_000, tabId: 7 },
  ];
  await Promise.all([runningSaves.add(two), runningSaves.add(one)]);
  items.set('running-save-3000', { savedAt: '3000' });
  items.set('another', one);
  expect(await runningSaves.list()).toEqual([one, two]);
  await runningSaves.remove(one);
  expect(await runningSaves.list()).toEqual([two]);
});
