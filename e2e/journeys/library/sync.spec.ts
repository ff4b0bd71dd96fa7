import type { Page } from '@playwright/test';
import { type DavServer, startDavServer } from '../../../lib/sync/testing/dav-server';
import { hasApache, hasRclone, startApache, startRclone } from '../../../lib/sync/testing/real-servers';
import { type ChromiumLab, launchChromium } from '../../chromium';
import { DEFAULT_SAMPLE } from '../../samples';
import { test as base, expect, saveIn } from '../fixtures';
import { pageScript } from '../page-script';
import { openMachine, turnOn } from './sync-machine';

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

const upToDate = (settings: Page) => expect(settings.getByText('This computer is up to date')).toBeVisible();

test('what is saved and archived on one machine is so on the other, and nothing of it can be read between them', async ({
  machines: [study, office],
  server,
  news,
}) => {
  const tab = await study.context.newPage();
  await tab.goto(DEFAULT_SAMPLE.url, { waitUntil: 'domcontentloaded' });
  const popup = await study.clickButton(tab);
  await popup.locator('.article-text').waitFor();
  await saveIn(popup);
  const settings = await study.openLibrary('#/settings');
  expect(server.requests).toEqual([]);
  await tab.waitForLoadState('load');
  const elsewhere = news.requests.length;
  await turnOn(settings, server);
  await upToDate(settings);

  const there = await office.openLibrary('#/settings');
  await turnOn(there, server, { passphrase: 'something else' });
  await expect(there.getByRole('alert')).toContainText('opens no library there');
  await turnOn(there, server);
  await upToDate(there);
  await expect(there.getByRole('listitem').filter({ hasText: 'last seen' })).toHaveCount(1);
  await there.goto(there.url().replace(/#.*/, '#/'));
  await expect(there.getByRole('link', { name: DEFAULT_SAMPLE.title, exact: true })).toBeVisible();

  // A change that is made there comes here by itself, and by the button.
  const seen = server.requests.length;
  await there.getByRole('link', { name: DEFAULT_SAMPLE.title, exact: true }).click();
  await there.getByRole('button', { name: 'Archive', exact: true }).click();
  await expect
    .poll(() => server.requests.slice(seen).some(({ method }) => method === 'PUT'), { timeout: 30_000 })
    .toBe(true);
  await settings.getByRole('button', { name: 'Sync now' }).click();
  await settings.goto(settings.url().replace(/#.*/, '#/'));
  await expect(settings.getByRole('link', { name: DEFAULT_SAMPLE.title, exact: true })).toHaveCount(0);

  expect(news.requests.slice(elsewhere)).toEqual([]);
  for (const { path, body } of server.requests) {
    const sent = path + body.toString('latin1');
    for (const word of [DEFAULT_SAMPLE.title.split(' ')[0], new URL(DEFAULT_SAMPLE.url).hostname, 'correct horse']) {
      expect(sent).not.toContain(word);
    }
  }
});

test('two machines come to the same, record by record: apart, on a server that moved, under another passphrase', async ({
  machines,
}) => {
  test.skip(!hasApache() || !hasRclone(), 'Apache or rclone is not installed');
  test.setTimeout(240_000);
  const script = await pageScript('library/sync-page.ts');
  const [study, office] = await Promise.all(machines.map((lab) => openMachine(lab, script)));
  const pages = [study.settings, office.settings];
  // A sync that was on its way may have looked before the other one wrote: then the next has it.
  const settle = async () => {
    await expect(async () => {
      for (const { syncNow } of [study, office, study]) await syncNow();
      expect(await office.run('contents')).toEqual(await study.run('contents'));
    }).toPass();
    return study.run('contents');
  };
  const apache = await startApache();
  await study.run('save', 'ferry', 'The ferry Nordvik ran aground on the reef, Ida Lundqvist said.', 'Ida Lundqvist');
  await study.run('save', 'bridge', 'Engineers closed the old bridge, Omar Kessler said.', 'Omar Kessler');
  await office.run('save', 'budget', 'Parliament rejected the budget, Petra Hovland said.', 'Petra Hovland');
  for (const page of pages) {
    await turnOn(page, apache);
    await upToDate(page);
  }
  expect((await settle()).articles).toHaveLength(3);

  await study.run('tag', 'budget', 'Money');
  await study.run('highlight', 'ferry', 'Which reef?');
  await study.run('note', 'ferry', 'Ask the line.');
  await office.run('renameStory', 'ferry', 'The Nordvik');
  await office.run('mergePeople', 'Omar Kessler', 'Petra Hovland');
  const told = await settle();
  expect(told.articles.flatMap(({ entry, highlights, note }) => [...entry.tags, ...highlights, note?.text])).toEqual(
    expect.arrayContaining(['Money', expect.objectContaining({ note: 'Which reef?' }), 'Ask the line.']),
  );
  expect(told.decided.stories).toContainEqual(expect.objectContaining({ name: 'The Nordvik' }));
  expect(told.decided.people).toHaveLength(1);

  // The server is away while both go on; then its files are at another address.
  const rclone = await startRclone(apache.files);
  await apache.close();
  await study.run('tag', 'bridge', 'Away');
  await office.run('note', 'bridge', 'Written meanwhile.');
  for (const page of pages) await page.getByRole('button', { name: 'Sync now' }).click();
  for (const page of pages) {
    await expect(page.getByRole('alert')).toContainText('The server does not answer');
    await turnOn(page, rclone, { button: 'Connect again' });
    await expect(page.getByRole('alert')).toBeHidden();
    await expect(page.getByRole('listitem').filter({ hasText: 'last seen' })).toHaveCount(1);
  }
  const moved = (await settle()).articles.find(({ entry }) => entry.canonicalUrl.endsWith('/bridge'));
  expect([moved?.entry.tags, moved?.note?.text]).toEqual([['Away'], 'Written meanwhile.']);

  await study.settings.getByRole('button', { name: 'Change the passphrase' }).click();
  await study.settings.getByLabel('New passphrase').fill('another horse');
  await study.settings.getByRole('button', { name: 'Change the passphrase' }).click();
  await expect(study.settings.getByText('The passphrase was changed.')).toBeVisible();
  await study.run('tag', 'ferry', 'Later');
  await office.settings.getByRole('button', { name: 'Sync now' }).click();
  await expect(office.settings.getByRole('alert')).toContainText('opens no library there');
  await turnOn(office.settings, rclone, { passphrase: 'another horse', button: 'Connect again' });
  await expect(office.settings.getByRole('alert')).toBeHidden();
  await settle();

  // Pictures need every site; to give those back does not take the server's.
  const keep = study.settings.getByRole('checkbox', { name: 'Keep the pictures' });
  await keep.click();
  await expect(keep).toBeChecked();
  await keep.click();
  await expect(keep).not.toBeChecked();
  await expect.poll(() => study.settings.evaluate("chrome.permissions.contains({ origins: ['*://*/*'] })")).toBe(false);
  await study.syncNow();
  await rclone.close();
});

test('a library that shrank asks before it tells the others, a restored one is seen there, and a lost one comes back', async ({
  machines,
  server,
}) => {
  test.setTimeout(180_000);
  const script = await pageScript('library/sync-page.ts');
  const [study, office] = await Promise.all(machines.map((lab) => openMachine(lab, script)));
  const paths = Array.from({ length: 8 }, (_, i) => `report${i}`);
  for (const path of paths) await study.run('save', path, `The council read ${path}.`, 'Ida Lundqvist');
  for (const { settings } of [study, office]) {
    await turnOn(settings, server);
    await upToDate(settings);
  }
  const articlesOf = async ({ run }: typeof study) => (await run('contents')).articles.length;
  const hears = (length: number) =>
    expect(async () => {
      await office.syncNow();
      expect(await articlesOf(office)).toBe(length);
    }).toPass();
  await hears(8);

  const backup = await study.run('backup');
  const question = study.settings.getByText('6 articles were removed on this computer since the last sync');
  const press = (name: string) => study.settings.getByRole('button', { name }).click();
  for (const [answer, left] of [
    ['Bring them back here', 8],
    ['Remove them everywhere', 2],
  ] as const) {
    await study.run('remove', paths.slice(0, 6));
    await press('Sync now');
    await expect(question).toBeVisible();
    await office.syncNow();
    expect(await articlesOf(office)).toBe(8);
    await press(answer);
    await expect(question).toBeHidden();
    await upToDate(study.settings);
    expect(await articlesOf(study)).toBe(left);
    await hears(left);
  }

  await study.run('restore', backup);
  await study.syncNow();
  await hears(8);

  await office.run('lose');
  expect(await articlesOf(office)).toBe(0);
  await hears(8);
  await study.syncNow();
  expect(await study.run('contents')).toEqual(await office.run('contents'));
  // The one that it was before is still on the list.
  await expect(study.settings.getByRole('listitem').filter({ hasText: 'last seen' })).toHaveCount(2);
});
