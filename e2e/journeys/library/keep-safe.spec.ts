import { readFileSync } from 'node:fs';
import { launchChromium } from '../../chromium';
import { expect, test } from '../fixtures';
import { fill, reports } from './fill';

test('what was removed waits to be brought back', async ({ lab }) => {
  const library = await lab.openLibrary();
  await fill(library, reports(3));
  await library.getByRole('link', { name: 'Report 2', exact: true }).focus();
  await library.keyboard.press('j');
  await library.keyboard.press('#');
  await expect(library.getByText('1 article removed.')).toBeVisible();
  await library.goto(library.url().replace(/#.*|$/, '#/settings'));
  await library.reload();
  await library.getByRole('link', { name: 'Recently removed' }).click();
  await library.getByRole('button', { name: /^Bring back/ }).click();
  await expect(library.getByText('Nothing was removed recently.')).toBeVisible();
  await library.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(library.getByText('3 articles', { exact: true })).toBeVisible();
});

test('a reader with many articles in no backup is reminded, and can put it off', async ({ lab }) => {
  const library = await lab.openLibrary();
  await fill(library, reports(60));
  const reminder = library.getByRole('complementary', { name: 'Backup' });
  await expect(reminder).toContainText('60 articles are not in a backup yet.');
  await reminder.getByRole('button', { name: 'Later' }).click();
  await expect(reminder).toBeHidden();
  await library.reload();
  await expect(library.getByText('60 articles', { exact: true })).toBeVisible();
  await expect(reminder).toBeHidden();
});

test('settings say what is stored, and keep what the reader likes', async ({ lab }) => {
  const library = await lab.openLibrary();
  await fill(library, reports(20));
  await library.goto(library.url().replace(/#.*|$/, '#/settings'));
  await expect(library.locator('.settings-facts')).toContainText('20 articles');
  await expect(library.locator('.settings-facts')).toContainText(/\d (?:kB|MB) of/);
  await library.getByRole('checkbox', { name: /Single-key/ }).uncheck();
  await library.reload();
  await expect(library.getByRole('checkbox', { name: /Single-key/ })).not.toBeChecked();
  await library.keyboard.press('?');
  await library.keyboard.press('g');
  await library.keyboard.press('l');
  await expect(library.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await expect(library.getByRole('dialog')).toBeHidden();
});

test('a library that does not open says so, and offers to take out what can be read', async ({ news }) => {
  const lab = await launchChromium({ newsPort: news.port });
  try {
    const [tab] = lab.context.pages();
    const before = await lab.openLibrary();
    await fill(before, reports(3));
    await before.close();
    await tab.goto(`chrome-extension://${lab.extensionId}/manifest.json`);
    await tab.evaluate(async () => {
      await new Promise((resolve) => {
        const request = indexedDB.open('throughline', 9990);
        request.onsuccess = () => resolve(request.result.close());
      });
    });
    const library = await lab.openLibrary();
    await expect(library.getByRole('heading', { name: 'The library cannot be opened' })).toBeVisible();
    await expect(library.getByText('This library was written by a newer version')).toBeVisible();
    const download = library.waitForEvent('download');
    await library.getByRole('button', { name: 'Save what can be read to a file' }).click();
    const backup = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
    expect(backup.articles).toHaveLength(3);
  } finally {
    await lab.close();
  }
});

test('a library that the browser threw away is not shown as one that was always empty', async ({ lab }) => {
  const before = await lab.openLibrary();
  await fill(before, reports(5));
  await expect(before.getByText('5 articles', { exact: true })).toBeVisible();
  await before.reload();
  // How many there were is noted a moment after they are shown.
  const noted = `chrome.storage.local.get('settings.lastSeen').then((kept) => kept['settings.lastSeen']?.articles)`;
  await expect.poll(() => before.evaluate(noted)).toBe(5);
  await before.goto(before.url().replace(/options.*|$/, 'manifest.json'));
  await before.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('throughline').onsuccess = resolve;
      }),
  );
  const library = await lab.openLibrary();
  const notice = library.getByRole('complementary', { name: 'Library lost' });
  await expect(notice).toContainText('the 5 articles that were in it when you last looked');
  await notice.getByRole('button', { name: 'Restore a backup' }).click();
  await expect(library.getByLabel('Restore a backup')).toBeAttached();
  await library.goBack();
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toBeHidden();
  await library.reload();
  await expect(library.getByRole('heading', { name: 'Your library is empty' })).toBeVisible();
  await expect(notice).toBeHidden();
});
