import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, goTo, test } from '../fixtures';
import { fill, reports } from './fill';

async function choose(library: Page, label: string, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await library.getByLabel(label).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

async function downloaded(library: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const event = library.waitForEvent('download');
  await press();
  const download = await event;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const POCKET = `title,url,time_added,tags,status
The ferry is back,https://coast.test/ferry?utm_source=x,1700000000,islands|ferries,unread
Old quay sold,https://coast.test/quay,1600000000,,archive
No address here,,1600000000,,unread
A script,javascript:alert(1),1600000000,,unread
"<img src=x onerror=alert(1)>",https://coast.test/odd,1600000000,__proto__,unread
`;

test('a backup restored into an empty library gives the same library', async ({ lab }) => {
  const library = await lab.openLibrary();
  await fill(library, reports(60));
  await library.getByRole('checkbox', { name: 'Select “Report 3”' }).check();
  await library.keyboard.press('s');
  await expect(library.getByText('1 article added to favourites.')).toBeVisible();
  await goTo(library, '#/transfer');
  const backup = () => downloaded(library, () => library.getByRole('button', { name: 'Back up everything' }).click());
  const first = await backup();
  expect(first.name).toMatch(/^throughline-\d{4}-\d\d-\d\d\.json$/);
  await expect(library.getByText('The backup is in your downloads.')).toBeVisible();

  await goTo(library, '#/');
  await library.getByRole('checkbox', { name: 'Select all 60' }).check();
  await library.keyboard.press('#');
  await expect(library.getByText('60 articles removed.')).toBeVisible();
  await goTo(library, '#/transfer');
  await library.reload();
  await choose(library, 'Restore a backup', 'backup.json', first.bytes);
  await expect(library.getByText('60 articles will be added')).toBeVisible();
  await library.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(library.getByText('60 articles were added.')).toBeVisible();
  const records = ({ bytes }: { bytes: Buffer }) => JSON.parse(bytes.toString('utf8')).articles;
  const again = await backup();
  const comparable = (record: { entry: { id: number } }) =>
    JSON.stringify({ ...record, entry: { ...record.entry, id: 0 } });
  expect(records(again).map(comparable).sort()).toEqual(records(first).map(comparable).sort());

  await choose(library, 'Restore a backup', 'backup.json', first.bytes);
  await expect(library.getByText('60 articles will stay as they are')).toBeVisible();
  await expect(library.getByRole('button', { name: 'Restore', exact: true })).toBeHidden();
});

test('an export of Pocket comes in with its state, tags and dates, and says what was left out', async ({ lab }) => {
  const library = await lab.openLibrary('#/transfer');
  await choose(library, 'Choose an export file', 'pocket.csv', POCKET);
  await expect(library.getByText(/^Pocket: \d articles$/)).toBeVisible();
  await library.getByRole('button', { name: /^Import \d/ }).click();
  await expect(library.getByText('3 articles were added.')).toBeVisible();
  await library.getByText('2 rows were left out').click();
  await expect(library.getByText('is not a web address.')).toBeVisible();
  await expect(library.getByText('3 of them are addresses only: their text was not in the file.')).toBeVisible();
  await library.getByRole('link', { name: 'Show those without text' }).click();
  await expect(library.getByText('3 of 3 articles')).toBeVisible();
  const before = lab.context.pages();
  await library.getByRole('button', { name: 'Open 3 in tabs' }).click();
  await expect.poll(() => lab.context.pages().length).toBe(before.length + 3);
  for (const page of lab.context.pages()) if (!before.includes(page)) await page.close();
  const ferry = library.locator('.library-row').filter({ hasText: 'The ferry is back' });
  await expect(ferry.locator('.row-tag')).toHaveText(['islands', 'ferries']);
  await expect(library.locator('.library-row').filter({ hasText: 'Old quay sold' })).toContainText('Archived');
  await expect(library.getByRole('link', { name: '<img src=x onerror=alert(1)>', exact: true })).toBeVisible();
  await ferry.getByRole('link', { name: 'The ferry is back', exact: true }).click();
  await expect(library.getByText('The text of this article has not been saved yet.')).toBeVisible();
});

test('a text that comes with its export is an article, with nothing in it that runs', async ({ lab }) => {
  const library = await lab.openLibrary('#/transfer');
  const text = `<p>The harbour opened on 3 May 2025, said Jana Novak.</p>${'<p>The quay was rebuilt by the town in nine years.</p>'.repeat(8)}`;
  const wallabag = [
    {
      title: 'Harbour opens',
      url: 'https://coast.test/harbour',
      content: `${text}<script>window.ran = true</script><img src="x" onerror="window.ran = true">`,
      created_at: '2025-05-04T10:00:00+0000',
      is_archived: 1,
      is_starred: 1,
      tags: ['sea'],
    },
  ];
  await choose(library, 'Choose an export file', 'wallabag.json', JSON.stringify(wallabag));
  await library.getByRole('button', { name: 'Import 1 article' }).click();
  await expect(library.getByText('1 article was added.')).toBeVisible();
  await goTo(library, '#/');
  await library.getByRole('link', { name: 'Harbour opens', exact: true }).click();
  await expect(library.locator('.article-text')).toContainText('The harbour opened on 3 May 2025');
  await expect(library.locator('.fact-group-dates')).toContainText('May 3, 2025');
  expect(await library.evaluate(() => 'ran' in window)).toBe(false);
});

test('an import of 5,000 rows can be stopped, and goes on with the same file', async ({ lab }) => {
  const library = await lab.openLibrary('#/transfer');
  const rows = Array.from({ length: 5000 }, (_, i) => `Row ${i},https://coast.test/${i},${1600000000 + i},,unread`);
  const file = ['title,url,time_added,tags,status', ...rows].join('\n');
  await choose(library, 'Choose an export file', 'pocket.csv', file);
  await library.getByRole('button', { name: 'Import 5,000 articles' }).click();
  await expect(library.getByText(/articles done/)).toBeVisible();
  await library.getByRole('button', { name: 'Cancel' }).click();
  await expect(library.getByText('choose the same file again to continue from there')).toBeVisible();
  await choose(library, 'Choose an export file', 'pocket.csv', file);
  await library.getByRole('button', { name: 'Import 5,000 articles' }).click();
  await expect(library.getByText(/were added\. .* already there\./)).toBeVisible({ timeout: 60_000 });
  await goTo(library, '#/');
  await expect(library.getByText('5,000 articles', { exact: true })).toBeVisible();
});

test('one article and a selection are taken out in several formats', async ({ lab }) => {
  await lab.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const library = await lab.openLibrary();
  await fill(library, reports(3));
  await library.getByRole('link', { name: 'Report 1', exact: true }).click();
  const asFile = (format: string) =>
    downloaded(library, async () => {
      await library.getByRole('button', { name: 'Export', exact: true }).click();
      await library.getByRole('button', { name: format, exact: true }).click();
    });
  const markdown = await asFile('Markdown');
  expect(markdown.name).toMatch(/Report 1\.md$/);
  expect(markdown.bytes.toString()).toContain('# Report 1');
  expect((await asFile('Web page (HTML)')).bytes.toString()).toContain('<h1>Report 1</h1>');
  await library.getByRole('button', { name: 'Export', exact: true }).click();
  await library.getByRole('button', { name: 'Copy citation' }).click();
  await expect(library.getByText('Copied.')).toBeVisible();
  expect(await library.evaluate(() => navigator.clipboard.readText())).toContain('“Report 1”. The Courier');
  await library.getByRole('button', { name: 'Export', exact: true }).click();
  await library.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect.poll(() => library.evaluate(() => navigator.clipboard.readText())).toMatch(/^# Report 1\n\n\[.*Courier/);

  await goTo(library, '#/');
  await library.getByRole('checkbox', { name: 'Select all 3' }).check();
  await library.getByRole('toolbar', { name: 'Selection' }).getByRole('button', { name: 'Export' }).click();
  const table = await downloaded(library, () => library.getByRole('button', { name: 'Table (CSV)' }).click());
  expect(table.bytes.toString().trim().split('\r\n')).toHaveLength(4);
});
