import type { Page } from '@playwright/test';
import { type DavServer, startDavServer } from '../../../lib/sync/testing/dav-server';
import { type ChromiumLab, launchChromium } from '../../chromium';
import { type News, PNG } from '../../news';
import { violations } from '../axe';
import { test as base, expect, goTo, saveIn } from '../fixtures';
import { turnOn } from './sync-machine';

const TITLE = 'Ferry to Skerry Bay laid up after the gangway gave way';
const PARAGRAPHS = [
  'The ferry to Skerry Bay stays in the harbour of Nordal until at least Friday, the line said, after its gangway gave way.',
  'Nobody was on it when it fell, said the captain, who had sent the passengers to the other deck a quarter of an hour before.',
  'The line has hired a smaller boat that takes forty people and no cars, and it leaves from the fish quay every two hours.',
  'Inspectors found that a bolt had rusted through, and asked for the same bolt to be looked at on four other ferries.',
];

/** Has a browser of its own, in which the extension may have all sites, as long as a test lasts. */
async function withBrowser({ news }: { news: News }, use: (lab: ChromiumLab) => Promise<void>): Promise<void> {
  const lab = await launchChromium({ newsPort: news.port });
  await lab.allowSites();
  await use(lab);
  await lab.close();
}

/** The reader's browser, with pictures turned on in its settings; another one of theirs, and a server for both. */
const test = base.extend<{ own: ChromiumLab; settings: Page; other: ChromiumLab; server: DavServer }>({
  own: async ({ news }, use) => withBrowser({ news }, use),
  other: async ({ news }, use) => withBrowser({ news }, use),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures off this pattern.
  server: async ({}, use) => {
    const server = await startDavServer();
    await use(server);
    await server.close();
  },
  settings: async ({ own }, use) => {
    const settings = await own.openLibrary('#/settings');
    const keep = settings.getByRole('checkbox', { name: 'Keep the pictures' });
    await expect(keep).not.toBeChecked();
    await keep.click();
    await expect(keep).toBeChecked();
    await use(settings);
  },
});

/** An article with two photographs and a drawing. */
async function visitFerry(lab: ChromiumLab, news: News, delay?: Promise<void>): Promise<Page> {
  news.serve('http://skerry.test/img/ferry.png', PNG, { type: 'image/png' });
  news.serve('http://skerry.test/img/chart.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', {
    type: 'image/svg+xml',
  });
  const figures = ['ferry.png', 'chart.svg', 'bolt.png'].map(
    (name) =>
      `<figure><img src="/img/${name}" alt="${name}" width="640" height="400"><figcaption>About ${name}</figcaption></figure>`,
  );
  const text = PARAGRAPHS.map((paragraph, i) => `<p>${paragraph}</p>${figures[i] ?? ''}`).join('');
  news.serve(
    'http://skerry.test/ferry',
    `<!doctype html><html lang="en"><title>${TITLE}</title><body><article><h1>${TITLE}</h1>${text}</article></body></html>`,
  );
  news.serve('http://skerry.test/img/bolt.png', PNG, { type: 'image/png' });
  const tab = await lab.context.newPage();
  await tab.goto('http://skerry.test/ferry');
  news.requests.length = 0;
  if (delay) news.serve('http://skerry.test/img/bolt.png', PNG, { type: 'image/png', delay });
  return tab;
}

/** Saves it without the popup, and waits until its two photographs are kept. */
async function saveFerry(own: ChromiumLab, news: News, settings: Page): Promise<Page> {
  const tab = await visitFerry(own, news);
  await own.pressShortcut(tab, 'S');
  await settings.bringToFront();
  await expect(settings.getByText('2 pictures are kept')).toBeVisible();
  return tab;
}

const sources = (page: Page) =>
  page.locator('.article-text img').evaluateAll((images) => images.map((image) => image.getAttribute('src') ?? ''));

test('pictures are kept with a save where the reader wants them, and show from the library with no request', async ({
  own,
  news,
  settings,
}) => {
  await saveFerry(own, news, settings);
  expect(news.requests.filter((address) => address.endsWith('.png')).sort()).toEqual([
    'skerry.test/img/bolt.png',
    'skerry.test/img/ferry.png',
  ]);

  expect(await violations(settings)).toEqual([]);

  news.requests.length = 0;
  await settings.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(settings.locator('.row-picture')).toHaveAttribute('src', /^blob:/);
  await settings.getByRole('link', { name: TITLE, exact: true }).click();
  await expect(settings.locator('.article-text img')).toHaveCount(2);
  for (const source of await sources(settings)) expect(source).toMatch(/^blob:/);
  await expect
    .poll(() => settings.locator('.article-text img').evaluateAll((images) => images.map((image) => image.clientWidth)))
    .not.toContain(0);
  await expect(settings.locator('.picture-description')).toHaveText('chart.svg');
  await expect(settings.getByRole('button', { name: 'Show the picture' })).toBeVisible();
  expect(news.requests).toEqual([]);
});

test('pictures go on being fetched when the popup is closed, and after the background was killed', async ({
  own,
  news,
  settings,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const tab = await visitFerry(own, news, held);
  const popup = await own.clickButton(tab);
  await saveIn(popup);
  await popup.close();
  await expect.poll(() => news.requests).toContain('skerry.test/img/bolt.png');
  await own.killWorker();
  news.serve('http://skerry.test/img/bolt.png', PNG, { type: 'image/png' });
  release();
  await settings.reload();
  await expect(settings.getByText('2 pictures are kept')).toBeVisible();
});

test('turned off, nothing is fetched any more, the permission is given back, and the pictures can be deleted', async ({
  own,
  news,
  settings,
}) => {
  const tab = await saveFerry(own, news, settings);
  await settings.getByRole('checkbox', { name: 'Keep the pictures' }).click();
  await expect(settings.getByRole('checkbox', { name: 'Keep the pictures' })).not.toBeChecked();
  const question = settings.getByRole('group', { name: 'Delete all kept pictures' });
  await expect(question).toContainText('Delete all 2 pictures?');
  await question.getByRole('button', { name: 'Keep them' }).click();
  await expect.poll(() => settings.evaluate("chrome.permissions.contains({ origins: ['*://*/*'] })")).toBe(false);

  await tab.reload();
  news.requests.length = 0;
  await own.pressShortcut(tab, 'S');
  const worker = await own.worker();
  const badge =
    'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))';
  await expect.poll(() => worker.evaluate(badge)).toBe('✓');
  await settings.bringToFront();
  await settings.getByRole('button', { name: 'Delete all kept pictures' }).click();
  await question.getByRole('button', { name: 'Delete all kept pictures' }).click();
  await expect(settings.getByText('No pictures are kept any more.')).toBeVisible();
  await expect(settings.getByText('pictures are kept,')).toBeHidden();
  expect(news.requests.filter((address) => address.endsWith('.png'))).toEqual([]);
});

test('a backup brings the pictures back, if it is to hold them', async ({ own, news, settings }) => {
  await saveFerry(own, news, settings);
  await settings.getByRole('link', { name: 'Back up, restore, import, export' }).click();
  await settings.getByRole('checkbox', { name: 'With the 2 pictures that are kept' }).check();
  const download = settings.waitForEvent('download');
  await settings.getByRole('button', { name: 'Back up everything' }).click();
  const backup = await (await download).path();

  await own.wipe();
  const library = await own.openLibrary('#/transfer');
  await library.getByLabel('Restore a backup').setInputFiles(backup);
  await expect(library.getByText('2 pictures will be kept with their articles')).toBeVisible();
  news.requests.length = 0;
  await library.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(library.getByText('1 article was added. 2 pictures are kept.')).toBeVisible();
  await library.getByRole('link', { name: 'Library', exact: true }).click();
  await library.getByRole('link', { name: TITLE, exact: true }).click();
  await expect(library.locator('.article-text img')).toHaveCount(2);
  expect(news.requests).toEqual([]);
});

test('pictures of what was saved before can be fetched later', async ({ own, news }) => {
  const tab = await visitFerry(own, news);
  await own.pressShortcut(tab, 'S');
  const settings = await own.openLibrary('#/settings');
  await settings.getByRole('checkbox', { name: 'Keep the pictures' }).click();
  const fetchAll = settings.getByRole('button', { name: 'Fetch the pictures of 1 article saved before' });
  await expect(fetchAll).toBeVisible();
  expect(news.requests.filter((address) => address.endsWith('.png'))).toEqual([]);
  await fetchAll.click();
  await expect(settings.getByText('2 pictures are kept')).toBeVisible();
  await expect(settings.getByRole('button', { name: /^Fetch the pictures/ })).toBeHidden();
});

test('kept pictures come to another computer where the reader wants them synced, encrypted', async ({
  own,
  other,
  server,
  news,
  settings,
}) => {
  await saveFerry(own, news, settings);
  const there = await other.openLibrary('#/settings');
  for (const page of [settings, there]) {
    await turnOn(page, server);
    await expect(page.getByText('This computer is up to date')).toBeVisible();
  }
  await goTo(there, '#/');
  await expect(there.getByRole('link', { name: TITLE, exact: true })).toBeVisible();
  await expect(there.locator('.row-picture')).toHaveCount(0);

  for (const page of [settings, there]) {
    await goTo(page, '#/settings');
    await page.getByRole('checkbox', { name: 'Sync the pictures that are kept, too' }).click();
  }
  news.requests.length = 0;
  await expect(async () => {
    await there.getByRole('button', { name: 'Sync now' }).click();
    await expect(there.getByText('2 pictures are kept')).toBeVisible();
  }).toPass();
  await goTo(there, '#/');
  await there.getByRole('link', { name: TITLE, exact: true }).click();
  await expect(there.locator('.article-text img')).toHaveCount(2);
  for (const source of await sources(there)) expect(source).toMatch(/^blob:/);
  expect(news.requests).toEqual([]);
  for (const { body } of server.requests) expect(body.includes(PNG)).toBe(false);
});
