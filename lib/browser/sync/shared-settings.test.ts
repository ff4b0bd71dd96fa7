import { beforeEach, expect, it, vi } from 'vitest';

const kept = vi.hoisted(() => ({ values: {} as Record<string, unknown>, isBroken: false, item: null as unknown }));
vi.mock('wxt/utils/storage', () => ({
  storage: {
    getItem: async () => kept.item,
    setItem: async (_: string, item: unknown) => void Object.assign(kept, { item }),
  },
}));
vi.mock('../settings', async (original) => {
  const settings = await original<typeof import('../settings')>();
  return {
    ...settings,
    readSettings: async () => {
      if (kept.isBroken) throw new Error('no storage');
      return settings.parseSettings(kept.values);
    },
    changeSettings: async (changes: Record<string, unknown>) => Object.assign(kept.values, changes),
  };
});

const { readSharedSettings, takeSharedSettings } = await import('./shared-settings');

beforeEach(() => {
  kept.values = { theme: 'dark', remindAfter: 9 };
  kept.isBroken = false;
  kept.item = null;
});

it('shares what the reader chose, and not what is about one machine', async () => {
  const { current, before, isFirst } = await readSharedSettings('f');
  expect(current).toMatchObject({ theme: 'dark', articleSize: 18 });
  expect(before).toMatchObject({ theme: 'system' });
  expect(isFirst).toBe(true);
  expect(Object.keys(current)).not.toContain('remindAfter');
  expect(Object.keys(current)).not.toContain('offlinePictures');
  kept.isBroken = true;
  expect((await readSharedSettings('f')).current).toEqual({});
});

it('takes what is told, but for what was changed meanwhile or cannot be', async () => {
  const before = await readSharedSettings('f');
  kept.values.articleSize = 20;
  const told = { theme: 'light', articleSize: 24, typeface: 'unheard of', offlinePictures: true, other: 1 };
  await takeSharedSettings('f', before, told);
  expect(kept.values).toEqual({ theme: 'light', articleSize: 20, remindAfter: 9 });
  // A setting that was stored is not the reader's change any more; one that was not stored still is.
  const after = await readSharedSettings('f');
  expect(after.isFirst).toBe(false);
  expect(after.before).toEqual({ ...after.current, articleSize: 18 });
  expect((await readSharedSettings('another library')).isFirst).toBe(true);
});
