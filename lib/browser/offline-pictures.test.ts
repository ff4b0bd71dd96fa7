import { beforeEach, expect, it, vi } from 'vitest';

const chrome = vi.hoisted(() => ({ origins: new Set<string>(), asksInClick: true, target: null as unknown }));
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        chrome.origins.has('*://*/*') || origins.every((origin) => chrome.origins.has(origin)),
      request: async ({ origins }: { origins: string[] }) => {
        if (!chrome.asksInClick) throw new Error('may only be called from a user input handler');
        for (const origin of origins) chrome.origins.add(origin);
        return true;
      },
      // As Chromium does: what is part of what goes, goes.
      remove: async () => chrome.origins.clear(),
    },
  },
}));
vi.mock('wxt/utils/storage', () => ({ storage: { getItem: async () => chrome.target } }));

const { giveSitesBack } = await import('./offline-pictures');
const TARGET = {
  address: 'https://dav.example/',
  folder: 'https://dav.example/throughline-x/',
  user: 'mira',
  password: 'p',
  identities: ['KEY'],
  keyFile: 'keys-000001-abcdef.age',
  name: 'Study',
  browser: 'Chrome',
};

beforeEach(() => {
  chrome.origins = new Set(['*://*/*', 'https://dav.example/*']);
  chrome.asksInClick = true;
  chrome.target = TARGET;
});

it('gives all sites back, but for the host that sync asks', async () => {
  expect(await giveSitesBack()).toBe(true);
  expect([...chrome.origins]).toEqual(['https://dav.example/*']);
});

it('says so when sync has lost its host', async () => {
  chrome.asksInClick = false;
  expect(await giveSitesBack()).toBe(false);
});

it('asks for nothing while sync is off', async () => {
  chrome.target = null;
  expect(await giveSitesBack()).toBe(true);
  expect([...chrome.origins]).toEqual([]);
});
