import { beforeEach, expect, it, vi } from 'vitest';
import { articleOf } from '../testing/article';

const items = vi.hoisted(() => new Map<string, unknown>());
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async () => Object.fromEntries(items),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) items.set(key, value);
        },
        remove: async (keys: string[]) => {
          for (const key of keys) items.delete(key);
        },
      },
    },
  },
}));
const { KEPT, keptReadings } = await import('./kept-readings');
const { readingPlaces } = await import('./places');
const { formatReaderAddress, parseReaderAddress } = await import('./reader-address');

const TAB = { id: 7, url: 'http://harbour.test/ferry', title: 'The ferry' };
const readingOf = (paragraphs: number) => ({
  tab: TAB,
  scope: 'article' as const,
  article: articleOf(paragraphs),
  facts: null,
});

beforeEach(() => items.clear());

it('gives a reading back by its name, as it was', async () => {
  const name = (await keptReadings.add(readingOf(3))) ?? '';
  expect(await keptReadings.get(name)).toMatchObject(readingOf(3));
  expect(await keptReadings.get('another')).toBeNull();
});

it('takes nothing for a reading that is none', async () => {
  items.set('reading-x', { ...readingOf(1), at: 1, article: { html: 7 } });
  expect(await keptReadings.get('x')).toBeNull();
});

it('keeps the latest of them, and leaves what is not its own', async () => {
  items.set('running-save-5', { savedAt: 5, tabId: 7 });
  const now = vi.spyOn(Date, 'now');
  const names: string[] = [];
  for (let i = 0; i < KEPT.most + 2; i++) {
    now.mockReturnValue(1_000 + i);
    names.push((await keptReadings.add(readingOf(1))) ?? '');
  }
  now.mockRestore();
  const left = await Promise.all(names.map(async (name) => (await keptReadings.get(name)) !== null));
  expect(left).toEqual([false, false, ...Array(KEPT.most).fill(true)]);
  expect(items.has('running-save-5')).toBe(true);
});

it('keeps none that is too long for the memory that there is', async () => {
  expect(await keptReadings.add(readingOf(10_000))).toBeNull();
  expect(items.size).toBe(0);
});

it('remembers places by their page, whatever part of it is in the address, latest first', async () => {
  await readingPlaces.set('http://harbour.test/ferry#top', 4);
  await readingPlaces.set('http://harbour.test/other', 9);
  expect(await readingPlaces.get('http://harbour.test/ferry')).toBe(4);
  await readingPlaces.set('http://harbour.test/ferry', 0);
  expect(await readingPlaces.get('http://harbour.test/ferry')).toBeNull();
  for (let i = 1; i <= 60; i++) await readingPlaces.set(`http://harbour.test/${i}`, i);
  expect(await readingPlaces.get('http://harbour.test/60')).toBe(60);
  expect(await readingPlaces.get('http://harbour.test/other')).toBeNull();
});

it('reads places that something else has written as none', async () => {
  items.set('places', [{ url: 'http://harbour.test/ferry', block: -1 }]);
  expect(await readingPlaces.get('http://harbour.test/ferry')).toBeNull();
});

it('has all that a tab is to show in its address', () => {
  const address = {
    tab: 7,
    url: 'https://harbour.test/a?b=c&d=é#e',
    reading: 'f-1',
    print: 'facts' as const,
    listen: true,
  };
  expect(parseReaderAddress(formatReaderAddress(address))).toEqual(address);
  expect(parseReaderAddress(formatReaderAddress({ ...address, reading: '' }))?.reading).toBe('');
  expect(parseReaderAddress(formatReaderAddress({ ...address, listen: false }))?.listen).toBe(false);
});

it.each(['', '#', '#tab=x&url=http://a.test', '#url=http://a.test', '#tab=-1'])('shows nothing for %s', (hash) => {
  expect(parseReaderAddress(hash)).toBeNull();
});
