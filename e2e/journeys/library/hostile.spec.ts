import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { expect, goTo, test } from '../fixtures';
import { fill, reports } from './fill';
import { readRecords, readTidyRecords } from './records';

// In a browser, some of what `lib/library/import/hostile.test.ts` tries of every format.

async function choose(library: Page, label: string, content: string | Uint8Array): Promise<void> {
  await library
    .getByLabel(label)
    .setInputFiles({ name: 'file', mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

const EXPORT = 'Choose an export file';
const BACKUP = 'Restore a backup';
const POCKET = 'title,url,time_added,tags,status\nThe ferry is back,https://coast.test/ferry,1700000000,,unread\n';
const HEADER = '{"format":"throughline-backup","version":1,"exportedAt":"2026-01-31T08:00:00.000Z","articles":[\n';
const zip = zipSync({ 'part_000000.csv': strToU8(POCKET.repeat(50)) });

const REFUSED: [label: string, content: string | Uint8Array, said: string][] = [
  [EXPORT, 'hello', 'none of the known exports'],
  [EXPORT, '', 'nothing in this file'],
  [EXPORT, '<html><p>Hello', 'none of the known exports'],
  [EXPORT, '[{"url":"https://a.test/", ', 'damaged'],
  [EXPORT, `${POCKET}"Half a row, https://a.te`, 'The end of this file is missing'],
  [EXPORT, new Uint8Array([...strToU8(POCKET), 0xe9]), 'letters of this file cannot be read'],
  [EXPORT, Buffer.from(POCKET, 'utf16le'), 'letters of this file cannot be read'],
  [EXPORT, `${POCKET}${'\u0000'.repeat(4096)}`, 'letters of this file cannot be read'],
  [EXPORT, zip.slice(0, zip.length / 2), 'damaged'],
  [EXPORT, zipSync({ 'photo.jpg': strToU8('x') }), 'none of the known exports'],
  [BACKUP, POCKET, 'none of the known exports, and no backup'],
  [BACKUP, '{"a":1}', 'none of the known exports, and no backup'],
  [BACKUP, HEADER, 'The end of this file is missing'],
  [BACKUP, `${HEADER.replace('"version":1', '"version":9')}],"count":0,"skipped":0}\n`, 'newer version'],
  [BACKUP, new Uint8Array([...strToU8(HEADER), 0xff, 0xfe, 0x0a]), 'letters of this file cannot be read'],
];

test('a file that cannot be read changes nothing, and the reader is told why', async ({ lab }) => {
  const library = await lab.openLibrary('#/transfer');
  await fill(library, reports(5));
  const before = await readTidyRecords(library);
  for (const [label, content, said] of REFUSED) {
    await choose(library, label, content);
    const alert = library.getByRole('alert');
    await expect(alert).toContainText(said);
    await expect(alert.locator('p')).toHaveText(/Nothing was changed\.$|Update the extension to restore it\./);
    await alert.getByRole('button', { name: 'Close' }).click();
  }
  expect(await readRecords(library)).toEqual(before);
});

test('a zip of 600 KB that unpacks to 576 MB is refused', async ({ lab }) => {
  const library = await lab.openLibrary('#/transfer');
  const zeros = new Uint8Array(2 ** 26);
  const bomb = zipSync(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.csv`, zeros])), { level: 1 });
  await choose(library, EXPORT, bomb);
  const alert = library.getByRole('alert');
  await expect(alert).toContainText('larger than any real export', { timeout: 30_000 });
  await alert.getByRole('button', { name: 'Close' }).click();
  expect((await readRecords(library)).entries).toEqual([]);
});

const RUNS = 'window.ran=1';
const SCRIPT = `<script>${RUNS}</script><img src="http://evil.test/x.png" onerror="${RUNS}"><svg onload="${RUNS}"><a href="javascript:${RUNS}">x</a></svg>`;
const TEXT = `<p>The harbour opened on 3 May 2025, said Jana Novak.</p>${'<p>The quay was rebuilt by the town in nine years.</p>'.repeat(8)}`;
const HOSTILE = [
  {
    title: SCRIPT,
    url: 'https://coast.test/harbour',
    content: `${TEXT}${SCRIPT}<iframe srcdoc="<script>parent.${RUNS}</script>"></iframe><form action="javascript:${RUNS}"><button>Go</button></form><p style="background:url(http://evil.test/y.png)">The <b onclick="${RUNS}">end</b> of it, as the pilots told the paper.</p>`,
    created_at: '2025-05-04T10:00:00+0000',
    is_archived: 0,
    is_starred: 1,
    tags: [SCRIPT, '__proto__', 'constructor'],
    annotations: [{ quote: 'The quay was rebuilt', text: SCRIPT }],
  },
  { title: 'Runs', url: `javascript:${RUNS}`, content: TEXT, is_archived: 0, tags: [] },
];

test('what a hostile file brings in is text: nothing runs, nothing is asked for', async ({ lab, news }) => {
  const library = await lab.openLibrary('#/transfer');
  const dialogs: string[] = [];
  library.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const json = JSON.stringify(HOSTILE).replace('{', '{"__proto__":{"polluted":1},');
  await choose(library, EXPORT, json);
  await library.getByRole('button', { name: 'Import 2 articles' }).click();
  await expect(library.getByText('1 article was added.')).toBeVisible();
  await library.getByText('1 row was left out').click();
  await expect(library.getByText('is not a web address.')).toBeVisible();
  const note = {
    bookmarks: [
      { createdAt: 1, title: 'Noted', tags: [], content: { type: 'link', url: 'https://coast.test/n' }, note: SCRIPT },
    ],
  };
  await library.getByRole('button', { name: 'Close' }).click();
  await choose(library, EXPORT, JSON.stringify(note));
  await library.getByRole('button', { name: 'Import 1 article' }).click();
  await expect(library.getByText('1 article was added.')).toBeVisible();

  await goTo(library, '#/');
  await expect(library.getByRole('link', { name: SCRIPT, exact: true })).toBeVisible();
  await library.getByRole('button', { name: 'Filters' }).click();
  await expect(library.getByText('2 articles', { exact: true })).toBeVisible();
  await library.getByRole('link', { name: SCRIPT, exact: true }).click();
  await expect(library.locator('.article-text')).toContainText('as the pilots told the paper');
  await expect(library.locator('.highlight-note')).toHaveText(SCRIPT);
  await library.getByText('as the pilots told the paper').click();
  expect(await library.locator('.article-text').innerHTML()).not.toMatch(
    /<script|<iframe|<form|<svg|onclick|onerror|javascript:|style=/i,
  );
  await goTo(library, '#/?q=is:unsaved');
  await library.getByRole('link', { name: 'Noted', exact: true }).click();
  await expect(library.locator('.own-note')).toHaveText(SCRIPT);
  await goTo(library, '#/highlights');
  await expect(library.getByText(SCRIPT).first()).toBeVisible();

  expect(await library.evaluate(() => 'ran' in window || 'polluted' in {})).toBe(false);
  expect(dialogs).toEqual([]);
  expect(news.requests.filter((address) => address.includes('y.png'))).toEqual([]);
});

test('a backup that somebody has tampered with gives what is sound in it, and runs nothing', async ({ lab }) => {
  const library = await lab.openLibrary('#/transfer');
  await fill(library, reports(4));
  const download = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Back up everything' }).click();
  const lines = readFileSync(await (await download).path(), 'utf8').split('\n');
  await expect(library.getByText('The backup is in your downloads.')).toBeVisible();
  const far = { block: 99, start: 5, end: 9 };
  const person = { kind: 'person', name: SCRIPT, aliases: [], role: null, mentions: [far], sentence: far, weight: 1 };
  const html = JSON.stringify(`<p data-block="0">Sound.</p>${SCRIPT}`).slice(1, -1);
  lines[1] = lines[1]
    .replace(/"html":".*?[^\\]"/, () => `"html":"${html}"`)
    .replace('"figures":[],"people":[]', () => `"figures":[],"people":[${JSON.stringify(person)}]`);
  lines[2] = lines[2].replaceAll('https://courier.test/', `javascript:${RUNS}//`);
  lines[3] = lines[3].replace('{"entry":{', '{"__proto__":{"polluted":1},"entry":{"__proto__":{"polluted":1},');
  lines[4] = lines[4].slice(0, 200);

  await goTo(library, '#/');
  await library.getByRole('checkbox', { name: 'Select all 4' }).check();
  await library.keyboard.press('#');
  await expect(library.getByText('4 articles removed.')).toBeVisible();
  await goTo(library, '#/transfer');
  await choose(library, BACKUP, lines.join('\n'));
  await expect(library.getByText('2 articles will be added')).toBeVisible();
  await expect(library.getByText('2 lines of the file are damaged and will be left out')).toBeVisible();
  await library.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(library.getByText('2 articles were added.')).toBeVisible();
  await goTo(library, '#/');
  await expect(library.getByText('2 articles', { exact: true })).toBeVisible();
  for (const title of ['Report 0', 'Report 2', 'Report 1', 'Report 3']) {
    const link = library.getByRole('link', { name: title, exact: true });
    if (!(await link.isVisible())) continue;
    await link.click();
    await expect(library.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(library.locator('[data-block="0"]')).toBeVisible();
    await goTo(library, '#/');
    await expect(library.getByText('2 articles', { exact: true })).toBeVisible();
  }
  expect(await library.evaluate(() => 'ran' in window || 'polluted' in {})).toBe(false);
});
