import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedArticle, vocabulary } from '../../../bench/library/texts';
import { CHROMIUM_BUILD, type ChromiumLab, launchChromium } from '../../chromium';
import { DEFAULT_SAMPLE } from '../../samples';
import { expect, saveIn, test } from '../fixtures';
import { fill, reports } from './fill';
import { keysOf, type Records, readRecords } from './records';

/** The extension without `unlimitedStorage`: with it Chromium counts no quota that could be used up. */
let build: string;

test.beforeAll(() => {
  build = mkdtempSync(join(tmpdir(), 'throughline-limited-'));
  cpSync(CHROMIUM_BUILD, build, { recursive: true });
  const path = join(build, 'manifest.json');
  const { permissions, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  const limited = permissions.filter((name: string) => name !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify({ ...manifest, permissions: limited }));
});

test.afterAll(() => {
  rmSync(build, { recursive: true, force: true });
});

/**
 * Lets the extension store so many bytes in all; null for as many as the disk has. Before the library is opened: for half
 * a minute the database believes what it last heard of the room there is.
 */
async function allow({ context, extensionId }: ChromiumLab, quotaSize: number | null): Promise<void> {
  const origin = `chrome-extension://${extensionId}`;
  const [tab] = context.pages();
  // The override ends with its session, which stays open.
  const session = await context.newCDPSession(tab);
  await session.send('Storage.overrideQuotaForOrigin', quotaSize === null ? { origin } : { origin, quotaSize });
}

/** No article without its text and facts, no text without its article, and each in the search index once. */
function expectWhole(records: Records): void {
  const ids = keysOf(records, 'entries');
  expect(keysOf(records, 'bodies')).toEqual(ids);
  expect(keysOf(records, 'facts')).toEqual(ids);
  expect(new Set(records.segments.map(({ value }) => JSON.stringify(value))).size).toBe(records.segments.length);
}

test('an import that fills the disk says so, keeps what it did whole, and goes on when there is room', async ({
  news,
}) => {
  const lab = await launchChromium({ newsPort: news.port, build });
  await allow(lab, 4_000_000);
  const library = await lab.openLibrary('#/transfer');
  await fill(library, reports(20));
  const words = vocabulary();
  // Words by chance: what repeats itself is packed so well that no disk is ever full.
  const rows = Array.from({ length: 400 }, (_, i) => ({
    title: `Dredger ${i}`,
    url: `https://coast.test/dredger-${i}`,
    content: generatedArticle(i, words).article.html,
    created_at: '2025-05-04T10:00:00+0000',
    is_archived: 0,
    tags: [],
  }));
  const file = { name: 'wallabag.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(rows)) };
  const bringIn = async () => {
    await library.getByLabel('Choose an export file').setInputFiles(file);
    await library.getByRole('button', { name: 'Import 400 articles' }).click();
  };
  await bringIn();
  await expect(library.getByRole('alert')).toContainText('There is no room left', { timeout: 60_000 });
  await expect(library.getByRole('alert')).toContainText('What was added so far is in the library');
  const before = await readRecords(library);
  expectWhole(before);
  const count = before.entries.length;
  expect(count).toBeGreaterThanOrEqual(20);
  expect(count).toBeLessThan(420);

  await allow(lab, null);
  await library.getByRole('alert').getByRole('button', { name: 'Close' }).click();
  await bringIn();
  await expect(library.getByText(`${420 - count} articles were added.`)).toBeVisible({ timeout: 60_000 });
  expectWhole(await readRecords(library));
  await library.goto(library.url().replace(/#.*/, '#/?q=dredger'));
  await expect(library.getByText('400 of 420 articles')).toBeVisible();
  await lab.close();
});

test('a save that finds no room says so, leaves nothing behind, and works when there is room', async ({ news }) => {
  const profile = mkdtempSync(join(tmpdir(), 'throughline-full-'));
  const earlier = await launchChromium({ newsPort: news.port, build, profile });
  await fill(await earlier.openLibrary(), reports(20));
  await earlier.close();

  const lab = await launchChromium({ newsPort: news.port, build, profile });
  await allow(lab, 1);
  const library = await lab.openLibrary();
  const before = await readRecords(library);
  const tab = await lab.context.newPage();
  await tab.goto(DEFAULT_SAMPLE.url);
  const popup = await lab.clickButton(tab);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByText('There is no room left')).toBeVisible();
  expect(await readRecords(library)).toEqual(before);
  await allow(lab, null);
  await saveIn(popup);
  expectWhole(await readRecords(library));
  await library.bringToFront();
  await expect(library.getByRole('link', { name: DEFAULT_SAMPLE.title, exact: true })).toBeVisible();
  await expect(library.getByText('21 articles', { exact: true })).toBeVisible();
  await lab.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});
