import { expect, it, vi } from 'vitest';

const items = vi.hoisted(() => new Map<string, unknown>());
const alarms = vi.hoisted(() => new Set<string>());
vi.mock('wxt/browser', () => ({
  browser: {
    alarms: {
      create: async (name: string) => void alarms.add(name),
      clear: async (name: string) => alarms.delete(name),
    },
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

const PAGE = { url: 'https://courier.test/ferry', isLink: false };

it('keeps a note of each save, side by side, and leaves out what is no note', async () => {
  const [one, two] = [
    { savedAt: 1_000, tabId: 7, ...PAGE },
    { savedAt: 2_000, tabId: 7, ...PAGE },
  ];
  await Promise.all([runningSaves.add(two), runningSaves.add(one)]);
  items.set('running-save-3000', { savedAt: '3000' });
  items.set('another', one);
  expect(await runningSaves.list()).toEqual([one, two]);
  await runningSaves.remove(one);
  expect(await runningSaves.list()).toEqual([two]);
});

it('has the background started from time to time until the last save has ended', async () => {
  items.clear();
  const [one, two] = [
    { savedAt: 1_000, tabId: 7, ...PAGE },
    { savedAt: 2_000, tabId: 8, ...PAGE },
  ];
  await runningSaves.add(one);
  await runningSaves.add(two);
  await runningSaves.remove(one);
  expect([...alarms]).toEqual(['running-saves']);
  await runningSaves.remove(two);
  expect([...alarms]).toEqual([]);
});
