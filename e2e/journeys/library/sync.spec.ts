import type { Page } from '@playwright/test';
import { type DavServer, startDavServer } from '../../../lib/sync/testing/dav-server';
import { type ChromiumLab, launchChromium } from '../../chromium';
import { DEFAULT_SAMPLE } from '../../samples';
import { test as base, expect, saveIn } from '../fixtures';

const PASSPHRASE = 'correct horse battery staple';

/** Two machines of one reader, and a server that they have. */
const test = base.extend<{ server: DavServer; machines: ChromiumLab[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures off this pattern.
  server: async ({}, use) => {
    const server = await startDavServer();
    await use(server);
    await server.close();
  },
  machines: async ({ news }, use) => {
    const machines: ChromiumLab[] = [];
    for (let i = 0; i < 2; i++) {
      const lab = await launchChromium({ newsPort: news.port });
      await lab.allowSites();
      machines.push(lab);
    }
    await use(machines);
    for (const lab of machines) await lab.close();
  },
});

async function turnOn(settings: Page, server: DavServer, passphrase = PASSPHRASE): Promise<void> {
  await settings.getByLabel('Address of a folder on the server').fill(`${server.address}news/`);
  await settings.getByLabel('User name').fill(server.user);
  await settings.getByLabel('Password', { exact: true }).fill(server.password);
  await settings.getByLabel('Passphrase of the library').fill(passphrase);
  await settings.getByRole('button', { name: 'Turn on sync' }).click();
}

const upToDate = (settings: Page) => expect(settings.getByText('This computer is up to date')).toBeVisible();

test('what is saved and archived on one machine is so on the other, and nothing of it can be read between them', async ({
  machines: [study, office],
  server,
}) => {
  const tab = await study.context.newPage();
  await tab.goto(DEFAULT_SAMPLE.url, { waitUntil: 'domcontentloaded' });
  const popup = await study.clickButton(tab);
  await popup.locator('.article-text').waitFor();
  await saveIn(popup);
  const settings = await study.openLibrary('#/settings');
  expect(server.requests).toEqual([]);
  await turnOn(settings, server);
  await upToDate(settings);

  const there = await office.openLibrary('#/settings');
  await turnOn(there, server, 'something else');
  await expect(there.getByRole('alert')).toContainText('opens no library there');
  await turnOn(there, server);
  await upToDate(there);
  await expect(there.getByRole('listitem').filter({ hasText: 'last seen' })).toHaveCount(1);
  await there.goto(there.url().replace(/#.*/, '#/'));
  await expect(there.getByRole('link', { name: DEFAULT_SAMPLE.title, exact: true })).toBeVisible();

  // What is done there comes here by itself, and by the button.
  const seen = server.requests.length;
  await there.getByRole('link', { name: DEFAULT_SAMPLE.title, exact: true }).click();
  await there.getByRole('button', { name: 'Archive', exact: true }).click();
  await expect
    .poll(() => server.requests.slice(seen).some(({ method }) => method === 'PUT'), { timeout: 30_000 })
    .toBe(true);
  await settings.getByRole('button', { name: 'Sync now' }).click();
  await settings.goto(settings.url().replace(/#.*/, '#/'));
  await expect(settings.getByRole('link', { name: DEFAULT_SAMPLE.title, exact: true })).toHaveCount(0);

  for (const { path, body } of server.requests) {
    const sent = path + body.toString('latin1');
    for (const word of [DEFAULT_SAMPLE.title.split(' ')[0], new URL(DEFAULT_SAMPLE.url).hostname, 'correct horse']) {
      expect(sent).not.toContain(word);
    }
  }
});
